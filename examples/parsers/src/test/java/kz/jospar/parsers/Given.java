package kz.jospar.parsers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.jospar.schedule.ical.Alarm;
import kz.jospar.schedule.ical.Attendee;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.FeedWriter;
import kz.jospar.schedule.ical.When;

/** What was given to the writer, in the neutral form that the strangers print. */
final class Given {
    /** Stands for the instant of a clock's time that comes twice or not at all, of which parsers think differently. */
    static final String UNSURE = "unsure";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private Given() {}

    static byte[] octets(Feed feed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FeedWriter.write(feed, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, Object> calendar(Feed feed) {
        Map<String, Object> calendar = new LinkedHashMap<>();
        calendar.put("name", feed.name());
        calendar.put("shownName", feed.name());
        calendar.put("product", feed.head().productId());
        calendar.put("refresh", (int) feed.head().refresh().toSeconds());
        calendar.put("method", "");
        List<String> zones = feed.head().zones().stream()
                .filter(zone -> !zone.equals(ZoneOffset.UTC))
                .map(ZoneId::getId)
                .toList();
        calendar.put("zones", zones.isEmpty() && feed.entries().isEmpty() ? List.of("Asia/Almaty") : zones);
        calendar.put("entries", feed.entries().stream().map(Given::entry).toList());
        return calendar;
    }

    /** Returns what was read, without an instant where none was sure to be given. */
    static Map<String, Object> sure(Map<?, ?> read, Map<?, ?> given) {
        Map<String, Object> sure = new LinkedHashMap<>();
        read.forEach((key, value) -> sure.put((String) key, value));
        for (String name : List.of("start", "end")) {
            if (given.get(name) instanceof List<?> moment && moment.get(2).equals(UNSURE)) {
                sure.computeIfPresent(
                        name,
                        (key, value) ->
                                value instanceof List<?> time ? List.of(time.get(0), time.get(1), UNSURE) : value);
                sure.computeIfPresent(name + "ByName", (key, value) -> UNSURE);
            }
        }
        return sure;
    }

    private static Map<String, Object> entry(FeedEntry entry) {
        Map<String, Object> given = new LinkedHashMap<>();
        boolean task = entry.when() instanceof When.Task;
        given.put("kind", task ? "VTODO" : "VEVENT");
        given.put("uid", entry.uid());
        given.put("title", entry.title());
        given.put("description", entry.description());
        given.put("place", entry.place());
        given.put("categories", entry.categories());
        given.put("color", Objects.requireNonNullElse(entry.color(), ""));
        given.put("link", entry.link() == null ? "" : entry.link().toASCIIString());
        given.put("status", status(entry));
        given.put("transparency", task ? "" : entry.when() instanceof When.Timed ? "OPAQUE" : "TRANSPARENT");
        given.put("sequence", entry.revision().sequence());
        given.put("stamp", utc(entry.revision().modified()));
        given.put("modified", utc(entry.revision().modified()));
        given.put("people", people(entry.attendees()));
        given.put(
                "alarms",
                entry.alarms().stream().map(alarm -> alarm(alarm, task)).toList());
        putTimes(given, entry.when());
        return given;
    }

    private static String status(FeedEntry entry) {
        if (entry.revision().cancelled()) {
            return "CANCELLED";
        }
        return entry.when() instanceof When.Task task ? task.done() == null ? "NEEDS-ACTION" : "COMPLETED" : "";
    }

    private static void putTimes(Map<String, Object> given, When when) {
        if (when instanceof When.Task task) {
            LocalDate done = task.done();
            given.put("start", task.start() == null ? null : task.start().toString());
            given.put("due", task.due().toString());
            given.put(
                    "completed",
                    done == null ? null : utc(done.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
            given.put("percent", done == null ? 0 : 100);
        } else if (when instanceof When.Timed timed) {
            given.put("start", moment(timed.start(), timed.zone()));
            given.put("end", moment(timed.end(), timed.zone()));
        } else if (when instanceof When.Series series) {
            given.put("start", series.firstDay().toString());
            given.put("end", series.firstDay().plusDays(1).toString());
            given.put("days", series.days().stream().map(LocalDate::toString).toList());
        } else {
            given.put("start", when.firstDay().toString());
            given.put("end", when.lastDay().plusDays(1).toString());
            given.put("days", List.of(when.firstDay().toString()));
        }
    }

    private static List<Object> moment(LocalDateTime time, ZoneId zone) {
        boolean sure = zone.getRules().getValidOffsets(time).size() == 1;
        return List.of(
                CLOCK.format(time),
                zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId(),
                sure ? utc(time.atZone(zone).toInstant()) : UNSURE);
    }

    private static List<Object> alarm(Alarm alarm, boolean task) {
        return List.of("DISPLAY", task ? "END" : "START", (int) alarm.offset().toSeconds(), alarm.text());
    }

    /** The organizer first, as the strangers print them. */
    private static List<List<String>> people(List<Attendee> attendees) {
        List<List<String>> people = new ArrayList<>();
        for (Attendee attendee : attendees) {
            String role = switch (attendee.part()) {
                case ORGANIZER -> "";
                case CHAIR -> "CHAIR";
                case REQUIRED -> "REQ-PARTICIPANT";
                case OPTIONAL -> "OPT-PARTICIPANT";
                case INFORMED -> "NON-PARTICIPANT";
            };
            boolean organizer = attendee.part() == Attendee.Part.ORGANIZER;
            people.add(
                    organizer ? 0 : people.size(),
                    List.of(
                            organizer ? "ORGANIZER" : "ATTENDEE",
                            role,
                            attendee.name(),
                            "mailto:" + attendee.address()));
        }
        return people;
    }

    private static String utc(Instant instant) {
        return CLOCK.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
    }
}
