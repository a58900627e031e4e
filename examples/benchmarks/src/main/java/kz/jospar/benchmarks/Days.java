package kz.jospar.benchmarks;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;

/** Days to ask about, in an order that is random and the same in every run, so that no branch is learnt. */
final class Days {
    /** A power of two. */
    static final int COUNT = 1 << 12;

    static final int MASK = COUNT - 1;

    private static final long SEED = 2026;

    private Days() {}

    /** Returns days within the years {@code first..last}, both inclusive, counted from 1 January 1970. */
    static int[] within(int first, int lastInclusive) {
        int from = (int) LocalDate.of(first, 1, 1).toEpochDay();
        int end = (int) LocalDate.of(lastInclusive + 1, 1, 1).toEpochDay();
        return new Random(SEED).ints(COUNT, from, end).toArray();
    }

    static LocalDate[] dates(int[] days) {
        return IntStream.of(days).mapToObj(LocalDate::ofEpochDay).toArray(LocalDate[]::new);
    }
}
