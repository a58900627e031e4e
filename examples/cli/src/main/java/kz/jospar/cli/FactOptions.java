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
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.documents.PlanDocuments;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Facts;
import kz.jospar.schedule.OutsideSchedule;
import kz.jospar.schedule.ScheduleReading;
import kz.jospar.schedule.ScheduleTables;
import kz.jospar.schedule.UnreadableScheduleException;
import kz.jospar.schedule.ical4j.Ical4jSchedules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known of the events and schedules that measures wait for. */
final class FactOptions {
    /** One offset in the whole country since 1 March 2024. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Option(names = "--event", paramLabel = "MEASURE=DATE[THH:MM]", descriptionKey = "option.event")
    List<String> events = new ArrayList<>();

    @Option(names = "--schedule", paramLabel = "MEASURE=FILE", descriptionKey = "option.schedule")
    List<String> schedules = new ArrayList<>();

    /**
     * Returns what is known of each measure; what of the schedules could not be read is told beside the output.
     *
     * @param editions the editions of the plan, the newest first; a measure must be in one of them
     */
    Function<Commitment, Facts> facts(Terminal terminal, List<Plan> editions, Deadlines deadlines) {
        Map<String, List<Facts.Event>> known = new HashMap<>();
        for (String pair : events) {
            String id = measure(
                    terminal,
                    editions,
                    pair,
                    part -> part instanceof Timing.AroundEvent
                            || (part instanceof Timing.BySchedule schedule && schedule.due() != null));
            known.computeIfAbsent(id, key -> new ArrayList<>()).add(event(terminal, pair));
        }
        Map<String, OutsideSchedule> read = new HashMap<>();
        for (String pair : schedules) {
            String id = measure(terminal, editions, pair, Timing.BySchedule.class::isInstance);
            read.put(id, schedule(terminal, editions, value(pair), deadlines));
        }
        return one -> {
            Facts facts = Facts.of(one).withEvents(known.getOrDefault(one.id(), List.of()));
            OutsideSchedule schedule = read.get(one.id());
            return schedule == null ? facts : facts.withSchedule(schedule);
        };
    }

    private static String measure(Terminal terminal, List<Plan> editions, String pair, Predicate<Timing> isMeant) {
        int sign = pair.indexOf('=');
        if (sign < 1 || sign == pair.length() - 1) {
            throw new UsageException(terminal.text("dating.pair", pair));
        }
        String id = pair.substring(0, sign);
        List<Measure> measures = editions.stream()
                .flatMap(edition -> edition.measure(id).stream())
                .toList();
        if (measures.isEmpty()) {
            throw new UsageException(terminal.text("dating.unknown", id));
        }
        if (measures.stream().noneMatch(measure -> has(measure.timing(), isMeant))) {
            throw new UsageException(
                    terminal.text("dating.unfit", id, measures.get(0).deadline(), value(pair)));
        }
        return id;
    }

    private static boolean has(@Nullable Timing timing, Predicate<Timing> isMeant) {
        return timing != null && Open.parts(timing).stream().anyMatch(isMeant);
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

    private static OutsideSchedule schedule(Terminal terminal, List<Plan> editions, String file, Deadlines deadlines) {
        PlanPeriod period = editions.stream()
                .map(Plan::period)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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
}
