package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.junit.jupiter.api.Test;

/** Guests, speakers and assignments of the Kostanay staff: 16 voters, quorum 11, majority 9. */
class GuestsAndAssignmentsTest {
    private static final LocalizedText DIRECTOR = new LocalizedText("мектеп директоры", "директор школы", null);

    private static Script kostanay() {
        return new Script(Bodies.kostanay(Equality.VOTES_CAST));
    }

    private static Assignment assignment(String id, LocalDate given) {
        return new Assignment(id, DIRECTOR, List.of(), "1 айда", null, given);
    }

    private static void refused(Script script, SittingEvent event, Reason reason, String... facts) {
        Refusal refusal = script.refused(event);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.facts()).containsExactly(facts);
    }

    @Test
    void a_guest_comes_on_the_day_of_a_sitting_that_is_not_over() {
        Script script = kostanay();
        refused(script, new InTheRoom.GuestCame(Script.DAY.atTime(9, 0), DIRECTOR), Reason.OUT_OF_PHASE);
        script.with(Script.convened());
        refused(
                script,
                new InTheRoom.GuestCame(Script.DAY.minusDays(1).atTime(9, 0), DIRECTOR),
                Reason.WRONG_DAY,
                "2026-03-16");
        script.with(new InTheRoom.GuestCame(script.tick(), DIRECTOR)).came(12);
        assertThat(script.sitting().present()).hasSize(12);
        script.with(new InTheRoom.Opened(script.tick(), "akim", false));
        script.with(new InTheRoom.GuestCame(script.tick(), DIRECTOR));
        assertThat(script.sitting().remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.PAPERS_MISSING);
        script.with(new InTheRoom.Closed(script.tick()));
        refused(script, new InTheRoom.GuestCame(script.tick(), DIRECTOR), Reason.OUT_OF_PHASE);
    }

    @Test
    void a_guest_at_a_closed_sitting_is_remarked_whether_there_before_or_after_it_was_opened() {
        for (boolean before : List.of(true, false)) {
            Script script = new Script(Sitting.of(Bodies.council(), Bodies.staff(8, true))).with(Script.convened());
            script.came(5);
            if (before) {
                script.with(new InTheRoom.GuestCame(script.tick(), DIRECTOR));
            }
            script.with(new InTheRoom.Opened(script.tick(), "s0", true));
            if (!before) {
                script.with(new InTheRoom.GuestCame(script.tick(), DIRECTOR));
            }
            assertThat(script.sitting().remarks())
                    .extracting(Remark::kind)
                    .containsExactly(Remark.Kind.CLOSED_DOORS, Remark.Kind.GUESTS_AT_CLOSED_SITTING);
        }
    }

    @Test
    void who_speaks_speaks_on_the_question_that_is_open_and_is_there() {
        Script script = kostanay();
        refused(script, speech(script, "q", "akim"), Reason.OUT_OF_PHASE);
        script.opened(12, "q", "r");
        refused(script, speech(script, "q", "akim"), Reason.QUESTION_NOT_OPENED, "q");
        script.taken("q");
        refused(script, speech(script, "r", "akim"), Reason.QUESTION_NOT_OPENED, "r");
        refused(script, speech(script, "q", "stranger"), Reason.NO_SUCH_SEAT, "stranger");
        refused(script, speech(script, "q", "secretary"), Reason.NOT_PRESENT, "secretary");
        script.with(speech(script, "q", "akim"));
        script.with(new OnTheAgenda.SpeakerHeard(script.tick(), "q", null, DIRECTOR, true, DIRECTOR));
        script.left("police");
        refused(script, speech(script, "q", "police"), Reason.NOT_PRESENT, "police");
        script.with(new InTheVote.VotingOpened(script.tick(), "q"));
        refused(script, speech(script, "q", "akim"), Reason.VOTING_UNDER_WAY, "q");
        assertThatThrownBy(() -> new OnTheAgenda.SpeakerHeard(script.tick(), "q", null, null, false, null))
                .hasMessageContaining("a speaker is a seat or a guest");
        assertThatThrownBy(() -> new OnTheAgenda.SpeakerHeard(script.tick(), "q", "akim", DIRECTOR, false, null))
                .hasMessageContaining("a speaker is a seat or a guest");
    }

    private static SittingEvent speech(Script script, String question, String seat) {
        return new OnTheAgenda.SpeakerHeard(script.tick(), question, seat, null, false, null);
    }

    private static SittingEvent given(LocalDateTime at, String question, String by, String id) {
        return new OnTheAgenda.AssignmentGiven(at, question, by, assignment(id, Script.DAY));
    }

    @Test
    void the_body_assigns_what_it_adopted_and_the_head_without_it() {
        Script script = kostanay();
        refused(script, given(script.tick(), "q", null, "a"), Reason.OUT_OF_PHASE);
        script.opened(12, "q", "r").voting("q");
        refused(script, given(script.tick(), "q", null, "a"), Reason.NOT_ADOPTED, "q");
        Choice[] nine = new Choice[9];
        java.util.Arrays.fill(nine, Choice.FOR);
        script.votes("q", nine).counted("q");
        script.with(given(script.tick(), "q", null, "a"));
        refused(script, given(script.tick(), "q", null, "a"), Reason.ASSIGNMENT_TWICE, "a");
        refused(script, given(script.tick(), "stranger", null, "b"), Reason.NOT_ON_AGENDA, "stranger");
        refused(script, given(script.tick(), "r", null, "b"), Reason.NOT_ADOPTED, "r");
        refused(script, given(script.tick(), "r", "police", "b"), Reason.NOT_ENTITLED, "police");
        refused(script, given(script.tick(), "r", "stranger", "b"), Reason.NO_SUCH_SEAT, "stranger");
        script.with(given(script.tick(), "r", "akim", "b"));
        refused(
                script,
                new OnTheAgenda.AssignmentGiven(script.tick(), "q", null, assignment("c", Script.DAY.plusDays(1))),
                Reason.GIVEN_ANOTHER_DAY,
                "c",
                "2026-03-17");
        script.with(new InTheRoom.Closed(script.tick()));
        refused(script, given(script.tick(), "q", null, "c"), Reason.OUT_OF_PHASE);
    }

    @Test
    void a_deputy_assigns_while_presiding_and_not_beside_the_head() {
        Script script = kostanay().opened(12, "q").taken("q");
        refused(script, given(script.tick(), "q", "deputy-akim", "a"), Reason.NOT_ENTITLED, "deputy-akim");
        script.left("akim").with(new InTheRoom.ChairTaken(script.tick(), "deputy-akim"));
        script.with(given(script.tick(), "q", "deputy-akim", "a"));
    }

    @Test
    void people_read_posts_titles_days_and_places_in_their_language() {
        Script script = kostanay().with(Script.convened());
        Refusal forbidden = script.refused(new InTheRoom.Came(script.tick(), "police", false, "a colleague"));
        String post = script.sitting().staff().seats().stream()
                .filter(seat -> seat.id().equals("police"))
                .findFirst()
                .orElseThrow()
                .post()
                .in(Language.RU);
        assertThat(forbidden.message(Language.RU)).contains(post).doesNotContain("police");
        assertThat(forbidden.facts()).containsExactly("police");
        Refusal early = kostanay()
                .refused(new Preparation.Convened(
                        LocalDateTime.of(2025, 11, 1, 10, 0),
                        null,
                        List.of(),
                        LocalDate.of(2025, 11, 1),
                        false,
                        false,
                        false,
                        List.of()));
        assertThat(early.message(Language.RU)).contains("11.11.2025").contains("постановление, п. 3~2");
        assertThat(early.message(Language.KK)).contains("қаулының 3~2-тармағы").doesNotContain("resolution");
        Refusal initiator = kostanay()
                .refused(new Preparation.Convened(
                        Script.DAY.minusDays(3).atTime(9, 0),
                        kz.jospar.protocol.regulation.Initiator.Who.OUTSIDE,
                        List.of(),
                        Script.DAY,
                        false,
                        true,
                        false,
                        List.of()));
        assertThat(initiator.message(Language.RU)).contains("руководитель, члены");
        Question titled = Question.of("budget", new LocalizedText("бюджет мәселесі", "вопрос о бюджете", "the budget"));
        script.came(12).with(new InTheRoom.Opened(script.tick(), "akim", false));
        script.with(new OnTheAgenda.AgendaApproved(script.tick(), "akim", List.of(titled)));
        Refusal notOpen = script.refused(new InTheVote.VotingOpened(script.tick(), "budget"));
        assertThat(notOpen.message(Language.RU)).contains("«вопрос о бюджете»");
        assertThat(notOpen.message(Language.KK)).contains("«бюджет мәселесі»");
    }
}
