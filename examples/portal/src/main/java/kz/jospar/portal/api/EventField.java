package kz.jospar.portal.api;

import org.jspecify.annotations.Nullable;

/** A field that some kinds of event have and others do not: kk оқиға өрісі, ru поле события. */
enum EventField {
    EXECUTOR("executor", "Whose answer it is, or who asks: the id by which the plan names the body", "dsb"),
    EVIDENCE("evidence", "What shows it: a number, a link", "№ 5-12/417"),
    REASON("reason", "Remarks", "The table of schools is missing"),
    GROUND("ground", "Why a later day is asked for", "The data of districts come in January"),
    WANTED("wanted", "The day asked for, later than the one in force", "2027-01-20"),
    BASIS("basis", "The decision that it rests on, or what takes its place", "Instruction № 12 of 3 February"),
    NEW_DAY("newDay", "The new day, later than the one in force", "2027-01-20"),
    EVENT("event", "The id of the event that is withdrawn", "answer-417");

    private final String json;
    private final String meaning;
    private final String example;

    EventField(String json, String meaning, String example) {
        this.json = json;
        this.meaning = meaning;
        this.example = example;
    }

    /** Returns its name in JSON. */
    String json() {
        return json;
    }

    /** Returns what it means, for who reads the description of the API. */
    String meaning() {
        return meaning;
    }

    /** Returns a value that fits, as it stands in JSON. */
    String example() {
        return example;
    }

    boolean isDay() {
        return this == WANTED || this == NEW_DAY;
    }

    /** Returns what was sent in it. */
    @Nullable
    Object in(NewEvent sent) {
        return switch (this) {
            case EXECUTOR -> sent.executor();
            case EVIDENCE -> sent.evidence();
            case REASON -> sent.reason();
            case GROUND -> sent.ground();
            case WANTED -> sent.wanted();
            case BASIS -> sent.basis();
            case NEW_DAY -> sent.newDay();
            case EVENT -> sent.event();
        };
    }
}
