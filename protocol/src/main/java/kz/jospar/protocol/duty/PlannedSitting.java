package kz.jospar.protocol.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.Phase;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingEvent;
import org.jspecify.annotations.Nullable;

/**
 * A sitting that is planned or was held, by its day: kk жоспарланған немесе өткен отырыс, ru запланированное или проведённое
 * заседание.
 *
 * <p>In JSON: {@code {"id": "2026-1", "day": "2026-03-17", "time": "10:00", "held": true}}.
 *
 * @param id the key within the body
 * @param day the day on which it begins
 * @param time the hour at which it begins, if known
 * @param end the day on which it ends; its first day, if nothing is said
 * @param extraordinary whether it is held beside the regular ones
 * @param urgent whether it is urgent, so that the terms of an urgent sitting apply
 * @param held whether it was held; else it is planned, or had no quorum
 * @param noQuorum whether it came to nothing for want of a quorum; then it was not held
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlannedSitting(
        String id,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable LocalDate end,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean extraordinary,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean urgent,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean held,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean noQuorum) {

    public PlannedSitting {
        if (!Guard.text("id", id).matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.~-]*")) {
            throw new IllegalArgumentException("id '" + id + "' may hold only letters, digits, '.', '-' and '~'");
        }
        Guard.present("day", day);
        if (day.getYear() < 1900 || day.getYear() > 2999) {
            throw new IllegalArgumentException("day is " + day + ", outside the years 1900..2999");
        }
        if (end != null && (end.isBefore(day) || end.isAfter(day.plusDays(366)))) {
            throw new IllegalArgumentException("sitting '" + id + "' of " + day + " ends on " + end);
        }
        if (held && noQuorum) {
            throw new IllegalArgumentException("sitting '" + id + "' is told as held and as one without a quorum");
        }
    }

    /** Returns a regular sitting planned for a day. */
    public static PlannedSitting on(String id, LocalDate day) {
        return new PlannedSitting(id, day, null, null, false, false, false, false);
    }

    /** Returns this sitting as one that was held. */
    public PlannedSitting asHeld() {
        return new PlannedSitting(id, day, time, end, extraordinary, urgent, true, false);
    }

    /** Returns this sitting as one that came to nothing for want of a quorum. */
    public PlannedSitting withoutQuorum() {
        return new PlannedSitting(id, day, time, end, extraordinary, urgent, false, true);
    }

    /** Returns this sitting as one that begins at an hour. */
    public PlannedSitting at(LocalTime hour) {
        return new PlannedSitting(id, day, hour, end, extraordinary, urgent, held, noQuorum);
    }

    /**
     * Returns a sitting by what happened at it; nothing until it is called. It was held once it was opened and closed, and
     * not every question failed for want of a quorum.
     */
    public static Optional<PlannedSitting> from(String id, Sitting sitting) {
        PlannedSitting found = null;
        for (SittingEvent event : sitting.events()) {
            if (event instanceof Preparation.Convened call) {
                found = new PlannedSitting(
                        id, call.day(), null, null, call.extraordinary(), call.urgent(), false, false);
            } else if (found != null && event instanceof InTheRoom.Opened opened) {
                found = new PlannedSitting(
                        id,
                        opened.at().toLocalDate(),
                        opened.at().toLocalTime(),
                        null,
                        found.extraordinary,
                        found.urgent,
                        false,
                        false);
            } else if (found != null && event instanceof InTheRoom.Closed closed) {
                LocalDate last = closed.at().toLocalDate();
                boolean held = isHeld(sitting);
                boolean noQuorum = !held && hadNoQuorum(sitting);
                found = new PlannedSitting(
                        id, found.day, found.time, last, found.extraordinary, found.urgent, held, noQuorum);
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isHeld(Sitting sitting) {
        return sitting.phase().compareTo(Phase.CLOSED) >= 0
                && sitting.questions().stream().anyMatch(one -> !(one.verdict() instanceof Verdict.NoQuorum));
    }

    private static boolean hadNoQuorum(Sitting sitting) {
        return sitting.questions().stream().anyMatch(one -> one.verdict() instanceof Verdict.NoQuorum);
    }

    /** Returns the day on which it ends. */
    LocalDate lastDay() {
        return end == null ? day : end;
    }
}
