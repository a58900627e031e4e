package kz.jospar.schedule.ical;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.MeetingRole;
import kz.jospar.core.staff.NoticeStep;
import kz.jospar.core.staff.Participant;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;

/** Meetings for tests. */
final class Meetings {
    private Meetings() {}

    static Meeting meeting(String id, String start, NoticeStep... notices) {
        LocalDateTime begin = LocalDateTime.parse(start);
        return meeting(id, begin, begin.plusHours(2), "Asia/Almaty", notices);
    }

    static Meeting meeting(String id, LocalDateTime start, LocalDateTime end, String zone, NoticeStep... notices) {
        return new Meeting(
                id,
                new LocalizedText("Штаб отырысы", "Заседание штаба", "Sitting of the staff"),
                start,
                end,
                ZoneId.of(zone),
                "Әкімдік, 2-қабат, үлкен зал",
                List.of(
                        new LocalizedText("Есеп туралы", "Об отчёте", "On the report"),
                        new LocalizedText("Жоспар туралы", "О плане", "On the plan")),
                List.of(
                        new Participant(
                                "1",
                                new LocalizedText("Аудан әкімі", "Аким района", "Akim of the district"),
                                MeetingRole.CHAIR),
                        new Participant(
                                "2",
                                new LocalizedText("Бөлім басшысы", "Руководитель отдела", "Head of the department"),
                                MeetingRole.SPEAKER)),
                List.of(notices));
    }

    static NoticeStep step(String id, int amount, TermUnit unit) {
        return step(id, amount, unit, Direction.BEFORE);
    }

    static NoticeStep step(String id, int amount, TermUnit unit, Direction direction) {
        return new NoticeStep(
                id,
                new LocalizedText("Материалдарды ұсыну", "Представить материалы", "Hand in the materials"),
                amount,
                unit,
                direction,
                Citation.of("Ереже", "22"));
    }
}
