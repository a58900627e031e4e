package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.QuorumRules;
import kz.jospar.protocol.regulation.QuorumRules.OnceLost;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Share;
import org.jspecify.annotations.Nullable;

/**
 * What a body chose about its quorum: kk кворум туралы таңдаулар, ru решения о кворуме.
 *
 * @param ordinary the quorum of a sitting
 * @param perSide the share of each side
 * @param remoteCount whether those who take part from afar count
 * @param absenteesCount whether those who vote without being there count
 * @param verified when it is verified
 * @param onceLost what follows when it is lost
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuorumChoices(
        @Nullable Share ordinary,
        @Nullable Share perSide,
        @Nullable Boolean remoteCount,
        @Nullable Boolean absenteesCount,
        @Nullable Verified verified,
        @Nullable OnceLost onceLost) {

    QuorumRules appliedTo(QuorumRules rules, Citation reason) {
        return new QuorumRules(
                chosen(rules.ordinary(), ordinary, reason),
                rules.first(),
                chosen(rules.perSide(), perSide, reason),
                chosen(rules.remoteCount(), remoteCount, reason),
                chosen(rules.absenteesCount(), absenteesCount, reason),
                chosen(rules.verified(), verified, reason),
                chosen(rules.onceLost(), onceLost, reason));
    }

    @Nullable
    QuorumChoices fitting(QuorumRules rules) {
        QuorumChoices fitting = new QuorumChoices(
                open(rules.ordinary(), ordinary),
                open(rules.perSide(), perSide),
                open(rules.remoteCount(), remoteCount),
                open(rules.absenteesCount(), absenteesCount),
                open(rules.verified(), verified),
                open(rules.onceLost(), onceLost));
        return fitting.equals(new QuorumChoices(null, null, null, null, null, null)) ? null : fitting;
    }

    /** Returns a choice where a rule leaves the matter open. */
    static <T> @Nullable T open(Rule<T> rule, @Nullable T choice) {
        return rule.isSaid() ? null : choice;
    }

    static <T> Rule<T> chosen(Rule<T> rule, @Nullable T choice, Citation reason) {
        return choice == null ? rule : rule.choose(choice, reason);
    }
}
