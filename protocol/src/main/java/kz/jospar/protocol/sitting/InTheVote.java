package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.guard.Guard;
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
        R votingOpened(VotingOpened event);

        R voteCast(VoteCast event);

        R voteCorrected(VoteCorrected event);

        R ballotInvalidated(BallotInvalidated event);

        R recused(Recused event);

        R absenteeVote(AbsenteeVote event);

        R votingClosed(VotingClosed event);

        R castingVote(CastingVote event);

        R dissentStated(DissentStated event);
    }

    /**
     * Voting began; voters, base and rule are fixed from here on: kk дауыс беру басталды, ru голосование открыто.
     *
     * @param at the moment
     * @param question the id of the question
     * @param proposal the wording of the decision put to the vote; may be left out
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record VotingOpened(
            LocalDateTime at, String question, @Nullable LocalizedText proposal) implements InTheVote {
        public VotingOpened {
            Guard.present("at", at);
            Guard.text("question", question);
        }

        /** A vote on the question as it stands on the agenda. */
        public VotingOpened(LocalDateTime at, String question) {
            this(at, question, null);
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
     * An absent member's vote came in before voting opened: kk сырттай дауыс берілді, ru подан заочный голос.
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
