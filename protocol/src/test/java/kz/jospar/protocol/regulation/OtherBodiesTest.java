package kz.jospar.protocol.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.regulation.Term.Anchor;
import kz.jospar.protocol.regulation.VotingRules.Abstention;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import org.junit.jupiter.api.Test;

/** Rows typed by hand from a table of acts; a body says nothing but what its row says. */
class OtherBodiesTest {
    private static final Share TWO_THIRDS = new Share(Threshold.atLeast(2, 3), Base.ALL_MEMBERS);

    /** Checks that these rules are said, with these values, and that no other one is. */
    private static void says(Regulation regulation, Object... placesAndValues) {
        Map<String, Object> said = regulation.rules().entrySet().stream()
                .filter(entry -> entry.getValue().isSaid())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().said().orElseThrow()));
        Map<String, Object> expected = Arrays.stream(pairs(placesAndValues))
                .collect(Collectors.toMap(pair -> (String) pair[0], pair -> pair[1]));
        assertThat(said).isEqualTo(expected);
        assertThat(regulation.entries()).isEmpty();
        assertThat(regulation.steps()).isEmpty();
    }

    private static Object[][] pairs(Object[] flat) {
        Object[][] pairs = new Object[flat.length / 2][];
        Arrays.setAll(pairs, i -> new Object[] {flat[2 * i], flat[2 * i + 1]});
        return pairs;
    }

    private static void cites(Regulation regulation, String act, String paragraph, String day) {
        assertThat(regulation.rules().values().stream().filter(Rule::isSaid))
                .isNotEmpty()
                .allSatisfy(rule -> {
                    Citation citation = regulation.citation(rule).orElseThrow();
                    assertThat(citation.act()).isEqualTo(act);
                    assertThat(citation.paragraph()).isEqualTo(paragraph);
                    assertThat(citation.date()).isEqualTo(day == null ? null : LocalDate.parse(day));
                });
    }

    @Test
    void consultative_bodies_under_the_government() {
        Regulation bodies = Profiles.read("consultative-247");
        says(
                bodies,
                "composition.secretaryIsMember",
                false,
                "sessions.afterNoQuorum",
                new Term(5, TermUnit.WORKING_DAY, Direction.AFTER, Anchor.SITTING),
                "quorum.ordinary",
                TWO_THIRDS,
                "voting.majorities[0].share",
                new Share(Threshold.moreThan(1, 2), Base.TOOK_PART),
                "voting.tie",
                TieRule.HEADS_SIDE,
                "voting.abstention",
                Abstention.DISSENT_INSTEAD,
                "voting.invalidBallots",
                true,
                "voting.dissent",
                true);
        cites(bodies, "Government resolution 247 of 16.03.1999", "15, 19-21", "1999-03-16");
        assertThat(bodies.act().edition().act()).isEqualTo("Government resolution 567 of 17.08.2022");
    }

    @Test
    void the_session_of_a_maslikhat() {
        Regulation session = Profiles.read("maslikhat-session");
        says(
                session,
                "sessions.initiators[0]",
                new Initiator(Initiator.Who.MEMBERS, new Share(Threshold.atLeast(1, 3), null), null, null),
                "sessions.onlyNamedQuestions",
                true,
                "quorum.ordinary",
                TWO_THIRDS,
                "quorum.first",
                new Share(Threshold.atLeast(3, 4), Base.ALL_MEMBERS),
                "voting.majorities[0].share",
                new Share(Threshold.moreThan(1, 2), Base.ALL_MEMBERS),
                "voting.majorities[1].share",
                new Share(Threshold.moreThan(1, 2), Base.PRESENT),
                "voting.tie",
                TieRule.CASTING_VOTE,
                "voting.abstention",
                Abstention.ALLOWED);
        cites(session, "Law 148 of 23.01.2001", "5, 10, 11, 18", "2001-01-23");
        assertThat(session.act().note()).contains("Decree 704 of 03.12.2013, 4, 7, 19");
        Citation citation = new Citation(
                "Law 148 of 23.01.2001",
                "5, 10, 11, 18",
                LocalDate.of(2001, 1, 23),
                session.act().note());
        assertThat(new Counting(session).majority(QuestionClass.PROCEDURAL))
                .contains(new Majority(Threshold.moreThan(1, 2), Base.PRESENT, Recusal.UNSAID, citation));
        assertThat(new Counting(session).firstQuorum())
                .contains(new Quorum(Threshold.atLeast(3, 4), Base.ALL_MEMBERS, citation));
    }

    @Test
    void ethics_councils() {
        Regulation council = Profiles.read("ethics-council");
        says(
                council,
                "composition.oddNumber",
                true,
                "composition.leastMembers",
                7,
                "quorum.ordinary",
                new Share(Threshold.atLeast(3, 4), Base.ALL_MEMBERS),
                "voting.majorities[0].share",
                new Share(Threshold.atLeast(2, 3), Base.PRESENT),
                "voting.tie",
                TieRule.PRESIDING_SIDE,
                "voting.abstention",
                Abstention.FORBIDDEN,
                "attendance.substitution",
                AttendanceRules.Substitution.NONE,
                "attendance.recusal",
                true);
        cites(council, "Decree 156 of 29.12.2015", "10, 16-18", "2015-12-29");
    }

    @Test
    void the_national_personnel_commission_counts_silence_as_a_vote_for() {
        Regulation commission = Profiles.read("national-personnel-commission");
        Share baseUnsaid = new Share(Threshold.atLeast(2, 3), null);
        says(
                commission,
                "quorum.ordinary",
                baseUnsaid,
                "quorum.absenteesCount",
                true,
                "voting.majorities[0].share",
                new Share(Threshold.moreThan(1, 2), null),
                "voting.tie",
                TieRule.HEADS_SIDE,
                "absenteeVote.allowed",
                true,
                "absenteeVote.term",
                new Term(3, TermUnit.WORKING_DAY, Direction.AFTER, Anchor.RECEIPT),
                "absenteeVote.silence",
                AbsenteeVoteRules.Silence.FOR);
        cites(commission, "Decree 520 of 07.03.2013", "9", "2013-03-07");
        assertThat(new Counting(commission).quorum())
                .as("without a base nothing is counted")
                .isEmpty();
        assertThat(new Counting(commission).majority(QuestionClass.ORDINARY)).isEmpty();
    }

    @Test
    void the_national_council_lets_the_chair_set_another_procedure() {
        Regulation council = Profiles.read("national-council");
        says(
                council,
                "quorum.ordinary",
                new Share(Threshold.atLeast(1, 2), Base.ALL_MEMBERS),
                "voting.majorities[0].share",
                new Share(Threshold.moreThan(1, 2), Base.PRESENT),
                "voting.chairMaySetOther",
                true,
                "voting.tie",
                TieRule.HEADS_SIDE);
        cites(council, "Decree 857 of 29.04.2002", null, "2002-04-29");
    }

    @Test
    void tripartite_commissions_need_the_consent_of_three_sides_in_parity() {
        Regulation commission = Profiles.read("tripartite-commission");
        says(
                commission,
                "composition.sides",
                3,
                "composition.parity",
                true,
                "voting.consentOfSides",
                true,
                "minutes.disagreementsRecorded",
                true);
        cites(commission, "Labour Code", "147-150", null);
    }

    @Test
    void the_transport_safety_commission_meets_quarterly_and_advises() {
        Regulation commission = Profiles.read("transport-safety-1998");
        says(
                commission,
                "sessions.regular",
                Timing.Recurring.every(Cycle.QUARTER),
                "effect.force",
                EffectRules.Force.ADVISORY);
        cites(commission, "Kostanay oblast, 97 of 16.06.1998", null, "1998-06-16");
        assertThat(commission.quorum()).isEqualTo(QuorumRules.UNSAID);
        assertThat(commission.voting()).isEqualTo(VotingRules.UNSAID);
    }

    @Test
    void nobody_has_a_default_for_what_is_unsaid() {
        for (String name : Regulations.names()) {
            Regulation regulation = Profiles.read(name);
            assertThat(regulation.id()).isEqualTo(name);
            assertThat(regulation.rules().values()).noneMatch(Rule::declared);
        }
    }
}
