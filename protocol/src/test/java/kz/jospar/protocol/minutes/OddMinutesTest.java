package kz.jospar.protocol.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.ChairVotes;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.minutes.Attendee.How;
import kz.jospar.protocol.minutes.Attendee.Standing;
import kz.jospar.protocol.minutes.Attendee.Stay;
import kz.jospar.protocol.minutes.Difference.Kind;
import kz.jospar.protocol.minutes.VoteRecord.Answer;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.QuestionStatus;
import org.junit.jupiter.api.Test;

/** Minutes that no sitting gives: written by hand, secret, very large, or nonsense. */
class OddMinutesTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 16, 10, 0);
    private static final Citation ACT = Citation.of("Act", "1");

    /** A body of so many, all there from 0 on, opened at 1, counted at 2; a vote from 3 to 4, all for; closed at 9. */
    private static Minutes minutes(int seats, boolean secret) {
        List<Attendee> attendees = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < seats; i++) {
            attendees.add(new Attendee(
                    "s" + i,
                    LocalizedText.EMPTY,
                    i == 0 ? SeatRole.HEAD : SeatRole.MEMBER,
                    Standing.VOTER,
                    null,
                    List.of(),
                    List.of(new Stay(new Moment(10 + i, AT), null, How.IN_PERSON, null))));
            answers.add(new Answer("s" + i, Choice.FOR, false, false, null, List.of()));
        }
        int n = 10 + seats;
        QuorumOutcome quorum =
                Attendance.of(seats, seats).under(new Quorum(Threshold.atLeast(2, 3), Base.ALL_MEMBERS, ACT));
        Ballot ballot = new Ballot(
                quorum,
                new Majority(Threshold.moreThan(1, 2), Base.ALL_MEMBERS, Majority.Recusal.STAYS, ACT),
                new Tie.Unsaid());
        Tally tally = Tally.of(seats, seats, 0, 0);
        ChairVotes chair = secret ? ChairVotes.UNKNOWN : ChairVotes.own(Choice.FOR);
        VoteRecord vote = new VoteRecord(
                new Moment(n + 2, AT),
                new Moment(n + 3, AT),
                null,
                ballot,
                secret ? List.of() : answers,
                secret
                        ? new VoteRecord.Secret(
                                answers.stream().map(Answer::seat).toList(), List.of(), null)
                        : null,
                null,
                "s0",
                "s0",
                chair,
                null,
                tally,
                List.of(),
                ballot.count(tally, chair));
        return new Minutes(
                Minutes.FORMAT,
                "m",
                null,
                "body",
                LocalizedText.EMPTY,
                ACT,
                null,
                AT.toLocalDate(),
                null,
                new Minutes.Manner(false, false, false, false),
                new Minutes.WhoCounts(true, false, null, null, false),
                new Moment(n, AT),
                new Moment(n + 9, AT),
                List.of(new Minutes.Chair("s0", new Moment(n, AT))),
                attendees,
                List.of(),
                List.of(new QuorumCheck(new Moment(n + 1, AT), quorum, List.of())),
                List.of(new QuestionRecord(
                        Question.of("q", LocalizedText.EMPTY),
                        QuestionStatus.VOTED,
                        null,
                        List.of(),
                        List.of(),
                        List.of(vote),
                        vote.verdict(),
                        List.of(),
                        List.of())),
                List.of(),
                List.of(),
                null);
    }

    private static List<Kind> kinds(Minutes minutes) {
        Recount recount = MinutesCheck.check(minutes);
        return recount instanceof Recount.Differs differs
                ? differs.differences().stream()
                        .map(Difference::kind)
                        .distinct()
                        .toList()
                : List.of();
    }

    @Test
    void a_secret_ballot_is_judged_by_its_tally() {
        Minutes secret = minutes(9, true);
        assertThat(MinutesCheck.check(secret)).isEqualTo(new Recount.Confirmed(1, 9, 9));
        Object[] tally = {"questions", 0, "votes", 0, "tally"};
        assertThat(kinds(Edit.set(secret, Tally.of(9, 8, 1, 0), tally))).containsExactly(Kind.VERDICT);
        assertThat(kinds(Edit.set(secret, Tally.of(9, 8, 0, 0), tally)))
                .containsExactlyInAnyOrder(Kind.TALLY, Kind.VERDICT);
        assertThat(kinds(Edit.set(secret, Tally.of(8, 8, 0, 0), tally))).contains(Kind.TALLY);
    }

    @Test
    void time_runs_forward_and_nobody_comes_twice() {
        Minutes minutes = minutes(5, false);
        assertThat(kinds(minutes)).isEmpty();
        Moment early = new Moment(minutes.opened().n() + 1, AT.minusMinutes(1));
        assertThat(kinds(Edit.set(minutes, early, "quorum", 0, "at"))).containsExactly(Kind.TIME_RUNS_BACK);
        Stay again = new Stay(new Moment(9, AT), null, How.IN_PERSON, null);
        assertThat(kinds(Edit.at(minutes, stays -> List.of(again, ((List<?>) stays).get(0)), "attendees", 2, "stays")))
                .containsExactly(Kind.STAY);
        assertThat(kinds(Edit.set(minutes, new Moment(3, AT), "attendees", 2, "stays", 0, "until")))
                .contains(Kind.STAY);
        assertThat(kinds(Edit.set(minutes, minutes.opened(), "quorum", 0, "at")))
                .contains(Kind.SAME_PLACE);
    }

    @Test
    void ten_thousand_voters_are_counted_quickly_and_so_is_nonsense() {
        Minutes large = minutes(10_000, false);
        long begin = System.nanoTime();
        assertThat(MinutesCheck.check(large)).isEqualTo(new Recount.Confirmed(1, 10_000, 0));
        Minutes nobody = Edit.set(large, List.of(), "attendees");
        assertThat(kinds(nobody)).contains(Kind.NO_SUCH_SEAT, Kind.ATTENDANCE);
        QuestionRecord question = large.questions().get(0);
        VoteRecord secret = Edit.set(
                        minutes(10_000, true),
                        new VoteRecord.Secret(List.of(), List.of(), null),
                        "questions",
                        0,
                        "votes",
                        0,
                        "secret")
                .questions()
                .get(0)
                .votes()
                .get(0);
        List<VoteRecord> votes = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            votes.add(secret);
        }
        QuestionRecord many = new QuestionRecord(
                question.question(),
                question.status(),
                null,
                List.of(),
                List.of(),
                votes,
                question.verdict(),
                List.of(),
                List.of());
        assertThat(kinds(Edit.set(large, List.of(many), "questions"))).contains(Kind.VOTE_AGAIN, Kind.SAME_PLACE);
        Moment edge = new Moment(Integer.MAX_VALUE, LocalDateTime.MAX);
        assertThat(kinds(Edit.set(large, edge, "opened"))).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }
}
