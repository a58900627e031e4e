package kz.jospar.core.phrase;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Phrases of every understood shape, in three languages, with random numbers and months. */
final class UnderstoodPhrases {
    private static final List<String> TEMPLATES = List.of(
            "%Y жылғы %kk",
            "%Y ж. %D %kk",
            "%Y жылдың %Q тоқсаны",
            "%Q-жартыжылдық %Y жыл".replace("%Q", "%H"),
            "%Y - %Z жылдарға арналған",
            "%Y-%Z ж.ж.",
            "%kk, шілде %Y-%Z ж.",
            "ай сайын",
            "тоқсан сайын",
            "әр жыл сайын",
            "жылма-жыл",
            "жартыжылдықта кемінде %T рет",
            "жылына екі реттен кем емес",
            "тоқсанына бір реттен сиретпей",
            "тоқсан сайын келесі айдың %D-не",
            "ай сайын %D күніне дейін",
            "жыл сайын %D тамызға дейін",
            "жыл сайын 1 ақпаннан кешіктірмей",
            "жыл сайын 1-20 маусым аралығында",
            "жыл сайын қаңтар-наурыз, қараша",
            "%Y жылғы %D ақпаннан %D сәуірге дейін",
            "оқу жылы ішінде ай сайын",
            "тұрақты негізде",
            "%Y жылғы бірінші тоқсанда",
            "%Y года, %D %ru",
            "до %D %ru %Y г.",
            "%Q квартал %Y года",
            "первое полугодие %Y года",
            "1 - 3 кварталы %Y года",
            "ежемесячно до %D числа",
            "ежеквартально, не позднее %D числа месяца, следующего за отчетным кварталом",
            "не реже двух раз в год",
            "%T раза в квартал",
            "ежегодно в сентябре",
            "на %Y – %Z годы",
            "в течение учебного года",
            "постоянно",
            "%en %Y",
            "quarterly, by the %Dth of the following month",
            "at least %T times a year",
            "every half-year",
            "%Dth %en %Y",
            "%en %D, %Y",
            "monthly by the %Dth",
            "first quarter of %Y",
            "0%Q.12.%Y",
            "до 1%Q.10.%Y г.",
            "с %D июня %Y года по 15 июля %Z года",
            "1, %Q квартал %Y года",
            "в течение %Y года",
            "%Y жыл ішінде",
            "%Y жылғы 1 тоқсан %Z жылғы %Q тоқсан",
            "до %D января, следующего за отчетным годом",
            "есепті жылдан кейінгі %D %kkнан кешіктірмей".replace("%kk", "ақпан"),
            "до %D числа месяца, следующего за отчетным полугодием и годом");

    private UnderstoodPhrases() {}

    static Arbitrary<String> all() {
        return Combinators.combine(
                        Arbitraries.of(TEMPLATES),
                        Arbitraries.integers().between(1990, 2060),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 11))
                .as((template, year, day, small, month) -> template.replace("%Y", year.toString())
                        .replace("%Z", Integer.toString(year + small))
                        .replace("%D", day.toString())
                        .replace("%Q", small.toString())
                        .replace("%H", Integer.toString((small + 1) / 2))
                        .replace("%T", small.toString())
                        .replace("%kk", KK.get(month))
                        .replace("%ru", RU.get(month))
                        .replace("%en", EN.get(month)));
    }

    static final List<String> KK = List.of(
            "қаңтар",
            "ақпан",
            "наурыз",
            "сәуір",
            "мамыр",
            "маусым",
            "шілде",
            "тамыз",
            "қыркүйек",
            "қазан",
            "қараша",
            "желтоқсан");
    static final List<String> RU = List.of(
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря");
    static final List<String> EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
}
