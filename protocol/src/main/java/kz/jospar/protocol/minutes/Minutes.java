package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.Remark;
import kz.jospar.protocol.sitting.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * The published record of a sitting: kk хаттама, ru протокол.
 *
 * <p>It holds all that is needed to count again, the rules of each vote among it, and nothing that would have to be
 * looked up elsewhere. Signed minutes never change; what is to be added is an addendum.
 *
 * @param format always {@link #FORMAT}
 * @param id the key of the sitting
 * @param number the number of the minutes, if they have one
 * @param regulation the id of the regulation
 * @param body the name of the body
 * @param act the act that approves the regulation
 * @param choices what the body declared where its regulation is silent, if anything
 * @param day the day of the sitting
 * @param place where it sat, if told
 * @param manner what kind of sitting it was
 * @param counts who counts towards the quorum
 * @param opened when it was opened
 * @param closed when it was closed; {@code null} while it is not
 * @param chairs who presided from when on, the first one from the opening
 * @param attendees every seat of the body with its holder's attendance, in the order of the staff
 * @param guests who else was there, by post
 * @param quorum each time those present were counted
 * @param questions the questions in the order of the agenda, dropped and postponed ones included
 * @param remarks what the regulation leaves unsettled, with its consequence
 * @param signers the seats that signed; empty before
 * @param signed when it was signed, local time; {@code null} before
 */
@JsonPropertyOrder({"format", "id", "number", "regulation"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Minutes(
        String format,
        String id,
        @Nullable String number,
        String regulation,
        LocalizedText body,
        Citation act,
        @Nullable DeclaredChoices choices,
        LocalDate day,
        @Nullable LocalizedText place,
        Manner manner,
        WhoCounts counts,
        Moment opened,
        @Nullable Moment closed,
        List<Chair> chairs,
        List<Attendee> attendees,
        List<LocalizedText> guests,
        List<QuorumCheck> quorum,
        List<QuestionRecord> questions,
        List<Remark> remarks,
        List<String> signers,
        @Nullable LocalDateTime signed) {

    /** The format and version of the JSON document. */
    public static final String FORMAT = "jospar.minutes/1";

    public Minutes {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format is '" + format + "', not '" + FORMAT + "'");
        }
        Guard.text("id", id);
        Guard.text("regulation", regulation);
        Guard.present("body", body);
        Guard.present("act", act);
        Guard.present("day", day);
        Guard.present("manner", manner);
        Guard.present("counts", counts);
        Guard.present("opened", opened);
        chairs = Guard.copy(chairs);
        attendees = Guard.copy(attendees);
        guests = Guard.copy(guests);
        quorum = Guard.copy(quorum);
        questions = Guard.copy(questions);
        remarks = Guard.copy(remarks);
        signers = Guard.copy(signers);
        Guard.distinct("seat", attendees, Attendee::seat);
        Guard.distinct("question", questions, question -> question.question().id());
    }

    /**
     * Returns the minutes of a sitting as far as it has come; nothing where it was never opened.
     *
     * <p>They are the same before and after they are sent and after an addendum: signed minutes never change.
     *
     * @param id the key of the sitting
     * @param sitting what happened
     * @param place where it sat, if told
     */
    public static Optional<Minutes> of(String id, Sitting sitting, @Nullable LocalizedText place) {
        return new Clerk(sitting).minutes(id, place);
    }

    /** Returns the assignments of all questions, in the order of the agenda. */
    public List<Assignment> assignments() {
        return questions.stream()
                .flatMap(question -> question.assignments().stream())
                .map(QuestionRecord.Given::assignment)
                .toList();
    }

    /** Returns them with another number, as given in the register. */
    public Minutes withNumber(@Nullable String other) {
        return new Minutes(
                format,
                id,
                other,
                regulation,
                body,
                act,
                choices,
                day,
                place,
                manner,
                counts,
                opened,
                closed,
                chairs,
                attendees,
                guests,
                quorum,
                questions,
                remarks,
                signers,
                signed);
    }

    /**
     * Who presided: kk төрағалық етуші, ru председательствующий.
     *
     * @param seat the seat
     * @param from from when on
     */
    public record Chair(String seat, Moment from) {
        public Chair {
            Guard.text("seat", seat);
            Guard.present("from", from);
        }
    }

    /**
     * What kind of sitting it was: kk отырыстың түрі, ru вид заседания.
     *
     * @param first the body's first sitting
     * @param extraordinary beside the regular ones
     * @param urgent so that the terms of an urgent sitting applied
     * @param closedDoors without the public
     */
    public record Manner(
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean first,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean extraordinary,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean urgent,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean closedDoors) {}

    /**
     * Who counts towards the quorum, as the regulation says or, where it does not, as was counted: kk кворумға кім
     * есептеледі, ru кто учитывается в кворуме.
     *
     * @param remote whoever takes part from afar
     * @param absentees whoever votes without being there
     * @param absenteeQuorum what a vote needs in which somebody takes part without being there, where that is other
     * @param perSide the share of each side that has to be there, where the body asks for one
     * @param openingStands the quorum of the last count stands for votes after it, also when somebody left
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WhoCounts(
            @JsonProperty(required = true) boolean remote,
            @JsonProperty(required = true) boolean absentees,
            @Nullable Quorum absenteeQuorum,
            @Nullable Threshold perSide,
            @JsonProperty(required = true) boolean openingStands) {}
}
