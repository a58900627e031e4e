package kz.jospar.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotTest {
    private static final Citation ACT = Citation.of("Some regulation", "7");
    private static final Threshold MORE_THAN_HALF = Threshold.moreThan(1, 2);
    private static final Tie REJECTS = new Tie.Rejects(ACT);

    // 17 seats, 16 filled: 4 for, 3 against, 2 abstain, 1 invalid, 2 recused, 1 silent, 3 absent.
    private static final Tally MIXED = new Tally(16, 4, 3, 2, 1, 2, 1, 3);

    @ParameterizedTest
    @CsvSource({
        "ALL_MEMBERS, STAYS, 17, 9",
        "ALL_MEMBERS, LEAVES, 15, 8",
        "FILLED_SEATS, STAYS, 16, 9",
        "FILLED_SEATS, LEAVES, 14, 8",
        "PRESENT, STAYS, 13, 7",
        "PRESENT, LEAVES, 11, 6",
        "TOOK_PART, STAYS, 10, 6",
        "TOOK_PART, LEAVES, 10, 6",
        "VOTES_CAST, STAYS, 7, 4",
        "VOTES_CAST, LEAVES, 7, 4"
    })
    void each_base_counts_what_its_name_says(Base base, Recusal recusal, int count, int required) {
        Explanation why = vote(majority(base, recusal), REJECTS, 17, MIXED, ChairVotes.UNKNOWN)
                .explanation();
        assertThat(why.baseCount()).isEqualTo(count);
        assertThat(why.required()).isEqualTo(required);
        assertThat(why.found()).isEqualTo(4);
        assertThat(why.ground()).isEqualTo(required <= 4 ? Ground.MAJORITY_REACHED : Ground.MAJORITY_MISSED);
    }

    @Test
    void nobody_s_votes_are_no_tie_and_no_majority_on_any_base() {
        Tally tally = new Tally(9, 0, 0, 4, 1, 2, 1, 1);
        for (Base base : EnumSet.complementOf(EnumSet.of(Base.SIDES))) {
            for (Threshold threshold : new Threshold[] {MORE_THAN_HALF, Threshold.atLeast(1, 2)}) {
                Majority majority = new Majority(threshold, base, Recusal.LEAVES, ACT);
                for (Tie tie : new Tie[] {new Tie.Unsaid(), Kostanay.LITERAL, Kostanay.STRICT, REJECTS}) {
                    assertThat(vote(majority, tie, 9, tally, ChairVotes.UNKNOWN)
                                    .explanation()
                                    .ground())
                            .isEqualTo(Ground.MAJORITY_MISSED);
                }
            }
        }
    }

    @Test
    void a_recusal_the_regulation_forgot_is_undefined_exactly_where_it_decides() {
        Majority unsaid = majority(Base.ALL_MEMBERS, Recusal.UNSAID);
        // 8 of 16 is not more than half, 8 of 15 is.
        Verdict decides = vote(unsaid, REJECTS, 16, new Tally(16, 8, 0, 0, 0, 1, 0, 7), ChairVotes.UNKNOWN);
        assertThat(decides).isInstanceOf(Verdict.Undefined.class);
        assertThat(decides.explanation().ground()).isEqualTo(Ground.RECUSAL_UNSAID);
        assertThat(vote(unsaid, REJECTS, 16, new Tally(16, 9, 0, 0, 0, 1, 0, 6), ChairVotes.UNKNOWN))
                .isInstanceOf(Verdict.Adopted.class);
        assertThat(vote(unsaid, REJECTS, 16, new Tally(16, 7, 0, 0, 0, 1, 0, 8), ChairVotes.UNKNOWN))
                .isInstanceOf(Verdict.Rejected.class);
        // The strict tie hangs on it as well: 8 and 8 are half of 16 each, but not of 17.
        assertThat(vote(unsaid, Kostanay.STRICT, 17, new Tally(17, 8, 8, 0, 0, 1, 0, 0), ChairVotes.own(Choice.FOR))
                        .explanation()
                        .ground())
                .isEqualTo(Ground.RECUSAL_UNSAID);
    }

    @Test
    void a_casting_vote_breaks_a_tie_and_a_missing_one_leaves_it_undefined() {
        Tie tie = new Tie.CastingVote(Equality.VOTES_CAST, ACT);
        Majority simple = majority(Base.VOTES_CAST, Recusal.STAYS);
        Tally equal = Tally.of(12, 5, 5, 2);
        assertThat(ground(simple, tie, equal, ChairVotes.casting(Choice.FOR))).isEqualTo(Ground.CASTING_FOR);
        assertThat(ground(simple, tie, equal, ChairVotes.casting(Choice.AGAINST)))
                .isEqualTo(Ground.CASTING_AGAINST);
        assertThat(ground(simple, tie, equal, ChairVotes.own(Choice.FOR))).isEqualTo(Ground.CASTING_MISSING);
        assertThat(ground(simple, tie, Tally.of(12, 5, 6, 1), ChairVotes.casting(Choice.FOR)))
                .isEqualTo(Ground.MAJORITY_MISSED);
        Tie strict = new Tie.CastingVote(Equality.WHOLE_BASE, ACT);
        assertThat(ground(majority(Base.PRESENT, Recusal.STAYS), strict, equal, ChairVotes.casting(Choice.FOR)))
                .isEqualTo(Ground.MAJORITY_MISSED);
        assertThat(ground(simple, strict, equal, ChairVotes.casting(Choice.FOR)))
                .isEqualTo(Ground.CASTING_FOR);
    }

    @Test
    void equal_sides_are_rejected_undefined_or_unknown_as_the_rule_has_it() {
        Majority simple = majority(Base.VOTES_CAST, Recusal.STAYS);
        Tally equal = Tally.of(12, 5, 5, 2);
        assertThat(ground(simple, REJECTS, equal, ChairVotes.own(Choice.FOR))).isEqualTo(Ground.TIE_REJECTS);
        assertThat(ground(simple, new Tie.Unsaid(), equal, ChairVotes.own(Choice.FOR)))
                .isEqualTo(Ground.TIE_UNSAID);
        assertThat(ground(simple, Kostanay.LITERAL, equal, ChairVotes.UNKNOWN)).isEqualTo(Ground.HEAD_UNKNOWN);
    }

    @Test
    void where_half_suffices_equal_sides_are_still_a_tie_and_not_two_majorities() {
        Majority half = new Majority(Threshold.atLeast(1, 2), Base.VOTES_CAST, Recusal.STAYS, ACT);
        assertThat(ground(half, REJECTS, Tally.of(10, 5, 5, 0), ChairVotes.UNKNOWN))
                .isEqualTo(Ground.TIE_REJECTS);
        assertThat(ground(half, REJECTS, Tally.of(10, 5, 4, 1), ChairVotes.UNKNOWN))
                .isEqualTo(Ground.MAJORITY_REACHED);
    }

    @Test
    void without_a_quorum_nothing_is_counted() {
        Ballot ballot = new Ballot(Attendance.of(16, 10).under(Kostanay.QUORUM), Kostanay.MAJORITY, Kostanay.LITERAL);
        assertThat(ballot.count(Tally.of(16, 10, 0, 0), ChairVotes.UNKNOWN).explanation())
                .isEqualTo(ballot.quorum().explanation());
    }

    @Test
    void a_vacant_seat_weighs_in_a_quorum_of_all_members_only() {
        Attendance attendance = new Attendance(18, 15, 11);
        assertThat(attendance.under(Kostanay.QUORUM).missing()).isEqualTo(1);
        assertThat(attendance
                        .under(new Quorum(Threshold.atLeast(2, 3), Base.FILLED_SEATS, ACT))
                        .missing())
                .isZero();
        assertThatThrownBy(() -> new Quorum(Threshold.atLeast(2, 3), Base.PRESENT, ACT))
                .hasMessageContaining("present");
    }

    @Test
    void votes_of_others_than_the_members_are_refused() {
        Ballot ballot = new Ballot(Attendance.of(16, 12).under(Kostanay.QUORUM), Kostanay.MAJORITY, Kostanay.LITERAL);
        assertThatThrownBy(() -> ballot.count(Tally.of(17, 9, 3, 0), ChairVotes.UNKNOWN))
                .hasMessageContaining("17")
                .hasMessageContaining("16");
        assertThatThrownBy(() -> ballot.count(Tally.of(16, 12, 0, 0), ChairVotes.own(Choice.AGAINST)))
                .hasMessageContaining("against");
        assertThatThrownBy(() -> ChairVotes.casting(Choice.ABSTAINED)).hasMessageContaining("abstained");
    }

    @Test
    void a_verdict_cannot_rest_on_the_ground_of_another() {
        Explanation missed = vote(majority(Base.PRESENT, Recusal.STAYS), REJECTS, 17, MIXED, ChairVotes.UNKNOWN)
                .explanation();
        assertThatThrownBy(() -> new Verdict.Adopted(missed)).hasMessageContaining("majority-missed");
        assertThatThrownBy(() -> new Verdict.NoQuorum(missed)).hasMessageContaining("majority-missed");
        assertThatThrownBy(() -> new Verdict.Undefined(missed)).hasMessageContaining("majority-missed");
    }

    private static Majority majority(Base base, Recusal recusal) {
        return new Majority(MORE_THAN_HALF, base, recusal, ACT);
    }

    private static Ground ground(Majority majority, Tie tie, Tally tally, ChairVotes chair) {
        return vote(majority, tie, tally.membership(), tally, chair)
                .explanation()
                .ground();
    }

    private static Verdict vote(Majority majority, Tie tie, int seats, Tally tally, ChairVotes chair) {
        Quorum one = new Quorum(Threshold.atLeast(1, 100), Base.ALL_MEMBERS, ACT);
        QuorumOutcome quorum = new Attendance(seats, tally.membership(), tally.present()).under(one);
        return new Ballot(quorum, majority, tie).count(tally, chair);
    }

    @Test
    void a_verdict_goes_to_its_own_case_and_rests_on_a_ground_of_its_own() {
        Verdict.Cases<String> names = new Verdict.Cases<>() {
            @Override
            public String adopted(Verdict.Adopted verdict) {
                return "adopted";
            }

            @Override
            public String rejected(Verdict.Rejected verdict) {
                return "rejected";
            }

            @Override
            public String noQuorum(Verdict.NoQuorum verdict) {
                return "no quorum";
            }

            @Override
            public String undefined(Verdict.Undefined verdict) {
                return "undefined";
            }
        };
        Majority all = majority(Base.ALL_MEMBERS, Recusal.STAYS);
        Verdict adopted = vote(all, new Tie.Unsaid(), 3, Tally.of(3, 2, 1, 0), ChairVotes.UNKNOWN);
        Verdict rejected = vote(all, new Tie.Unsaid(), 3, Tally.of(3, 1, 2, 0), ChairVotes.UNKNOWN);
        Verdict undefined = vote(all, new Tie.Unsaid(), 3, Tally.of(3, 1, 1, 1), ChairVotes.UNKNOWN);
        Verdict none = Kostanay.vote(Kostanay.STRICT, Tally.of(3, 1, 0, 0), Choice.FOR);
        assertThat(adopted.choose(names)).isEqualTo("adopted");
        assertThat(rejected.choose(names)).isEqualTo("rejected");
        assertThat(undefined.choose(names)).isEqualTo("undefined");
        assertThat(none.choose(names)).isEqualTo("no quorum");
        assertThatThrownBy(() -> new Verdict.Adopted(rejected.explanation())).hasMessageContaining("majority-missed");
        assertThatThrownBy(() -> new Verdict.Rejected(adopted.explanation())).hasMessageContaining("majority-reached");
        assertThatThrownBy(() -> new Verdict.Undefined(none.explanation())).hasMessageContaining("quorum-missed");
        assertThatThrownBy(() -> new Verdict.NoQuorum(undefined.explanation())).hasMessageContaining("tie-unsaid");
    }

    @Test
    void whoever_presides_voted_as_somebody_in_the_tally_did() {
        Majority all = majority(Base.ALL_MEMBERS, Recusal.STAYS);
        assertThatThrownBy(() -> vote(all, REJECTS, 3, Tally.of(3, 2, 0, 1), ChairVotes.deputy(Choice.AGAINST)))
                .hasMessageContaining("head's vote is 'absent'");
        assertThatThrownBy(() -> vote(all, REJECTS, 3, Tally.of(3, 2, 0, 0), ChairVotes.deputy(Choice.AGAINST)))
                .hasMessageContaining("presiding person's vote is 'against'");
    }
}
