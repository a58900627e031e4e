package kz.jospar.schedule.execution;

import static kz.jospar.schedule.execution.Given.byAgreement;
import static kz.jospar.schedule.execution.Given.co;
import static kz.jospar.schedule.execution.Given.consolidator;
import static kz.jospar.schedule.execution.Given.convenor;
import static kz.jospar.schedule.execution.Given.lead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.jospar.core.party.Executor;
import org.junit.jupiter.api.Test;

class ExecutionPolicyTest {
    private static final ExecutionPolicy EACH = ExecutionPolicy.STANDARD;
    private static final ExecutionPolicy FIRST = EACH.with(Answering.FIRST_NAMED);
    private static final ExecutionPolicy ALL = EACH.with(ByAgreement.AWAITED);

    private static List<String> ids(List<Executor> executors) {
        return executors.stream().map(Executor::id).toList();
    }

    @Test
    void each_body_answers_but_those_by_agreement_are_not_waited_for() {
        List<Executor> cell = List.of(byAgreement(lead("pd")), co("dsb"), co("eb"));

        assertThat(ids(EACH.awaited(cell))).containsExactly("dsb", "eb");
        assertThat(ids(ALL.awaited(cell))).containsExactly("pd", "dsb", "eb");
        assertThat(ids(FIRST.awaited(cell))).containsExactly("dsb");
        assertThat(ids(FIRST.with(ByAgreement.AWAITED).awaited(cell))).containsExactly("pd");
        assertThat(EACH.decisive(cell)).isEqualTo(EACH.awaited(cell));
    }

    @Test
    void where_all_are_by_agreement_somebody_must_answer_still() {
        List<Executor> cell = List.of(byAgreement(lead("pd")), byAgreement(co("op")));

        assertThat(ids(EACH.awaited(cell))).containsExactly("pd", "op");
        assertThat(ids(FIRST.awaited(cell))).containsExactly("pd");
    }

    @Test
    void the_consolidator_decides_though_by_agreement_and_whoever_is_named_first() {
        List<Executor> cell = List.of(co("op"), byAgreement(consolidator("pd")), byAgreement(co("etd")));

        for (ExecutionPolicy policy : List.of(EACH, FIRST, ALL)) {
            assertThat(ids(policy.decisive(cell))).containsExactly("pd");
        }
        assertThat(ids(EACH.awaited(cell))).containsExactly("op", "pd");
        assertThat(ids(FIRST.awaited(cell))).containsExactly("pd");
        assertThat(ids(ALL.awaited(cell))).containsExactly("op", "pd", "etd");
    }

    @Test
    void the_convenor_decides_where_nobody_consolidates() {
        assertThat(ids(EACH.decisive(List.of(lead("a"), convenor("b"))))).containsExactly("b");
        assertThat(ids(EACH.decisive(List.of(convenor("b"), consolidator("c")))))
                .containsExactly("c");
        assertThat(ids(EACH.decisive(List.of(consolidator("c"), consolidator("d")))))
                .containsExactly("c", "d");
    }

    @Test
    void a_body_named_twice_is_waited_for_once_and_nobody_where_nobody_is_named() {
        assertThat(ids(EACH.awaited(List.of(lead("a"), co("a"))))).containsExactly("a");
        assertThat(EACH.awaited(List.of())).isEmpty();
        assertThat(FIRST.awaited(List.of())).isEmpty();
    }

    @Test
    void choices_name_their_source_or_that_there_is_none() {
        assertThat(Answering.EACH.citation().paragraph()).isEqualTo("168");
        assertThat(Answering.FIRST_NAMED.citation().toString()).isEqualTo("Administrative Procedure Code, 46(3)");
        assertThat(ByAgreement.NOT_AWAITED.citation().note()).isEqualTo("unverified");
        assertThatThrownBy(() -> EACH.withNoticeDays(-1)).hasMessageContaining("-1");
    }
}
