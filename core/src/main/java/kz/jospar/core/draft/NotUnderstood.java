package kz.jospar.core.draft;

import kz.jospar.core.phrase.Reading;

/** Says why a deadline was not understood, in the language in which a violation is told. */
final class NotUnderstood {
    private NotUnderstood() {}

    /** Returns the template of the message. */
    static String template(Reading.NotUnderstood reading) {
        String words = ": " + Complaint.quoted(reading.words());
        return switch (reading.refusal()) {
            case EMPTY -> "{kz.jospar.commitment.noDeadline}";
            case STOPPED ->
                Complaint.key("deadline.stopped") + words + " (" + Complaint.key("character") + " "
                        + (reading.from() + 1) + ")";
            case UNFIT ->
                Complaint.key("deadline.unfit") + ": "
                        + Complaint.quoted(reading.parts().get(0)) + " + "
                        + Complaint.quoted(reading.parts().get(1));
            case INCOMPLETE -> Complaint.key("deadline.incomplete") + words;
            case YEAR_OF_WHICH_END -> Complaint.key("deadline.yearOfWhichEnd") + words;
            case DOCUMENT_DATE_NEEDED -> Complaint.key("deadline.documentDateNeeded") + words;
            case PREVIOUS_NEEDED -> Complaint.key("deadline.previousNeeded") + words;
        };
    }
}
