package kz.jospar.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.ical.FeedStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How calendar feeds show their deadlines. */
final class StyleOptions {
    static final LocalTime MORNING = LocalTime.of(9, 0);
    static final List<Integer> LEADS = List.of(3, 1);

    @Option(names = "--series", descriptionKey = "feed.series")
    boolean series;

    @Option(names = "--todo", descriptionKey = "feed.todo")
    boolean todo;

    @Option(names = "--show", paramLabel = "day|window", defaultValue = "day", descriptionKey = "feed.show")
    Shown show = Shown.day;

    @Option(names = "--alarms", descriptionKey = "feed.alarms")
    boolean alarms;

    @Option(names = "--lead", paramLabel = "DAYS,...", split = ",", descriptionKey = "feed.lead")
    @Nullable
    List<Integer> leads;

    @Option(names = "--link", paramLabel = "URL", descriptionKey = "feed.link")
    @Nullable
    String link;

    @Option(names = "--only", paramLabel = "FROM..TO", descriptionKey = "feed.only", converter = DaysConverter.class)
    @Nullable
    PlanPeriod only;

    /** Which days an entry covers; the constants are the words of the option. */
    enum Shown {
        day,
        window
    }

    /** Refuses what does not go together, before anything is read. */
    void check(Terminal terminal) {
        if (series && todo) {
            throw new UsageException(terminal.text("usage.together", "--series", "--todo"));
        }
        if (series && show == Shown.window) {
            throw new UsageException(terminal.text("usage.together", "--series", "--show window"));
        }
        if (leads != null && !alarms) {
            throw new UsageException(terminal.text("usage.missing", "--alarms"));
        }
        for (int lead : leads == null ? LEADS : leads) {
            if (lead < 0 || lead > FeedStyle.LONGEST_LEAD) {
                throw new UsageException(
                        terminal.text("usage.value", "--lead", Integer.toString(lead), "0–" + FeedStyle.LONGEST_LEAD));
            }
        }
        if (link != null && !LinkTemplate.isFit(link)) {
            throw new UsageException(terminal.text("feed.badLink", link));
        }
    }

    /** Returns the style; the days of {@link #only} are cut out of a feed when its versions are known. */
    FeedStyle style(
            Terminal terminal,
            String plan,
            WorkingDays calendar,
            @Nullable LocalDate asOf,
            StandingOptions.History history) {
        FeedStyle style = FeedStyle.in(terminal.language());
        if (series) {
            style = style.asSeries();
        } else if (todo) {
            style = style.asTasks();
        }
        if (show == Shown.window) {
            style = style.overWindows();
        }
        if (alarms) {
            style = style.withReminders(calendar, MORNING, leads == null ? LEADS : leads);
        }
        if (link != null) {
            LinkTemplate links = new LinkTemplate(link, plan);
            style = style.withLinks(links::of);
        }
        if (asOf != null) {
            style = history.log() == null
                    ? style.withStandings(asOf, one -> Standing.of(one, asOf, StandingOptions.NOTICE_DAYS))
                    : style.withStates(asOf, (Obligation one) -> history.state(one, asOf));
        }
        return style;
    }

    /** Two days and two dots between them. */
    static final class DaysConverter implements ITypeConverter<PlanPeriod> {
        @Override
        public PlanPeriod convert(String value) {
            String[] days = value.split("\\.\\.", -1);
            if (days.length != 2) {
                throw new IllegalArgumentException(value);
            }
            try {
                return new PlanPeriod(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(value, e);
            }
        }
    }
}
