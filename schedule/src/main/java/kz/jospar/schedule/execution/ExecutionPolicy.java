package kz.jospar.schedule.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.calendar.Jurisdiction.Roll;
import org.jspecify.annotations.Nullable;

/**
 * Whose answers are waited for, and when a deadline is near: kk орындауды есептеу қағидасы, ru правила учёта исполнения.
 *
 * <p>An executor marked «жинақтау / свод» gives the final answer, whatever is chosen here and though it be named by
 * agreement; where nobody is marked so, an executor marked «шақыру / созыв» does. Both marks make a coordinator; that the
 * second yields to the first is plain sense, unverified. A group ("akimats of cities and districts") answers once, under
 * its own id: who wants the answer of each member puts the members in its place before dating.
 *
 * <p>Worked case: ПД (lead, by agreement) and ДСБ (co): ДСБ alone is waited for by default; both with {@link
 * ByAgreement#AWAITED}.
 *
 * <p>A day that a postponement grants is a due day as any other: where it is not worked, it moves (Civil Code, 175), in
 * the direction in which the obligation's own days move ({@link kz.jospar.schedule.Grounds#roll}), to the following
 * working day where the obligation names none. That takes a calendar: without one, and for a day whose year the calendar
 * does not know, the granted day stays where it is. Policies are equal only if their calendars are.
 *
 * <p>Worked case: granted to Saturday 7 June 2025. With the calendar of Kazakhstan the last day is Monday 9 June, without
 * a calendar 7 June.
 *
 * @param answering whose answer is waited for where nobody coordinates
 * @param byAgreement whether executors by agreement are waited for
 * @param noticeDays calendar days before the last day from which it counts as soon, at least 0
 * @param calendar by which granted days move that are not worked, or {@code null} if they stay
 */
public record ExecutionPolicy(
        Answering answering,
        ByAgreement byAgreement,
        int noticeDays,
        @Nullable WorkingDays calendar) {
    /** Each body answers, those by agreement are not waited for, seven days of notice; granted days stay. */
    public static final ExecutionPolicy STANDARD = new ExecutionPolicy(Answering.EACH, ByAgreement.NOT_AWAITED, 7);

    public ExecutionPolicy {
        Objects.requireNonNull(answering, "answering");
        Objects.requireNonNull(byAgreement, "byAgreement");
        if (noticeDays < 0) {
            throw new IllegalArgumentException("noticeDays is " + noticeDays + ", below 0");
        }
    }

    /** Returns a policy without a calendar: granted days stay where they are. */
    public ExecutionPolicy(Answering answering, ByAgreement byAgreement, int noticeDays) {
        this(answering, byAgreement, noticeDays, null);
    }

    /** Returns this policy with another choice of whose answer is waited for. */
    public ExecutionPolicy with(Answering other) {
        return new ExecutionPolicy(other, byAgreement, noticeDays, calendar);
    }

    /** Returns this policy with another choice for executors by agreement. */
    public ExecutionPolicy with(ByAgreement other) {
        return new ExecutionPolicy(answering, other, noticeDays, calendar);
    }

    /** Returns this policy with other days of notice. */
    public ExecutionPolicy withNoticeDays(int days) {
        return new ExecutionPolicy(answering, byAgreement, days, calendar);
    }

    /** Returns this policy with granted days that move by a calendar, best the one that dated the obligations. */
    public ExecutionPolicy withCalendar(WorkingDays days) {
        return new ExecutionPolicy(answering, byAgreement, noticeDays, Objects.requireNonNull(days, "days"));
    }

    /** Returns the day to which a granted one moves, or nothing where no calendar knows it. */
    @Nullable
    LocalDate adjusted(LocalDate granted, Roll roll) {
        if (calendar == null || !calendar.covers(granted.getYear())) {
            return null;
        }
        try {
            return switch (roll) {
                case FOLLOWING -> calendar.nextOrSame(granted);
                case PRECEDING -> calendar.previousOrSame(granted);
                case KEEP -> granted;
            };
        } catch (MissingCalendarYearException e) {
            return null;
        }
    }

    /** Returns those who give the final answer, in the cell's order; nobody where no executor is marked. */
    public List<Executor> coordinators(List<Executor> executors) {
        List<Executor> consolidators = only(executors, executor -> executor.role() == Role.CONSOLIDATOR);
        return consolidators.isEmpty() ? only(executors, executor -> executor.role() == Role.CONVENOR) : consolidators;
    }

    /** Returns those whose answers make the obligation done: the coordinators if there are any, else all awaited. */
    public List<Executor> decisive(List<Executor> executors) {
        List<Executor> coordinators = coordinators(executors);
        return coordinators.isEmpty() ? awaited(executors) : coordinators;
    }

    /** Returns all whose answers are waited for, coordinators among them, in the cell's order. */
    public List<Executor> awaited(List<Executor> executors) {
        List<Executor> coordinators = coordinators(executors);
        if (answering == Answering.FIRST_NAMED && !coordinators.isEmpty()) {
            return coordinators;
        }
        List<Executor> owing =
                only(executors, executor -> byAgreement == ByAgreement.AWAITED || !executor.byAgreement());
        if (owing.isEmpty() && coordinators.isEmpty()) {
            owing = distinct(executors);
        }
        if (answering == Answering.FIRST_NAMED) {
            return owing.isEmpty() ? owing : owing.subList(0, 1);
        }
        List<Executor> chosen = owing;
        return only(executors, executor -> chosen.contains(executor) || coordinators.contains(executor));
    }

    private static List<Executor> only(List<Executor> executors, Predicate<Executor> condition) {
        return distinct(executors).stream().filter(condition).toList();
    }

    /** A cell that names a body twice waits for it once. */
    static List<Executor> distinct(List<Executor> executors) {
        Map<String, Executor> byId = new LinkedHashMap<>();
        executors.forEach(executor -> byId.putIfAbsent(executor.id(), executor));
        return List.copyOf(new ArrayList<>(byId.values()));
    }
}
