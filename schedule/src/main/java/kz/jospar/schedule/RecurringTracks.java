package kz.jospar.schedule;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Due;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.DueTerm;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.core.time.YearPart;
import kz.jospar.schedule.ListedWindows.Listed;
import kz.jospar.schedule.calendar.Jurisdiction.Ruled;
import org.jspecify.annotations.Nullable;

/**
 * The tracks of a recurrence: one for its turns, or one for each part of the year; shares of parts have one each.
 *
 * <p>Where a day is named it must fall into each share or after it: "twice a year by the 5th of the next month" is 5 July
 * and 5 January, but "twice a year by 25 August" and "twice a month by the 25th" name one day, and stay whole. A window
 * with fewer days than times stays whole too, and owes all of them.
 */
final class RecurringTracks {
    private final Setting setting;
    private final Facts facts;
    private final Timing.Recurring recurrence;
    private final Run run;
    private final int times;
    private final List<Uncounted> uncounted;
    private final List<Track> tracks = new ArrayList<>();

    RecurringTracks(Setting setting, Facts facts, Timing.Recurring recurrence, Run run, List<Uncounted> uncounted) {
        this.setting = setting;
        this.facts = facts;
        this.recurrence = recurrence;
        this.run = run;
        this.uncounted = uncounted;
        this.times = setting.has(Choice.SPLIT_NONE) ? 1 : recurrence.count().times();
    }

    List<Track> tracks() {
        int interval = recurrence.interval();
        if (recurrence.every() == Cycle.WEEK) {
            WeekWindows weeks = new WeekWindows(interval, run.first(), run.last());
            inDays(weeks, weeks.days());
        } else if (recurrence.parts().isEmpty()) {
            int cycle = recurrence.every().months();
            inMonths(MonthWindows.turns(cycle, cycle * interval, run.first(), run.last()));
        } else {
            for (YearPart part : recurrence.parts()) {
                inMonths(MonthWindows.parts(part, run.firstYear(), run.last().getYear()));
            }
        }
        return tracks;
    }

    private void inMonths(MonthWindows windows) {
        if (times == 1 || !windows.isDivisibleBy(times) || !mayFallIntoShares(recurrence.due())) {
            inDays(windows, windows.leastDays());
        } else if (windows.isWithoutGap()) {
            add(windows.shares(times), true);
        } else {
            for (int share = 0; share < times; share++) {
                add(windows.share(share, times), true);
            }
        }
    }

    private static boolean mayFallIntoShares(@Nullable Due due) {
        return !(due instanceof DueDay day) || day.monthsAfter() >= 0;
    }

    /** Divides windows by their days, if they are to be divided. */
    private void inDays(Windows windows, int leastDays) {
        boolean isDivided =
                times > 1 && times <= leastDays && (recurrence.due() == null || recurrence.due() instanceof DueTerm);
        add(isDivided ? new DayShares(windows, times) : windows, isDivided);
    }

    private void add(Windows windows, boolean isDivided) {
        Count count = recurrence.count();
        Count owed = isDivided ? new Count(1, count.atLeast()) : count;
        Due due = recurrence.due();
        if (due == null) {
            atEnd(windows, owed);
            return;
        }
        if (due instanceof DueTerm term && term.unit() == TermUnit.WORKING_DAY) {
            counted(windows, term, owed);
            return;
        }
        DueFinder written = DueFinder.of(due);
        DueFinder named =
                setting.earlier(due.limit()) == 0 ? written : (whole, number) -> written.due(whole, number) - 1;
        add(windows, written, named, owed, setting.grounds(DueRule.NAMED_DAY, null));
    }

    /** No day is named: the last one, or the day of an act. */
    private void atEnd(Windows windows, Count owed) {
        Cycle period = windows instanceof MonthWindows months ? months.reportingPeriod() : null;
        Ruled report = facts.isReport() ? setting.reportDay(period) : null;
        Ruled bare = recurrence.parts().isEmpty()
                        && recurrence.interval() == 1
                        && recurrence.count().times() == 1
                ? setting.bareDay(recurrence.every())
                : null;
        Ruled day = report != null ? report : bare;
        if (day == null) {
            add(windows, DueFinder.AT_END, null, owed, setting.grounds(DueRule.WINDOW_END, null));
        } else {
            DueRule rule = report != null ? DueRule.REPORT_DAY : DueRule.COUNTRY_DAY;
            DueFinder named = DueFinder.of(day.day());
            add(windows, DueFinder.AT_END, named, owed, setting.grounds(rule, day.source()));
        }
    }

    /** Working days are counted once, here; a count that runs into a year without data has no end yet. */
    private void counted(Windows windows, DueTerm term, Count owed) {
        int earlier = setting.earlier(term.limit());
        List<Listed> known = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            int from = windows.from(i);
            int to = windows.to(i);
            try {
                int day = DueFinder.worked(term, from, to, setting.calendar());
                known.add(new Listed(windows.period(i), from, to, day, day - earlier, null));
            } catch (MissingCalendarYearException e) {
                uncounted(windows.period(i), from, to, e.year());
            }
        }
        add(
                new ListedWindows(known),
                ListedWindows.written(),
                ListedWindows.due(),
                owed,
                setting.grounds(DueRule.NAMED_DAY, null));
    }

    private void uncounted(String period, int from, int to, int missingYear) {
        int first = Math.max(from, run.stretch().from());
        int last = Math.min(to, run.stretch().to());
        if (first <= last) {
            uncounted.add(new Uncounted(period, Months.date(first), Months.date(last), missingYear));
        }
    }

    private void add(Windows windows, DueFinder written, @Nullable DueFinder named, Count owed, Grounds grounds) {
        tracks.add(new Track(windows, written, named, new Track.Terms(run.stretch(), setting.moving(), owed, grounds)));
    }
}
