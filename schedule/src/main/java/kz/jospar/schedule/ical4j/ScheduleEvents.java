package kz.jospar.schedule.ical4j;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.OutsideSchedule;
import kz.jospar.schedule.ScheduleReading;
import kz.jospar.schedule.UnreadableScheduleException;
import kz.jospar.schedule.UnreadableScheduleException.Reason;
import org.jspecify.annotations.Nullable;

/** Turns the components of one file into the days they are on. */
final class ScheduleEvents {
    static final int MOST_FINDINGS = 5_000;
    private static final int LONGEST_SHOWN = 200;

    private final String name;
    private final PlanPeriod horizon;
    private final ZoneId reader;
    private final Zones zones;
    private final List<Finding> findings = new ArrayList<>();
    private final List<OutsideSchedule.Entry> entries = new ArrayList<>();
    private final long mostDays;
    private long daysLookedAt;
    private long outside;
    private long unsaid;
    private int lineOfZone = 1;

    ScheduleEvents(String name, PlanPeriod horizon, ZoneId reader, long mostDays) {
        this.name = name;
        this.horizon = horizon;
        this.reader = reader;
        this.mostDays = mostDays;
        this.zones = new Zones(zone -> add("schedule-unknown-zone", Severity.WARNING, lineOfZone, zone));
    }

    ScheduleReading read(List<CalendarItem> items) {
        Map<String, Integer> others = new TreeMap<>();
        List<CalendarItem> dated = new ArrayList<>();
        for (CalendarItem item : items) {
            switch (item.kind()) {
                case "VEVENT", "VTODO" -> dated.add(item);
                case "VTIMEZONE" -> {}
                default -> others.merge(item.kind(), 1, Integer::sum);
            }
        }
        groups(dated).forEach(this::readGroup);
        findings.sort(Comparator.comparing(
                finding -> finding.place().row(), Comparator.nullsLast(Comparator.naturalOrder())));
        others.forEach((kind, count) -> findings.add(new Finding(
                "schedule-not-events", Severity.INFO, Place.DOCUMENT, kind, List.of(Integer.toString(count)), null)));
        if (outside > 0) {
            findings.add(new Finding(
                    "schedule-outside-horizon",
                    Severity.INFO,
                    Place.DOCUMENT,
                    Long.toString(outside),
                    List.of(horizon.from().toString(), horizon.toInclusive().toString()),
                    null));
        }
        if (unsaid > 0) {
            findings.add(Finding.of("schedule-more-findings", Severity.ERROR, Place.DOCUMENT, Long.toString(unsaid)));
        }
        return new ScheduleReading(OutsideSchedule.of(name, entries), findings);
    }

    /** Components that belong together by their UID; one without a UID stands alone. */
    private static List<List<CalendarItem>> groups(List<CalendarItem> items) {
        Map<String, List<CalendarItem>> groups = new LinkedHashMap<>();
        for (CalendarItem item : items) {
            String uid = item.value("UID");
            String key = uid.isEmpty() ? "line " + item.line() : "uid " + item.kind() + " " + uid;
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
        }
        return List.copyOf(groups.values());
    }

    /** One component, or one that recurs with those that change single times of it. */
    private void readGroup(List<CalendarItem> group) {
        List<CalendarItem> masters = new ArrayList<>();
        Map<Object, List<CalendarItem>> changed = new LinkedHashMap<>();
        Map<CalendarItem, Moment> changedMoments = new LinkedHashMap<>();
        for (CalendarItem item : group) {
            Optional<CalendarItem.Property> id = item.first("RECURRENCE-ID");
            Moment moment = id.map(this::moment).orElse(null);
            if (moment == null) {
                masters.add(item); // one whose RECURRENCE-ID cannot be read is on at its own time
            } else {
                Object key = moment.isDate() ? moment.date() : moment.instant(reader);
                changed.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
                changedMoments.put(item, moment);
            }
        }
        List<CalendarItem> overrides = new ArrayList<>();
        changed.values().forEach(versions -> overrides.add(latest(versions)));
        List<Moment> replaced = overrides.stream().map(changedMoments::get).toList();
        if (!masters.isEmpty()) {
            readRecurring(latest(masters), replaced);
        }
        overrides.forEach(item -> event(item).ifPresent(this::addOnce));
    }

    /** Of several versions the one with the highest number, of those the last; the others are reported. */
    private CalendarItem latest(List<CalendarItem> versions) {
        CalendarItem latest = versions.get(0);
        for (CalendarItem version : versions) {
            latest = version.sequence() >= latest.sequence() ? version : latest;
        }
        for (CalendarItem version : versions) {
            if (version != latest) {
                add(
                        "schedule-superseded",
                        Severity.INFO,
                        version.line(),
                        version.title(),
                        Integer.toString(latest.line()));
            }
        }
        return latest;
    }

    /** Reads when a component is on first; reports why it is not, where it is not. */
    private Optional<CalendarEvent> event(CalendarItem item) {
        if (item.isCancelled()) {
            String when = item.first("RECURRENCE-ID")
                    .or(() -> item.first("DTSTART"))
                    .or(() -> item.first("DUE"))
                    .map(CalendarItem.Property::value)
                    .orElse("–");
            add("schedule-cancelled", Severity.INFO, item.line(), item.title(), when);
            return Optional.empty();
        }
        Optional<CalendarItem.Property> begins = item.first("DTSTART");
        Optional<CalendarItem.Property> ends = item.first(item.isTodo() ? "DUE" : "DTEND");
        if (item.isTodo() && ends.isEmpty() && item.first("DURATION").isEmpty()) {
            begins = Optional.empty(); // work that begins some day and is due on none
        }
        if (begins.isEmpty() && (!item.isTodo() || ends.isEmpty())) {
            add("schedule-no-start", Severity.ERROR, item.line(), item.title());
            return Optional.empty();
        }
        Moment end = ends.map(this::moment).orElse(null);
        Moment start = begins.isPresent() ? moment(begins.get()) : end;
        if (start == null) {
            return Optional.empty(); // what stands there was reported
        }
        return Optional.of(new CalendarEvent(item, start, length(item, start, end), item.isTodo()));
    }

    private Duration length(CalendarItem item, Moment start, @Nullable Moment end) {
        Duration length;
        if (end != null) {
            length = (start.isDate() || end.isDate())
                    ? Duration.ofDays(end.date().toEpochDay() - start.date().toEpochDay())
                    : Duration.between(start.instant(reader), end.instant(reader));
        } else {
            CalendarItem.Property given = item.first("DURATION").orElse(null);
            if (given == null) {
                return Duration.ZERO;
            }
            Duration read = Moment.length(given.value());
            if (read == null) {
                unreadable(given);
                return Duration.ZERO;
            }
            length = read;
        }
        if (length.isNegative()) {
            add("schedule-ends-before-it-begins", Severity.ERROR, item.line(), item.title());
            return Duration.ZERO;
        }
        return length;
    }

    private void readRecurring(CalendarItem item, List<Moment> replaced) {
        CalendarEvent first = event(item).orElse(null);
        if (first == null) {
            return;
        }
        Map<Object, CalendarEvent> times = new LinkedHashMap<>();
        put(times, first);
        for (CalendarItem.Property rule : item.all("RRULE")) {
            days(rule, first).forEach(day -> put(times, first.at(first.start().on(day), null)));
        }
        for (CalendarItem.Property list : item.all("RDATE")) {
            added(list, first).forEach(event -> put(times, event));
        }
        List<Moment> left = new ArrayList<>(replaced);
        item.all("EXDATE").forEach(list -> left.addAll(moments(list)));
        for (CalendarItem.Property rule : item.all("EXRULE")) {
            exceptions(rule, first).forEach(day -> left.add(first.start().on(day)));
        }
        Set<LocalDate> daysLeft = new HashSet<>();
        Set<Instant> instantsLeft = new HashSet<>();
        for (Moment moment : left) {
            if (moment.isDate() || first.start().isDate()) {
                daysLeft.add(moment.date()); // where one of the two is a DATE, the day as written counts
            } else {
                instantsLeft.add(moment.instant(reader));
            }
        }
        times.values()
                .removeIf(event -> daysLeft.contains(event.start().date())
                        || instantsLeft.contains(event.start().instant(reader)));
        times.values().forEach(this::addOnce);
    }

    private void put(Map<Object, CalendarEvent> times, CalendarEvent event) {
        Object key =
                event.start().isDate() ? event.start().date() : event.start().instant(reader);
        times.put(key, event);
        if (times.size() + entries.size() > OutsideSchedule.MOST_ENTRIES) {
            throw new UnreadableScheduleException(
                    name, Reason.TOO_MANY_ENTRIES, event.item().line());
        }
    }

    /** The days of a rule that can reach the horizon; a day of margin on either side, since zones differ by one. */
    private List<LocalDate> days(CalendarItem.Property property, CalendarEvent first) {
        DayRule rule = rule(property);
        if (rule == null) {
            return List.of();
        }
        LocalDate start = first.start().date();
        if (!rule.fits(start)) {
            add("schedule-start-off-rule", Severity.WARNING, property.line(), property.value(), start.toString());
        }
        return days(rule, property, first);
    }

    /** An EXRULE takes out the first day only where it names it. */
    private List<LocalDate> exceptions(CalendarItem.Property property, CalendarEvent first) {
        DayRule rule = rule(property);
        LocalDate start = first.start().date();
        return rule == null
                ? List.of()
                : days(rule, property, first).stream()
                        .filter(day -> !day.equals(start) || rule.fits(start))
                        .toList();
    }

    private @Nullable DayRule rule(CalendarItem.Property property) {
        DayRule rule = DayRule.of(property.value());
        if (rule == null) {
            add("schedule-rule-unsupported", Severity.ERROR, property.line(), property.value());
        }
        return rule;
    }

    private List<LocalDate> days(DayRule rule, CalendarItem.Property property, CalendarEvent first) {
        Moment until = rule.until();
        return rule.days(
                first.start().date(),
                horizon.from().minusDays(first.days()),
                horizon.toInclusive().plusDays(2),
                day -> until == null || !isAfter(first.start().on(day), until),
                steps -> look(steps, property));
    }

    private boolean isAfter(Moment one, Moment until) {
        return (one.isDate() || until.isDate())
                ? one.date().isAfter(until.isDate() ? until.date() : until.day(reader))
                : one.instant(reader)
                        .isAfter(
                                new Moment(until.date(), until.time(), until.zone() == null ? one.zone() : until.zone())
                                        .instant(reader));
    }

    private void look(long days, CalendarItem.Property property) {
        daysLookedAt += days;
        if (daysLookedAt > mostDays) {
            throw new UnreadableScheduleException(name, Reason.TOO_MUCH_WORK, property.line());
        }
    }

    /** The times an RDATE adds: DATE, DATE-TIME, or a PERIOD with an end or a length of its own. */
    private List<CalendarEvent> added(CalendarItem.Property list, CalendarEvent first) {
        List<CalendarEvent> added = new ArrayList<>();
        for (String value : list.value().split(",", -1)) {
            String[] parts = value.strip().split("/", 2);
            Moment start = moment(list, parts[0]);
            if (start == null) {
                continue;
            }
            Duration length = null;
            if (parts.length == 2) {
                Moment end = Moment.of(parts[1], start.zone());
                length = end == null
                        ? Moment.length(parts[1])
                        : Duration.between(start.instant(reader), end.instant(reader));
                if (length == null || length.isNegative()) {
                    unreadable(list, value);
                    continue;
                }
            }
            added.add(first.at(start, length));
        }
        return added;
    }

    private List<Moment> moments(CalendarItem.Property list) {
        List<Moment> moments = new ArrayList<>();
        for (String value : list.value().split(",", -1)) {
            Moment moment = moment(list, value);
            if (moment != null) {
                moments.add(moment);
            }
        }
        return moments;
    }

    private @Nullable Moment moment(CalendarItem.Property property) {
        return moment(property, property.value());
    }

    private @Nullable Moment moment(CalendarItem.Property property, String value) {
        String zone = property.parameters().getOrDefault("TZID", "");
        lineOfZone = property.line();
        Moment moment = Moment.of(value, zone.isEmpty() ? null : zones.of(zone).orElse(null));
        if (moment == null) {
            unreadable(property, value);
        }
        return moment;
    }

    private void addOnce(CalendarEvent event) {
        LocalDate from = event.from(reader);
        LocalDate to = event.toInclusive(reader);
        if (from.isAfter(horizon.toInclusive()) || to.isBefore(horizon.from())) {
            outside++;
            return;
        }
        if (to.getYear() > 2999) {
            add("schedule-unreadable-value", Severity.ERROR, event.item().line(), to.toString(), "DTEND");
            return;
        }
        entries.add(new OutsideSchedule.Entry(
                from, to, event.item().title(), event.item().line()));
        if (entries.size() > OutsideSchedule.MOST_ENTRIES) {
            throw new UnreadableScheduleException(
                    name, Reason.TOO_MANY_ENTRIES, event.item().line());
        }
    }

    private void unreadable(CalendarItem.Property property) {
        unreadable(property, property.value());
    }

    private void unreadable(CalendarItem.Property property, String value) {
        add("schedule-unreadable-value", Severity.ERROR, property.line(), value, property.name());
    }

    private void add(String code, Severity severity, int line, String text, String... arguments) {
        if (findings.size() >= MOST_FINDINGS) {
            unsaid++;
            return;
        }
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST_SHOWN;
        String shown = fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
        findings.add(new Finding(code, severity, Place.row(line), shown, List.of(arguments), null));
    }
}
