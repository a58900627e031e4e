package kz.jospar.protocol.sitting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A sitting of an advisory body: what happened, and how it stands: kk отырыс, ru заседание.
 *
 * <p>Immutable. {@link #with} adds an event or refuses it; nothing is ever half applied. A further event costs the same
 * whether it is the tenth or the ten thousandth vote (a branch of a tree), and a verdict costs one count.
 *
 * <p>Worked case: the Kostanay staff, whose secretary was declared to have no vote, has 16 voters. With 10 in the room,
 * opening a vote is refused: 11 are needed, one more must come (20).
 */
public final class Sitting {
    private final Terms terms;
    private final Course course;
    private final @Nullable Entry last;

    private Sitting(Terms terms, Course course, @Nullable Entry last) {
        this.terms = terms;
        this.course = course;
        this.last = last;
    }

    /**
     * Returns a sitting of which nothing has happened yet.
     *
     * @param regulation with every choice declared that a vote will need; what is missing is refused when it is needed
     * @param staff who sits; {@link Regulation#staff()} where the regulation names the seats
     */
    public static Sitting of(Regulation regulation, Staff staff) {
        return of(regulation, staff, Circumstances.NONE);
    }

    /** Returns the same with what is known from outside, such as a calendar of working days. */
    public static Sitting of(Regulation regulation, Staff staff, Circumstances circumstances) {
        return new Sitting(new Terms(regulation, staff, circumstances), new Course(), null);
    }

    /** Returns the sitting after these events; the first that is refused ends it with its refusal. */
    public static Recording replay(Regulation regulation, Staff staff, List<SittingEvent> events) {
        return replay(regulation, staff, Circumstances.NONE, events);
    }

    /** Returns the same with what is known from outside. */
    public static Recording replay(
            Regulation regulation, Staff staff, Circumstances circumstances, List<SittingEvent> events) {
        Sitting sitting = of(regulation, staff, circumstances);
        for (SittingEvent event : events) {
            Recording recording = sitting.with(event);
            if (recording instanceof Recording.Refused) {
                return recording;
            }
            sitting = recording.sitting();
        }
        return new Recording.Entered(sitting, sitting.remarks());
    }

    /** Returns the regulation it is held under. */
    public Regulation regulation() {
        return terms.regulation;
    }

    /** Returns who sits. */
    public Staff staff() {
        return terms.staff;
    }

    /** Returns what it knows from outside. */
    public Circumstances circumstances() {
        return terms.circumstances;
    }

    /** Records an event, if it is legal now. */
    public Recording with(SittingEvent event) {
        Change change = change(Objects.requireNonNull(event, "event"));
        Course next = change.course();
        if (next == null) {
            Reason reason = Objects.requireNonNull(change.reason(), "a refusal has its reason");
            return new Recording.Refused(
                    this,
                    new Refusal(
                            reason,
                            event,
                            course.phase,
                            change.facts(),
                            change.citation(),
                            names(course, reason.facts(), change.facts())));
        }
        List<Remark> remarks = change.remarks().stream()
                .map(one -> one.named(names(next, one.kind().facts(), one.facts())))
                .toList();
        next.last = event.at();
        return new Recording.Entered(new Sitting(terms, next, new Entry(event, remarks, last)), remarks);
    }

    /** The posts and titles of what is named by id. */
    private Map<String, LocalizedText> names(Course now, List<Fact> kinds, List<String> facts) {
        Map<String, LocalizedText> names = new HashMap<>();
        for (int i = 0; i < Math.min(kinds.size(), facts.size()); i++) {
            String id = facts.get(i);
            Seat seat = kinds.get(i) == Fact.SEAT ? terms.seat(id) : null;
            Item item = kinds.get(i) == Fact.QUESTION ? now.items.get(id) : null;
            if (seat != null) {
                names.put(id, seat.post());
            } else if (item != null) {
                names.put(id, item.question().title());
            }
        }
        return names;
    }

    /**
     * Tells whether an event could be recorded now, so that whoever keeps the minutes is offered nothing else. The reason why
     * not tells {@link #with}.
     */
    public boolean isLegal(SittingEvent event) {
        return change(Objects.requireNonNull(event, "event")).course() != null;
    }

    private Change change(SittingEvent event) {
        if (course.last != null && event.at().isBefore(course.last)) {
            return Change.no(Reason.TIME_RUNS_BACK, course.last.toString());
        }
        Change early = BeforeForce.refusal(terms, event.at().toLocalDate());
        return early != null ? early : event.choose(new Legal(terms, course));
    }

    /** Returns what happened, in order. */
    public List<SittingEvent> events() {
        List<SittingEvent> events = new ArrayList<>();
        for (Entry entry = last; entry != null; entry = entry.before) {
            events.add(entry.event);
        }
        Collections.reverse(events);
        return Collections.unmodifiableList(events);
    }

    /** Returns what the regulation left unsettled on the way, in order. */
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (Entry entry = last; entry != null; entry = entry.before) {
            for (int i = entry.remarks.size() - 1; i >= 0; i--) {
                Remark remark = entry.remarks.get(i);
                // A question may have got its title later, with the agenda.
                remarks.add(remark.named(names(course, remark.kind().facts(), remark.facts())));
            }
        }
        Collections.reverse(remarks);
        return Collections.unmodifiableList(remarks);
    }

    /** Returns the moment of the last event, before which nothing can be entered any more; nothing before the first. */
    public Optional<LocalDateTime> last() {
        return Optional.ofNullable(course.last);
    }

    /** Returns the id of the question that is being voted on, while one is. */
    public Optional<String> voting() {
        return Optional.ofNullable(course.voting);
    }

    /** Returns how far it has come. */
    public Phase phase() {
        return course.phase;
    }

    /** Returns the day it is called for, once it is. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(course.convened).map(Preparation.Convened::day);
    }

    /** Returns the seat that presides, while one does. */
    public Optional<String> presiding() {
        return Optional.ofNullable(course.presiding);
    }

    /** Returns the seats that take part now, by id. */
    public List<String> present() {
        return course.room.entries().entrySet().stream()
                .filter(one -> one.getValue().takesPart())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Tells whether whoever holds this seat has a vote now, there or not; a seat that the body does not have has none. */
    public boolean isVoter(String seat) {
        Seat found = terms.seat(seat);
        return found != null && terms.isVoter(course, found);
    }

    /** Returns the quorum as it is now; nothing where the regulation says none, or nobody votes. */
    public Optional<QuorumOutcome> quorum() {
        return terms.filled(course) == 0 ? Optional.empty() : new BallotRules(terms, course).found(List.of());
    }

    /** Returns the quorum as it was last verified, if it was. */
    public Optional<QuorumOutcome> verified() {
        return Optional.ofNullable(course.verified);
    }

    /** Returns the questions in the order of the agenda, dropped and postponed ones included. */
    public List<QuestionState> questions() {
        return course.items.entries().values().stream()
                .sorted(Comparator.comparingInt(Item::number))
                .map(this::state)
                .toList();
    }

    /** Returns a question, if it ever stood on the agenda. */
    public Optional<QuestionState> question(String id) {
        return Optional.ofNullable(course.items.get(id)).map(this::state);
    }

    /** Returns the last day to answer the poll on a question, while one is under way and a calendar tells it. */
    public Optional<LocalDate> answersUntil(String question) {
        Item item = course.items.get(question);
        Poll poll = item == null ? null : item.poll();
        return poll == null ? Optional.empty() : Optional.ofNullable(new Absentees(terms, course).answersUntil(poll));
    }

    private QuestionState state(Item item) {
        Roll roll = item.roll();
        return new QuestionState(
                item.question(),
                item.status(),
                roll == null ? null : roll.whole(),
                verdict(item),
                roll == null ? Map.of() : roll.votes().entries(),
                item.dissents(),
                roll == null ? null : roll.ballot(),
                roll == null ? null : roll.chair(),
                roll != null && roll.manner().secret(),
                roll == null ? Map.of() : positions(roll));
    }

    private static Map<String, Choice> positions(Roll roll) {
        Sides sides = roll.manner().sides();
        return sides == null ? Map.of() : sides.positions();
    }

    /** Returns what came of a question: counted when its voting closed, or that too few were there to vote on it. */
    public Optional<Verdict> verdict(String question) {
        Item item = course.items.get(question);
        return item == null ? Optional.empty() : Optional.ofNullable(verdict(item));
    }

    private @Nullable Verdict verdict(Item item) {
        boolean waits = item.status() == QuestionStatus.OPENED
                || (item.status() == QuestionStatus.ON_AGENDA
                        && (course.ended || course.phase.compareTo(Phase.OPEN) > 0));
        if (!waits || course.verified == null || terms.filled(course) == 0) {
            return item.verdict();
        }
        BallotRules rules = new BallotRules(terms, course);
        if (rules.found(List.of()).isEmpty()) {
            return item.verdict();
        }
        QuorumOutcome quorum = rules.quorumOutcome(List.of());
        return quorum.met() ? null : new Verdict.NoQuorum(quorum.explanation());
    }

    /** Returns what can still come of a question that is open or being voted on; nothing for any other. */
    public Optional<Outlook> outlook(String question) {
        Item item = course.items.get(question);
        return item == null ? Optional.empty() : Outlooks.of(terms, course, item);
    }

    /** Returns the number of seats with a vote that somebody holds. */
    public OptionalInt voters() {
        return terms.filled(course) == 0 ? OptionalInt.empty() : OptionalInt.of(terms.filled(course));
    }

    /** The state of these events is the same as that of a sitting with equal regulation, staff and events. */
    boolean sameState(Sitting other) {
        return course.equals(other.course);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sitting sitting
                && terms.regulation.equals(sitting.terms.regulation)
                && terms.staff.equals(sitting.terms.staff)
                && terms.circumstances.equals(sitting.terms.circumstances)
                && course.equals(sitting.course)
                && events().equals(sitting.events());
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms.regulation.id(), events());
    }

    @Override
    public String toString() {
        return terms.regulation.id() + " " + course.phase.code() + " " + events().size() + " events";
    }

    /** An event in the history, and the one before it. */
    private static final class Entry {
        final SittingEvent event;
        final List<Remark> remarks;
        final @Nullable Entry before;

        Entry(SittingEvent event, List<Remark> remarks, @Nullable Entry before) {
            this.event = event;
            this.remarks = remarks;
            this.before = before;
        }
    }
}
