package kz.jospar.protocol.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Composition.Voters;
import kz.jospar.protocol.regulation.Term.Anchor;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values typed by hand from resolution 663 of 11.11.2025. */
class KostanayRulesTest {
    private static final Regulation REGULATION = Profiles.read("kostanay-2025");
    private static final Citation CHOICE = Citation.of("order of the head", "1");

    private static Citation at(String paragraph) {
        return new Citation("Kostanay staff", paragraph, LocalDate.of(2025, 11, 11), null);
    }

    @Test
    void the_resolution_repeals_is_controlled_and_comes_into_force_at_adoption() {
        Act act = REGULATION.act();
        assertThat(act.number()).isEqualTo("663");
        assertThat(act.adopted()).isEqualTo("2025-11-11");
        assertThat(act.repeals())
                .containsExactly(Rule.of(new Act.Repealed("242", LocalDate.of(2022, 3, 24)), "resolution 3"));
        assertThat(act.inForce()).isEqualTo(Rule.of(LocalDate.of(2025, 11, 11), "resolution 3~2"));
        assertThat(act.control().said().orElseThrow().in(Language.EN)).contains("supervising deputy akim");
        assertThat(act.control().paragraph()).isEqualTo("resolution 2~2");
        assertThat(REGULATION.level()).isEqualTo(Level.DISTRICT);
    }

    @Test
    void annex_1_names_seventeen_persons_six_of_them_by_agreement() {
        List<Composition.SeatRule> seats = REGULATION.composition().seats();
        assertThat(seats).hasSize(17);
        assertThat(seats.stream().map(Composition.SeatRule::role).limit(5))
                .containsExactly(
                        SeatRole.HEAD, SeatRole.DEPUTY_HEAD, SeatRole.DEPUTY_HEAD, SeatRole.SECRETARY, SeatRole.MEMBER);
        assertThat(seats.stream().filter(seat -> seat.role() == SeatRole.MEMBER))
                .hasSize(13);
        assertThat(seats.stream().filter(Composition.SeatRule::byAgreement).map(Composition.SeatRule::id))
                .containsExactly("police", "prosecutor", "national-security", "education", "college", "hospital");
        assertThat(seats.stream().filter(seat -> !seat.voting().isSaid()).map(Composition.SeatRule::id))
                .containsExactly("secretary");
    }

    @ParameterizedTest
    @CsvSource({"17, 12, 9, 9", "16, 11, 9, 9", "13, 9, 7, 7"})
    void quorum_majority_and_request_are_counted_from_the_rules(int members, int quorum, int majority, int request) {
        assertThat(REGULATION
                        .quorum()
                        .ordinary()
                        .said()
                        .orElseThrow()
                        .threshold()
                        .least(members))
                .isEqualTo(quorum);
        assertThat(REGULATION
                        .voting()
                        .majority(QuestionClass.ORDINARY)
                        .said()
                        .orElseThrow()
                        .threshold()
                        .least(members))
                .isEqualTo(majority);
        Initiator members12 = REGULATION.sessions().initiators().get(1).said().orElseThrow();
        assertThat(members12.share().threshold().least(members)).isEqualTo(request);
    }

    @Test
    void all_members_are_sixteen_or_seventeen_or_in_another_reading_thirteen() {
        Composition composition = REGULATION.composition();
        assertThat(composition.counted().isDisputed()).isTrue();
        assertThat(composition.voters(Counted.EVERY_SEAT)).isEqualTo(new Voters(16, 17));
        assertThat(composition.voters(Counted.ORDINARY_MEMBERS)).isEqualTo(new Voters(13, 13));
        Composition voting = composition.withVoting(
                "secretary", Rule.<Boolean>unsaid("annex 1").choose(true, CHOICE));
        assertThat(voting.voters(Counted.EVERY_SEAT)).isEqualTo(new Voters(17, 17));
        Composition silent = composition.withVoting(
                "secretary", Rule.<Boolean>unsaid("annex 1").choose(false, CHOICE));
        assertThat(silent.voters(Counted.EVERY_SEAT)).isEqualTo(new Voters(16, 16));
    }

    @Test
    void the_staff_sits_once_the_secretarys_vote_is_declared() {
        assertThat(REGULATION.staff()).isEmpty();
        for (boolean votes : List.of(true, false)) {
            Composition declared = REGULATION
                    .composition()
                    .withVoting("secretary", Rule.<Boolean>unsaid("annex 1").choose(votes, CHOICE));
            Staff staff = REGULATION.with(declared).staff().orElseThrow();
            assertThat(staff.seats()).hasSize(17);
            assertThat(staff.votingSeats()).isEqualTo(votes ? 17 : 16);
            assertThat(staff.seats().stream().filter(Seat::byAgreement)).hasSize(6);
        }
        assertThat(Profiles.read("ethics-council").staff()).as("without seats").isEmpty();
    }

    @Test
    void a_ballot_gets_quorum_and_majority_with_their_full_citation() {
        Counting counting = new Counting(REGULATION);
        assertThat(counting.quorum()).contains(new Quorum(Threshold.atLeast(2, 3), Base.ALL_MEMBERS, at("20")));
        assertThat(counting.firstQuorum()).isEmpty();
        assertThat(counting.majority(QuestionClass.ORDINARY))
                .contains(new Majority(Threshold.moreThan(1, 2), Base.ALL_MEMBERS, Recusal.UNSAID, at("13")));
        assertThat(counting.majority(QuestionClass.PROCEDURAL)).isEmpty();
    }

    @Test
    void the_tie_rule_waits_for_the_reading_that_somebody_declares() {
        VotingRules voting = REGULATION.voting();
        assertThat(new Counting(REGULATION).tie()).isEmpty();
        for (Equality equality : Equality.values()) {
            Rule<Equality> chosen = voting.equality().choose(equality, CHOICE);
            Regulation declared = REGULATION.with(voting.withEquality(chosen));
            assertThat(new Counting(declared).tie()).contains(new Tie.HeadsSide(equality, at("13")));
            assertThat(chosen.isDisputed()).as("the readings stay").isTrue();
            assertThat(declared.citation(chosen)).contains(CHOICE);
        }
    }

    @Test
    void paragraphs_that_contradict_each_other_stand_side_by_side() {
        assertThat(REGULATION.rules().entrySet().stream()
                        .filter(entry -> entry.getValue().isDisputed())
                        .map(Map.Entry::getKey))
                .containsExactly(
                        "composition.counted",
                        "composition.foundedBy",
                        "voting.equality",
                        "papers.keptBy",
                        "papers.sentBy");
        Rule<Actor> founded = REGULATION.composition().foundedBy();
        assertThat(founded.said()).isEmpty();
        assertThat(founded.readings())
                .containsExactly(Rule.Reading.of(Actor.AKIM, "5"), Rule.Reading.of(Actor.AKIMAT, "11"));
        assertThat(REGULATION.citation(founded.readings().get(1))).isEqualTo(at("11"));
        assertThat(REGULATION.papers().keptBy().readings())
                .containsExactly(Rule.Reading.of(Actor.AKIMAT, "24/2"), Rule.Reading.of(Actor.WORKING_BODY, "26(1)"));
        assertThat(REGULATION.papers().sentBy().readings())
                .containsExactly(Rule.Reading.of(Actor.SECRETARY, "22"), Rule.Reading.of(Actor.WORKING_BODY, "26(4)"));
    }

    @Test
    void two_paragraphs_that_agree_are_one_rule() {
        Rule<Actor> control = REGULATION.assignments().controlledBy();
        assertThat(control.readings()).hasSize(2);
        assertThat(control.said()).contains(Actor.WORKING_BODY);
    }

    @Test
    void a_sitting_is_held_at_least_once_a_quarter_and_plans_run_for_a_half_year() {
        Timing quarterly = Timing.Recurring.every(Cycle.QUARTER).times(new Count(1, true));
        assertThat(REGULATION.sessions().regular()).isEqualTo(Rule.of(quarterly, "12"));
        assertThat(REGULATION.workPlan().every()).isEqualTo(Rule.of(Cycle.HALF_YEAR, "16"));
        assertThat(REGULATION.workPlan().changeProposedBy())
                .isEqualTo(Rule.of(List.of(Actor.DEPUTY_HEAD, Actor.WORKING_BODY), "18"));
    }

    @Test
    void materials_papers_and_minutes_have_their_terms() {
        Step materials = REGULATION.step("materials").orElseThrow();
        assertThat(materials.actor()).isEqualTo(Rule.of(Actor.STATE_BODIES, "22"));
        assertThat(materials.term())
                .isEqualTo(Rule.of(new Term(5, TermUnit.DAY, Direction.BEFORE, Anchor.SITTING), "22"));
        assertThat(materials.urgent())
                .isEqualTo(Rule.of(new Term(0, TermUnit.DAY, Direction.BEFORE, Anchor.SITTING), "22/2"));
        Step papers = REGULATION.step("papers-dispatch").orElseThrow();
        assertThat(papers.actor()).isEqualTo(Rule.of(Actor.WORKING_BODY, "26(4)"));
        assertThat(papers.term()).isEqualTo(Rule.of(new Term(3, null, Direction.BEFORE, Anchor.SITTING), "26(4)"));
        Step minutes = REGULATION.step("minutes-draft").orElseThrow();
        assertThat(minutes.term()).isEqualTo(Rule.of(new Term(1, null, Direction.AFTER, Anchor.END_OF_SITTING), "23"));
        assertThat(REGULATION.minutes().signers().said()).contains(MinutesRules.Signers.HEAD);
    }

    @Test
    void reports_and_the_evaluation_come_round_each_year_and_one_report_has_no_term() {
        Timing yearly = Timing.Recurring.every(Cycle.YEAR);
        assertThat(REGULATION.step("report-yearly").orElseThrow().rhythm()).isEqualTo(Rule.of(yearly, "9(5)"));
        assertThat(REGULATION.step("evaluation").orElseThrow().rhythm()).isEqualTo(Rule.of(yearly, "29"));
        assertThat(REGULATION.step("evaluation").orElseThrow().actor()).isEqualTo(Rule.unsaid("29"));
        Step activity = REGULATION.step("report-activity").orElseThrow();
        assertThat(activity.actor()).isEqualTo(Rule.of(Actor.WORKING_BODY, "26(7)"));
        assertThat(activity.rhythm()).isEqualTo(Rule.unsaid("26(7)"));
    }

    @Test
    void the_other_rules_are_those_of_the_text() {
        assertThat(REGULATION.sessions().open()).isEqualTo(Rule.of(true, "19"));
        assertThat(REGULATION.sessions().languages()).isEqualTo(Rule.of(List.of(Language.KK, Language.RU), "19"));
        assertThat(REGULATION.sessions().initiators().get(0))
                .isEqualTo(Rule.of(new Initiator(Initiator.Who.HEAD, null, null, null), "12"));
        assertThat(REGULATION.voting().tie()).isEqualTo(Rule.of(VotingRules.TieRule.HEADS_SIDE, "13"));
        assertThat(REGULATION.voting().openness()).isEqualTo(Rule.of(VotingRules.Openness.OPEN, "13"));
        assertThat(REGULATION.voting().dissent()).isEqualTo(Rule.of(true, "14"));
        assertThat(REGULATION.minutes().dissentAttached()).isEqualTo(Rule.of(true, "14"));
        assertThat(REGULATION.attendance().substitution()).isEqualTo(Rule.of(AttendanceRules.Substitution.NONE, "20"));
        assertThat(REGULATION.composition().deputyStandsIn()).isEqualTo(Rule.of(true, "25(3)"));
        assertThat(REGULATION.effect().force()).isEqualTo(Rule.of(EffectRules.Force.ADVISORY, "1"));
        assertThat(REGULATION.effect().boundByHigher()).isEqualTo(Rule.of(true, "3"));
    }

    @Test
    void what_the_text_does_not_say_is_unsaid_and_beside_a_paragraph_where_one_would_look() {
        assertThat(REGULATION.voting().abstention()).isEqualTo(Rule.unsaid("13"));
        assertThat(REGULATION.voting().tieHolder()).isEqualTo(Rule.unsaid("13"));
        assertThat(REGULATION.quorum().onceLost()).isEqualTo(Rule.unsaid("20"));
        assertThat(REGULATION.composition().deputiesInOrder()).isEqualTo(Rule.unsaid("25(3)"));
        assertThat(REGULATION.attendance().remote()).isEqualTo(Rule.unsaid());
        assertThat(REGULATION.voting().recusedLeaveBase()).isEqualTo(Rule.unsaid());
        assertThat(REGULATION.absenteeVote()).isEqualTo(AbsenteeVoteRules.UNSAID);
        assertThat(REGULATION.citation(Rule.unsaid("20"))).contains(at("20"));
        assertThat(REGULATION.citation(Rule.unsaid())).isEqualTo(Optional.empty());
    }
}
