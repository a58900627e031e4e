package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.rule.Choice;
import org.jspecify.annotations.Nullable;

/** How a question is decided: kk дауыс беру, ru голосование. */
public sealed interface InTheVote extends SittingEvent {

    /** Returns the id of the question it is about. */
    String question();

    /** Hands this event to the case that fits it. */
    <R> R in(Moves<R> moves);

    @Override
    default <R> R choose(Cases<R> cases) {
        return cases.inTheVote(this);
    }

    /** One answer for each kind of event. */
    interface Moves<R> {
        R majoritySet(MajoritySet event);

        R absenteesPolled(AbsenteesPolled event);

        R votingOpened(VotingOpened event);

        R voteCast(VoteCast event);

        R voteCorrected(VoteCorrected event);

        R ballotInvalidated(BallotInvalidated event);

        R secretBallotCounted(SecretBallotCounted event);

        R recused(Recused event);

        R absenteeVote(AbsenteeVote event);

        R votingClosed(VotingClosed event);

        R castingVote(CastingVote event);

        R dissentStated(DissentStated event);
    }

    /**
     * The chair set another majority for one question: kk мәселеге бөлек көпшілік белгіленді, ru установлено иное большинство.
     *
     * @param at the moment, before voting opens
     * @param question the id of the question
     * @param by the seat that sets it
     * @param share how many votes for adopt, and what of
     * @param reason why
     */
    record MajoritySet(LocalDateTime at, String question, String by, Share share, String reason) implements InTheVote {
        public MajoritySet {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.text("by", by);
            Guard.present("base", Guard.present("share", share).base());
            Guard.text("reason", reason);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.majoritySet(this);
        }
    }

    /**
     * Members who are not there were asked for their votes: kk болмағандардан сырттай сұралды, ru опрошены отсутствующие.
     *
     * <p>Their term runs from this day. Where silence means "for", they take part from here on, and whoever has not answered
     * when the term is over is counted for.
     *
     * @param at the moment they received it, before voting opens
     * @param question the id of the question
     * @param by the seat that decided on it
     * @param seats whom; at least one
     */
    record AbsenteesPolled(LocalDateTime at, String question, String by, List<String> seats) implements InTheVote {
        public AbsenteesPolled {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.text("by", by);
            seats = Guard.copy(seats);
            if (seats.isEmpty()) {
                throw new IllegalArgumentException("seats is empty");
            }
            Guard.distinct("seat", seats, seat -> seat);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.absenteesPolled(this);
        }
    }

    /**
     * Voting began; voters, base and rule are fixed from here on: kk дауыс беру басталды, ru голосование открыто.
     *
     * @param at the moment
     * @param question the id of the question
     * @param proposal the wording of the decision put to the vote; may be left out
     * @param secret whether the ballot is secret, so that nobody's choice is recorded by name
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record VotingOpened(
            LocalDateTime at,
            String question,
            @Nullable LocalizedText proposal,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean secret)
            implements InTheVote {
        public VotingOpened {
            Guard.present("at", at);
            Guard.text("question", question);
        }

        /** A vote by name on a proposal. */
        public VotingOpened(LocalDateTime at, String question, @Nullable LocalizedText proposal) {
            this(at, question, proposal, false);
        }

        /** A vote by name on the question as it stands on the agenda. */
        public VotingOpened(LocalDateTime at, String question) {
            this(at, question, null, false);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.votingOpened(this);
        }
    }

    /**
     * A member voted, called by name: kk дауыс берілді, ru подан голос.
     *
     * @param at the moment
     * @param question the id of the question
     * @param seat the seat
     * @param choice for, against or abstained
     */
    record VoteCast(LocalDateTime at, String question, String seat, Choice choice) implements InTheVote {
        public VoteCast {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.text("seat", seat);
            Ballots.vote(choice);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.voteCast(this);
        }
    }

    /**
     * A vote was taken down wrong or changed while voting was open: kk дауыс түзетілді, ru голос исправлен.
     *
     * @param at the moment
     * @param question the id of the question
     * @param seat the seat
     * @param choice for, against or abstained
     * @param reason why
     */
    record VoteCorrected(LocalDateTime at, String question, String seat, Choice choice, String reason)
            implements InTheVote {
        public VoteCorrected {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.text("seat", seat);
            Ballots.vote(choice);
            Guard.text("reason", reason);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.voteCorrected(this);
        }
    }

    /**
     * A vote is void, as a blank or a double mark: kk бюллетень жарамсыз деп танылды, ru бюллетень признан недействительным.
     *
     * @param at the moment
     * @param question the id of the question
     * @param seat the seat
     * @param reason why
     */
    record BallotInvalidated(LocalDateTime at, String question, String seat, String reason) implements InTheVote {
        public BallotInvalidated {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.text("seat", seat);
            Guard.text("reason", reason);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.ballotInvalidated(this);
        }
    }

    /**
     * The ballots of a secret vote were counted: kk жасырын дауыстар саналды, ru подсчитаны бюллетени тайного голосования.
     *
     * @param at the moment
     * @param question the id of the question
     * @param voted the seats that handed in a ballot
     * @param inFavour ballots for, 0 or more
     * @param against ballots against
     * @param abstained ballots that abstain
     * @param invalid void ballots; all four add up to the ballots handed in
     * @param disclosed the choices of members who told theirs for the record, by seat; on a tie the head's may be needed
     */
    record SecretBallotCounted(
            LocalDateTime at,
            String question,
            List<String> voted,
            @JsonProperty(value = "for", required = true) int inFavour,
            @JsonProperty(required = true) int against,
            @JsonProperty(required = true) int abstained,
            @JsonProperty(required = true) int invalid,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Choice> disclosed)
            implements InTheVote {
        public SecretBallotCounted {
            Guard.present("at", at);
            Guard.text("question", question);
            voted = Guard.copy(voted);
            Guard.distinct("seat", voted, seat -> seat);
            if (inFavour < 0 || against < 0 || abstained < 0 || invalid < 0) {
                throw new IllegalArgumentException("ballots for, against, abstained, invalid are "
                        + List.of(inFavour, against, abstained, invalid) + ", one below 0");
            }
            disclosed = disclosed == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(disclosed));
            disclosed.values().forEach(Ballots::vote);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.secretBallotCounted(this);
        }
    }

    /**
     * A member stays out of a question, said before voting opens: kk мүше өздігінен бас тартты, ru член заявил самоотвод.
     *
     * @param at the moment
     * @param question the id of the question
     * @param seat the seat
     * @param reason why
     */
    record Recused(LocalDateTime at, String question, String seat, String reason) implements InTheVote {
        public Recused {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.text("seat", seat);
            Guard.text("reason", reason);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.recused(this);
        }
    }

    /**
     * An absent member's vote came in, before voting opened or, of one who was asked, before it closed: kk сырттай дауыс берілді, ru подан заочный голос.
     *
     * @param at the moment
     * @param question the id of the question
     * @param seat the seat
     * @param choice for, against or abstained
     */
    record AbsenteeVote(LocalDateTime at, String question, String seat, Choice choice) implements InTheVote {
        public AbsenteeVote {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.text("seat", seat);
            Ballots.vote(choice);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.absenteeVote(this);
        }
    }

    /**
     * Voting ended, and the votes are counted: kk дауыс беру аяқталды, ru голосование закрыто.
     *
     * @param at the moment
     * @param question the id of the question
     */
    record VotingClosed(LocalDateTime at, String question) implements InTheVote {
        public VotingClosed {
            Guard.present("at", at);
            Guard.text("question", question);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.votingClosed(this);
        }
    }

    /**
     * Whoever presides broke a tie by a further vote: kk шешуші дауыс берілді, ru подан решающий голос.
     *
     * @param at the moment
     * @param question the id of the question
     * @param seat the seat
     * @param choice for or against
     */
    record CastingVote(LocalDateTime at, String question, String seat, Choice choice) implements InTheVote {
        public CastingVote {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.text("seat", seat);
            Ballots.side(choice);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.castingVote(this);
        }
    }

    /**
     * A member stated another opinion, in writing: kk ерекше пікір білдірілді, ru заявлено особое мнение.
     *
     * @param at the moment
     * @param question the id of the question
     * @param seat the seat
     * @param text the opinion
     */
    record DissentStated(LocalDateTime at, String question, String seat, String text) implements InTheVote {
        public DissentStated {
            Guard.present("at", at);
            Guard.text("question", question);
            Guard.text("seat", seat);
            Guard.text("text", text);
        }

        @Override
        public <R> R in(Moves<R> moves) {
            return moves.dissentStated(this);
        }
    }
}
