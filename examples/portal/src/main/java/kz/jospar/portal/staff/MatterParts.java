package kz.jospar.portal.staff;

import java.util.List;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Threshold.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * What is declared in several fields: kk бірнеше өрісті шешім, ru решение из нескольких полей. All are empty and nothing is
 * declared, or what was begun is whole; half of it is refused with the field that is missing, as it would be lost.
 */
final class MatterParts {
    private MatterParts() {}

    /** Returns a share; its base may be empty where an act says only "two thirds". */
    static @Nullable Share share(Typed typed, String name) {
        if (isEmpty(typed, name, "comparison", "numerator", "denominator", "base")) {
            return null;
        }
        try {
            return new Share(
                    new Threshold(
                            typed.code(name + ".comparison", Comparison.values(), Comparison::code),
                            typed.number(name + ".numerator"),
                            typed.number(name + ".denominator")),
                    typed.maybeCode(name + ".base", Base.values(), Base::code));
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
