package kz.jospar.core.phrase;

import java.util.List;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.TermUnit;

/** Russian months in the cases that deadlines need, and nouns beside numbers: ru формы слов. */
final class RussianWords {
    private static final List<String> MONTHS = List.of(
            "январь",
            "февраль",
            "март",
            "апрель",
            "май",
            "июнь",
            "июль",
            "август",
            "сентябрь",
            "октябрь",
            "ноябрь",
            "декабрь");

    /** "N раз". */
    static final Counted TIMES = new Counted("раз", "раза", "раза", "раз");

    private RussianWords() {}

    /**
     * A noun beside numbers.
     *
     * @param accusative one of them in the accusative: раз в неделю, за 1 неделю
     * @param genitive one of them in the genitive: в течение 1 недели
     * @param few after 2, 3 and 4 in the accusative: за 2 недели, за 2 рабочих дня
     * @param many after 5 and more, and the genitive of all but one: за 5 недель, в течение 2 недель
     */
    record Counted(String accusative, String genitive, String few, String many) {

        /** Returns the form after a number in the nominative or the accusative: 21 раз, 22 раза, 25 раз, 11 раз. */
        String after(int number) {
            if (endsInOne(number)) {
                return accusative;
            }
            boolean teen = number % 100 / 10 == 1;
            return !teen && number % 10 >= 2 && number % 10 <= 4 ? few : many;
        }

        /** Returns the form after a number in the genitive: 21 недели, 22 недель, 11 недель. */
        String genitiveAfter(int number) {
            return endsInOne(number) ? genitive : many;
        }

        private static boolean endsInOne(int number) {
            return number % 10 == 1 && number % 100 != 11;
        }
    }

    static Counted of(Cycle cycle) {
        return switch (cycle) {
            case WEEK -> new Counted("неделю", "недели", "недели", "недель");
            case MONTH -> new Counted("месяц", "месяца", "месяца", "месяцев");
            case QUARTER -> new Counted("квартал", "квартала", "квартала", "кварталов");
            case HALF_YEAR -> new Counted("полугодие", "полугодия", "полугодия", "полугодий");
            case YEAR -> new Counted("год", "года", "года", "лет");
        };
    }

    static Counted of(TermUnit unit) {
        return switch (unit) {
            case HOUR -> new Counted("час", "часа", "часа", "часов");
            case DAY -> new Counted("календарный день", "календарного дня", "календарных дня", "календарных дней");
            case WORKING_DAY -> new Counted("рабочий день", "рабочего дня", "рабочих дня", "рабочих дней");
            case WEEK -> of(Cycle.WEEK);
            case MONTH -> of(Cycle.MONTH);
        };
    }

    /** Returns the month itself: август. */
    static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** Returns the month of a date: (25) августа. */
    static String monthOf(int month) {
        String name = month(month);
        return isHard(name) ? name + "а" : stem(name) + "я";
    }

    /** Returns the month in which: (в) августе. */
    static String monthIn(int month) {
        String name = month(month);
        return isHard(name) ? name + "е" : stem(name) + "е";
    }

    /** март, август take their endings as they stand; the others lose ь or й. */
    private static boolean isHard(String month) {
        return month.endsWith("т");
    }

    private static String stem(String month) {
        return month.substring(0, month.length() - 1);
    }
}
