package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;

/** The laws of random access: every question to a timetable is answered as by going through all its occurrences. */
class TimetableTest {
    private static final Comparator<Occurrence> IN_ORDER =
            Comparator.comparing(Occurrence::due).thenComparing(Occurrence::from);
    private static long probes;

    @AfterContainer
    static void questions_were_asked_by_the_million() {
        assertThat(probes).isGreaterThan(1_000_000);
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void each_question_is_answered_as_by_going_through_all(@ForAll("rules") AnyRule rule, @ForAll long seed) {
        Random random = new Random(seed);
        Timetable timetable = rule.timetable();
        List<Occurrence> all = timetable.all();

        assertThat(all).isSortedAccordingTo(IN_ORDER);
        assertThat(all).extracting(Occurrence::period).doesNotHaveDuplicates();
        assertThat(timetable.size()).isEqualTo(all.size());
        assertThat(timetable.isEmpty()).isEqualTo(all.isEmpty());
        assertThat(timetable.noDates().isPresent()).isEqualTo(all.isEmpty());
        numbers(timetable, all);
        days(timetable, all, random);
        ranges(timetable, all, random);
        occurs("many", all.size() > 20, 100);
        occurs("very many", all.size() > 1000, 1);
        occurs("none", all.isEmpty(), 50);
        occurs("several tracks", timetable.tracks().size() > 1 && all.size() > 2, 150);
        occurs("moved", all.stream().anyMatch(Occurrence::isMoved), 200);
        occurs("a second of one name", all.stream().anyMatch(one -> one.period().contains("~")), 50);
        occurs("year unknown", all.stream().anyMatch(one -> one.adjusted() == null), 100);
        occurs("adopted", rule.facts().adopted() != null && !timetable.dropped().isEmpty(), 50);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void a_recurrence_stays_within_its_days(
            @ForAll("recurrences") Timing.Recurring recurrence, @ForAll("rules") AnyRule rule) {
        PlanPeriod horizon = rule.horizon();
        LocalDate adopted = rule.facts().adopted();
        LocalDate from =
                recurrence.during() == null ? null : recurrence.during().from();
        LocalDate to = recurrence.during() == null ? null : recurrence.during().toInclusive();
        LocalDate first = from != null ? from : adopted != null ? adopted : horizon.from();
        boolean runsOver = recurrence.parts().stream().anyMatch(part -> part.runsOverNewYear());
        LocalDate last = to == null ? horizon.toInclusive() : runsOver ? to.plusYears(1) : to;

        List<Occurrence> all = new AnyRule(recurrence, horizon, rule.facts(), rule.office())
                .timetable()
                .all();

        assertThat(all)
                .allMatch(
                        one -> !one.from().isBefore(first) && !one.toInclusive().isAfter(last));
        occurs("some", !all.isEmpty(), 300);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void all_answers_are_the_same_in_every_default_locale_and_zone(@ForAll("rules") AnyRule rule) {
        LocalDate day = rule.horizon().from().plusDays(40);
        assertThat(Defaults.each(() -> {
                    Timetable timetable = rule.timetable();
                    return timetable.all() + "|" + timetable.dropped() + "|" + timetable.next(day)
                            + timetable.previous(day) + timetable.nth(2) + timetable.noDates()
                            + timetable.count(day, day.plusDays(99)) + timetable.overlapping(day, day);
                }))
                .hasSize(1);
    }

    private static void numbers(Timetable timetable, List<Occurrence> all) {
        for (int k = 1; k <= all.size(); k++) {
            same(timetable.nth(k), all.get(k - 1));
        }
        for (int outside : new int[] {0, -1, all.size() + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThat(timetable.nth(outside)).isEmpty();
        }
    }

    /** The first and the last one of each last day, by going through all. */
    private static void days(Timetable timetable, List<Occurrence> all, Random random) {
        TreeMap<LocalDate, Occurrence> first = new TreeMap<>();
        TreeMap<LocalDate, Occurrence> last = new TreeMap<>();
        for (Occurrence one : all) {
            first.putIfAbsent(one.lastDay(), one);
            last.put(one.lastDay(), one);
        }
        for (LocalDate day : probes(all, random, 250)) {
            Map.Entry<LocalDate, Occurrence> next = first.ceilingEntry(day);
            Map.Entry<LocalDate, Occurrence> previous = last.floorEntry(day);
            same(timetable.next(day), next == null ? null : next.getValue());
            same(timetable.previous(day), previous == null ? null : previous.getValue());
            probes += 2;
        }
    }

    private static void ranges(Timetable timetable, List<Occurrence> all, Random random) {
        TreeMap<LocalDate, Integer> until = new TreeMap<>();
        List<LocalDate> lastDays =
                all.stream().map(Occurrence::lastDay).sorted().toList();
        for (int i = 0; i < lastDays.size(); i++) {
            until.put(lastDays.get(i), i + 1);
        }
        List<LocalDate> days = probes(all, random, 250);
        for (int i = 0; i + 2 < days.size(); i++) {
            LocalDate a = days.get(i);
            LocalDate b = days.get(i + 1);
            int count = timetable.count(a, b);
            Map.Entry<LocalDate, Integer> to = until.floorEntry(b);
            Map.Entry<LocalDate, Integer> before = until.lowerEntry(a);
            int linear = (to == null ? 0 : to.getValue()) - (before == null ? 0 : before.getValue());
            if (count != (a.isAfter(b) ? 0 : linear)) {
                assertThat(count).as("%s..%s", a, b).isEqualTo(a.isAfter(b) ? 0 : linear);
            }
            LocalDate c = days.get(i + 2);
            if (!b.isBefore(a) && c.isAfter(b)) {
                assertThat(count + timetable.count(b.plusDays(1), c)).isEqualTo(timetable.count(a, c));
            }
            probes += 1;
            if (i % Math.max(8, all.size() / 20) == 0) {
                assertThat(timetable.overlapping(a, b))
                        .as("overlapping %s..%s", a, b)
                        .isEqualTo(all.stream()
                                .filter(one -> !a.isAfter(b)
                                        && !one.from().isAfter(b)
                                        && !one.toInclusive().isBefore(a))
                                .toList());
            }
        }
    }

    /** Days about some due days and windows' ends, days between them, and days far outside. */
    private static List<LocalDate> probes(List<Occurrence> all, Random random, int size) {
        List<LocalDate> days = new ArrayList<>(List.of(
                LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31)));
        LocalDate low =
                all.isEmpty() ? LocalDate.of(2010, 1, 1) : all.get(0).due().minusDays(100);
        LocalDate high = all.isEmpty()
                ? LocalDate.of(2040, 1, 1)
                : all.get(all.size() - 1).due().plusDays(100);
        int span = (int) (high.toEpochDay() - low.toEpochDay());
        while (days.size() < size) {
            if (all.isEmpty() || random.nextInt(3) == 0) {
                days.add(low.plusDays(random.nextInt(span)));
            } else {
                Occurrence one = all.get(random.nextInt(all.size()));
                LocalDate near = List.of(one.due(), one.lastDay(), one.from(), one.toInclusive())
                        .get(random.nextInt(4));
                days.add(near.plusDays(random.nextInt(3) - 1));
            }
        }
        java.util.Collections.shuffle(days, random);
        return days;
    }

    /** Fast where nothing is wrong. */
    private static void same(Optional<Occurrence> answer, Occurrence expected) {
        if (!answer.equals(Optional.ofNullable(expected))) {
            assertThat(answer).isEqualTo(Optional.ofNullable(expected));
        }
    }

    @Provide
    Arbitrary<AnyRule> rules() {
        return AnyRule.rules();
    }

    @Provide
    Arbitrary<Timing.Recurring> recurrences() {
        return AnyRule.recurrences();
    }

    private static void occurs(String what, boolean happens, int atLeast) {
        Statistics.label(what).collect(happens);
        Statistics.label(what).coverage(coverage -> coverage.check(true).count(count -> count >= atLeast));
    }
}
