package kz.jospar.jackson;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.MeetingRole;
import kz.jospar.core.staff.NoticeStep;
import kz.jospar.core.staff.Participant;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary staffs, meetings and assignments. */
final class Bodies {
    private Bodies() {}

    static Arbitrary<Staff> staffs() {
        Arbitrary<Seat> seat = Combinators.combine(
                        Texts.localized(),
                        Arbitraries.of(SeatRole.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((post, role, voting, byAgreement) -> new Seat("s", post, role, voting, byAgreement));
        return Combinators.combine(Texts.words(), Texts.localized(), seat.list().ofMaxSize(5))
                .as((id, name, seats) -> new Staff(id, name, numbered(seats)));
    }

    static Arbitrary<Meeting> meetings() {
        Arbitrary<LocalTime> time = Arbitraries.longs()
                .between(0, 86_399_999_999_999L)
                .map(LocalTime::ofNanoOfDay)
                .edgeCases(edges -> edges.add(LocalTime.of(9, 0), LocalTime.of(9, 0, 30), LocalTime.of(9, 0, 0, 1)));
        Arbitrary<ZoneId> zone = Arbitraries.of("Asia/Almaty", "Asia/Qyzylorda", "UTC", "Z", "+05:00", "UTC+05:00")
                .map(ZoneId::of);
        Arbitrary<Meeting> plain = Combinators.combine(
                        Texts.words(),
                        Texts.localized(),
                        Timings.days(),
                        time,
                        Arbitraries.integers().between(1, 3000),
                        zone,
                        Texts.any(),
                        Texts.localized().list().ofMaxSize(3))
                .as((id, title, day, start, minutes, in, place, agenda) -> new Meeting(
                        id, title, day.atTime(start), day.atTime(start).plusMinutes(minutes), in, place, agenda));
        return Combinators.combine(plain, participants(), notices())
                .as((meeting, participants, notices) -> new Meeting(
                        meeting.id(),
                        meeting.title(),
                        meeting.start(),
                        meeting.end(),
                        meeting.zone(),
                        meeting.place(),
                        meeting.agenda(),
                        participants,
                        notices));
    }

    private static Arbitrary<List<Participant>> participants() {
        return Combinators.combine(Texts.words(), Texts.localized(), Arbitraries.of(MeetingRole.class))
                .as(Participant::new)
                .list()
                .uniqueElements(Participant::id)
                .ofMaxSize(3);
    }

    private static Arbitrary<List<NoticeStep>> notices() {
        Arbitrary<Citation> source =
                Combinators.combine(Texts.words(), Texts.words()).as(Citation::of);
        return Combinators.combine(
                        Texts.words(),
                        Texts.localized(),
                        Arbitraries.integers().between(0, NoticeStep.MOST),
                        Arbitraries.of(TermUnit.class),
                        Arbitraries.of(Direction.class),
                        source.injectNull(0.3))
                .as(NoticeStep::new)
                .list()
                .uniqueElements(NoticeStep::id)
                .ofMaxSize(3);
    }

    static Arbitrary<Assignment> assignments() {
        return Combinators.combine(
                        Texts.words(),
                        Texts.localized(),
                        Plans.executors().list().ofMaxSize(3),
                        Texts.any(),
                        Timings.any().injectNull(0.3),
                        Timings.days())
                .as(Assignment::new);
    }

    private static List<Seat> numbered(List<Seat> seats) {
        List<Seat> result = new ArrayList<>();
        for (Seat seat : seats) {
            result.add(new Seat("s" + result.size(), seat.post(), seat.role(), seat.voting(), seat.byAgreement()));
        }
        return result;
    }
}
