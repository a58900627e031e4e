package kz.jospar.protocol.assignment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.protocol.assignment.LeadTerm.NoLead;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Term;
import org.jspecify.annotations.Nullable;

/**
 * Puts assignments under control by the rules of a policy: kk тапсырмаларды бақылауға қою, ru постановка поручений на
 * контроль. Immutable; knows no standing and asks no clock.
 *
 * <p>Worked case: under resolution 703 an assignment of 15 October 2025 «жыл соңына дейін» is due on 31 December, so medium-
 * term; with three bodies and one marked «жинақтау» the two others hand in 10 working days before.
 */
public final class Control {
    private static final String OWN = "~co-";

    private final AssignmentPolicy policy;
    private final WorkingDays days;
    private final Policies policies;

    private Control(AssignmentPolicy policy, WorkingDays days, Policies policies) {
        this.policy = Guard.present("policy", policy);
        this.days = Guard.present("days", days);
        this.policies = Guard.present("policies", policies);
    }

    /** Returns control by these rules and days off. */
    public static Control of(AssignmentPolicy policy, WorkingDays days) {
        return new Control(policy, days, Policies.STANDARD);
    }

    /** Returns this control with other choices of how words of a term are read. */
    public Control withPolicies(Policies others) {
        return new Control(policy, days, others);
    }

    /** Returns the rules. */
    public AssignmentPolicy policy() {
        return policy;
    }

    /** Returns the days off. */
    public WorkingDays days() {
        return days;
    }

    /** Returns the words for a due day; of a day off they name the working day to which it moves, where that is known. */
    public String day(LocalDate due, Language language) {
        String words = Messages.day(due);
        try {
            LocalDate moved = days.nextOrSame(due);
            return moved.equals(due)
                    ? words
                    : Messages.in(language).text("protocol.assignment.day-off", words, Messages.day(moved));
        } catch (MissingCalendarYearException e) {
            return words;
        }
    }

    /** Returns assignments under control, in order. */
    public List<ControlledAssignment> control(List<Assignment> assignments) {
        return assignments.stream().map(this::control).toList();
    }

    /** Returns an assignment under control. */
    public ControlledAssignment control(Assignment assignment) {
        return control(assignment, null);
    }

    /**
     * Returns an assignment under control with the last day in force, where its term was extended: its kind and the days of
     * its co-executors are those of that day. Where the term comes from and its timing stay, for an extension changes no
     * minutes.
     *
     * @param assignment as given
     * @param inForce the nominal day granted last; {@code null} where the term was not extended
     */
    public ControlledAssignment control(Assignment assignment, @Nullable LocalDate inForce) {
        TermOrigin origin = origin(assignment);
        Timing timing = origin.timing().orElse(null);
        DueFinder.Found found = timing == null
                ? DueFinder.Found.none(origin instanceof TermOrigin.Unreadable ? NoDue.UNREADABLE : NoDue.NO_TERM)
                : new DueFinder(assignment.given(), days, policies).of(timing);
        LocalDate due = inForce == null ? found.day() : inForce;
        ControlKind kind = due == null ? null : kind(assignment.given(), due).orElse(null);
        Responsible responsible = Responsible.of(assignment.executors(), policy);
        List<Executor> others = responsible.isLed() ? responsible.others() : List.of();
        return new ControlledAssignment(
                with(assignment, assignment.id(), assignment.executors(), timing),
                origin,
                due,
                due == null ? found.why() : null,
                kind,
                responsible,
                others.stream()
                        .map(executor -> lead(assignment, executor, due, kind))
                        .toList());
    }

    /** Words come first, whether they can be read or not; a rule's term stands only where there are none. */
    private TermOrigin origin(Assignment assignment) {
        Timing understood = assignment.timing();
        String words = assignment.deadline();
        if (understood != null) {
            return new TermOrigin.Stated(words, FromSitting.counted(understood), null);
        }
        if (!words.isBlank()) {
            Reading reading = read(assignment);
            return reading instanceof Reading.Understood read
                    ? new TermOrigin.Stated(words, FromSitting.counted(read.meaning()), read)
                    : new TermOrigin.Unreadable(words, (Reading.NotUnderstood) reading);
        }
        Term term = policy.defaultTerm().said().orElse(null);
        Citation citation = policy.citation(policy.defaultTerm()).orElse(null);
        return term == null || citation == null || !Counting.isCountable(term)
                ? new TermOrigin.None()
                : new TermOrigin.ByPolicy(term.timing(""), citation);
    }

    /** Reads the term's words. */
    Reading read(Assignment assignment) {
        return TimingPhrase.read(
                assignment.deadline(),
                Context.NONE.withDocumentDate(assignment.given()).withPolicies(policies));
    }

    /**
     * Returns the kind of control of a term, if the policy names kinds, one of them fits and the calendar knows the days.
     *
     * <p>The reading: bounds are counted as terms are, beginning on the day after the assignment, and an upper bound is
     * inclusive; the shortest kind whose upper bound is not before the due day is the kind. So the tenth working day is
     * still urgent, the day a month later still short-term. A lower bound decides nothing: ten calendar days never run beyond
     * ten working days, and a term in between, which both "up to 10 working days" and "from 10 days" describe, is urgent.
     *
     * @param given the day of the assignment
     * <p>A bound that needs a year without a calendar decides nothing where a later bound that needs none lies before the due
     * day: what runs beyond six months is long-term in any year.
     *
     * @param given the day of the assignment
     * @param due the nominal due day; a term that ends on or before the day of the assignment is of no kind
     */
    public Optional<ControlKind> kind(LocalDate given, LocalDate due) {
        if (!due.isAfter(given)) {
            return Optional.empty();
        }
        boolean open = false;
        for (ControlTerm one : policy.kinds().said().orElse(List.of())) {
            Term upTo = one.upTo();
            LocalDate last = upTo == null ? LocalDate.MAX : bound(given, upTo);
            if (last == null) {
                open = true;
            } else if (due.isAfter(last)) {
                open = false;
            } else {
                return open ? Optional.empty() : Optional.of(one.kind());
            }
        }
        return Optional.empty();
    }

    /** The last day of a kind, or nothing where that runs into a year without a calendar. */
    private @Nullable LocalDate bound(LocalDate given, Term upTo) {
        try {
            return Counting.day(given, upTo, days);
        } catch (MissingCalendarYearException | DateTimeException e) {
            return null;
        }
    }

    /** Why the co-executors of a term without a kind have no day. */
    private NoLead withoutKind(LocalDate given, @Nullable LocalDate due) {
        if (due == null) {
            return NoLead.NO_DUE;
        }
        if (!due.isAfter(given)) {
            return NoLead.NO_ROOM;
        }
        boolean known = policy.kinds().said().orElse(List.of()).stream()
                .map(ControlTerm::upTo)
                .allMatch(upTo -> upTo == null || bound(given, upTo) != null);
        return known ? NoLead.NO_DUE : NoLead.NO_CALENDAR;
    }

    private LeadTerm lead(
            Assignment assignment, Executor executor, @Nullable LocalDate due, @Nullable ControlKind kind) {
        Term term = policy.leadTimes().said().orElse(List.of()).stream()
                .filter(one -> one.kind() == kind)
                .map(LeadTime::term)
                .findFirst()
                .orElse(null);
        Citation citation =
                term == null ? null : policy.citation(policy.leadTimes()).orElse(null);
        LocalDate day = null;
        NoLead why =
                !policy.leadTimes().isSaid() || kind != null ? NoLead.UNSAID : withoutKind(assignment.given(), due);
        if (term != null && due != null) {
            try {
                // In other units the day may be one off, which a body cannot be asked to work.
                day = days.previousOrSame(Counting.day(due, term, days));
                why = day.isAfter(assignment.given()) ? null : NoLead.NO_ROOM;
            } catch (MissingCalendarYearException | DateTimeException e) {
                why = NoLead.NO_CALENDAR;
            }
        }
        LocalDate known = why == null ? day : null;
        Timing timing = known == null ? null : new Timing.OnDay(known, Limit.BY);
        String id = assignment.id() + OWN + executor.id();
        return new LeadTerm(executor, with(assignment, id, List.of(executor), timing), known, why, citation);
    }

    private static Assignment with(
            Assignment assignment, String id, List<Executor> executors, @Nullable Timing timing) {
        boolean own = id.equals(assignment.id());
        return new Assignment(
                id, assignment.title(), executors, own ? assignment.deadline() : "", timing, assignment.given());
    }

    /** Judges whether a term may be extended; see {@link ExtensionRequest}. */
    public Ruling extension(ExtensionRequest request) {
        return Extensions.judge(request, policy, days);
    }

    /** Judges whether an assignment may be taken off control; see {@link ClosingRequest}. */
    public Ruling closing(ClosingRequest request) {
        return Closings.judge(request, policy);
    }
}
