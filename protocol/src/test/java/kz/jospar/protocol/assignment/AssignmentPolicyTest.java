package kz.jospar.protocol.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.protocol.regulation.AssignmentRules.Closing;
import kz.jospar.protocol.regulation.AssignmentRules.Unmarked;
import kz.jospar.protocol.regulation.Regulation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AssignmentPolicyTest {
    /** Apostrophes stand for quotes. */
    private static final Regulation OWN = new JsonMapper()
            .readValue(
                    ("{'format':'jospar.regulation/1','id':'s','name':{'en':'S'},'act':{'name':'Act','issuer':{'en':'B'}},"
                                    + "'assignments':{'unmarked':{'value':'each-answers','paragraph':'7'},"
                                    + "'leastTerm':{'value':{'amount':2,'unit':'working-day','direction':'after',"
                                    + "'anchor':'sitting'},'paragraph':'8'},"
                                    + "'extensions':{'value':3,'paragraph':'9'},"
                                    + "'extensionNeedsReason':{'value':true,'paragraph':'9'},"
                                    + "'takenOff':{'value':['done'],'citation':{'act':'order 5'},'declared':true}}}")
                            .replace('\'', '"'),
                    Regulation.class);

    @Test
    void what_resolution_703_does_not_say_stays_unsaid() {
        AssignmentPolicy rules = Sample.documentation();
        assertThat(rules.unmarked().isSaid()).isFalse();
        assertThat(rules.leastTerm().isSaid()).isFalse();
        assertThat(rules.silentCoexecutorAgrees().isSaid()).isFalse();
        assertThat(rules.extensionNeedsReason().isSaid()).isFalse();
        assertThat(rules.takenOff().isSaid()).isFalse();
        assertThat(rules.carriedOver().said()).contains(true);
    }

    @Test
    void a_bodys_own_rules_stand_in_place_of_the_others_with_their_own_paragraphs() {
        AssignmentPolicy rules = Sample.documentation().with(OWN);
        assertThat(rules.unmarked().said()).contains(Unmarked.EACH_ANSWERS);
        assertThat(rules.citation(rules.unmarked())).hasToString("Optional[Act, 7]");
        assertThat(rules.leastTerm().said()).isPresent();
        assertThat(rules.extensions().said()).contains(3);
        assertThat(rules.takenOff().said()).contains(List.of(Closing.DONE));
        assertThat(rules.takenOff().declared()).isTrue();
        assertThat(rules.defaultTerm()).isEqualTo(Sample.documentation().defaultTerm());
        assertThat(rules.extensionAsked()).isEqualTo(Sample.documentation().extensionAsked());
    }

    @Test
    void a_reason_is_asked_for_where_a_rule_asks_for_it() {
        Control control = Control.of(Sample.documentation().with(OWN), Sample.DAYS);
        LocalDate due = LocalDate.of(2025, 12, 31);
        LocalDate asked = LocalDate.of(2025, 11, 3);
        Ruling without = control.extension(new ExtensionRequest(asked, due, due.plusDays(9), 2, " ", false));
        assertThat(without)
                .isInstanceOfSatisfying(
                        Ruling.Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(Objection::reason)
                                .containsExactly(Objection.Reason.NO_REASON));
        assertThat(control.extension(new ExtensionRequest(asked, due, due.plusDays(9), 2, "сот шешімі", false))
                        .isPermitted())
                .isTrue();
    }

    @Test
    void kinds_run_from_the_shortest_to_the_longest() {
        AssignmentPolicy rules = Sample.documentation();
        List<ControlTerm> kinds = rules.kinds().said().orElseThrow();
        assertThat(kinds).extracting(ControlTerm::kind).containsExactly(ControlKind.values());
        assertThatThrownBy(() -> ladder(List.of(kinds.get(1), kinds.get(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'urgent' stands before 'very-urgent'");
        assertThatThrownBy(() -> ladder(List.of(kinds.get(4), kinds.get(4))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no upper bound");
    }

    private static AssignmentPolicy ladder(List<ControlTerm> kinds) {
        AssignmentPolicy p = Sample.documentation();
        return new AssignmentPolicy(
                p.format(),
                p.id(),
                p.name(),
                p.act(),
                p.countsFrom(),
                p.unmarked(),
                p.defaultTerm(),
                p.leastTerm(),
                p.kinds().choose(kinds, Sample.CHOICE),
                p.leadTimes(),
                p.silentCoexecutorAgrees(),
                p.extensions(),
                p.exceptionalExtensions(),
                p.extensionAsked(),
                p.extensionNeedsReason(),
                p.takenOff(),
                p.carriedOver());
    }
}
