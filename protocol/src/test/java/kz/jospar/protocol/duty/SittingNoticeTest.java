package kz.jospar.protocol.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.MeetingRole;
import kz.jospar.core.staff.NoticeStep;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.Recording;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingEvent;
import org.junit.jupiter.api.Test;

class SittingNoticeTest {
    private static final Regulation KOSTANAY = DutiesTest.read("kostanay-2025");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);
    private static final Citation ORDER = Citation.of("Order of the head", "1");

    private static SittingNotice notice(Duties duties, PlannedSitting sitting) {
        return SittingNotice.of(
                duties,
                sitting,
                LocalTime.of(10, 0),
                Duration.ofMinutes(90),
                ZoneId.of("Asia/Almaty"),
                "зал 204",
                List.of(new LocalizedText("Мәселе", "Вопрос", "Question")));
    }

    @Test
    void the_meeting_has_the_steps_with_a_term_and_names_those_without() {
        SittingNotice notice = notice(Duties.of(KOSTANAY, Language.KK), PlannedSitting.on("2026-1", MONDAY));
        Meeting meeting = notice.meeting();
        assertThat(meeting.id()).isEqualTo("kostanay-2025/2026-1");
        assertThat(meeting.start()).isEqualTo(LocalDateTime.of(2026, 3, 30, 10, 0));
        assertThat(meeting.end()).isEqualTo(LocalDateTime.of(2026, 3, 30, 11, 30));
        assertThat(meeting.title().in(Language.RU))
                .isEqualTo("Очередное заседание: Межведомственный антинаркотический штаб Костанайского района");
        assertThat(meeting.participants()).hasSize(17);
        assertThat(meeting.participants().get(0).role()).isEqualTo(MeetingRole.CHAIR);
        assertThat(meeting.participants().get(3).role()).isEqualTo(MeetingRole.SECRETARY);
        assertThat(meeting.notices()).hasSize(1);
        NoticeStep materials = meeting.notices().get(0);
        assertThat(materials.id()).isEqualTo("materials");
        assertThat(materials.amount()).isEqualTo(5);
        assertThat(materials.unit()).isEqualTo(TermUnit.DAY);
        assertThat(materials.direction()).isEqualTo(Direction.BEFORE);
        assertThat(materials.source().paragraph()).isEqualTo("22");
        assertThat(materials.what().in(Language.RU)).isEqualTo("Сдать материалы к заседанию – государственные органы");
        assertThat(notice.leftOut()).hasSize(8).allMatch(duty -> !duty.unsaid().isEmpty());
    }

    @Test
    void declared_units_bring_the_papers_and_the_minutes_in() {
        DutyChoices choices = DutyChoices.because(ORDER)
                .withUnit("papers-dispatch", TermUnit.WORKING_DAY)
                .withUnit("minutes-draft", TermUnit.WORKING_DAY);
        SittingNotice notice = notice(Duties.of(KOSTANAY, choices, Language.KK), PlannedSitting.on("2026-1", MONDAY));
        assertThat(notice.meeting().notices().stream().map(NoticeStep::id))
                .containsExactly("materials", "papers-dispatch", "minutes-draft");
        assertThat(notice.meeting().notices().get(2).direction()).isEqualTo(Direction.AFTER);
        assertThat(notice.leftOut()).hasSize(6);
    }

    @Test
    void an_urgent_sitting_takes_its_materials_on_the_day() {
        PlannedSitting urgent = new PlannedSitting("u", MONDAY, null, null, true, true, false, false);
        Meeting meeting = notice(Duties.of(KOSTANAY, Language.KK), urgent).meeting();
        assertThat(meeting.notices().get(0).amount()).isZero();
        assertThat(meeting.notices().get(0).source().paragraph()).isEqualTo("22/2");
        assertThat(meeting.title().in(Language.EN)).startsWith("Extraordinary sitting");
    }

    @Test
    void a_recorded_sitting_is_planned_once_called_and_held_once_closed_with_a_quorum() {
        Regulation under = DutiesTest.read("national-council");
        Regulation regulation = new DeclaredChoices(ORDER, null, null, null, null, null, null).appliedTo(under);
        Sitting sitting = Sitting.of(regulation, staff());
        assertThat(PlannedSitting.from("s", sitting)).isEmpty();
        LocalDateTime at = MONDAY.atTime(10, 0);
        sitting = with(
                sitting,
                new Preparation.Convened(at.minusDays(9), null, List.of(), MONDAY, false, false, false, List.of()));
        assertThat(PlannedSitting.from("s", sitting)).contains(PlannedSitting.on("s", MONDAY));
        Question question = Question.of("q", LocalizedText.EMPTY);
        sitting = with(sitting, new InTheRoom.Came(at, "a", false, null));
        sitting = with(sitting, new InTheRoom.Opened(at, "a", false));
        sitting = with(sitting, new OnTheAgenda.AgendaApproved(at, "a", List.of(question)));
        assertThat(PlannedSitting.from("s", sitting).orElseThrow().held()).isFalse();
        sitting = with(sitting, new InTheRoom.Closed(at.plusHours(1)));
        PlannedSitting held = PlannedSitting.from("s", sitting).orElseThrow();
        assertThat(held.held()).isTrue();
        assertThat(held.time()).isEqualTo(LocalTime.of(10, 0));
    }

    private static Staff staff() {
        return new Staff(
                "b", LocalizedText.EMPTY, List.of(new Seat("a", LocalizedText.EMPTY, SeatRole.HEAD, true, false)));
    }

    private static Sitting with(Sitting sitting, SittingEvent event) {
        Recording recording = sitting.with(event);
        assertThat(recording).as("%s", recording).isInstanceOf(Recording.Entered.class);
        return recording.sitting();
    }
}
