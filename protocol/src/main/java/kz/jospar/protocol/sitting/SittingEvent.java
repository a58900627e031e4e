package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDateTime;
import java.util.Locale;

/**
 * Something that happened at a sitting, before it or after it: kk отырыс оқиғасы, ru событие заседания.
 *
 * <p>Events are added and never changed: a vote is corrected by another event, signed minutes by an addendum; one that
 * was entered by mistake stays and is marked ({@link Withdrawal}). Moments are local, of the place where the body sits, and
 * do not run back; events of one moment keep their order.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Preparation.Convened.class, name = "convened"),
    @JsonSubTypes.Type(value = Preparation.ConsentStated.class, name = "consent-stated"),
    @JsonSubTypes.Type(value = Preparation.MaterialsReceived.class, name = "materials-received"),
    @JsonSubTypes.Type(value = Preparation.PapersSent.class, name = "papers-sent"),
    @JsonSubTypes.Type(value = InTheRoom.Came.class, name = "came"),
    @JsonSubTypes.Type(value = InTheRoom.Left.class, name = "left"),
    @JsonSubTypes.Type(value = InTheRoom.GuestCame.class, name = "guest-came"),
    @JsonSubTypes.Type(value = InTheRoom.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = InTheRoom.ChairTaken.class, name = "chair-taken"),
    @JsonSubTypes.Type(value = InTheRoom.QuorumVerified.class, name = "quorum-verified"),
    @JsonSubTypes.Type(value = InTheRoom.Closed.class, name = "closed"),
    @JsonSubTypes.Type(value = OnTheAgenda.AgendaApproved.class, name = "agenda-approved"),
    @JsonSubTypes.Type(value = OnTheAgenda.QuestionAdded.class, name = "question-added"),
    @JsonSubTypes.Type(value = OnTheAgenda.QuestionDropped.class, name = "question-dropped"),
    @JsonSubTypes.Type(value = OnTheAgenda.QuestionPostponed.class, name = "question-postponed"),
    @JsonSubTypes.Type(value = OnTheAgenda.QuestionOpened.class, name = "question-opened"),
    @JsonSubTypes.Type(value = OnTheAgenda.SpeakerHeard.class, name = "speaker-heard"),
    @JsonSubTypes.Type(value = OnTheAgenda.AssignmentGiven.class, name = "assignment-given"),
    @JsonSubTypes.Type(value = InTheVote.MajoritySet.class, name = "majority-set"),
    @JsonSubTypes.Type(value = InTheVote.AbsenteesPolled.class, name = "absentees-polled"),
    @JsonSubTypes.Type(value = InTheVote.VotingOpened.class, name = "voting-opened"),
    @JsonSubTypes.Type(value = InTheVote.VoteCast.class, name = "vote-cast"),
    @JsonSubTypes.Type(value = InTheVote.VoteCorrected.class, name = "vote-corrected"),
    @JsonSubTypes.Type(value = InTheVote.BallotInvalidated.class, name = "ballot-invalidated"),
    @JsonSubTypes.Type(value = InTheVote.SecretBallotCounted.class, name = "secret-ballot-counted"),
    @JsonSubTypes.Type(value = InTheVote.Recused.class, name = "recused"),
    @JsonSubTypes.Type(value = InTheVote.AbsenteeVote.class, name = "absentee-vote"),
    @JsonSubTypes.Type(value = InTheVote.VotingClosed.class, name = "voting-closed"),
    @JsonSubTypes.Type(value = InTheVote.CastingVote.class, name = "casting-vote"),
    @JsonSubTypes.Type(value = InTheVote.DissentStated.class, name = "dissent-stated"),
    @JsonSubTypes.Type(value = OnPaper.MinutesDrafted.class, name = "minutes-drafted"),
    @JsonSubTypes.Type(value = OnPaper.MinutesSigned.class, name = "minutes-signed"),
    @JsonSubTypes.Type(value = OnPaper.MinutesSent.class, name = "minutes-sent"),
    @JsonSubTypes.Type(value = OnPaper.MinutesAmended.class, name = "minutes-amended")
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface SittingEvent permits Preparation, InTheRoom, OnTheAgenda, InTheVote, OnPaper {

    /** Returns the moment it happened, local time. */
    LocalDateTime at();

    /** Returns the name of its kind, as in JSON and in message keys: {@code vote-cast}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Hands this event to the group that it belongs to. */
    <R> R choose(Cases<R> cases);

    /** One answer for each group of events. */
    interface Cases<R> {
        R preparation(Preparation event);

        R inTheRoom(InTheRoom event);

        R onTheAgenda(OnTheAgenda event);

        R inTheVote(InTheVote event);

        R onPaper(OnPaper event);
    }
}
