package kz.jospar.core.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What a number in digits may be, by its value: a day of a month, a year, a count, an ordinal. */
final class Numbers {
    /** The last month of ten years: кезеңнің 120-айы. */
    private static final int HIGHEST_ORDINAL = 120;

    private static final Sense[] NONE = {};
    /** What plain numbers may be, made when first met. */
    private static final AtomicReferenceArray<Sense[]> PLAIN = new AtomicReferenceArray<>(3_000);

    private Numbers() {}

    /** Returns what a number in this case may be; the array is shared and never changed. */
    static Sense[] senses(int value, Inflection inflection) {
        if (inflection != Inflection.PLAIN || value >= PLAIN.length()) {
            return make(value, inflection);
        }
        Sense[] senses = PLAIN.get(value);
        if (senses == null) {
            senses = make(value, inflection);
            PLAIN.set(value, senses);
        }
        return senses;
    }

    private static Sense[] make(int value, Inflection inflection) {
        List<Sense> senses = new ArrayList<>(4);
        if (value >= 1 && value <= 31) {
            senses.add(new Sense(Tag.DAY_NUMBER, value, inflection));
        }
        if (value >= 1900 && value <= 2999) {
            senses.add(new Sense(Tag.YEAR_NUMBER, value, inflection));
        }
        if (value <= 3660) {
            senses.add(new Sense(Tag.NUMBER, value, inflection));
        }
        if (value >= 1 && value <= HIGHEST_ORDINAL) {
            senses.add(new Sense(Tag.ORDINAL, value, inflection));
        }
        return senses.toArray(NONE);
    }
}
