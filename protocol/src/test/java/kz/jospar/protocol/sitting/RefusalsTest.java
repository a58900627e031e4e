package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Illegal moves of the Kostanay staff (16 voters, quorum 11, majority 9) and of others, each with its paragraph. */
class RefusalsTest {
    private static final List<String> VOTERS = List.of(
            "akim", "deputy-akim", "police", "prosecutor", "national-security", "office", "sport", "employment");

    private static Script kostanay() {
        return new Script(Bodies.kostanay(Equality.VOTES_CAST));
    }

    private static Script under(String profile) {
        Regulation regulation = new DeclaredChoices(Bodies.ORDER, null, null, null, Equality.VOTES_CAST, null, null)
                .appliedTo(Bodies.read(profile));
        return new Script(Sitting.of(regulation, Bodies.staff(8, true)));
    }

    private static void refused(Script script, SittingEvent event, Reason reason, String paragraph, String... facts) {
        Refusal refusal = script.refused(event);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.facts()).containsExactly(facts);
        assertThat(refusal.citation() == null ? null : refusal.citation().paragraph())
                .isEqualTo(paragraph);
    }

    private static Preparation.Convened extraordinary(Initiator.Who who, List<String> members) {
        return new Preparation.Convened(
                Script.DAY.minusDays(3).atTime(9, 0), who, members, Script.DAY, false, true, false, List.of("q"));
    }

    @Test
    void an_extraordinary_sitting_needs_nine_of_sixteen_members_or_the_head() {
        refused(kostanay(), extraordinary(Initiator.Who.MEMBERS, VOTERS), Reason.TOO_FEW_INITIATORS, "12", "8", "9");
        refused(
                kostanay(),
                extraordinary(Initiator.Who.MEMBERS, List.of("akim", "secretary")),
                Reason.NOT_A_VOTER,
                null,
                "secretary");
        refused(
                kostanay(),
                extraordinary(Initiator.Who.OUTSIDE, List.of()),
                Reason.NOT_AN_INITIATOR,
                "12",
                "head, members");
        List<String> nine = new java.util.ArrayList<>(VOTERS);
        nine.add("culture");
        kostanay().with(extraordinary(Initiator.Who.MEMBERS, nine));
        kostanay().with(extraordinary(Initiator.Who.HEAD, List.of()));
        nine.set(8, "akim");
        refused(kostanay(), extraordinary(Initiator.Who.MEMBERS, nine), Reason.TOO_FEW_INITIATORS, "12", "8", "9");
    }

    @Test
    void nothing_happens_before_the_regulation_or_before_the_event_before() {
        LocalDateTime before = LocalDateTime.of(2025, 11, 1, 10, 0);
        refused(
                kostanay(),
                new Preparation.Convened(before, null, List.of(), before.toLocalDate(), false, false, false, List.of()),
                Reason.BEFORE_REGULATION,
                "resolution 3~2",
                "2025-11-11");
        Script script = kostanay().with(Script.convened()).came("akim");
        refused(
                script,
                new InTheRoom.Came(Script.DAY.atTime(9, 0), "police", false, null),
                Reason.TIME_RUNS_BACK,
                null,
                "2026-03-16T10:00:01");
        refused(
                kostanay(),
                new Preparation.Convened(
                        Script.DAY.atTime(9, 0),
                        null,
                        List.of(),
                        Script.DAY.minusDays(1),
                        false,
                        false,
                        false,
                        List.of()),
                Reason.NOTICE_AFTER_SITTING,
                null,
                "2026-03-15");
    }

    @Test
    void a_choice_that_is_missing_is_named_when_it_is_needed() {
        Regulation open = Bodies.read("kostanay-2025");
        Staff staff = Bodies.kostanay(Equality.VOTES_CAST).staff();
        refused(
                new Script(Sitting.of(open, staff)),
                Script.convened(),
                Reason.UNSAID,
                "annex 1",
                "composition.counted");
        Regulation counted =
                open.with(Bodies.kostanay(false, Equality.VOTES_CAST).composition());
        Script script = new Script(Sitting.of(counted, staff)).opened(12, "q").taken("q");
        refused(script, new InTheVote.VotingOpened(script.tick(), "q"), Reason.UNSAID, "13", "voting.equality");
        Script room = kostanay().with(Script.convened());
        refused(room, new InTheRoom.Came(room.tick(), "akim", true, null), Reason.UNSAID, null, "attendance.remote");
        refused(
                room,
                new Preparation.ConsentStated(room.tick(), "police", false),
                Reason.UNSAID,
                "annex 1",
                "composition.agreement");
    }

    @Test
    void who_is_there_and_presides_is_checked() {
        Script script = kostanay().with(Script.convened());
        refused(script, new InTheRoom.Came(script.tick(), "nobody", false, null), Reason.NO_SUCH_SEAT, null, "nobody");
        refused(
                script,
                new InTheRoom.Came(script.tick(), "akim", false, "an adviser"),
                Reason.SUBSTITUTION_FORBIDDEN,
                "20",
                "akim");
        refused(script, new InTheRoom.Opened(script.tick(), "akim", false), Reason.NOT_PRESENT, null, "akim");
        script.came("akim").came("deputy-akim").came("office");
        refused(script, new InTheRoom.Came(script.tick(), "akim", false, null), Reason.ALREADY_PRESENT, null, "akim");
        refused(script, new InTheRoom.Opened(script.tick(), "office", false), Reason.NOT_CHAIR, "25(3)", "office");
        refused(
                script,
                new InTheRoom.Opened(script.tick(), "deputy-akim", false),
                Reason.HEAD_PRESENT,
                "25(3)",
                "deputy-akim");
        refused(script, new InTheRoom.Opened(script.tick(), "akim", true), Reason.CLOSED_SITTING, "19");
        refused(
                script,
                new InTheRoom.Opened(Script.DAY.plusDays(1).atTime(10, 0), "akim", false),
                Reason.WRONG_DAY,
                null,
                "2026-03-16");
        refused(script, new InTheRoom.Left(script.tick(), "sport"), Reason.NOT_PRESENT, null, "sport");
        refused(
                script,
                new Preparation.ConsentStated(script.tick(), "sport", true),
                Reason.NOT_BY_AGREEMENT,
                null,
                "sport");
    }

    @Test
    void a_deputy_presides_in_the_heads_absence_and_the_unsaid_order_is_remarked() {
        Script script = kostanay().with(Script.convened()).came("police");
        script.with(new InTheRoom.Opened(script.tick(), "police", false));
        assertThat(script.sitting().remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.DEPUTY_PRESIDES, Remark.Kind.PAPERS_MISSING);
        assertThat(script.sitting().remarks().get(0).message(Language.EN))
                .contains("police division")
                .contains("25(3)");
        script.left("police");
        assertThat(script.sitting().presiding()).isEmpty();
    }

    @Test
    void the_agenda_is_the_heads_and_its_changes_need_a_note() {
        Script script = kostanay().with(Script.convened()).came(12);
        script.with(new InTheRoom.Opened(script.tick(), "akim", false));
        List<Question> one = List.of(Script.question("q"));
        refused(script, new OnTheAgenda.QuestionOpened(script.tick(), "q"), Reason.AGENDA_NOT_APPROVED, null);
        refused(
                script,
                new OnTheAgenda.AgendaApproved(script.tick(), "office", one),
                Reason.NOT_ENTITLED,
                "22",
                "office");
        refused(script, new OnTheAgenda.AgendaApproved(script.tick(), "akim", List.of()), Reason.NO_QUESTIONS, null);
        refused(
                script,
                new OnTheAgenda.AgendaApproved(script.tick(), "akim", List.of(one.get(0), one.get(0))),
                Reason.QUESTION_TWICE,
                null,
                "q");
        script.with(new OnTheAgenda.AgendaApproved(script.tick(), "akim", one));
        refused(script, new OnTheAgenda.AgendaApproved(script.tick(), "akim", one), Reason.AGENDA_APPROVED, null);
        refused(
                script,
                new OnTheAgenda.QuestionAdded(script.tick(), Script.question("r"), "akim", null),
                Reason.NOTE_MISSING,
                "18",
                "deputy-head, working-body");
        script.with(new OnTheAgenda.QuestionAdded(script.tick(), Script.question("r"), "akim", Actor.DEPUTY_HEAD));
        refused(
                script,
                new OnTheAgenda.QuestionDropped(script.tick(), "r", "office", Actor.DEPUTY_HEAD),
                Reason.NOT_ENTITLED,
                "18",
                "office");
        script.with(new OnTheAgenda.QuestionPostponed(script.tick(), "r", "akim", Actor.WORKING_BODY, null));
        refused(script, new OnTheAgenda.QuestionOpened(script.tick(), "r"), Reason.NOT_ON_AGENDA, null, "r");
        refused(script, new OnTheAgenda.QuestionOpened(script.tick(), "x"), Reason.NOT_ON_AGENDA, null, "x");
    }

    @Test
    void an_extraordinary_session_of_a_maslikhat_takes_up_only_the_named_questions() {
        Script script = under("maslikhat-session");
        Preparation.Convened call = new Preparation.Convened(
                Script.DAY.minusDays(3).atTime(9, 0), null, List.of(), Script.DAY, false, true, false, List.of("q"));
        Refusal refusal = script.refused(call);
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_AN_INITIATOR);
    }

    @Test
    void without_a_quorum_nothing_is_voted_on_and_the_missing_are_counted() {
        Script script = kostanay().opened(10, "q").taken("q");
        refused(script, new InTheVote.VotingOpened(script.tick(), "q"), Reason.NO_QUORUM, "20", "10", "11", "1");
        assertThat(script.sitting()
                        .verdict("q")
                        .orElseThrow()
                        .explanation()
                        .citation()
                        .paragraph())
                .isEqualTo("20");
        script.came("economy").with(new InTheVote.VotingOpened(script.tick(), "q"));
    }

    @Test
    void a_quorum_lost_is_remarked_where_its_consequence_is_unsaid() {
        Script script = kostanay().opened(11, "q").taken("q").left("office");
        assertThat(script.sitting().remarks())
                .extracting(Remark::kind)
                .containsExactly(Remark.Kind.PAPERS_MISSING, Remark.Kind.MATERIALS_MISSING, Remark.Kind.QUORUM_LOST);
        refused(script, new InTheVote.VotingOpened(script.tick(), "q"), Reason.NO_QUORUM, "20", "10", "11", "1");
        script.came("office").with(new InTheVote.VotingOpened(script.tick(), "q"));
    }

    @Test
    void a_vote_is_cast_once_by_those_there_when_voting_opened() {
        Script script = kostanay().opened(12, "q", "r");
        refused(
                script,
                new InTheVote.VoteCast(script.tick(), "q", "akim", Choice.FOR),
                Reason.VOTING_NOT_OPEN,
                null,
                "q");
        refused(script, new InTheVote.VotingOpened(script.tick(), "q"), Reason.QUESTION_NOT_OPENED, null, "q");
        script.taken("q").with(new InTheVote.Recused(script.tick(), "q", "sport", "interest"));
        script.with(new InTheVote.VotingOpened(script.tick(), "q")).came("mental-health");
        script.vote("q", "akim", Choice.FOR);
        refused(script, cast(script, "akim"), Reason.ALREADY_VOTED, null, "akim");
        refused(script, cast(script, "secretary"), Reason.NOT_A_VOTER, null, "secretary");
        refused(script, cast(script, "nobody"), Reason.NO_SUCH_SEAT, null, "nobody");
        refused(script, cast(script, "mental-health"), Reason.ABSENT_AT_OPENING, null, "mental-health");
        refused(script, cast(script, "hospital"), Reason.ABSENT_AT_OPENING, null, "hospital");
        refused(script, cast(script, "sport"), Reason.RECUSED, null, "sport");
        refused(
                script,
                new InTheVote.VoteCorrected(script.tick(), "q", "police", Choice.FOR, "misheard"),
                Reason.NO_VOTE_TO_CORRECT,
                null,
                "police");
        refused(
                script,
                new InTheVote.Recused(script.tick(), "q", "police", "interest"),
                Reason.RECUSAL_LATE,
                null,
                "q");
        refused(script, new InTheRoom.Closed(script.tick()), Reason.VOTING_UNDER_WAY, null, "q");
        refused(script, new OnTheAgenda.QuestionOpened(script.tick(), "r"), Reason.VOTING_UNDER_WAY, null, "q");
        refused(
                script,
                new InTheVote.AbsenteeVote(script.tick(), "r", "hospital", Choice.FOR),
                Reason.ABSENTEE_FORBIDDEN,
                null);
        script.with(new InTheVote.VoteCorrected(script.tick(), "q", "akim", Choice.AGAINST, "misheard"));
        script.with(new InTheVote.BallotInvalidated(script.tick(), "q", "akim", "twice"));
        script.counted("q");
        refused(script, cast(script, "police"), Reason.VOTING_CLOSED, null, "q");
        refused(script, new OnTheAgenda.QuestionOpened(script.tick(), "q"), Reason.QUESTION_DECIDED, null, "q");
        refused(
                script,
                new InTheVote.CastingVote(script.tick(), "q", "akim", Choice.FOR),
                Reason.NO_CASTING_VOTE,
                "13",
                "q");
        QuestionState state = script.sitting().question("q").orElseThrow();
        assertThat(state.rollCall()).containsEntry("akim", Choice.INVALID).containsEntry("sport", Choice.RECUSED);
        assertThat(state.tally().silent()).isEqualTo(10);
        assertThat(state.tally().absent()).isEqualTo(4);
    }

    private static SittingEvent cast(Script script, String seat) {
        return new InTheVote.VoteCast(script.tick(), "q", seat, Choice.FOR);
    }

    @Test
    void signed_minutes_take_an_addendum_and_nothing_else() {
        Script script = kostanay().opened(11, "q").with(new InTheRoom.Closed(Script.DAY.atTime(12, 0)));
        LocalDateTime later = Script.DAY.plusDays(1).atTime(9, 0);
        refused(script, new OnPaper.MinutesSigned(later, List.of("akim")), Reason.OUT_OF_PHASE, null);
        script.with(new OnPaper.MinutesDrafted(later, "secretary"));
        refused(script, new OnPaper.MinutesSigned(later, List.of("secretary")), Reason.SIGNATURE_MISSING, "15", "head");
        script.with(new OnPaper.MinutesSigned(later, List.of("akim")));
        refused(script, new OnPaper.MinutesDrafted(later, "secretary"), Reason.OUT_OF_PHASE, null);
        refused(script, new OnPaper.MinutesSigned(later, List.of("akim")), Reason.OUT_OF_PHASE, null);
        refused(script, new InTheVote.DissentStated(later, "q", "akim", "no"), Reason.OUT_OF_PHASE, null);
        script.with(new OnPaper.MinutesAmended(later, "a name put right"));
        script.with(new OnPaper.MinutesSent(later, List.of())).with(new OnPaper.MinutesAmended(later, "again"));
        refused(script, new InTheRoom.Came(later, "sport", false, null), Reason.OUT_OF_PHASE, null);
    }

    @Test
    void an_ethics_council_has_no_abstentions_and_a_personnel_commission_counts_silence() {
        Script ethics = under("ethics-council").opened(8, "q").voting("q");
        Refusal refusal = ethics.refused(new InTheVote.VoteCast(ethics.tick(), "q", "s0", Choice.ABSTAINED));
        assertThat(refusal.reason()).isEqualTo(Reason.ABSTENTION_FORBIDDEN);
        assertThat(ethics.sitting().outlook("q").orElseThrow().abstention()).isEqualTo(Outlook.Weight.FORBIDDEN);
        Regulation personnel = Bodies.read("national-personnel-commission");
        Script script = new Script(Sitting.of(personnel, Bodies.staff(5, true)));
        script.with(Script.convened())
                .came("s0")
                .with(new OnTheAgenda.AgendaApproved(script.tick(), "s0", List.of(Script.question("q"))));
        assertThat(script.refused(new InTheVote.AbsenteeVote(script.tick(), "q", "s1", Choice.FOR))
                        .reason())
                .isEqualTo(Reason.SILENCE_COUNTS);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_a_sentence_in_three_languages(Reason reason) {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).has("protocol.sitting.refused." + reason.code()))
                    .as(reason.code())
                    .isTrue();
        }
    }

    @Test
    void every_event_phase_and_remark_has_its_words_and_its_name_in_json() {
        Set<String> kinds = new java.util.TreeSet<>();
        for (var type : SittingEvent.class
                .getAnnotation(com.fasterxml.jackson.annotation.JsonSubTypes.class)
                .value()) {
            kinds.add(type.name());
            assertThat(type.value()
                            .getSimpleName()
                            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                            .toLowerCase(java.util.Locale.ROOT))
                    .isEqualTo(type.name());
        }
        assertThat(kinds).hasSize(34);
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            assertThat(kinds).allMatch(kind -> messages.has("protocol.sitting.event." + kind));
            assertThat(EnumSet.allOf(Phase.class))
                    .allMatch(one -> messages.has("protocol.sitting.phase." + one.code()));
            assertThat(EnumSet.allOf(Remark.Kind.class))
                    .allMatch(one -> messages.has("protocol.sitting.remark." + one.code()));
        }
    }
}
