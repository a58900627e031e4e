package kz.jospar.core.phrase;

/** One thing a word may be: what it does, its number, and the case it stands in. */
record Sense(Tag tag, int value, Inflection inflection) {}
