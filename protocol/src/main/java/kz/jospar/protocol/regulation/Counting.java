package kz.jospar.protocol.regulation;

import java.util.Optional;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import org.jspecify.annotations.Nullable;

/**
 * A regulation's rules as a ballot takes them, each with its full citation: kk есептеу нормалары, ru правила подсчёта.
 *
 * <p>What is not said, or said without a base, is not there: a choice is declared first. Worked case: the Kostanay
 * regulation gives no tie rule until one of the two readings of 13 is declared.
 *
 * @param regulation the regulation
 */
public record Counting(Regulation regulation) {
    public Counting {
        Guard.present("regulation", regulation);
    }

    /** Returns the quorum of a sitting, if the regulation says one with its base. */
    public Optional<Quorum> quorum() {
        return quorum(regulation.quorum().ordinary());
    }

    /** Returns the quorum of the first sitting, if the regulation says another one. */
    public Optional<Quorum> firstQuorum() {
        return quorum(regulation.quorum().first());
    }

    private Optional<Quorum> quorum(Rule<Share> rule) {
        Share share = rule.said().orElse(null);
        Base base = share == null ? null : share.base();
        // A share of those present would ask nothing: such a rule tells no quorum.
        return share == null || (base != Base.ALL_MEMBERS && base != Base.FILLED_SEATS)
                ? Optional.empty()
                : cited(rule).map(citation -> new Quorum(share.threshold(), base, citation));
    }

    /** Returns the majority for a class of questions, if the regulation says one with its base. */
    public Optional<Majority> majority(QuestionClass question) {
        Rule<Share> rule = regulation.voting().majority(question);
        Share share = rule.said().orElse(null);
        Base base = share == null ? null : share.base();
        return share == null || base == null
                ? Optional.empty()
                : cited(rule).map(citation -> new Majority(share.threshold(), base, recusal(), citation));
    }

    private Recusal recusal() {
        return regulation
                .voting()
                .recusedLeaveBase()
                .said()
                .map(leaves -> leaves ? Recusal.LEAVES : Recusal.STAYS)
                .orElse(Recusal.UNSAID);
    }

    /**
     * Returns the tie rule: {@link Tie.Unsaid} where the regulation has none; nothing where it has one but not which
     * equality calls for it.
     */
    public Optional<Tie> tie() {
        Rule<TieRule> rule = regulation.voting().tie();
        Optional<Equality> equality = regulation.voting().equality().said();
        return rule.said()
                .map(kind -> cited(rule).flatMap(citation -> tie(kind, equality, citation)))
                .orElseGet(() -> rule.isDisputed() ? Optional.empty() : Optional.of(new Tie.Unsaid()));
    }

    /**
     * Returns the tie rule of one vote, as {@link #tie()}: whose side counts while a deputy presides, and which side favours
     * the applicant.
     *
     * @param deputyPresides whether somebody else than the head presides
     * @param applicantsSide what the question says of it, if anything
     */
    public Optional<Tie> tie(boolean deputyPresides, @Nullable Choice applicantsSide) {
        return tie().map(rule -> of(rule, deputyPresides, applicantsSide));
    }

    private Tie of(Tie tie, boolean deputy, @Nullable Choice applicantsSide) {
        if (tie instanceof Tie.ApplicantsFavour favour) {
            return new Tie.ApplicantsFavour(favour.equality(), applicantsSide, favour.citation());
        }
        TieHolder holder = regulation.voting().tieHolder().said().orElse(null);
        if (deputy && tie instanceof Tie.HeadsSide side && holder == TieHolder.PRESIDING) {
            return new Tie.PresidingSide(side.equality(), side.citation());
        }
        return deputy && tie instanceof Tie.PresidingSide side && holder == TieHolder.HEAD_ONLY
                ? new Tie.HeadsSide(side.equality(), side.citation())
                : tie;
    }

    private static Optional<Tie> tie(TieRule kind, Optional<Equality> equality, Citation citation) {
        return switch (kind) {
            case HEADS_SIDE -> equality.map(which -> new Tie.HeadsSide(which, citation));
            case PRESIDING_SIDE -> equality.map(which -> new Tie.PresidingSide(which, citation));
            case CASTING_VOTE -> equality.map(which -> new Tie.CastingVote(which, citation));
            case APPLICANTS_FAVOUR -> equality.map(which -> new Tie.ApplicantsFavour(which, null, citation));
            case REJECTED -> Optional.of(new Tie.Rejects(citation));
            case VOTE_AGAIN -> equality.map(which -> new Tie.VoteAgain(which, citation));
        };
    }

    private Optional<Citation> cited(Rule<?> rule) {
        return regulation
                .citation(rule)
                .or(() -> rule.readings().stream().map(regulation::citation).findFirst());
    }
}
