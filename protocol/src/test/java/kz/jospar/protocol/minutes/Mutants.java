package kz.jospar.protocol.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.Attendance;
import kz.jospar.protocol.Explanation;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.minutes.Attendee.How;
import kz.jospar.protocol.minutes.Attendee.Standing;
import kz.jospar.protocol.minutes.Attendee.Stay;
import kz.jospar.protocol.minutes.VoteRecord.Answer;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.sitting.QuestionStatus;

/** Minutes with one thing changed that a recount must find, each with the class of the change. */
final class Mutants {
    /** Every class of change, so that a test can tell when one never occurs. */
    static final List<String> KINDS = List.of(
            "vote flipped",
            "answer dropped",
            "answer of a stranger",
            "absentee mark",
            "tally moved",
            "verdict swapped",
            "verdict of the question",
            "number in a reason",
            "no verdict",
            "quorum number",
            "ballot's quorum",
            "quorum rule",
            "majority",
            "stay cut",
            "stay dropped",
            "stay as listener",
            "standing",
            "presiding",
            "head",
            "head's vote",
            "casting",
            "chair dropped",
            "chair is a member",
            "status",
            "check dropped",
            "day",
            "closed early",
            "assignment without a decision",
            "assignment twice",
            "assignment's day",
            "assigned by a member",
            "speaker away",
            "dissent of a stranger",
            "signer a stranger",
            "signers gone",
            "vote without end",
            "vote before the check",
            "side swapped",
            "side dropped",
            "side tally",
            "secret tally moved",
            "ballot handed in dropped",
            "roll call dropped",
            "made secret",
            "polled answer changed",
            "polled answer dropped",
            "poll dropped",
            "poll's term",
            "poll's silence",
            "mark of silence",
            "majority of the order");

    private final Minutes whole;
    private final List<Mutant> found = new ArrayList<>();

    private Mutants(Minutes whole) {
        this.whole = whole;
    }

    record Mutant(String kind, Minutes minutes) {}

    static List<Mutant> of(Minutes minutes) {
        Mutants mutants = new Mutants(minutes);
        mutants.room();
        mutants.whole();
        mutants.sides();
        for (int i = 0; i < minutes.questions().size(); i++) {
            mutants.question(i, minutes.questions().get(i));
        }
        return mutants.found;
    }

    private void set(String kind, Object value, Object... path) {
        try {
            found.add(new Mutant(kind, Edit.set(whole, value, path)));
        } catch (IllegalArgumentException e) {
            // The record refuses it by itself: no such minutes exist.
        }
    }

    private void whole() {
        set("day", whole.day().plusDays(1), "day");
        set("chair dropped", List.of(), "chairs");
        whole.attendees().stream()
                .filter(one -> one.role() == kz.jospar.core.staff.SeatRole.MEMBER)
                .findFirst()
                .ifPresent(one -> set("chair is a member", one.seat(), "chairs", 0, "seat"));
        if (whole.closed() != null) {
            Moment early = new Moment(whole.opened().n() + 1, whole.opened().at());
            boolean after = whole.quorum().stream().anyMatch(check -> early.isBefore(check.at()));
            if (after) {
                set("closed early", early, "closed");
            }
        }
        if (!whole.signers().isEmpty()) {
            set("signer a stranger", List.of("stranger"), "signers");
            set("signers gone", List.of(), "signers");
        }
        for (int i = 0; i < whole.quorum().size(); i++) {
            Attendance stated = whole.quorum().get(i).outcome().attendance();
            for (Attendance wrong : wrong(stated)) {
                set("quorum number", wrong, "quorum", i, "outcome", "attendance");
            }
            // A vote with a quorum of its own for absentees says nothing of the opening's rule.
            boolean other =
                    whole.quorum().size() > 1 || votes() > 0 && whole.counts().absenteeQuorum() == null;
            if (other) {
                set("quorum rule", Threshold.atLeast(1, 97), "quorum", i, "outcome", "rule", "threshold");
            }
        }
        if (votes() > 0) {
            set("check dropped", List.of(), "quorum");
        }
    }

    private long votes() {
        return whole.questions().stream().mapToLong(one -> one.votes().size()).sum();
    }

    private static List<Attendance> wrong(Attendance stated) {
        List<Attendance> wrong = new ArrayList<>();
        wrong.add(new Attendance(stated.seats() + 1, stated.filled(), stated.present()));
        wrong.add(new Attendance(stated.seats() + 1, stated.filled() + 1, stated.present()));
        if (stated.present() > 0) {
            wrong.add(new Attendance(stated.seats(), stated.filled(), stated.present() - 1));
        }
        if (stated.present() < stated.filled()) {
            wrong.add(new Attendance(stated.seats(), stated.filled(), stated.present() + 1));
        }
        return wrong;
    }

    /** Moments at which a seat's being there is counted. */
    private List<Moment> counts() {
        List<Moment> counts = new ArrayList<>();
        whole.quorum().forEach(check -> counts.add(check.at()));
        whole.questions().forEach(one -> one.votes().forEach(vote -> counts.add(vote.opened())));
        return counts;
    }

    private void room() {
        for (int i = 0; i < whole.attendees().size(); i++) {
            Attendee one = whole.attendees().get(i);
            boolean counted = !counts().isEmpty();
            if (one.changes().isEmpty() && counted) {
                Standing other = one.standing() == Standing.VOTER ? Standing.NO_VOTE : Standing.VOTER;
                set("standing", other, "attendees", i, "standing");
            }
            boolean voter = one.changes().isEmpty() && one.standing() == Standing.VOTER;
            for (int j = 0; voter && j < one.stays().size(); j++) {
                Stay stay = one.stays().get(j);
                for (Moment at : counts()) {
                    boolean spans = stay.from().isBefore(at) && (stay.until() == null || at.isBefore(stay.until()));
                    // Whoever takes part from afar may not be counted; a vote still tells.
                    if (spans && (whole.counts().remote() || stay.how() != How.REMOTE) && stay.how() != How.LISTENER) {
                        // Places are doubled before, so one lies free between any two.
                        Moment before = new Moment(at.n() - 1, at.at());
                        set("stay cut", before, "attendees", i, "stays", j, "until");
                        set("stay as listener", How.LISTENER, "attendees", i, "stays", j, "how");
                        List<Stay> less = new ArrayList<>(one.stays());
                        less.remove(j);
                        set("stay dropped", less, "attendees", i, "stays");
                    }
                }
            }
        }
    }

    /** Answers that the last vote was counted with. */
    private void polls(int i, QuestionRecord one) {
        VoteRecord vote = one.lastVote().orElse(null);
        if (vote == null || one.votes().size() > 1 || one.polls().size() != 1) {
            return;
        }
        QuestionRecord.Poll poll = one.polls().get(0);
        Set<String> counted = new LinkedHashSet<>();
        boolean silence = false;
        for (Answer answer : vote.rollCall()) {
            if (answer.absentee() && !answer.bySilence() && answer.choice() != Choice.SILENT) {
                counted.add(answer.seat());
            }
            silence |= answer.bySilence();
        }
        for (int j = 0; j < poll.replies().size(); j++) {
            if (counted.contains(poll.replies().get(j).seat())) {
                Choice other = poll.replies().get(j).choice() == Choice.FOR ? Choice.AGAINST : Choice.FOR;
                set("polled answer changed", other, "questions", i, "polls", 0, "replies", j, "choice");
                List<QuestionRecord.Reply> less = new ArrayList<>(poll.replies());
                less.remove(j);
                set("polled answer dropped", less, "questions", i, "polls", 0, "replies");
            }
        }
        if (silence) {
            set("poll dropped", List.of(), "questions", i, "polls");
            set("poll's silence", false, "questions", i, "polls", 0, "silenceIsFor");
            set("poll's term", null, "questions", i, "polls", 0, "until");
            set("poll's term", poll.at().at().toLocalDate().minusDays(1), "questions", i, "polls", 0, "until");
            set("poll's term", vote.closed().at().toLocalDate(), "questions", i, "polls", 0, "until");
        }
    }

    private void sides() {
        boolean counted = whole.quorum().stream().anyMatch(one -> !one.sides().isEmpty())
                || whole.questions().stream()
                        .anyMatch(one -> one.votes().stream()
                                .anyMatch(vote -> !vote.sides().isEmpty()));
        for (int i = 0; counted && i < whole.attendees().size(); i++) {
            Attendee one = whole.attendees().get(i);
            if (one.standing() == Standing.VOTER && one.changes().isEmpty()) {
                set("side swapped", one.side().equals("state") ? "workers" : "state", "attendees", i, "side");
                set("side dropped", null, "attendees", i, "side");
            }
        }
    }

    private void question(int i, QuestionRecord one) {
        polls(i, one);
        for (int j = 0; j < one.votes().size(); j++) {
            vote(i, j, one.votes().get(j));
        }
        for (QuestionStatus status : QuestionStatus.values()) {
            boolean reached = status == QuestionStatus.VOTED || status == QuestionStatus.VOTING;
            if (status != one.status() && (reached || !one.votes().isEmpty())) {
                set("status", status, "questions", i, "status");
            }
        }
        if (one.verdict() != null) {
            set("verdict of the question", swapped(one.verdict()), "questions", i, "verdict");
            if (!one.votes().isEmpty() || whole.closed() != null) {
                set("no verdict", null, "questions", i, "verdict");
            }
        }
        assignments(i, one);
        for (int j = 0; j < one.speakers().size(); j++) {
            if (one.speakers().get(j).seat() != null) {
                set("speaker away", "stranger", "questions", i, "speakers", j, "seat");
            }
        }
        for (int j = 0; j < one.dissents().size(); j++) {
            set("dissent of a stranger", "stranger", "questions", i, "dissents", j, "seat");
        }
    }

    private void assignments(int i, QuestionRecord one) {
        for (int j = 0; j < one.assignments().size(); j++) {
            QuestionRecord.Given given = one.assignments().get(j);
            Assignment what = given.assignment();
            set("assignment's day", what.given().plusDays(1), "questions", i, "assignments", j, "assignment", "given");
            List<QuestionRecord.Given> twice = new ArrayList<>(one.assignments());
            twice.add(given);
            set("assignment twice", twice, "questions", i, "assignments");
            if (!(one.verdict() instanceof Verdict.Adopted)) {
                set("assignment without a decision", null, "questions", i, "assignments", j, "by");
            }
            set("assigned by a member", "s5", "questions", i, "assignments", j, "by");
        }
    }

    private void vote(int i, int j, VoteRecord vote) {
        Object[] at = {"questions", i, "votes", j};
        for (int k = 0; k < vote.rollCall().size(); k++) {
            Answer answer = vote.rollCall().get(k);
            for (Choice choice : Choice.values()) {
                if (choice != answer.choice()) {
                    set("vote flipped", choice, path(at, "rollCall", k, "choice"));
                }
            }
            set("answer of a stranger", "stranger", path(at, "rollCall", k, "seat"));
            set("absentee mark", !answer.absentee(), path(at, "rollCall", k, "absentee"));
            List<Answer> less = new ArrayList<>(vote.rollCall());
            less.remove(k);
            if (!less.isEmpty()) {
                set("answer dropped", less, path(at, "rollCall"));
            }
        }
        if (vote.secret() == null) {
            moved(vote.tally()).forEach(tally -> set("tally moved", tally, path(at, "tally")));
            set("roll call dropped", List.of(), path(at, "rollCall"));
            set("made secret", new VoteRecord.Secret(List.of(), List.of(), null), path(at, "secret"));
        } else {
            // How the ballots were marked nobody can count again; how many there were is.
            moved(vote.tally()).stream()
                    .filter(tally -> tally.absent() != vote.tally().absent()
                            || tally.recused() != vote.tally().recused()
                            || tally.silent() != vote.tally().silent())
                    .forEach(tally -> set("secret tally moved", tally, path(at, "tally")));
            List<String> voted = new ArrayList<>(vote.secret().voted());
            if (!voted.isEmpty()) {
                voted.remove(0);
                set("ballot handed in dropped", voted, path(at, "secret", "voted"));
            }
        }
        for (int k = 0; k < vote.sides().size(); k++) {
            Tally of = vote.sides().get(k).tally();
            for (Tally other : moved(of)) {
                set("side tally", other, path(at, "sides", k, "tally"));
            }
        }
        for (int k = 0; k < vote.rollCall().size(); k++) {
            Answer answer = vote.rollCall().get(k);
            set("mark of silence", !answer.bySilence(), path(at, "rollCall", k, "bySilence"));
        }
        if (vote.order() != null) {
            set("majority of the order", Threshold.atLeast(1, 97), path(at, "order", "share", "threshold"));
        }
        wrong(vote.ballot().quorum().attendance())
                .forEach(wrong -> set("ballot's quorum", wrong, path(at, "ballot", "quorum", "attendance")));
        set("presiding", "s5", path(at, "presiding"));
        set("head", "s5", path(at, "head"));
        set(
                "vote before the check",
                new Moment(whole.opened().n() + 1, whole.opened().at()),
                path(at, "opened"));
        if (vote.verdict() != null) {
            set("verdict swapped", swapped(vote.verdict()), path(at, "verdict"));
            set("number in a reason", other(vote.verdict()), path(at, "verdict"));
            set("majority", Threshold.atLeast(1, 97), path(at, "ballot", "majority", "threshold"));
            set("vote without end", null, path(at, "closed"));
        }
        for (Choice choice : Choice.values()) {
            if (choice != vote.chair().own()) {
                set("head's vote", choice, path(at, "chair", "own"));
            }
        }
        set("casting", vote.chair().casting() == null ? Choice.FOR : null, path(at, "chair", "casting"));
    }

    private static Object[] path(Object[] begin, Object... end) {
        List<Object> path = new ArrayList<>(List.of(begin));
        path.addAll(List.of(end));
        return path.toArray();
    }

    private static Set<Tally> moved(Tally tally) {
        Set<Tally> moved = new LinkedHashSet<>();
        int[] counts = new int[Choice.values().length];
        for (Choice choice : Choice.values()) {
            counts[choice.ordinal()] = tally.count(choice);
        }
        for (int from = 0; from < counts.length; from++) {
            for (int to = 0; to < counts.length; to++) {
                if (from != to && counts[from] > 0) {
                    int[] next = counts.clone();
                    next[from]--;
                    next[to]++;
                    moved.add(new Tally(
                            tally.membership(), next[0], next[1], next[2], next[3], next[4], next[5], next[6]));
                }
            }
        }
        return moved;
    }

    private static Verdict swapped(Verdict verdict) {
        Explanation why = verdict.explanation();
        return verdict instanceof Verdict.Adopted
                ? new Verdict.Rejected(with(why, kz.jospar.protocol.Ground.MAJORITY_MISSED, why.found()))
                : new Verdict.Adopted(with(why, kz.jospar.protocol.Ground.MAJORITY_REACHED, why.found()));
    }

    private static Verdict other(Verdict verdict) {
        Explanation why = verdict.explanation();
        return (Verdict) Edit.make(verdict.getClass(), with(why, why.ground(), why.found() + 1));
    }

    private static Explanation with(Explanation why, kz.jospar.protocol.Ground ground, int found) {
        return new Explanation(
                ground, why.threshold(), why.base(), why.baseCount(), why.required(), found, why.citation());
    }
}
