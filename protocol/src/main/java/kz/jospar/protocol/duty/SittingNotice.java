package kz.jospar.protocol.duty;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.MeetingRole;
import kz.jospar.core.staff.NoticeStep;
import kz.jospar.core.staff.Participant;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Regulation;

/**
 * A sitting for calendars, with what is to be done before and after it: kk отырыс туралы хабарлама, ru извещение о заседании.
 *
 * <p>Worked case: a sitting of the Kostanay staff on Monday 30 March 2026 has the step "materials, 5 calendar days before",
 * which is Wednesday 25 March (22). The papers' 3 "days" (26(4)) and the minutes' one day (23) are left out until the unit
 * is declared, and stand in {@link #leftOut}.
 *
 * @param meeting the sitting and those steps that have a day
 * @param leftOut the steps around a sitting that have none, each with what is unsaid
 */
public record SittingNotice(Meeting meeting, List<Duty> leftOut) {
    public SittingNotice {
        Guard.present("meeting", meeting);
        leftOut = Guard.copy(leftOut);
    }

    /**
     * Returns the notice of a sitting.
     *
     * @param duties what the regulation and the declared choices ask
     * @param sitting its day
     * @param start the hour at which it begins
     * @param duration how long it is to last, more than nothing
     * @param zone the zone of the hour
     * @param place where; may be empty
     * @param agenda the questions in order
     */
    public static SittingNotice of(
            Duties duties,
            PlannedSitting sitting,
            LocalTime start,
            Duration duration,
            ZoneId zone,
            String place,
            List<LocalizedText> agenda) {
        Regulation regulation = duties.regulation();
        List<NoticeStep> steps = new ArrayList<>();
        List<Duty> leftOut = new ArrayList<>();
        for (Duty duty : duties.around(sitting)) {
            if (duty.timing() instanceof Timing.AroundEvent term
                    && duty.event() != null
                    && term.amount() <= NoticeStep.MOST) {
                String code =
                        duty.id().substring(0, duty.id().length() - sitting.id().length() - 1);
                steps.add(new NoticeStep(
                        code,
                        duties.told(code, duty.title()),
                        term.amount(),
                        term.unit(),
                        term.direction(),
                        duty.source()));
            } else {
                leftOut.add(duty);
            }
        }
        LocalDateTime from = sitting.day().atTime(start);
        Meeting meeting = new Meeting(
                regulation.id() + "/" + sitting.id(),
                title(regulation, sitting),
                from,
                from.plus(duration),
                zone,
                place,
                agenda,
                regulation.composition().seats().stream()
                        .map(seat -> new Participant(seat.id(), seat.post(), role(seat.role())))
                        .toList(),
                steps);
        return new SittingNotice(meeting, leftOut);
    }

    private static LocalizedText title(Regulation regulation, PlannedSitting sitting) {
        String key = "protocol.meeting." + (sitting.extraordinary() ? "extraordinary" : "regular");
        LocalizedText title = LocalizedText.EMPTY;
        for (Language language : Language.values()) {
            title = title.with(
                    language, Messages.in(language).text(key, regulation.name().in(language)));
        }
        return title;
    }

    private static MeetingRole role(SeatRole role) {
        return switch (role) {
            case HEAD -> MeetingRole.CHAIR;
            case DEPUTY_HEAD -> MeetingRole.DEPUTY_CHAIR;
            case SECRETARY -> MeetingRole.SECRETARY;
            case MEMBER -> MeetingRole.MEMBER;
        };
    }
}
