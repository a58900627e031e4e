package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.MeetingRole;
import kz.jospar.core.staff.NoticeStep;
import kz.jospar.core.staff.Participant;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.schedule.Defaults;
import kz.jospar.schedule.calendar.WorkCalendar;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.DtStart;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingEntriesTest {
    private static final Instant MODIFIED = Instant.parse("2026-03-01T00:00:00Z");
    private static final MeetingEntries KK = MeetingEntries.in(Language.KK, WorkCalendar.kazakhstan());

    /** By hand. Off in March 2026: Saturdays, Sundays, 9 March for the 8th, and 21-25 March. */
    @ParameterizedTest
    @CsvSource({
        // Before Wednesday 25 March, itself off: Friday 20; Wednesday 18 (20, 19, 18).
        "2026-03-25T10:00, 5, DAY, BEFORE, 2026-03-20",
        "2026-03-25T10:00, 3, WORKING_DAY, BEFORE, 2026-03-18",
        // Before Monday 30 March: Wednesday 25, a day off; Friday 20 (27, 26, 20).
        "2026-03-30T10:00, 5, DAY, BEFORE, 2026-03-25",
        "2026-03-30T10:00, 3, WORKING_DAY, BEFORE, 2026-03-20",
        "2026-03-30T10:00, 1, WORKING_DAY, BEFORE, 2026-03-27",
        // An urgent sitting: on the day.
        "2026-03-30T10:00, 0, DAY, BEFORE, 2026-03-30",
        "2026-03-30T10:00, 0, WORKING_DAY, BEFORE, 2026-03-30",
        // Weeks and months; there is no 31 February.
        "2026-03-31T10:00, 2, WEEK, BEFORE, 2026-03-17",
        "2026-03-31T10:00, 1, MONTH, BEFORE, 2026-02-28",
        // After the end at 12:00 of Friday 20 March: Saturday 21; Thursday 26.
        "2026-03-20T10:00, 1, DAY, AFTER, 2026-03-21",
        "2026-03-20T10:00, 1, WORKING_DAY, AFTER, 2026-03-26",
        // Over the New Year: 1, 2 and 7 January 2026 are off, 3 and 4 a weekend; 31 December 2025 and 30 are worked.
        "2026-01-05T10:00, 2, WORKING_DAY, BEFORE, 2025-12-30",
        // After an end at midnight, of the 24th and not of the 25th; past midnight, of the 25th.
        "2026-02-24T22:00, 1, DAY, AFTER, 2026-02-25",
        "2026-02-24T22:01, 1, DAY, AFTER, 2026-02-26",
    })
    void the_days_of_a_step(LocalDateTime start, int amount, TermUnit unit, Direction direction, LocalDate day) {
        NoticeStep step = Meetings.step("s", amount, unit, direction);
        Meeting meeting = Meetings.meeting("m", start.toString(), step);

        assertThat(NoticeDay.of(meeting, WorkCalendar.kazakhstan()))
                .containsExactly(new NoticeDay.Known(step, day, null));
        assertThat(KK.of(meeting, MODIFIED).get(1).when()).isEqualTo(new When.AllDay(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-25T10:00, 48, BEFORE, 2026-03-23T10:00",
        "2026-03-25T10:00, 1, AFTER, 2026-03-25T13:00",
        "2026-03-25T10:00, 12, AFTER, 2026-03-26T00:00",
        // The clocks of Almaty went from 00:00 of 1 March 2024 back to 23:00: a day has 25 hours.
        "2024-03-01T10:00, 24, BEFORE, 2024-02-29T11:00",
    })
    void hours_are_those_that_pass(LocalDateTime start, int amount, Direction direction, LocalDateTime hour) {
        NoticeStep step = Meetings.step("s", amount, TermUnit.HOUR, direction);
        Meeting meeting = Meetings.meeting("m", start.toString(), step);

        assertThat(NoticeDay.of(meeting, WorkCalendar.kazakhstan()))
                .containsExactly(new NoticeDay.Known(step, hour.toLocalDate(), hour.toLocalTime()));
        assertThat(KK.of(meeting, MODIFIED).get(1).description()).contains("Уақыты: " + hour.toLocalTime());
    }

    @Test
    void working_days_without_a_calendar_have_no_entry_and_the_sitting_says_why() {
        NoticeStep working = Meetings.step("s", 3, TermUnit.WORKING_DAY);
        Meeting meeting = Meetings.meeting("m", "2085-03-30T10:00", working, Meetings.step("d", 5, TermUnit.DAY));

        assertThat(NoticeDay.of(meeting, WorkCalendar.kazakhstan())).contains(new NoticeDay.NoCalendar(working, 2085));
        List<FeedEntry> entries = KK.of(meeting, MODIFIED);
        assertThat(entries).extracting(FeedEntry::uid).containsExactly("meeting__m@jospar", "meeting__m_d@jospar");
        assertThat(entries.get(0).description())
                .contains("күні белгісіз – Материалдарды ұсыну (2085 жылға жұмыс күнтізбесі жоқ)")
                .contains("25.03.2085 – Материалдарды ұсыну");
    }

    @Test
    void the_entries_read_as_offices_write() {
        Meeting meeting = Meetings.meeting("m", "2026-03-30T10:00", Meetings.step("s", 5, TermUnit.DAY));

        List<FeedEntry> kk = KK.of(meeting, MODIFIED);
        assertThat(kk.get(0).title()).isEqualTo("Штаб отырысы");
        assertThat(kk.get(0).place()).isEqualTo("Әкімдік, 2-қабат, үлкен зал");
        assertThat(kk.get(0).categories()).containsExactly("Отырыс");
        assertThat(kk.get(0).description().lines())
                .containsExactly(
                        "Штаб отырысы",
                        "Күн тәртібі:",
                        "1. Есеп туралы",
                        "2. Жоспар туралы",
                        "Қатысушылар:",
                        "Аудан әкімі – төраға",
                        "Бөлім басшысы – баяндамашы",
                        "Отырысқа дейін және одан кейін:",
                        "25.03.2026 – Материалдарды ұсыну");
        assertThat(kk.get(1).title()).isEqualTo("Материалдарды ұсыну");
        assertThat(kk.get(1).description().lines())
                .containsExactly(
                        "Материалдарды ұсыну",
                        "Отырыс: Штаб отырысы, 30.03.2026, 10:00 (Asia/Almaty)",
                        "Мерзімі: отырыстан 5 күнтізбелік күн бұрын",
                        "Бұл – демалыс күні; оның алдындағы жұмыс күні: 20.03.2026",
                        "Негізі: Ереже, 22");

        List<FeedEntry> ru =
                MeetingEntries.in(Language.RU, WorkCalendar.kazakhstan()).of(meeting, MODIFIED);
        assertThat(ru.get(0).description().lines())
                .startsWith("Заседание штаба", "Повестка дня:", "1. Об отчёте")
                .contains("Аким района – председательствующий", "Руководитель отдела – докладчик");
        assertThat(ru.get(1).description().lines())
                .containsExactly(
                        "Представить материалы",
                        "Заседание: Заседание штаба, 30.03.2026, 10:00 (Asia/Almaty)",
                        "Срок до заседания, календарных дней: 5",
                        "Это нерабочий день; рабочий день перед ним: 20.03.2026",
                        "Основание: Ереже, 22");

        List<FeedEntry> en =
                MeetingEntries.in(Language.EN, WorkCalendar.kazakhstan()).of(meeting, MODIFIED);
        assertThat(en.get(0).description().lines()).contains("Agenda:", "Akim of the district – chair");
        assertThat(en.get(1).description().lines()).contains("Term before the meeting, calendar days: 5");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_role_unit_and_direction_has_its_words(Language language) {
        MeetingEntries entries = MeetingEntries.in(language, WorkCalendar.kazakhstan());
        for (TermUnit unit : TermUnit.values()) {
            for (Direction direction : Direction.values()) {
                Meeting meeting = Meetings.meeting("m", "2026-02-17T10:00", Meetings.step("s", 1, unit, direction));
                assertThat(entries.of(meeting, MODIFIED))
                        .allSatisfy(entry -> assertThat(entry.title() + entry.description() + entry.categories())
                                .doesNotContain("meeting.", "{"));
            }
        }
        for (MeetingRole role : MeetingRole.values()) {
            LocalizedText post = new LocalizedText("a", "a", "a");
            Meeting meeting = with(new Participant("p", post, role));
            assertThat(entries.of(meeting, MODIFIED).get(0).description())
                    .doesNotContain("meeting.", "{")
                    .containsPattern("a – \\p{L}+");
        }
    }

    /** 09:00 of Almaty is 04:00Z since 1 March 2024. */
    @Test
    void biweekly_reads_the_instant_the_place_and_the_zone() throws IOException {
        Meeting meeting = Meetings.meeting("m", "2026-03-31T09:00", Meetings.step("s", 5, TermUnit.DAY));

        ICalendar read = Biweekly.parse(new ByteArrayInputStream(octets(KK.of(meeting, MODIFIED))))
                .first();

        assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        VEvent sitting = read.getEvents().get(0);
        assertThat(sitting.getDateStart().getValue()).isEqualTo(Instant.parse("2026-03-31T04:00:00Z"));
        assertThat(sitting.getDateEnd().getValue()).isEqualTo(Instant.parse("2026-03-31T06:00:00Z"));
        assertThat(sitting.getLocation().getValue()).isEqualTo("Әкімдік, 2-қабат, үлкен зал");
        assertThat(sitting.getDescription().getValue())
                .isEqualTo(KK.of(meeting, MODIFIED).get(0).description());
        assertThat(sitting.getAttendees()).isEmpty();
        assertThat(sitting.getOrganizer()).isNull();
        assertThat(sitting.getAlarms()).isEmpty();
        assertThat(read.getEvents().get(1).getDateStart().getValue().hasTime()).isFalse();
        assertThat(read.getTimezoneInfo().getTimezones()).hasSize(1);
    }

    @Test
    void ical4j_reads_the_local_time_and_with_the_zone_of_the_feed_the_instant() throws IOException, ParserException {
        String written = text(KK.of(Meetings.meeting("m", "2026-03-31T09:00"), MODIFIED));
        DtStart<?> start = ical4j(written);

        assertThat(start.getValue()).isEqualTo("20260331T090000");
        assertThat(start.getParameter("TZID").orElseThrow().getValue()).isEqualTo("Asia/Almaty");
        assertThat(Instant.from(start.getDate())).isEqualTo(Instant.parse("2026-03-31T04:00:00Z"));
    }

    /** 4.4.0 keeps expired daylight rules alive in its own zones. If this fails, it has mended them. */
    @Test
    void the_instant_that_ical4j_makes_of_almaty_without_the_zone_of_the_feed_is_hours_wrong()
            throws IOException, ParserException {
        String written = text(KK.of(Meetings.meeting("m", "2026-03-31T09:00"), MODIFIED));
        int from = written.indexOf("BEGIN:VTIMEZONE");
        int to = written.indexOf("BEGIN:VEVENT");

        Instant wrong = Instant.from(
                ical4j(written.substring(0, from) + written.substring(to)).getDate());

        assertThat(wrong).isBetween(Instant.parse("2026-03-31T02:00:00Z"), Instant.parse("2026-03-31T03:00:00Z"));
    }

    @Test
    void a_meeting_over_midnight_ends_on_the_next_day() {
        LocalDateTime start = LocalDateTime.of(2026, 3, 31, 22, 0);
        Meeting meeting = Meetings.meeting("m", start, start.plusHours(4), "Asia/Qostanay");

        assertThat(text(KK.of(meeting, MODIFIED)))
                .contains("DTSTART;TZID=Asia/Qostanay:20260331T220000", "DTEND;TZID=Asia/Qostanay:20260401T020000")
                .contains("TZID:Asia/Qostanay", "TZOFFSETTO:+0500");
        assertThat(KK.of(meeting, MODIFIED).get(0).when().lastDay()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    /** An offset without a name has no VTIMEZONE, and a colon would end the parameter. */
    @ParameterizedTest
    @CsvSource({"+05:00", "UTC+05:00", "GMT+5", "Etc/GMT-5"})
    void a_zone_of_one_offset_is_written_in_utc(String zone) {
        LocalDateTime start = LocalDateTime.of(2026, 3, 31, 2, 0);

        assertThat(text(KK.of(Meetings.meeting("m", start, start.plusHours(1), zone), MODIFIED)))
                .contains("DTSTART:20260330T210000Z", "DTEND:20260330T220000Z")
                .doesNotContain("VTIMEZONE", "TZID");
    }

    @Test
    void a_timed_entry_refuses_a_zone_whose_name_cannot_stand_in_a_parameter() {
        LocalDateTime start = LocalDateTime.of(2026, 3, 31, 2, 0);

        assertThatThrownBy(() -> new When.Timed(start, start.plusHours(1), ZoneId.of("UTC+05:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UTC+05:00");
    }

    @Test
    void fractions_of_a_second_are_left_out() {
        LocalDateTime start = LocalDateTime.of(2026, 3, 31, 9, 0, 30, 1);
        LocalDateTime nine = LocalDateTime.of(2026, 3, 31, 9, 0, 30);

        assertThat(KK.of(Meetings.meeting("m", start, start.plusNanos(5), "Asia/Almaty"), MODIFIED)
                        .get(0)
                        .when())
                .isEqualTo(new When.Timed(nine, nine.plusSeconds(1), ZoneId.of("Asia/Almaty")));
    }

    @Test
    void nobody_is_asked_by_address_unless_the_embedder_gives_one() {
        Meeting meeting = Meetings.meeting("m", "2026-03-31T09:00");
        Attendee akim = new Attendee("akim@example.org", "Әкім", Attendee.Part.CHAIR);

        assertThat(text(KK.of(meeting, MODIFIED))).doesNotContain("ATTENDEE", "ORGANIZER", "mailto");
        assertThat(KK.withAddresses(one -> one.role() == MeetingRole.CHAIR ? akim : null)
                        .of(meeting, MODIFIED)
                        .get(0)
                        .attendees())
                .containsExactly(akim);
    }

    @Test
    void alarms_are_written_only_on_request() {
        Meeting meeting = Meetings.meeting(
                "m",
                "2026-03-30T10:00",
                Meetings.step("a", 5, TermUnit.DAY),
                Meetings.step("b", 48, TermUnit.HOUR),
                Meetings.step("late", 1, TermUnit.DAY, Direction.AFTER),
                Meetings.step("far", 24, TermUnit.MONTH));

        assertThat(KK.of(meeting, MODIFIED)).allMatch(entry -> entry.alarms().isEmpty());
        List<FeedEntry> entries = KK.withReminders(List.of(Duration.ofMinutes(30)))
                .withNoticeAlarms(LocalTime.of(9, 0))
                .withoutNoticeEntries()
                .of(meeting, MODIFIED);
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).alarms())
                .containsExactly(
                        new Alarm(Duration.ofMinutes(-30), "Штаб отырысы"),
                        // From 09:00 of 25 March to 10:00 of 30 March.
                        new Alarm(Duration.ofHours(-121), "Материалдарды ұсыну"),
                        new Alarm(Duration.ofHours(-48), "Материалдарды ұсыну"));
    }

    @Test
    void a_cancelled_meeting_says_so_and_reminds_of_nothing() {
        Meeting meeting = Meetings.meeting("m", "2026-03-31T09:00", Meetings.step("s", 5, TermUnit.DAY));
        List<FeedEntry> entries =
                KK.withReminders(List.of(Duration.ofHours(1))).of(meeting, new Revision(3, MODIFIED, true));

        assertThat(entries)
                .extracting(FeedEntry::title)
                .containsExactly("Болмайды: Штаб отырысы", "Болмайды: Материалдарды ұсыну");
        assertThat(entries).allMatch(entry -> entry.alarms().isEmpty());
        assertThat(entries).extracting(FeedEntry::uid).containsExactly("meeting__m@jospar", "meeting__m_s@jospar");
        assertThat(text(entries)).contains("STATUS:CANCELLED", "SEQUENCE:3");
    }

    @Test
    void a_link_stands_on_every_entry() {
        Meeting meeting = Meetings.meeting("m", "2026-03-31T09:00", Meetings.step("s", 5, TermUnit.DAY));

        assertThat(KK.withLinks(one -> URI.create("https://example.org/" + one.id()))
                        .of(meeting, MODIFIED))
                .extracting(FeedEntry::link)
                .containsOnly(URI.create("https://example.org/m"));
    }

    @Test
    void a_long_title_is_cut_at_a_word_and_stands_whole_in_the_description() {
        String name = "Ауданның төтенше жағдайларды жою жөніндегі штабының кезектен тыс отырысы "
                .repeat(3)
                .strip();
        LocalDateTime start = LocalDateTime.of(2026, 3, 31, 9, 0);
        Meeting meeting = new Meeting(
                "m",
                LocalizedText.of(Language.KK, name),
                start,
                start.plusHours(1),
                ZoneId.of("Asia/Almaty"),
                "",
                List.of());

        FeedEntry entry = KK.of(meeting, MODIFIED).get(0);
        assertThat(entry.title()).hasSizeLessThanOrEqualTo(80).endsWith(" кезектен тыс отырысы…");
        assertThat(entry.description()).isEqualTo(name);
    }

    /** Whatever stands in its texts, a meeting is written and read back. */
    @Property(tries = 300)
    void any_meeting_is_read_back(
            @ForAll("texts") String title,
            @ForAll("texts") String what,
            @ForAll("starts") LocalDateTime start,
            @ForAll("steps") NoticeStep step)
            throws IOException {
        LocalizedText text = new LocalizedText("т" + title, null, null);
        NoticeStep odd = new NoticeStep(
                step.id(),
                new LocalizedText("т" + what, null, null),
                step.amount(),
                step.unit(),
                step.direction(),
                null);
        Meeting meeting = new Meeting(
                "m" + title,
                text,
                start,
                start.plusMinutes(90),
                ZoneId.of("Asia/Almaty"),
                what,
                List.of(text),
                List.of(new Participant("p", text, MeetingRole.MEMBER)),
                List.of(odd));
        List<FeedEntry> entries = KK.of(meeting, MODIFIED);
        Statistics.label("entries").collect(entries.size());

        List<VEvent> events = Biweekly.parse(new ByteArrayInputStream(octets(entries)))
                .first()
                .getEvents();

        assertThat(events).hasSameSizeAs(entries);
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).getUid().getValue())
                    .isEqualTo(entries.get(i).uid());
            assertThat(events.get(i).getSummary().getValue())
                    .isEqualTo(entries.get(i).title());
            assertThat(events.get(i).getDescription().getValue())
                    .isEqualTo(entries.get(i).description());
        }
        assertThat(events.get(0).getDateStart().getValue().toInstant())
                .isEqualTo(start.atOffset(ZoneOffset.ofHours(5)).toInstant());
    }

    @Test
    void the_same_in_every_default_locale_and_zone() {
        Meeting meeting = Meetings.meeting("m-I-ı-İ", "2026-03-31T09:00", Meetings.step("s", 5, TermUnit.DAY));

        assertThat(Defaults.each(() -> text(KK.of(meeting, MODIFIED)))).hasSize(1);
    }

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.any().filter(text -> text.length() < 2_000);
    }

    @Provide
    Arbitrary<LocalDateTime> starts() {
        // Since the change, and to the minute.
        return Arbitraries.longs()
                .between(0, 60L * 24 * 365 * 30)
                .map(minutes -> LocalDateTime.of(2024, 3, 2, 0, 0).plusMinutes(minutes));
    }

    @Provide
    Arbitrary<NoticeStep> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, NoticeStep.MOST),
                        Arbitraries.of(TermUnit.class),
                        Arbitraries.of(Direction.class))
                .as((amount, unit, direction) -> Meetings.step("s", amount, unit, direction));
    }

    private static Meeting with(Participant participant) {
        Meeting plain = Meetings.meeting("m", "2026-03-31T09:00");
        return new Meeting(
                plain.id(),
                plain.title(),
                plain.start(),
                plain.end(),
                plain.zone(),
                plain.place(),
                plain.agenda(),
                List.of(participant),
                List.of());
    }

    private static DtStart<?> ical4j(String unfolded) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(unfolded.replace("\n", "\r\n") + "\r\n"));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.getComponent("VEVENT").orElseThrow().<DtStart<?>>getRequiredProperty("DTSTART");
    }

    private static byte[] octets(List<FeedEntry> entries) {
        return Lines.write(new Feed(new FeedHead("f", "f", Language.KK), entries));
    }

    private static String text(List<FeedEntry> entries) {
        return String.join("\n", Lines.unfolded(octets(entries)));
    }
}
