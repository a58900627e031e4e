package kz.jospar.jackson;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
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
        return Combinators.combine(
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
