package kz.jospar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;

/** What may stand in a shape's {@code {place}}, in the case that the shape needs. */
final class Words {
    static final int FIRST_YEAR = 2015;
    static final int LAST_YEAR = 2035;

    /** How many years a plan covers beyond its first. */
    private static final int LONGEST_SPAN = 3;

    static final List<String> MONTHS_KK =
            list("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан");
    static final List<String> MONTHS_RU =
            list("января февраля марта апреля мая июня июля августа сентября октября ноября декабря");
    static final List<String> MONTHS_EN =
            list("January February March April May June July August September October November December");

    private static final Map<String, List<String>> SHARED = Map.of(
            "year", numbers(FIRST_YEAR, LAST_YEAR),
            "years", ranges("-"),
            "years-spaced", ranges(" - "),
            "day", numbers(1, 28),
            "early-day", numbers(1, 14),
            "late-day", numbers(15, 28),
            "dd.mm", digits(),
            "half", numbers(1, 2),
            "quarter", numbers(1, 4),
            "quarter-roman", list("I II III IV"));

    private static final Map<String, List<String>> KK = Map.ofEntries(
            Map.entry("month", MONTHS_KK),
            Map.entry("early-month", MONTHS_KK.subList(0, 6)),
            Map.entry("late-month", MONTHS_KK.subList(6, 12)),
            Map.entry(
                    "to-month",
                    list("қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға"
                            + " қарашаға желтоқсанға")),
            Map.entry("to-late-month", list("шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға")),
            Map.entry(
                    "from-month",
                    list("қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен"
                            + " қазаннан қарашадан желтоқсаннан")),
            Map.entry("from-early-month", list("қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан")),
            Map.entry("to-day", each(1, 28, Words::kazakhDayDative)),
            Map.entry("quarters", list("I-II II-III III-IV I-III II-IV")),
            Map.entry("times", numbers(1, 12)),
            Map.entry("a-unit", list("айына тоқсанына жартыжылдығына жылына")),
            Map.entry("every-unit", List.of("ай сайын", "тоқсан сайын", "жыл сайын", "әр тоқсан сайын")));

    private static final Map<String, List<String>> RU = Map.ofEntries(
            Map.entry("month", MONTHS_RU),
            Map.entry("early-month", MONTHS_RU.subList(0, 6)),
            Map.entry("late-month", MONTHS_RU.subList(6, 12)),
            Map.entry("early-month-name", list("январь февраль март апрель май июнь")),
            Map.entry("late-month-name", list("июль август сентябрь октябрь ноябрь декабрь")),
            Map.entry(
                    "in-month",
                    list("январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре")),
            Map.entry("quarters", List.of("I - II", "II - III", "III - IV", "I - III", "II - IV")),
            Map.entry("half-name", list("первое второе")),
            Map.entry("times", List.of("1 раз", "2 раза", "3 раза", "4 раза", "5 раз", "6 раз", "10 раз", "12 раз")),
            Map.entry("times-genitive", List.of("одного раза", "двух раз", "трех раз", "четырех раз", "6 раз")),
            Map.entry("unit", list("месяц квартал полугодие год")),
            Map.entry("every-unit", list("ежемесячно ежеквартально ежегодно")));

    private static final Map<String, List<String>> EN = Map.ofEntries(
            Map.entry("month", MONTHS_EN),
            Map.entry("early-month", MONTHS_EN.subList(0, 6)),
            Map.entry("late-month", MONTHS_EN.subList(6, 12)),
            Map.entry("nth-day", each(1, 28, Words::englishOrdinal)),
            Map.entry("quarter-name", list("first second third fourth")),
            Map.entry("times", List.of("once", "twice", "3 times", "4 times", "5 times", "6 times", "12 times")),
            Map.entry("unit", list("month quarter half-year year")),
            Map.entry("every-unit", list("monthly quarterly half-yearly annually")));

    private Words() {}

    /** Returns what may stand in a place. Fails for a place nobody has filled. */
    static List<String> in(Language language, String place) {
        Map<String, List<String>> own = switch (language) {
            case KK -> KK;
            case RU -> RU;
            case EN -> EN;
        };
        List<String> words = own.getOrDefault(place, SHARED.get(place));
        if (words == null) {
            throw new IllegalArgumentException("no words for '{" + place + "}' in " + language.code());
        }
        return words;
    }

    /** "5-іне", "6-сына": the ending follows the last word of the number (бес, алты, он, жиырма). */
    private static String kazakhDayDative(int day) {
        String ending = switch (day % 10) {
            case 2, 7 -> "сіне";
            case 6 -> "сына";
            case 9 -> "ына";
            case 0 -> day == 20 ? "сына" : "ына";
            default -> "іне";
        };
        return day + "-" + ending;
    }

    static String englishOrdinal(int day) {
        boolean teen = day >= 11 && day <= 13;
        String ending = switch (teen ? 0 : day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return day + ending;
    }

    private static List<String> digits() {
        List<String> digits = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= 28; day++) {
                digits.add((day < 10 ? "0" : "") + day + (month < 10 ? ".0" : ".") + month);
            }
        }
        return List.copyOf(digits);
    }

    private static List<String> ranges(String dash) {
        List<String> ranges = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (int span = 1; span <= LONGEST_SPAN; span++) {
                ranges.add(year + dash + (year + span));
            }
        }
        return List.copyOf(ranges);
    }

    private static List<String> numbers(int first, int last) {
        return each(first, last, Integer::toString);
    }

    private static List<String> each(int first, int last, IntFunction<String> word) {
        return IntStream.rangeClosed(first, last).mapToObj(word).toList();
    }

    private static List<String> list(String words) {
        return List.of(words.split(" ", -1));
    }
}
