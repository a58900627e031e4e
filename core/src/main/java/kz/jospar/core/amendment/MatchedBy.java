package kz.jospar.core.amendment;

import com.fasterxml.jackson.annotation.JsonValue;

/** What shows that a measure of the new edition is one of the old edition: kk сәйкестік негізі, ru основание сопоставления. */
public enum MatchedBy {
    /** A person said so. */
    DECISION("decision"),
    /** The title has the same words in a language both editions have; blanks, case and punctuation aside. */
    WORDING("wording"),
    /** The number is the same, and the wording is at least {@link PlanEditions#ALIKE_UNDER_ONE_NUMBER} per cent alike. */
    NUMBER("number"),
    /**
     * The wording is at least {@link PlanEditions#ALIKE} per cent alike, has the same figures, and is by {@link
     * PlanEditions#LEAD} points more alike than any other left.
     */
    LIKENESS("likeness");

    private final String code;

    MatchedBy(String code) {
        this.code = code;
    }

    /** Returns the word used in JSON and on the command line. */
    @JsonValue
    public String code() {
        return code;
    }
}
