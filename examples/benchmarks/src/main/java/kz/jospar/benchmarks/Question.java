package kz.jospar.benchmarks;

/** What is asked about a day. */
public enum Question {
    /** The first due day, as written, on this day or later. */
    NEXT("next from X"),
    /** The last due day, as written, on this day or earlier. */
    PREVIOUS("previous by X"),
    /** The first due day, as moved off days off, on this day or later. */
    NEXT_MOVED("next from X, moved"),
    /** The last due day, as moved off days off, on this day or earlier. */
    PREVIOUS_MOVED("previous by X, moved");

    private final String label;

    Question(String label) {
        this.label = label;
    }

    /** Returns the name of its benchmark among the numbers. */
    String method() {
        return switch (this) {
            case NEXT -> "next";
            case PREVIOUS -> "previous";
            case NEXT_MOVED -> "nextMoved";
            case PREVIOUS_MOVED -> "previousMoved";
        };
    }

    String label() {
        return label;
    }

    boolean isMoved() {
        return this == NEXT_MOVED || this == PREVIOUS_MOVED;
    }

    boolean isNext() {
        return this == NEXT || this == NEXT_MOVED;
    }
}
