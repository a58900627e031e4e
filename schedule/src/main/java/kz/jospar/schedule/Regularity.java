package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.jospar.core.time.MissingCalendarYearException;
import org.jspecify.annotations.Nullable;

/**
 * How a rule that something is done so often in each period is kept: kk мерзімділіктің сақталуы, ru соблюдение
 * периодичности.
 *
 * <p>Worked case: at least one sitting a quarter, 2026, held on 17 March; looked at on 1 July: the first quarter is kept,
 * the second is breached since 1 July, since Tuesday 30 June was its last day; the third is possible until 30 September.
 *
 * <p>"At least so often in a period" asks for that in the whole period, at any distance: no equal parts are made of it.
 * {@link LastingRules} gives whole windows undivided; one cut to some days or a share of one would bring breaches that no
 * act knows.
 *
 * <p>What is done once counts once: a sitting on the working day to which a quarter's last day moved completes that
 * quarter, or counts in the next one, never in both.
 *
 * @param windows the windows in the order of their last days, each with how it stands
 */
public record Regularity(List<Window> windows) {
    public Regularity {
        windows = List.copyOf(windows);
    }

    /** How a window stands on a day: kk кезеңнің жай-күйі, ru состояние периода. */
    public enum State {
        /** Done often enough: kk сақталды, ru соблюдено. */
        KEPT,
        /** Not done often enough, but so planned: kk жоспарланған, ru запланировано. */
        PLANNED,
        /** Neither done nor planned often enough, and still possible: kk әлі мүмкін, ru ещё возможно. */
        OPEN,
        /** Cannot be kept any more: kk бұзылды, ru нарушено. */
        BREACHED,
        /**
         * Was not kept, but had begun before the rule was in force, and nothing says what a part of a period asks: kk
         * реттелмеген, ru не урегулировано.
         */
        UNSETTLED;

        /** Returns the name used in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A window of the rule: kk кезең, ru период.
     *
     * @param occurrence its days and how often it is owed
     * @param state how it stands
     * @param done the days of what was done that count here, in order
     * @param planned the days of what is planned that count here, in order
     * @param possibleUntil the last day on which it could still be kept, with one a working day from that day on, or {@code
     *     null} if it is kept; before the window where that is too short
     * @param begunBefore whether it had begun before the rule was in force
     */
    public record Window(
            Occurrence occurrence,
            State state,
            List<LocalDate> done,
            List<LocalDate> planned,
            @Nullable LocalDate possibleUntil,
            boolean begunBefore) {
        public Window {
            Objects.requireNonNull(occurrence, "occurrence");
            Objects.requireNonNull(state, "state");
            done = List.copyOf(done);
            planned = List.copyOf(planned);
        }

        /** Returns the day from which it cannot be kept any more, if it is breached. */
        public Optional<LocalDate> breachedSince() {
            return state == State.BREACHED && possibleUntil != null
                    ? Optional.of(possibleUntil.plusDays(1))
                    : Optional.empty();
        }
    }

    /** Returns the first day on which a window was breached; nothing while none is. */
    public Optional<LocalDate> earliestBreach() {
        return windows.stream()
                .flatMap(window -> window.breachedSince().stream())
                .min(Comparator.naturalOrder());
    }

    /** Returns the first day on which a window will be breached unless more is done than was; nothing if all are kept. */
    public Optional<LocalDate> nextBreach() {
        return windows.stream()
                .filter(window -> window.state() != State.BREACHED && !window.begunBefore())
                .flatMap(window -> Stream.ofNullable(window.possibleUntil()))
                .map(last -> last.plusDays(1))
                .min(Comparator.naturalOrder());
    }

    /**
     * Returns how each window stands.
     *
     * <p>Where the calendar has no data the nominal last day counts, and each day as one on which it could be done.
     *
     * @param deadlines the calculator that gave the occurrences
     * @param occurrences the windows of the rule
     * @param done the days on which it was done; two on one day are two, and those after {@code asOf} are no more than
     *     planned
     * @param planned the days on which it is planned; those before {@code asOf} passed without it
     * @param asOf the day on which one looks
     */
    public static Regularity of(
            Deadlines deadlines,
            List<Occurrence> occurrences,
            Collection<LocalDate> done,
            Collection<LocalDate> planned,
            LocalDate asOf) {
        return of(deadlines, occurrences, null, done, planned, asOf);
    }

    /**
     * Returns how windows of a lasting rule stand, each ending on its own last day, whether that is off or not, and each day
     * one on which it can be done.
     *
     * <p>Windows over by the day it came into force are left out, and one begun before that day is never breached.
     *
     * <p>Worked case: at least one sitting a quarter, in force since Tuesday 11 November 2025: the fourth quarter of 2025
     * without a sitting is unsettled from 1 January 2026 on, the first quarter of 2026 can be the first breach.
     *
     * @param inForce the first day of the rule; {@code null} if it is not known
     */
    static Regularity within(
            List<Occurrence> occurrences,
            @Nullable LocalDate inForce,
            Collection<LocalDate> done,
            Collection<LocalDate> planned,
            LocalDate asOf) {
        return of(null, occurrences, inForce, done, planned, asOf);
    }

    private static Regularity of(
            @Nullable Deadlines deadlines,
            List<Occurrence> occurrences,
            @Nullable LocalDate inForce,
            Collection<LocalDate> done,
            Collection<LocalDate> planned,
            LocalDate asOf) {
        LocalDate since = inForce == null ? LocalDate.MIN : inForce;
        List<Occurrence> windows = occurrences.stream()
                .filter(window -> !window.lastDay().isBefore(since))
                .sorted(Comparator.comparing(Occurrence::lastDay).thenComparing(Occurrence::from))
                .toList();
        Days did = new Days();
        Days will = new Days();
        done.forEach(day -> (day.isAfter(asOf) ? will : did).add(day));
        planned.stream().filter(day -> !day.isBefore(asOf)).forEach(will::add);
        // What was done is given out first: a plan must not take its place in a window.
        List<List<LocalDate>> kept = new ArrayList<>();
        for (Occurrence window : windows) {
            kept.add(did.take(window, window.owed().times()));
        }
        List<Window> stands = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            Occurrence window = windows.get(i);
            int missing = window.owed().times() - kept.get(i).size();
            stands.add(stand(deadlines, window, since, kept.get(i), will.take(window, missing), asOf));
        }
        return new Regularity(stands);
    }

    private static Window stand(
            @Nullable Deadlines deadlines,
            Occurrence window,
            LocalDate since,
            List<LocalDate> done,
            List<LocalDate> planned,
            LocalDate asOf) {
        boolean begunBefore = window.from().isBefore(since);
        LocalDate lost = lostFrom(deadlines, window, done);
        if (lost == null) {
            return new Window(window, State.KEPT, done, planned, null, begunBefore);
        }
        State state = !asOf.isBefore(lost)
                ? begunBefore ? State.UNSETTLED : State.BREACHED
                : done.size() + planned.size() >= window.owed().times() ? State.PLANNED : State.OPEN;
        return new Window(window, state, done, planned, lost.minusDays(1), begunBefore);
    }

    private static @Nullable LocalDate lostFrom(
            @Nullable Deadlines deadlines, Occurrence window, List<LocalDate> done) {
        if (deadlines == null) {
            return lostFrom(window, done);
        }
        try {
            return deadlines.lostFrom(window, done).orElse(null);
        } catch (MissingCalendarYearException e) {
            return lostFrom(window, done);
        }
    }

    /** With one each day. */
    private static @Nullable LocalDate lostFrom(Occurrence window, List<LocalDate> done) {
        int missing = window.owed().times() - done.size();
        LocalDate from = window.lastDay().plusDays(2L - missing);
        return missing <= 0 ? null : from.isBefore(window.from()) ? window.from() : from;
    }

    /** Days not yet given to a window, with how many there are of each. */
    private static final class Days {
        private final TreeMap<LocalDate, Integer> left = new TreeMap<>();

        void add(LocalDate day) {
            left.merge(day, 1, Integer::sum);
        }

        /** Takes all within the window, and of the days to which its last day moved as many as make it complete. */
        List<LocalDate> take(Occurrence window, int missing) {
            List<LocalDate> taken = within(window.from(), window.toInclusive());
            if (taken.size() < missing && window.lastDay().isAfter(window.toInclusive())) {
                List<LocalDate> after = within(window.toInclusive().plusDays(1), window.lastDay());
                int most = missing - taken.size();
                if (after.size() >= most) {
                    taken.addAll(after.subList(0, most));
                }
            }
            taken.forEach(day -> left.computeIfPresent(day, (key, count) -> count == 1 ? null : count - 1));
            return taken;
        }

        private List<LocalDate> within(LocalDate from, LocalDate toInclusive) {
            List<LocalDate> days = new ArrayList<>();
            left.subMap(from, true, toInclusive, true)
                    .forEach((day, count) -> days.addAll(Collections.nCopies(count, day)));
            return days;
        }
    }
}
