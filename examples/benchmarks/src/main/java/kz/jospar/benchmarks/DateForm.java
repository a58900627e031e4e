package kz.jospar.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A way to write a whole date: kk күннің жазылуы, ru запись даты. */
public enum DateForm {
    DAY_MONTH("25 August 2025") {
        @Override
        String write(LocalDate date) {
            return date.getDayOfMonth() + " " + english(date) + " " + date.getYear();
        }
    },
    MONTH_DAY("August 25, 2025") {
        @Override
        String write(LocalDate date) {
            return english(date) + " " + date.getDayOfMonth() + ", " + date.getYear();
        }
    },
    NTH("25th of August 2025") {
        @Override
        String write(LocalDate date) {
            return Words.englishOrdinal(date.getDayOfMonth()) + " of " + english(date) + " " + date.getYear();
        }
    },
    DOTTED("31.12.2025") {
        @Override
        String write(LocalDate date) {
            return String.format(
                    Locale.ROOT, "%02d.%02d.%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        }
    },
    STROKES("31/12/2025") {
        @Override
        String write(LocalDate date) {
            return String.format(
                    Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        }

        @Override
        boolean isClear(LocalDate date) {
            return date.getDayOfMonth() > 12;
        }
    },
    RUSSIAN("2 марта 2026 года") {
        @Override
        String write(LocalDate date) {
            return date.getDayOfMonth() + " " + Words.MONTHS_RU.get(date.getMonthValue() - 1) + " " + date.getYear()
                    + " года";
        }
    },
    KAZAKH("2019 ж. 5 желтоқсан") {
        @Override
        String write(LocalDate date) {
            return date.getYear() + " ж. " + date.getDayOfMonth() + " " + Words.MONTHS_KK.get(date.getMonthValue() - 1);
        }
    };

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate AFTER_LAST = LocalDate.of(2030, 1, 1);

    private final String example;

    DateForm(String example) {
        this.example = example;
    }

    /** A date and how it is written. */
    record Written(String text, LocalDate date) {}

    abstract String write(LocalDate date);

    /** Tells whether a date of this form has one meaning: 5/6/2025 has two. */
    boolean isClear(LocalDate date) {
        return true;
    }

    String example() {
        return example;
    }

    /** Returns every clear day of ten years, written in this form. */
    List<Written> dates() {
        Stream<LocalDate> days = FIRST.datesUntil(AFTER_LAST);
        return days.filter(this::isClear)
                .map(day -> new Written(write(day), day))
                .toList();
    }

    private static String english(LocalDate date) {
        return Words.MONTHS_EN.get(date.getMonthValue() - 1);
    }
}
