package kz.jospar.core.phrase;

/** What a constituent says, and where it stands. */
record Constituent(Chunk chunk, Found found) {

    /** Tells whether it stands before another one. */
    boolean isBefore(Constituent other) {
        return found.from() < other.found.from();
    }
}
