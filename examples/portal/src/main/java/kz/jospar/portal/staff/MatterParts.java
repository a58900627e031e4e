package kz.jospar.portal.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Threshold.Comparison;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.QuorumChoices;
import kz.jospar.protocol.sitting.VoteChoices;
import org.jspecify.annotations.Nullable;

/**
 * What is declared in several fields: kk бірнеше өрісті шешім, ru решение из нескольких полей. All are empty and nothing is
 * declared, or what was begun is whole; half of it is refused with the field that is missing, as it would be lost.
 */
final class MatterParts {
    /** What a quorum may be a share of: one of those who are there would ask nothing. */
    static final List<Base> OF_QUORUM = List.of(Base.ALL_MEMBERS, Base.FILLED_SEATS);

    /** What a majority may be a share of: sides agree or not, and are not counted by members. */
    static final List<Base> OF_MAJORITY =
            List.of(Base.ALL_MEMBERS, Base.FILLED_SEATS, Base.PRESENT, Base.TOOK_PART, Base.VOTES_CAST);

    private MatterParts() {}

    /**
     * Returns the place in the document of what is missing for a choice to mean anything: the base of a quorum or of a
     * majority, or one that the library counts none by, and the unit of a term. The form asks for the same fields.
     */
    static Optional<String> unfinished(DeclaredChoices choices) {
        QuorumChoices quorum = choices.quorum();
        if (quorum != null && isWithoutBase(quorum.ordinary(), OF_QUORUM)) {
            return Optional.of("/quorum/ordinary/base");
        }
        VoteChoices votes = choices.votes();
        if (votes == null) {
            return Optional.empty();
        }
        for (Map.Entry<QuestionClass, Share> one : votes.majorities().entrySet()) {
            if (isWithoutBase(one.getValue(), OF_MAJORITY)) {
                return Optional.of("/votes/majorities/" + one.getKey().code() + "/base");
            }
        }
        Term term = votes.absenteeTerm();
        return term != null && term.unit() == null ? Optional.of("/votes/absenteeTerm/unit") : Optional.empty();
    }

    private static boolean isWithoutBase(@Nullable Share share, List<Base> bases) {
        return share != null && (share.base() == null || !bases.contains(share.base()));
    }

    /**
     * Returns a share with its base: without one nothing could be counted. A share of each side has none to choose, as the
     * library takes it of the members of the side, whatever else is said ({@code QuorumRules.perSide}).
     *
     * @param bases what it may be a share of; empty for a share of each side
     */
    static @Nullable Share share(Typed typed, String name, List<Base> bases) {
        if (isEmpty(typed, name, "comparison", "numerator", "denominator", "base")) {
            return null;
        }
        try {
            return new Share(
                    new Threshold(
                            typed.code(name + ".comparison", Comparison.values(), Comparison::code),
                            typed.number(name + ".numerator"),
                            typed.number(name + ".denominator")),
                    bases.isEmpty() ? null : typed.code(name + ".base", bases.toArray(Base[]::new), Base::code));
        } catch (IllegalArgumentException e) {
            throw new WrongInputException(name + ".numerator");
        }
    }

    /**
     * Returns a term.
     *
     * @param before the one declared before, whose direction and anchor, which no field shows, are kept; without it, a term
     *     runs from receipt on
     */
    static @Nullable Term term(Typed typed, String name, @Nullable Term before) {
        if (isEmpty(typed, name, "amount", "unit")) {
            return null;
        }
        try {
            return new Term(
                    typed.number(name + ".amount"),
                    typed.code(name + ".unit", TermUnit.values(), TermUnit::code),
                    before == null ? Direction.AFTER : before.direction(),
                    before == null ? Term.Anchor.RECEIPT : before.anchor());
        } catch (IllegalArgumentException e) {
            throw new WrongInputException(name + ".amount");
        }
    }

    private static boolean isEmpty(Typed typed, String name, String... parts) {
        return List.of(parts).stream().allMatch(part -> typed.maybe(name + "." + part) == null);
    }
}
