package kz.jospar.rating.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/** The places of one rating, by unit. */
final class Places {
    private final Map<String, ScoreRow> rows = new HashMap<>();

    Places(List<ScoreRow> all) {
        all.forEach(row -> rows.put(row.unit(), row));
    }

    @Nullable
    ScoreRow row(String unit) {
        return rows.get(unit);
    }

    /** Returns the place's number, or {@code null} without one. */
    @Nullable
    Rational of(String unit) {
        return of(rows.get(unit));
    }

    static @Nullable Rational of(@Nullable ScoreRow row) {
        return row == null || row.place() == null ? null : Rational.parse(row.place());
    }

    /** Returns 2.5 for 5/2; a place is a whole or a half. */
    static String shown(Rational place) {
        long twice = twice(place);
        return twice % 2 == 0 ? Long.toString(twice / 2) : twice / 2 + ".5";
    }

    static long twice(Rational place) {
        return place.numerator().longValueExact() * (2 / place.denominator().intValueExact());
    }
}
