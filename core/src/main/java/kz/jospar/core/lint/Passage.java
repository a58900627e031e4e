package kz.jospar.core.lint;

import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * Words of a plan that stand together.
 *
 * @param spot where
 * @param part what they are
 * @param version the language they are said to be in; none for cells of known columns, that of the heading for others
 * @param text the words as they stand, with at least one character
 */
record Passage(Spot spot, Part part, @Nullable Language version, String text) {
    /** What the words of a plan are. */
    enum Part {
        PLAN_TITLE,
        HEADING,
        TITLE,
        FORM,
        EXECUTOR,
        DEADLINE,
        FUNDING,
        /** Cells of columns that have no name of their own here. */
        OTHER,
        /** Of an indicator: its title, unit and executors. */
        INDICATOR,
        /** The line of the plan's own list of abbreviations; the abbreviation is not among the words. */
        GLOSSARY,
        NOTE
    }
}
