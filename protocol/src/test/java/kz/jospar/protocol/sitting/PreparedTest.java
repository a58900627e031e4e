package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.Refusal.Reason;
import kz.jospar.protocol.sitting.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has to be there before a sitting, and who orders and decides before it. */
class PreparedTest {
    private static Script kostanay() {
        return new Script(Bodies.kostanay(Equality.VOTES_CAST));
    }

    private static List<Kind> kinds(Script script) {
        return script.sitting().remarks().stream().map(Remark::kind).toList();
    }

    @Test
    void papers_and_materials_that_nobody_recorded_are_remarked_once() {
        Script script = kostanay().opened(12, "q", "r").taken("q").taken("r").taken("q");
        assertThat(kinds(script)).containsExactly(Kind.PAPERS_MISSING, Kind.MATERIALS_MISSING, Kind.MATERIALS_MISSING);
        List<Remark> remarks = script.sitting().remarks();
        assertThat(remarks.get(0).citation().paragraph()).isEqualTo("26(4)");
        assertThat(remarks.get(1).citation().paragraph()).isEqualTo("22");
        assertThat(remarks).extracting(Remark::facts).containsExactly(List.of(), List.of("q"), List.of("r"));
        for (Language language : Language.values()) {
            remarks.forEach(one -> assertThat(one.message(language)).doesNotContain("{0}"));
        }
    }

    @Test
    void recorded_papers_and_materials_draw_no_such_remark() {
        Script script = kostanay().with(Script.convened());
        var early = Script.DAY.minusDays(9).atTime(9, 0);
        script.with(new Preparation.MaterialsReceived(early, "q", "office"));
        script.with(new Preparation.PapersSent(early, List.of()));
        script.came(12).with(new InTheRoom.Opened(script.tick(), "akim", false));
        script.with(new OnTheAgenda.AgendaApproved(
                script.tick(), "akim", List.of(Script.question("q"), Script.question("r"))));
        script.taken("q").taken("r");
        assertThat(kinds(script)).containsExactly(Kind.PAPERS_UNCHECKED, Kind.MATERIALS_MISSING);
        assertThat(script.sitting().remarks().get(1).facts()).containsExactly("r");
    }

    @Test
    void a_body_without_such_steps_is_asked_for_nothing() {
        Script council = new Script(Sitting.of(Bodies.council(), Bodies.staff(9, true)));
        assertThat(kinds(council.opened(8, "q").taken("q")))
                .doesNotContain(Kind.PAPERS_MISSING, Kind.MATERIALS_MISSING);
    }

    private static Preparation.Convened urgent(Initiator.Who who) {
        return new Preparation.Convened(
                Script.DAY.minusDays(1).atTime(9, 0), who, List.of(), Script.DAY, false, false, true, List.of("q"));
    }

    @ParameterizedTest
    @EnumSource(names = "HEAD", mode = EnumSource.Mode.EXCLUDE)
    void an_urgent_sitting_is_held_on_the_order_of_the_head_alone(Initiator.Who who) {
        notOrdered(urgent(who));
        kostanay().with(urgent(Initiator.Who.HEAD));
    }

    @Test
    void an_urgent_sitting_on_nobodys_order_is_refused_and_an_ordinary_one_of_the_plan_is_not() {
        notOrdered(urgent(null));
        assertThat(kinds(kostanay().with(Script.convened()))).isEmpty();
    }

    private static void notOrdered(Preparation.Convened call) {
        Refusal refusal = kostanay().refused(call);
        assertThat(refusal.reason()).isEqualTo(Reason.URGENT_NOT_ORDERED);
        assertThat(refusal.citation().paragraph()).isEqualTo("22/2");
        assertThat(refusal.message(Language.KK)).contains("тапсырмасы бойынша ғана өткізіледі: басшы");
        assertThat(refusal.message(Language.RU)).contains("руководитель");
    }

    @Test
    void a_deputy_who_decides_before_the_sitting_is_remarked_and_in_the_room_is_not() {
        Script early = kostanay().with(Script.convened());
        var before = Script.DAY.minusDays(9).atTime(9, 0);
        early.with(
                new OnTheAgenda.AgendaApproved(before, "police", List.of(Script.question("q"), Script.question("r"))));
        early.with(new OnTheAgenda.QuestionAdded(before, Script.question("s"), "police", Actor.WORKING_BODY));
        early.with(new OnTheAgenda.QuestionDropped(before, "r", "deputy-akim", Actor.WORKING_BODY));
        early.with(new OnTheAgenda.QuestionPostponed(before, "s", "akim", Actor.WORKING_BODY, null));
        assertThat(early.sitting().remarks())
                .extracting(Remark::kind, Remark::facts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.DEPUTY_DECIDES, List.of("police")),
                        org.assertj.core.groups.Tuple.tuple(Kind.DEPUTY_DECIDES, List.of("police")),
                        org.assertj.core.groups.Tuple.tuple(Kind.DEPUTY_DECIDES, List.of("deputy-akim")));
        assertThat(early.sitting().remarks().get(0).citation().paragraph()).isEqualTo("25(3)");
        Script room = kostanay().with(Script.convened()).came("police");
        room.with(new InTheRoom.Opened(room.tick(), "police", false));
        room.with(new OnTheAgenda.AgendaApproved(room.tick(), "police", List.of(Script.question("q"))));
        assertThat(kinds(room)).doesNotContain(Kind.DEPUTY_DECIDES);
    }

    @Test
    void a_document_says_what_happened_even_if_nothing_did() {
        assertThatThrownBy(() -> new SittingDocument(SittingDocument.FORMAT, "s", "r", null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("events is missing");
    }
}
