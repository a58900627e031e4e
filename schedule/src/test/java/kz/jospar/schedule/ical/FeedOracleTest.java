package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.ical.Plainly.Line;
import kz.jospar.schedule.ical.Plainly.Part;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Feeds of any obligations in any style beside oracles that walk day by day and know the contract alone. */
class FeedOracleTest {
    private static final WorkingDays CALENDAR = WorkCalendar.kazakhstan();
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** How a feed is asked for. */
    record Asked(String shape, List<Integer> leads, int minute, boolean standings) {
        FeedStyle style() {
            FeedStyle style = FeedStyle.in(Language.EN);
            style = switch (shape) {
                case "tasks" -> style.asTasks();
                case "windows" -> style.overWindows();
                case "series" -> style.asSeries();
                default -> style;
            };
            if (!leads.isEmpty()) {
                style = style.withReminders(CALENDAR, at(), leads);
            }
            return standings ? style.withStandings(AS_OF, FeedOracleTest::standing) : style;
        }

        LocalTime at() {
            return LocalTime.ofSecondOfDay(minute * 60L);
        }
    }

    /** Any standing, and often none; of an obligation always the same. */
    private static Standing standing(Obligation one) {
        int any = Math.floorMod(one.id().hashCode() + one.occurrence().due().getDayOfYear(), 14);
        return any < Standing.values().length ? Standing.values()[any] : null;
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void what_is_shown_is_each_measure_on_its_days_and_nothing_else(
            @ForAll("duties") Duties.Owing owing, @ForAll("asked") Asked asked) {
        Feed feed = Feeds.of(owing.plan(), owing.obligations(), asked.style()).ofPlan();
        TreeSet<String> shown = new TreeSet<>();
        for (Part part : Plainly.read(feed).parts()) {
            if (part.has("UID") && !part.uid().startsWith("overdue__")) {
                String measure = part.uid().replaceFirst("^p_(m\\d)[_@].*", "$1");
                days(part).forEach(day -> shown.add(measure + " " + day));
            }
        }
        TreeSet<String> owed = new TreeSet<>();
        for (Obligation one : owing.obligations()) {
            LocalDate last = last(one);
            boolean span =
                    asked.shape().equals("windows") && one.occurrence().from().isBefore(last);
            for (LocalDate day = span ? one.occurrence().from() : last; !day.isAfter(last); day = day.plusDays(1)) {
                owed.add(one.commitment().id() + " " + day);
            }
        }
        assertThat(shown).isEqualTo(owed);
        Statistics.label("shape").collect(asked.shape());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void reminders_come_when_somebody_counts_who_walks_back_day_by_day(
            @ForAll("duties") Duties.Owing owing, @ForAll("asked") Asked asked) {
        Map<String, Obligation> byUid = new HashMap<>();
        owing.obligations()
                .forEach(one -> byUid.put(
                        "p_" + one.commitment().id() + "_" + one.occurrence().period() + "@jospar", one));
        Feed feed = Feeds.of(owing.plan(), owing.obligations(), asked.style()).ofPlan();
        for (Part part : Plainly.read(feed).parts()) {
            Obligation one = part.has("UID") ? byUid.get(part.uid()) : null;
            List<LocalDateTime> reminded = part.of("VALARM").stream()
                    .map(alarm -> (alarm.line("TRIGGER")
                                            .parameters()
                                            .get("RELATED")
                                            .equals("END")
                                    ? part.line("DUE")
                                    : part.line("DTSTART"))
                            .date()
                            .atStartOfDay()
                            .plus(Duration.parse(alarm.value("TRIGGER"))))
                    .toList();
            if (one != null) {
                Standing standing = asked.standings() ? standing(one) : null;
                boolean settled = standing == Standing.DONE
                        || standing == Standing.DONE_LATE
                        || standing == Standing.SUPERSEDED
                        || standing == Standing.NOT_REQUIRED;
                assertThat(reminded)
                        .isEqualTo(
                                settled
                                        ? List.of()
                                        : asked.leads().stream()
                                                .map(lead ->
                                                        back(last(one), lead).atTime(asked.at()))
                                                .toList());
                Statistics.label("alarms").collect(reminded.isEmpty() ? "none" : settled ? "settled" : "some");
            } else if (part.has("UID") && !part.uid().startsWith("overdue__")) {
                // One alarm goes off before each day of a series: never later than asked for, and once just then.
                for (int i = 0; i < asked.leads().size(); i++) {
                    int lead = asked.leads().get(i);
                    Duration offset = Duration.parse(part.of("VALARM").get(i).value("TRIGGER"));
                    assertThat(days(part).stream()
                                    .map(day -> Duration.between(
                                            day.atStartOfDay(), back(day, lead).atTime(asked.at())))
                                    .min(Comparator.naturalOrder()))
                            .contains(offset);
                }
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void the_entry_of_what_is_overdue_counts_it_for_each_addressee(@ForAll("duties") Duties.Owing owing) {
        Feeds feeds = Feeds.of(
                owing.plan(),
                owing.obligations(),
                FeedStyle.in(Language.EN).withStandings(AS_OF, FeedOracleTest::standing));
        for (Feed feed : feeds.byExecutor()) {
            long overdue = owing.obligations().stream()
                    .filter(one -> standing(one) == Standing.OVERDUE)
                    .filter(one -> one.commitment().executors().stream()
                            .anyMatch(who -> who.id().equals(feed.id())))
                    .count();
            List<String> told = Plainly.read(feed).parts().stream()
                    .filter(part -> part.has("UID") && part.uid().equals("overdue__p_" + feed.id() + "@jospar"))
                    .map(part -> part.value("SUMMARY"))
                    .toList();
            assertThat(told).isEqualTo(overdue == 0 ? List.of() : List.of("Overdue: " + overdue));
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_series_is_expanded_by_others_to_its_days(@ForAll("series") List<Occurrence> occurrences) {
        var measure = Plans.measure("1", "t", Timing.Recurring.every(Cycle.MONTH));
        var plan = Plans.plan("p", measure);
        List<Obligation> obligations =
                occurrences.stream().map(one -> Duties.owed(plan, measure, one)).toList();
        byte[] octets = Lines.write(
                Feeds.of(plan, obligations, FeedStyle.in(Language.EN).asSeries())
                        .ofPlan());
        Part event = Plainly.read(octets).parts().get(0);
        List<LocalDate> days = List.copyOf(
                new TreeSet<>(obligations.stream().map(FeedOracleTest::last).toList()));

        assertThat(List.copyOf(days(event))).isEqualTo(days);
        assertThat(Strangers.biweekly(new String(octets, java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(days);
        boolean moved =
                obligations.stream().anyMatch(one -> !one.occurrence().due().equals(last(one)));
        assertThat(event.has("RRULE") && moved).as("a rule of moved days").isFalse();
        Statistics.label("series").collect(event.has("RRULE") ? "rule" : event.has("RDATE") ? "list" : "one day");
        Statistics.label("series").coverage(coverage -> {
            coverage.check("rule").percentage(share -> share > 10);
            coverage.check("list").percentage(share -> share > 10);
        });
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void the_local_time_of_a_meeting_survives_in_all_zones_of_Kazakhstan(
            @ForAll("zones") String zone, @ForAll("times") LocalDateTime start) {
        ZoneId id = ZoneId.of(zone);
        Part calendar = Plainly.read(Exports.feed(MeetingEntries.in(Language.KK, WorkCalendar.kazakhstan())
                .of(Meetings.meeting("m", start, start.plusMinutes(90), zone), Exports.STAMP)
                .toArray(FeedEntry[]::new)));
        Part event = calendar.of("VEVENT").get(0);
        for (Map.Entry<String, LocalDateTime> end :
                Map.of("DTSTART", start, "DTEND", start.plusMinutes(90)).entrySet()) {
            Line line = event.line(end.getKey());
            assertThat(line.parameters()).isEqualTo(Map.of("TZID", zone));
            LocalDateTime local = LocalDateTime.parse(line.value(), CLOCK);
            assertThat(local).isEqualTo(end.getValue());
            List<ZoneOffset> valid = id.getRules().getValidOffsets(local);
            if (!valid.isEmpty()) { // else the clock passed over it
                assertThat(offset(calendar.of("VTIMEZONE").get(0), local)).isIn(valid);
            }
        }
        Statistics.label("since").collect(start.isBefore(LocalDateTime.of(2024, 3, 1, 0, 0)) ? "before" : "after");
        Statistics.label("since").coverage(coverage -> {
            coverage.check("before").percentage(share -> share > 20);
            coverage.check("after").percentage(share -> share > 20);
        });
    }

    /** The offset of the part that began last, as RFC 5545, 3.6.5 has it. */
    private static ZoneOffset offset(Part rules, LocalDateTime local) {
        Part last = null;
        for (Part part : rules.parts()) {
            LocalDateTime onset = LocalDateTime.parse(part.value("DTSTART"), CLOCK);
            assertThat(part.has("RRULE")).isFalse();
            if (!onset.isAfter(local)
                    && (last == null || !onset.isBefore(LocalDateTime.parse(last.value("DTSTART"), CLOCK)))) {
                last = part;
            }
        }
        return ZoneOffset.of(last.value("TZOFFSETTO"));
    }

    private static LocalDate last(Obligation one) {
        LocalDate adjusted = one.occurrence().adjusted();
        return adjusted == null ? one.occurrence().due() : adjusted;
    }

    private static LocalDate back(LocalDate due, int lead) {
        LocalDate day = due;
        for (int left = lead; left > 0; ) {
            day = day.minusDays(1);
            boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            if (CALENDAR.covers(day.getYear()) ? CALENDAR.isWorkingDay(day) : weekday) {
                left--;
            }
        }
        return day;
    }

    /** All days on which a component is seen; a task on its due day. */
    private static TreeSet<LocalDate> days(Part part) {
        TreeSet<LocalDate> days = new TreeSet<>();
        if (part.kind().equals("VTODO")) {
            days.add(part.line("DUE").date());
            return days;
        }
        LocalDate first = part.line("DTSTART").date();
        for (LocalDate day = first; day.isBefore(part.line("DTEND").date()); day = day.plusDays(1)) {
            days.add(day);
        }
        if (part.has("RRULE")) {
            days.addAll(Strangers.libRecur(first, part.value("RRULE")));
        }
        if (part.has("RDATE")) {
            for (String day : part.value("RDATE").split(",")) {
                days.add(LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE));
            }
        }
        return days;
    }

    @Provide
    Arbitrary<Duties.Owing> duties() {
        return Duties.any();
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Combinators.combine(
                        Arbitraries.of("events", "tasks", "windows", "series"),
                        Arbitraries.integers().between(0, 30).set().ofMaxSize(3).map(ArrayList::new),
                        Arbitraries.integers().between(0, 24 * 60 - 1),
                        Arbitraries.of(true, false))
                .as(Asked::new);
    }

    /** Days that a rule may give, some of them dropped, moved, or given twice. */
    @Provide
    Arbitrary<List<Occurrence>> series() {
        Arbitrary<LocalDate> first = Arbitraries.integers().between(0, 800).map(LocalDate.of(2025, 1, 1)::plusDays);
        Arbitrary<List<LocalDate>> days = Combinators.combine(
                        first,
                        Arbitraries.of("week", "day", "last", "weekday"),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 14))
                .as(FeedOracleTest::regular);
        return Combinators.combine(
                        days,
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(3, -1),
                                net.jqwik.api.Tuple.of(1, 0),
                                net.jqwik.api.Tuple.of(1, 2)),
                        Arbitraries.frequency(
                                net.jqwik.api.Tuple.of(3, -1),
                                net.jqwik.api.Tuple.of(1, 0),
                                net.jqwik.api.Tuple.of(1, 1)))
                .as((all, dropped, moved) -> {
                    Map<Integer, Occurrence> occurrences = new TreeMap<>();
                    for (int i = 0; i < all.size(); i++) {
                        LocalDate day = all.get(i);
                        if (i != dropped || all.size() == 1) {
                            occurrences.put(
                                    i, new Occurrence("w" + i, day, day, day, i == moved ? day.plusDays(2) : day));
                        }
                    }
                    return List.copyOf(occurrences.values());
                });
    }

    private static List<LocalDate> regular(LocalDate first, String kind, int interval, int count) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            LocalDate month = first.plusMonths((long) interval * i);
            days.add(
                    switch (kind) {
                        case "week" -> first.plusWeeks((long) interval * i);
                        case "last" -> month.withDayOfMonth(month.lengthOfMonth());
                        case "weekday" ->
                            month.withDayOfMonth(1)
                                    .with(java.time.temporal.TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
                        default -> month;
                    });
        }
        return List.copyOf(days);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(
                "Asia/Almaty",
                "Asia/Qostanay",
                "Asia/Qyzylorda",
                "Asia/Aqtobe",
                "Asia/Aqtau",
                "Asia/Atyrau",
                "Asia/Oral");
    }

    /** Half of them within two days of a change. */
    @Provide
    Arbitrary<LocalDateTime> times() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(-2 * 24 * 60, 2 * 24 * 60);
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(
                                        LocalDateTime.of(2024, 3, 1, 0, 0), LocalDateTime.of(2018, 12, 21, 0, 0)),
                                minutes)
                        .as(LocalDateTime::plusMinutes),
                Arbitraries.integers()
                        .between(0, 26 * 365 * 24 * 60)
                        .withDistribution(net.jqwik.api.RandomDistribution.uniform())
                        .map(LocalDateTime.of(2005, 1, 1, 0, 0)::plusMinutes));
    }
}
