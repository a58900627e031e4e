package kz.jospar.core.phrase;

import java.time.DayOfWeek;
import java.util.List;

/**
 * A Russian day of the week in the cases that deadlines need: ru день недели.
 *
 * @param accusative в пятницу
 * @param genitive до пятницы
 * @param plural по пятницам
 * @param gender the endings of the adjectives beside it
 */
record RussianWeekday(String accusative, String genitive, String plural, Gender gender) {
    private static final List<RussianWeekday> ALL = List.of(
            new RussianWeekday("понедельник", "понедельника", "понедельникам", Gender.HE),
            new RussianWeekday("вторник", "вторника", "вторникам", Gender.HE),
            new RussianWeekday("среду", "среды", "средам", Gender.SHE),
            new RussianWeekday("четверг", "четверга", "четвергам", Gender.HE),
            new RussianWeekday("пятницу", "пятницы", "пятницам", Gender.SHE),
            new RussianWeekday("субботу", "субботы", "субботам", Gender.SHE),
            new RussianWeekday("воскресенье", "воскресенья", "воскресеньям", Gender.IT));

    /** The gender of a noun, which its adjective takes. */
    enum Gender {
        HE,
        SHE,
        IT;

        /** Returns the first to the fourth in the accusative, or the last for -1. */
        private String accusative(int ordinal) {
            List<String> all = switch (this) {
                case HE -> List.of("первый", "второй", "третий", "четвертый", "последний");
                case SHE -> List.of("первую", "вторую", "третью", "четвертую", "последнюю");
                case IT -> List.of("первое", "второе", "третье", "четвертое", "последнее");
            };
            return all.get(ordinal < 0 ? 4 : ordinal - 1);
        }

        private String genitive(int ordinal) {
            List<String> stems = List.of("перво", "второ", "третье", "четверто", "последне");
            return stems.get(ordinal < 0 ? 4 : ordinal - 1) + (this == SHE ? "й" : "го");
        }
    }

    static RussianWeekday of(DayOfWeek day) {
        return ALL.get(day.getValue() - 1);
    }

    /** Returns в пятницу, but во вторник. */
    String on() {
        return in(accusative);
    }

    /** Returns в последнюю пятницу, but во второй вторник; -1 is the last. */
    String on(int ordinal) {
        return in(gender.accusative(ordinal) + " " + accusative);
    }

    /** Returns (до) последней пятницы; -1 is the last. */
    String genitive(int ordinal) {
        return gender.genitive(ordinal) + " " + genitive;
    }

    private static String in(String words) {
        return (words.startsWith("вт") ? "во " : "в ") + words;
    }
}
