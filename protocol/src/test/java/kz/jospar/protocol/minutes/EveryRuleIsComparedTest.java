package kz.jospar.protocol.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.sitting.RandomSittings;
import kz.jospar.protocol.sitting.Sitting;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Whatever rule minutes copy, another one in its place is found beside the regulation. */
class EveryRuleIsComparedTest {
    private static final Citation OTHER = Citation.of("Another act", "97");

    @Property(tries = 60)
    void a_copied_rule_that_is_changed_is_found(@ForAll long seed) {
        Sitting sitting = RandomSittings.any(seed);
        if (sitting.regulation().staff().isPresent()) {
            return;
        }
        Minutes minutes = Minutes.of("s", sitting, null).orElseThrow();
        Map<String, Minutes> changed = changed(minutes);
        if (!sitting.regulation().minutes().signers().isSaid()) {
            changed.remove("signers");
        }
        changed.forEach((kind, other) -> {
            assertThat(MinutesCheck.check(other, sitting.regulation())).as(kind).isInstanceOf(Recount.Differs.class);
            Statistics.label("rule").collect(kind);
        });
    }

    private static Map<String, Minutes> changed(Minutes minutes) {
        Map<String, Minutes> all = new LinkedHashMap<>();
        all.put("act", Edit.set(minutes, OTHER, "act"));
        all.put("regulation", Edit.set(minutes, "another", "regulation"));
        all.put("remote", Edit.at(minutes, yes -> !(Boolean) yes, "counts", "remote"));
        all.put("absentees", Edit.at(minutes, yes -> !(Boolean) yes, "counts", "absentees"));
        all.put("stands", Edit.at(minutes, yes -> !(Boolean) yes, "counts", "openingStands"));
        all.put("per side", Edit.set(minutes, Threshold.atLeast(1, 97), "counts", "perSide"));
        for (int i = 0; i < minutes.quorum().size(); i++) {
            all.put("quorum's place", Edit.set(minutes, OTHER, "quorum", i, "outcome", "rule", "citation"));
            all.put("quorum", Edit.set(minutes, Threshold.atLeast(1, 97), "quorum", i, "outcome", "rule", "threshold"));
        }
        for (int i = 0; i < minutes.questions().size(); i++) {
            for (int j = 0; j < minutes.questions().get(i).votes().size(); j++) {
                VoteRecord vote = minutes.questions().get(i).votes().get(j);
                Object[] ballot = {"questions", i, "votes", j, "ballot"};
                all.put("vote's quorum", edit(minutes, OTHER, ballot, "quorum", "rule", "citation"));
                all.put("majority", edit(minutes, Threshold.atLeast(1, 97), ballot, "majority", "threshold"));
                all.put("majority's place", edit(minutes, OTHER, ballot, "majority", "citation"));
                Base base = vote.ballot().majority().base();
                if (base != Base.SIDES) {
                    Base other = base == Base.PRESENT ? Base.TOOK_PART : Base.PRESENT;
                    all.put("majority's base", edit(minutes, other, ballot, "majority", "base"));
                }
                if (vote.order() == null) {
                    Recusal of = vote.ballot().majority().recusal();
                    Recusal other = of == Recusal.LEAVES ? Recusal.STAYS : Recusal.LEAVES;
                    all.put("recusal", edit(minutes, other, ballot, "majority", "recusal"));
                }
                Tie tie = new Tie.CastingVote(Tie.Equality.VOTES_CAST, OTHER);
                all.put("tie", edit(minutes, tie, ballot, "tie"));
            }
        }
        if (!minutes.signers().isEmpty()) {
            minutes.attendees().stream()
                    .filter(one -> one.role() == SeatRole.MEMBER)
                    .map(Attendee::seat)
                    .findFirst()
                    .ifPresent(one -> all.put("signers", Edit.set(minutes, List.of(one), "signers")));
        }
        return all;
    }

    private static Minutes edit(Minutes minutes, Object value, Object[] begin, Object... end) {
        List<Object> path = new java.util.ArrayList<>(List.of(begin));
        path.addAll(List.of(end));
        return Edit.set(minutes, value, path.toArray());
    }
}
