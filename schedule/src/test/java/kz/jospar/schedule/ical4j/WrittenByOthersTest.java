package kz.jospar.schedule.ical4j;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.OutsideSchedule;
import kz.jospar.schedule.ScheduleReading;
import kz.jospar.schedule.UnreadableScheduleException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Files written by other libraries, whole and torn. */
class WrittenByOthersTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final PlanPeriod Y2025 = PlanPeriod.ofYears(2025, 2025);
    private static final String LONG =
            "Облыстық мәслихаттың кезекті сессиясы: бюджеттің атқарылуы; «Ауыл — ел бесігі», әртүрлі мәселелер, т.б.";

    @Property(tries = 200)
    void all_day_events_of_biweekly_come_back(@ForAll("days") List<LocalDate> days) throws IOException {
        ICalendar calendar = new ICalendar();
        for (LocalDate day : days) {
            VEvent event = new VEvent();
            event.setSummary(LONG + day);
            event.setDateStart(date(day), false);
            event.setDateEnd(date(day.plusDays(3)), false);
            calendar.addEvent(event);
        }
        ScheduleReading reading = read(Biweekly.write(calendar).go());

        List<LocalDate> sorted = new ArrayList<>(days);
        sorted.sort(Comparator.naturalOrder());
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.schedule().entries())
                .extracting(OutsideSchedule.Entry::from)
                .isEqualTo(sorted);
        assertThat(reading.schedule().entries()).allSatisfy(entry -> {
            assertThat(entry.toInclusive()).isEqualTo(entry.from().plusDays(2));
            assertThat(entry.title()).isEqualTo(LONG + entry.from());
        });
    }

    private static Date date(LocalDate day) {
        // Midnight of the machine's zone, which is how biweekly takes a Date without a time.
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 360)
                .map(LocalDate.of(2025, 1, 2)::plusDays)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .uniqueElements();
    }

    @Test
    void a_monthly_sitting_of_biweekly_in_its_zone_comes_back() throws IOException {
        ICalendar calendar = new ICalendar();
        VEvent event = new VEvent();
        event.setSummary(LONG);
        event.setDateStart(Date.from(Instant.parse("2025-01-10T18:30:00Z")));
        event.setRecurrenceRule(
                new Recurrence.Builder(Frequency.MONTHLY).count(3).build());
        calendar.addEvent(event);

        assertThat(read(Biweekly.write(calendar).go()).schedule().entries())
                .extracting(OutsideSchedule.Entry::from)
                .containsExactly(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 2, 10), LocalDate.of(2025, 3, 10));
    }

    @Test
    void an_event_of_ical4j_folded_its_own_way_comes_back() throws IOException {
        net.fortuna.ical4j.model.component.VEvent event = new net.fortuna.ical4j.model.component.VEvent(false);
        event.add(new DtStart<>(LocalDate.of(2025, 1, 31)));
        event.add(new Summary(LONG));
        event.add(new RRule<>("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new CalendarOutputter(false).output(new Calendar().withComponent(event).getFluentTarget(), file);

        assertThat(read(file.toString(StandardCharsets.UTF_8)).schedule().entries())
                .extracting(entry -> entry.from() + " " + entry.title())
                .containsExactly("2025-01-31 " + LONG, "2025-02-28 " + LONG, "2025-03-31 " + LONG);
    }

    /** Whatever a file has in it, the answer is a reading or the one exception, at once. */
    @Property(tries = 1000)
    void a_torn_file_is_read_or_refused(@ForAll("torn") String file) throws IOException {
        try {
            ScheduleReading reading = read(file);
            Statistics.collect(reading.findings().isEmpty() ? "read" : "read with findings");
        } catch (UnreadableScheduleException e) {
            Statistics.collect("refused");
            assertThat(e.line()).isNotNegative();
        }
    }

    @Provide
    Arbitrary<String> torn() {
        List<String> lines = List.of(
                "BEGIN:VCALENDAR",
                "END:VCALENDAR",
                "BEGIN:VEVENT",
                "END:VEVENT",
                "BEGIN:VTODO",
                "END:VTODO",
                "BEGIN:VALARM",
                "END:VALARM",
                "UID:1",
                "SUMMARY:Жиын",
                "DTSTART:20250101",
                "DTSTART;TZID=Asia/Almaty:20250101T100000",
                "DTSTART;TZID=\"x:y;z\":20250101T100000",
                "DTSTART;TZID=:20250101T100000",
                "DTEND:20250103",
                "DTEND:20241231T000000Z",
                "DURATION:P99999W",
                "DURATION:PT99999999S",
                "RRULE:FREQ=DAILY",
                "RRULE:FREQ=MONTHLY;BYDAY=5MO;COUNT=99999999",
                "RRULE:FREQ=YEARLY;INTERVAL=9999;BYYEARDAY=366",
                "RDATE:20250202,x,,20250203T100000Z/P1D,29991231/P9999W",
                "EXDATE:20250101",
                "RECURRENCE-ID:20250101",
                "STATUS:CANCELLED",
                "SEQUENCE:99999999999999999999",
                "DUE:20250505",
                " folded on",
                "\tfolded on",
                "",
                "X",
                ":",
                ";=:",
                "X;A=\"unclosed:20250101",
                "\u0000\u0001\u0014");
        Arbitrary<String> inside = Arbitraries.of(lines).list().ofMaxSize(14).map(all -> String.join("\r\n", all));
        Arbitrary<String> events = inside.map(text ->
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20250101\r\n" + text + "\r\nEND:VEVENT\r\nEND:VCALENDAR");
        return Arbitraries.oneOf(
                inside, events, events, Arbitraries.strings().ofMaxLength(60).map(s -> "BEGIN:VCALENDAR\n" + s));
    }

    private static ScheduleReading read(String file) throws IOException {
        return Ical4jSchedules.read("x.ics", new StringReader(file), Y2025, ALMATY);
    }
}
