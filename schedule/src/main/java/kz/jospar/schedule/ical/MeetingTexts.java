package kz.jospar.schedule.ical;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.NoticeStep;
import kz.jospar.core.staff.Participant;
import kz.jospar.core.time.WorkingDays;

/** What the entries of one meeting say, in one language. */
final class MeetingTexts {
    private final Meeting meeting;
    private final Language language;
    private final WorkingDays calendar;
    private final Messages messages;

    MeetingTexts(Meeting meeting, Language language, WorkingDays calendar) {
        this.meeting = meeting;
        this.language = language;
        this.calendar = calendar;
        this.messages = Messages.in(language);
    }

    String name() {
        return line(meeting.title());
    }

    String title(String text, Revision revision) {
        return ShortTitle.of(revision.cancelled() ? messages.text("meeting.cancelled", text) : text);
    }

    String category() {
        return messages.text("meeting.category");
    }

    String noticeCategory() {
        return messages.text("meeting.notice-category");
    }

    /** The full name, the numbered agenda, the posts with their roles, the steps with their days. */
    String sitting(List<NoticeDay> notices) {
        List<String> lines = new ArrayList<>();
        lines.add(name());
        if (!meeting.agenda().isEmpty()) {
            lines.add(messages.text("meeting.agenda"));
            for (int i = 0; i < meeting.agenda().size(); i++) {
                lines.add((i + 1) + ". " + line(meeting.agenda().get(i)));
            }
        }
        if (!meeting.participants().isEmpty()) {
            lines.add(messages.text("meeting.participants"));
            for (Participant one : meeting.participants()) {
                lines.add(line(one.post()) + " – "
                        + messages.text("meeting.role." + one.role().code()));
            }
        }
        if (!notices.isEmpty()) {
            lines.add(messages.text("meeting.notices"));
            notices.forEach(notice -> lines.add(listed(notice)));
        }
        return String.join("\n", lines);
    }

    private String listed(NoticeDay notice) {
        String what = line(notice.step().what());
        if (notice instanceof NoticeDay.Known known) {
            LocalTime time = known.time();
            return Messages.day(known.day()) + (time == null ? "" : " " + clock(time)) + " – " + what;
        }
        int year = ((NoticeDay.NoCalendar) notice).year();
        return messages.text("meeting.no-calendar", what, Integer.toString(year));
    }

    /** What is to be done in full, before which sitting, the term in words, its source, and that it is a day off. */
    String notice(NoticeDay.Known known) {
        NoticeStep step = known.step();
        List<String> lines = new ArrayList<>();
        lines.add(line(step.what()));
        lines.add(messages.text(
                "meeting.sitting",
                name(),
                Messages.day(meeting.start().toLocalDate()),
                clock(meeting.start().toLocalTime()),
                meeting.zone().getId()));
        lines.add(messages.text(
                "meeting." + step.direction().code() + "." + step.unit().code(), Integer.toString(step.amount())));
        if (known.time() != null) {
            lines.add(messages.text("meeting.hour", clock(known.time())));
        }
        LocalDate day = known.day();
        if (calendar.covers(day.getYear()) && !calendar.isWorkingDay(day)) {
            LocalDate worked = day;
            while (calendar.covers(worked.getYear()) && !calendar.isWorkingDay(worked)) {
                worked = worked.minusDays(1);
            }
            lines.add(
                    calendar.covers(worked.getYear())
                            ? messages.text("meeting.day-off", Messages.day(worked))
                            : messages.text("meeting.some-day-off"));
        }
        if (step.source() != null) {
            lines.add(messages.text("meeting.source", step.source().text(language)));
        }
        return String.join("\n", lines);
    }

    private String line(LocalizedText text) {
        return PlainText.of(text.in(language)).replace('\n', ' ');
    }

    private static String clock(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
