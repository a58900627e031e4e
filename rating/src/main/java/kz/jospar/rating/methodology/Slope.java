package kz.jospar.rating.methodology;

/** Which way a number goes when another one grows: kk өзгеру бағыты, ru характер зависимости. */
enum Slope {
    /** It does not move. */
    NONE,
    /** It never falls. */
    UP,
    /** It never rises. */
    DOWN,
    /** It may do either. */
    UNKNOWN;

    /** Returns the slope of a sign: 1, -1 or 0. */
    static Slope of(int sign) {
        return sign > 0 ? UP : sign < 0 ? DOWN : NONE;
    }

    /** Returns the slope along both, one behind the other. */
    Slope then(Slope next) {
        if (this == NONE || next == NONE) {
            return NONE;
        }
        if (this == UNKNOWN || next == UNKNOWN) {
            return UNKNOWN;
        }
        return this == next ? UP : DOWN;
    }

    /** Returns the slope along both, side by side. */
    Slope and(Slope other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : UNKNOWN;
    }

    Slope turned() {
        return this == UP ? DOWN : this == DOWN ? UP : this;
    }
}
