package kz.jospar.protocol.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.ChairVotes;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.minutes.Attendee;
import kz.jospar.protocol.minutes.Attendee.How;
import kz.jospar.protocol.minutes.Attendee.Standing;
import kz.jospar.protocol.minutes.Attendee.Stay;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.Moment;
import kz.jospar.protocol.minutes.QuestionRecord;
import kz.jospar.protocol.minutes.QuestionRecord.Dissent;
import kz.jospar.protocol.minutes.QuestionRecord.Given;
import kz.jospar.protocol.minutes.QuestionRecord.Speaker;
import kz.jospar.protocol.minutes.QuorumCheck;
import kz.jospar.protocol.minutes.VoteRecord;
import kz.jospar.protocol.minutes.VoteRecord.Answer;
import kz.jospar.protocol.minutes.VoteRecord.Casting;
import kz.jospar.protocol.minutes.VoteRecord.Correction;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.QuestionStatus;
import kz.jospar.protocol.sitting.Remark;
import org.jspecify.annotations.Nullable;

/** Minutes of a body of five made by hand: the head is away, a deputy presides, one member votes from afar. */
final class MadeMinutes {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Citation ACT = Citation.of("Own regulation", "7");

    private MadeMinutes() {}

    static Moment at(int n, int hour, int minute) {
        return new Moment(n, DAY.atTime(hour, minute));
    }

    static LocalizedText both(String kk, String ru) {
        return new LocalizedText(kk, ru, null);
    }

    /** All texts that a person hands in are this one. */
    static Minutes of(String text, @Nullable LocalDateTime signed) {
        LocalizedText words = both(text, text);
        return new Minutes(
                Minutes.FORMAT,
                "s-1",
                signed == null ? null : "12",
                "own",
                words,
                new Citation("Own regulation", null, LocalDate.of(2025, 1, 9), null),
                null,
                DAY,
                words,
                new Minutes.Manner(false, true, false, false),
                new Minutes.WhoCounts(true, false, null, null, false),
                at(3, 10, 0),
                at(30, 11, 30),
                List.of(new Minutes.Chair("deputy", at(3, 10, 0))),
                attendees(text),
                List.of(words),
                List.of(new QuorumCheck(at(4, 10, 1), quorum(), List.of())),
                List.of(
                        voted(text),
                        question("off", QuestionStatus.DROPPED, null),
                        question("later", QuestionStatus.POSTPONED, LocalDate.of(2026, 4, 6))),
                List.of(new Remark(
                        Remark.Kind.DEPUTY_PRESIDES,
                        DAY.atTime(10, 0),
                        List.of("deputy"),
                        Citation.of("Own regulation", "3"),
                        Map.of("deputy", new LocalizedText("Орын deputy", "Место deputy", null)))),
                signed == null ? List.of() : List.of("deputy"),
                signed);
    }

    private static List<Attendee> attendees(String text) {
        Stay whole = new Stay(at(1, 9, 58), null, How.IN_PERSON, null);
        return List.of(
                seat("head", SeatRole.HEAD, List.of()),
                seat("deputy", SeatRole.DEPUTY_HEAD, List.of(whole)),
                seat("a", SeatRole.MEMBER, List.of(new Stay(at(8, 10, 20), at(25, 11, 10), How.REMOTE, null))),
                seat("b", SeatRole.MEMBER, List.of(new Stay(at(2, 9, 59), null, How.FULL_SUBSTITUTE, text))),
                new Attendee(
                        "c", both("Орын c", "Место c"), SeatRole.MEMBER, Standing.REFUSED, null, List.of(), List.of()));
    }

    private static Attendee seat(String id, SeatRole role, List<Stay> stays) {
        // The post of seat b exists in Kazakh only.
        return new Attendee(
                id,
                new LocalizedText("Орын " + id, id.equals("b") ? null : "место " + id, null),
                role,
                Standing.VOTER,
                null,
                List.of(),
                stays);
    }

    static QuorumOutcome quorum() {
        return new Attendance(5, 5, 3).under(new Quorum(Threshold.atLeast(1, 2), Base.ALL_MEMBERS, ACT));
    }

    private static QuestionRecord question(String id, QuestionStatus status, @Nullable LocalDate until) {
        return new QuestionRecord(
                new Question(id, both("Мәселе " + id, "Вопрос " + id), QuestionClass.ORDINARY, null),
                status,
                until,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static QuestionRecord voted(String text) {
        LocalizedText words = both(text, text);
        Ballot ballot = new Ballot(
                quorum(),
                new Majority(Threshold.moreThan(1, 2), Base.ALL_MEMBERS, Majority.Recusal.STAYS, ACT),
                new Tie.CastingVote(Tie.Equality.VOTES_CAST, Citation.of("Own regulation", "8")));
        List<VoteRecord> votes = new ArrayList<>();
        Tally tally = new Tally(5, 1, 1, 0, 0, 1, 0, 2);
        ChairVotes chair = new ChairVotes(Choice.ABSENT, Choice.FOR, Choice.FOR);
        votes.add(new VoteRecord(
                at(10, 10, 30),
                at(14, 10, 40),
                words,
                ballot,
                List.of(
                        new Answer("head", Choice.ABSENT, false, false, null, List.of()),
                        new Answer(
                                "deputy",
                                Choice.FOR,
                                false,
                                false,
                                null,
                                List.of(new Correction(Choice.AGAINST, text))),
                        new Answer("a", Choice.AGAINST, false, false, null, List.of()),
                        new Answer("b", Choice.RECUSED, false, false, text, List.of()),
                        new Answer("c", Choice.ABSENT, false, false, null, List.of())),
                null,
                null,
                "head",
                "deputy",
                chair,
                new Casting("deputy", at(15, 10, 41)),
                tally,
                List.of(),
                ballot.count(tally, chair)));
        return new QuestionRecord(
                new Question("main", words, QuestionClass.ORDINARY, null),
                QuestionStatus.VOTED,
                null,
                List.of(
                        new Speaker(at(6, 10, 5), "deputy", null, true, words),
                        new Speaker(at(7, 10, 15), null, words, false, null)),
                List.of(),
                votes,
                votes.get(0).verdict(),
                List.of(new Dissent(at(18, 10, 50), "a", text)),
                List.of(
                        new Given(at(16, 10, 45), "deputy", assignment("own", text, "")),
                        new Given(at(17, 10, 46), null, assignment("body", text, text))));
    }

    private static Assignment assignment(String id, String text, String term) {
        return new Assignment(
                id,
                both(text, text),
                List.of(
                        new Executor("x", text, Role.LEAD, false, false, text),
                        new Executor("y", "ДСБ", Role.CONSOLIDATOR, true, false, "ДСБ")),
                term,
                null,
                DAY);
    }
}
