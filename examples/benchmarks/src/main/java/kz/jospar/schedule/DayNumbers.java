package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;

/**
 * The engine below the public API, where days are counted from 1 January 1970 and nothing is allocated. In this package
 * because the engine is; only for measuring.
 */
public final class DayNumbers {
    private final Track track;
    private final int first;
    private final int size;

    private DayNumbers(Track track) {
        this.track = track;
        this.first = track.first();
        this.size = track.end() - first;
    }

    /** Takes the one track of a timetable. */
    public static DayNumbers of(Timetable timetable) {
        List<Track> tracks = timetable.tracks();
        if (tracks.size() != 1) {
            throw new IllegalArgumentException("one track is measured, not " + tracks.size());
        }
        return new DayNumbers(tracks.get(0));
    }

    /** Returns how many due days there are. */
    public int size() {
        return size;
    }

    /** Returns a due day as written, counted from 0. */
    public int due(int number) {
        return track.due(first + number);
    }

    /** Returns a due day as moved, counted from 0. */
    public int lastDay(int number) {
        return track.lastDay(first + number);
    }

    /** Returns the first due day as written on this day or later. */
    public int nextDue(int day) {
        return track.due(track.seekDue(day));
    }

    /** Returns the last due day as written on this day or earlier. */
    public int previousDue(int day) {
        return track.due(track.seekDue(day + 1) - 1);
    }

    /** Returns the first due day as moved on this day or later. */
    public int nextLastDay(int day) {
        return track.lastDay(track.next(day));
    }

    /** Returns the last due day as moved on this day or earlier. */
    public int previousLastDay(int day) {
        return track.lastDay(track.next(day + 1) - 1);
    }

    /** Returns a day as the date that records hold. */
    public static LocalDate date(int day) {
        return Months.date(day);
    }

    /**
     * Dates commitments and tells how each due day stands.
     *
     * @return how many are upcoming, due soon, due today and overdue
     */
    public static int[] standings(
            Deadlines deadlines, List<? extends Commitment> commitments, PlanPeriod horizon, int asOf, int noticeDays) {
        int soon = asOf + noticeDays;
        int upcoming = 0;
        int dueSoon = 0;
        int today = 0;
        int overdue = 0;
        for (Commitment commitment : commitments) {
            Timing timing = commitment.timing();
            if (timing == null) {
                continue;
            }
            for (Track track :
                    deadlines.timetable(timing, horizon, Facts.of(commitment)).tracks()) {
                int end = track.end();
                for (int i = track.first(); i < end; i++) {
                    int day = track.lastDay(i);
                    if (day < asOf) {
                        overdue++;
                    } else if (day > soon) {
                        upcoming++;
                    } else if (day == asOf) {
                        today++;
                    } else {
                        dueSoon++;
                    }
                }
            }
        }
        return new int[] {upcoming, dueSoon, today, overdue};
    }
}
