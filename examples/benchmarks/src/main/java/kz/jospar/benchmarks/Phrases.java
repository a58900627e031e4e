package kz.jospar.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.Language;

/**
 * Some twenty thousand short deadline phrases, the same in every run: kk мерзім сөздері, ru формулировки сроков.
 *
 * <p>Each shape of a language gives at most {@value #MOST_OF_A_SHAPE} phrases, so that plain dates, of which there are
 * very many, do not crowd out frequencies and windows.
 */
public final class Phrases {
    /** Neither longer nor shorter than the cells this is about; counted in characters, inclusive. */
    static final int SHORTEST = 10;

    static final int LONGEST = 60;

    private static final int MOST_OF_A_SHAPE = 560;

    private static final List<String> KK = List.of(
            "{year} жылғы {quarter} тоқсан",
            "{year} жылғы {month}",
            "{year} ж. {day} {month}",
            "{year} жылғы {day} {to-month} дейін",
            "{year} жылғы {day} {from-month} кешіктірмей",
            "{year} жылғы {early-month}-{late-month}",
            "{year} жылғы {early-day}-{late-day} {month}",
            "{year} жылғы {day} {from-early-month} {day} {to-late-month} дейін",
            "{year} жылғы {quarters} тоқсандар",
            "{half} жартыжылдық {year} жыл",
            "{dd.mm}.{year}",
            "{early-month}, {late-month} {years-spaced} жыл",
            "{years} ж.ж.",
            "{years} жылдарға арналған",
            "{every-unit}, {years} ж.ж.",
            "тоқсан сайын келесі айдың {to-day}",
            "тоқсан сайын келесі айдың {to-day}, {years} ж.ж.",
            "жыл сайын {day} {to-month} дейін",
            "жыл сайын {early-day}-{late-day} {month} аралығында",
            "жыл сайын {early-month}, {late-month}",
            "ай сайын {day} күніне дейін",
            "{a-unit} кемінде {times} рет",
            "{years} жылдары {a-unit} кемінде {times} рет",
            "{a-unit} {times} реттен кем емес",
            "есепті жылдан кейінгі {day} {from-month} кешіктірмей",
            "оқу жылы ішінде ай сайын",
            "тұрақты негізде",
            "бекітілген кестеге сәйкес");

    private static final List<String> RU = List.of(
            "{quarter-roman} квартал {year} года",
            "в {in-month} {year} года",
            "{day} {month} {year} года",
            "до {day} {month} {year} года",
            "не позднее {day} {month} {year} г.",
            "до {dd.mm}.{year} г.",
            "{early-month-name}-{late-month-name} {year} года",
            "с {early-day} по {late-day} {month} {year} года",
            "с {day} {early-month} по {day} {late-month} {year} года",
            "{quarters} кварталы {year} года",
            "{half-name} полугодие {year} года",
            "в течение {year} года",
            "на {years} годы",
            "{every-unit}, {years} гг.",
            "Ежегодно {day} {month}",
            "ежегодно, до {day} {month}, {years} гг.",
            "ежегодно в {in-month}, {years} гг.",
            "ежемесячно до {day} числа",
            "ежемесячно до {day} числа, {years} гг.",
            "ежемесячно до {day} числа месяца, следующего за отчетным",
            "ежеквартально до {day} числа следующего месяца",
            "до {day} {month}, следующего за отчетным годом",
            "{times} в {unit}",
            "{times} в {unit}, {years} гг.",
            "не реже {times-genitive} в {unit}",
            "не реже {times-genitive} в {unit}, {years} гг.",
            "в течение учебного года",
            "согласно утвержденному графику");

    private static final List<String> EN = List.of(
            "{quarter-name} quarter of {year}",
            "in {month} {year}",
            "{day} {month} {year}",
            "{month} {day}, {year}",
            "by {day} {month} {year}",
            "until {month} {day}, {year}",
            "by {dd.mm}.{year}",
            "{early-month}-{late-month} {year}",
            "{early-day}-{late-day} {month} {year}",
            "from {day} {early-month} to {day} {late-month} {year}",
            "during {year}",
            "for {years}",
            "{every-unit}, {years}",
            "annually, {day} {month}",
            "annually by {day} {month}",
            "annually by {day} {month}, {years}",
            "every year in {month}, {years}",
            "monthly by the {nth-day}",
            "monthly by the {nth-day}, {years}",
            "quarterly, by the {nth-day} of the following month",
            "{times} a {unit}, {years}",
            "at least {times} a {unit}",
            "at least {times} a {unit}, {years}",
            "during the academic year",
            "permanently");

    private Phrases() {}

    /** Returns the phrases of one language, all different, in the order of their shapes. */
    public static List<String> in(Language language) {
        List<String> shapes = switch (language) {
            case KK -> KK;
            case RU -> RU;
            case EN -> EN;
        };
        Set<String> phrases = new LinkedHashSet<>();
        for (String shape : shapes) {
            phrases.addAll(new Shape(language, shape).phrases(MOST_OF_A_SHAPE));
        }
        return List.copyOf(phrases);
    }

    /** Returns the phrases of all languages. */
    public static List<String> all() {
        return Arrays.stream(Language.values())
                .flatMap(language -> in(language).stream())
                .toList();
    }
}
