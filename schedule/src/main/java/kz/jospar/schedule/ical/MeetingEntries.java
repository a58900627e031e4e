package kz.jospar.schedule.ical;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.Participant;
import kz.jospar.core.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of a meeting: kk отырыстың күнтізбедегі жазбалары, ru записи заседания в календаре. One with a time for
 * the sitting, and one of a whole day for each of its notice steps. Immutable; each {@code with} gives another maker.
 *
 * <p>Worked case: a sitting of Monday 30 March 2026, 10:00, in {@code Asia/Almaty} with the step "materials, 5 calendar
 * days before" is two entries: 10:00 with TZID, and all day on Wednesday 25 March.
 *
 * <p>A meeting in a zone of one fixed offset is written in UTC, which needs no rules. Participants are named by post;
 * addresses stand in an entry only where the embedder gives them.
 */
public final class MeetingEntries {
    private static final Duration FURTHEST_ALARM = Duration.ofDays(366);

    private final Language language;
    private final WorkingDays calendar;
    private final Function<Meeting, @Nullable URI> links;
    private final Function<Participant, @Nullable Attendee> addresses;
    private final List<Duration> reminders;
    private final boolean noticeEntries;
    private final @Nullable LocalTime noticeAlarms;

    private MeetingEntries(
            Language language,
            WorkingDays calendar,
            Function<Meeting, @Nullable URI> links,
            Function<Participant, @Nullable Attendee> addresses,
            List<Duration> reminders,
            boolean noticeEntries,
            @Nullable LocalTime noticeAlarms) {
        this.language = Objects.requireNonNull(language, "language");
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.links = Objects.requireNonNull(links, "links");
        this.addresses = Objects.requireNonNull(addresses, "addresses");
        this.reminders = List.copyOf(reminders);
        this.noticeEntries = noticeEntries;
        this.noticeAlarms = noticeAlarms;
    }

    /**
     * Returns a maker of plain entries, without alarms, links and addresses.
     *
     * @param calendar which days are worked; a step in working days that it cannot count has no entry, and the sitting's
     *     description says so
     */
    public static MeetingEntries in(Language language, WorkingDays calendar) {
        return new MeetingEntries(language, calendar, one -> null, one -> null, List.of(), true, null);
    }

    /** Returns one that links a meeting to more, or not where the function gives {@code null}. */
    public MeetingEntries withLinks(Function<Meeting, @Nullable URI> to) {
        return new MeetingEntries(language, calendar, to, addresses, reminders, noticeEntries, noticeAlarms);
    }

    /** Returns one that asks to the sitting by address whomever the function gives one for. */
    public MeetingEntries withAddresses(Function<Participant, @Nullable Attendee> of) {
        return new MeetingEntries(language, calendar, links, of, reminders, noticeEntries, noticeAlarms);
    }

    /** Returns one that reminds so long before the sitting, in whole minutes up to 366 days. */
    public MeetingEntries withReminders(List<Duration> before) {
        return new MeetingEntries(language, calendar, links, addresses, before, noticeEntries, noticeAlarms);
    }

    /**
     * Returns one whose sitting reminds of each step before it, at this time of the step's day or at the step's own hour;
     * of a step more than 366 days before it does not.
     */
    public MeetingEntries withNoticeAlarms(LocalTime at) {
        return new MeetingEntries(language, calendar, links, addresses, reminders, noticeEntries, at);
    }

    /** Returns one that makes no entries of the steps; the sitting's description lists them all the same. */
    public MeetingEntries withoutNoticeEntries() {
        return new MeetingEntries(language, calendar, links, addresses, reminders, false, noticeAlarms);
    }

    /** Returns the entries of a meeting in its first version. */
    public List<FeedEntry> of(Meeting meeting, Instant modified) {
        return of(meeting, Revision.first(modified));
    }

    /**
     * Returns the entries of a meeting: the sitting, then its steps in order. Of a cancelled one each says so and none
     * reminds.
     *
     * @throws IllegalArgumentException if the sitting starts before {@link FeedZones#FIRST_YEAR} or a day lies outside the
     *     years of a calendar feed
     */
    public List<FeedEntry> of(Meeting meeting, Revision revision) {
        MeetingTexts texts = new MeetingTexts(meeting, language, calendar);
        List<NoticeDay> notices = NoticeDay.of(meeting, calendar);
        URI link = links.apply(meeting);
        List<FeedEntry> entries = new ArrayList<>();
        entries.add(new FeedEntry(
                Uid.of(meeting),
                when(meeting),
                texts.title(texts.name(), revision),
                texts.sitting(notices),
                List.of(texts.category()),
                null,
                link,
                meeting.place(),
                revision.cancelled() ? List.of() : alarms(meeting, texts, notices),
                meeting.participants().stream()
                        .map(addresses)
                        .filter(Objects::nonNull)
                        .toList(),
                revision));
        for (NoticeDay notice : notices) {
            if (noticeEntries && notice instanceof NoticeDay.Known known) {
                entries.add(new FeedEntry(
                        Uid.of(meeting, known.step()),
                        new When.AllDay(known.day()),
                        texts.title(known.step().what().in(language), revision),
                        texts.notice(known),
                        List.of(texts.noticeCategory()),
                        null,
                        link,
                        "",
                        List.of(),
                        List.of(),
                        revision));
            }
        }
        return List.copyOf(entries);
    }

    private static When.Timed when(Meeting meeting) {
        ZoneId zone = meeting.zone();
        LocalDateTime start = meeting.start();
        LocalDateTime end = meeting.end();
        if (zone.getRules().isFixedOffset()) {
            ZoneOffset offset = zone.getRules().getOffset(Instant.EPOCH);
            start = start.minusSeconds(offset.getTotalSeconds());
            end = end.minusSeconds(offset.getTotalSeconds());
            zone = ZoneOffset.UTC;
        }
        start = start.truncatedTo(ChronoUnit.SECONDS);
        end = end.truncatedTo(ChronoUnit.SECONDS);
        return new When.Timed(start, end.isAfter(start) ? end : start.plusSeconds(1), zone);
    }

    private List<Alarm> alarms(Meeting meeting, MeetingTexts texts, List<NoticeDay> notices) {
        Stream<Alarm> before = reminders.stream().map(lead -> new Alarm(lead.negated(), texts.name()));
        if (noticeAlarms == null) {
            return before.toList();
        }
        LocalTime at = noticeAlarms;
        Stream<Alarm> steps = notices.stream()
                .filter(NoticeDay.Known.class::isInstance)
                .map(NoticeDay.Known.class::cast)
                .map(known ->
                        new Step(offset(meeting, known, at), known.step().what().in(language)))
                .filter(step ->
                        step.offset().isNegative() && step.offset().abs().compareTo(FURTHEST_ALARM) <= 0)
                .map(step -> new Alarm(step.offset(), step.text()));
        return Stream.concat(before, steps).toList();
    }

    private record Step(Duration offset, String text) {}

    private static Duration offset(Meeting meeting, NoticeDay.Known known, LocalTime at) {
        LocalDate day = known.day();
        LocalTime time = known.time() == null ? at : known.time();
        Duration offset = Duration.between(
                NoticeDay.instant(meeting.start(), meeting.zone()),
                NoticeDay.instant(day.atTime(time), meeting.zone()));
        return Duration.ofMinutes(offset.toMinutes());
    }
}
