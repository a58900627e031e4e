package kz.jospar.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.documents.PlanDocuments;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Facts;
import kz.jospar.schedule.OutsideSchedule;
import kz.jospar.schedule.Register;
import kz.jospar.schedule.ScheduleReading;
import kz.jospar.schedule.ScheduleTables;
import kz.jospar.schedule.TooManyObligationsException;
import kz.jospar.schedule.UnreadableScheduleException;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.calendar.WorkWeek;
import kz.jospar.schedule.ical4j.Ical4jSchedules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** By which calendar a plan is dated, and what is known of the events and schedules its measures wait for. */
final class DatingOptions {
    /** One offset in the whole country since 1 March 2024. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "option.knownOn")
    @Nullable
    LocalDate knownOn;

    @Option(
            names = "--week",
            paramLabel = "5|6",
            defaultValue = "5",
            descriptionKey = "option.week",
            converter = WeekConverter.class)
    WorkWeek week = WorkWeek.FIVE_DAY;

    @Option(names = "--event", paramLabel = "MEASURE=DATE[THH:MM]", descriptionKey = "option.event")
    List<String> events = new ArrayList<>();

    @Option(names = "--schedule", paramLabel = "MEASURE=FILE", descriptionKey = "option.schedule")
    List<String> schedules = new ArrayList<>();

    /** Dates a plan; what of the schedules could not be read is told beside the output. */
    Register register(Terminal terminal, Plan plan) {
        Deadlines deadlines = deadlines();
        Map<String, Facts> known = new HashMap<>();
        for (String pair : events) {
            Measure measure = measure(
                    terminal,
                    plan,
                    pair,
                    part -> part instanceof Timing.AroundEvent
                            || (part instanceof Timing.BySchedule schedule && schedule.due() != null));
            Facts facts = known.getOrDefault(measure.id(), Facts.of(measure));
            List<Facts.Event> all = new ArrayList<>(facts.events());
            all.add(event(terminal, pair));
            known.put(measure.id(), facts.withEvents(all));
        }
        for (String pair : schedules) {
            Measure measure = measure(terminal, plan, pair, Timing.BySchedule.class::isInstance);
            Facts facts = known.getOrDefault(measure.id(), Facts.of(measure));
            known.put(measure.id(), facts.withSchedule(schedule(terminal, plan, value(pair), deadlines)));
        }
        try {
            return deadlines.register(plan, one -> known.getOrDefault(one.id(), Facts.of(one)));
        } catch (TooManyObligationsException e) {
            throw new InputException(e.message(terminal.language()), e);
        }
    }

    Deadlines deadlines() {
        return Deadlines.with(calendar());
    }

    /** Returns the calendar of the asked-for week, in the edition of the asked-for day. */
    WorkCalendar calendar() {
        WorkCalendar calendar = WorkCalendar.kazakhstan().withWeek(week);
        return knownOn == null ? calendar : calendar.asKnownOn(knownOn);
    }

    private static Measure measure(Terminal terminal, Plan plan, String pair, Predicate<Timing> isMeant) {
        int sign = pair.indexOf('=');
        if (sign < 1 || sign == pair.length() - 1) {
            throw new UsageException(terminal.text("dating.pair", pair));
        }
        String id = pair.substring(0, sign);
        Measure measure = plan.measure(id).orElseThrow(() -> new UsageException(terminal.text("dating.unknown", id)));
        Timing timing = measure.timing();
        if (timing == null || Open.parts(timing).stream().noneMatch(isMeant)) {
            throw new UsageException(terminal.text("dating.unfit", id, measure.deadline(), value(pair)));
        }
        return measure;
    }

    private static String value(String pair) {
        return pair.substring(pair.indexOf('=') + 1);
    }

    private static Facts.Event event(Terminal terminal, String pair) {
        String value = value(pair);
        int hour = value.indexOf('T');
        try {
            LocalDate day = LocalDate.parse(hour < 0 ? value : value.substring(0, hour));
            if (day.getYear() >= PhraseRequest.FIRST_YEAR && day.getYear() <= PhraseRequest.LAST_YEAR) {
                return new Facts.Event(day, hour < 0 ? null : LocalTime.parse(value.substring(hour + 1)));
            }
        } catch (DateTimeParseException e) {
            // said below, with the years beyond
        }
        throw new UsageException(terminal.text("dating.day", pair));
    }

    private static OutsideSchedule schedule(Terminal terminal, Plan plan, String file, Deadlines deadlines) {
        PlanPeriod period = plan.period();
        if (period == null) {
            throw new UsageException(terminal.text("dating.noPeriod", file));
        }
        Path name = Path.of(file).getFileName();
        String shown = name == null ? file : name.toString();
        try (InputStream in = new BufferedInputStream(PlanInput.open(terminal, file, shown))) {
            ScheduleReading reading = shown.toLowerCase(Locale.ROOT).endsWith(".ics")
                    ? Ical4jSchedules.read(shown, in, period, ZONE)
                    : ScheduleTables.read(PlanDocuments.read(shown, in), period, deadlines);
            reading.findings().forEach(finding -> terminal.diagnose(Sentences.sentence(terminal, shown, finding)));
            return reading.schedule();
        } catch (UnreadableScheduleException e) {
            throw new InputException(e.message(terminal.language()), e);
        } catch (UnreadableDocumentException e) {
            throw new InputException(
                    new UnreadableDocumentException(e.reason(), shown, e).message(terminal.language()), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
    }

    /** The constants' codes are the words of the option. */
    static final class WeekConverter implements ITypeConverter<WorkWeek> {
        @Override
        public WorkWeek convert(String value) {
            for (WorkWeek week : WorkWeek.values()) {
                if (week.code().equals(value)) {
                    return week;
                }
            }
            throw new IllegalArgumentException(value);
        }
    }
}
