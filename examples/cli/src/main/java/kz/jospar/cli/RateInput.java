package kz.jospar.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.EventTable;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.ObservationTable;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Periods;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.TableReading;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.Overlay;
import kz.jospar.rating.methodology.UndeclaredException;
import kz.jospar.rating.replay.Intake;
import org.jspecify.annotations.Nullable;

/** Reads what a rating is computed from; whatever keeps it from being computed is told all at once. */
final class RateInput {
    private final Terminal terminal;
    private final String refusal;

    RateInput(Terminal terminal) {
        this(terminal, "rate.refused");
    }

    /** Says {@code refusal} of a file with errors, with the file's name and how many there are. */
    RateInput(Terminal terminal, String refusal) {
        this.terminal = terminal;
        this.refusal = refusal;
    }

    /** Reads bytes into a table. */
    private interface Table<T> {
        TableReading<T> read(InputStream in) throws IOException;
    }

    /** Returns the methodology with the author's part, every choice declared. */
    DeclaredMethodology methodology(String file, @Nullable String overlay, @Nullable Roster roster) {
        Methodology document = document(file, overlay);
        try {
            return DeclaredMethodology.of(roster == null ? document : with(document, roster, document.overlay()));
        } catch (UndeclaredException e) {
            throw refused(file, e.findings());
        }
    }

    /** Returns the methodology with the author's part, which must not be there already. */
    Methodology document(String file, @Nullable String overlay) {
        Methodology document = JsonInput.load(terminal, file, Methodology.class, Methodology.FORMAT);
        if (overlay == null) {
            return document;
        }
        if (document.overlay() != null) {
            throw new UsageException(terminal.text("rate.overlayTwice", JsonInput.shown(terminal, file)));
        }
        return with(
                document,
                document.roster(),
                JsonInput.load(terminal, overlay, Overlay.class, terminal.text("rate.overlayFormat")));
    }

    static Methodology with(Methodology document, @Nullable Roster roster, @Nullable Overlay overlay) {
        return new Methodology(
                document.format(),
                document.id(),
                document.name(),
                document.act(),
                document.indicators(),
                document.formulas(),
                document.score(),
                document.placing(),
                document.bands(),
                roster,
                overlay);
    }

    /** Returns the rows of a table, each with its number. */
    Map<Observation, Integer> observations(String file) {
        TableReading<Observations> reading = table(file, ObservationTable::read);
        Map<Observation, Integer> rows = new LinkedHashMap<>();
        List<Observation> read = reading.orRefuse().rows();
        for (int i = 0; i < read.size(); i++) {
            rows.put(read.get(i), reading.rows().get(i));
        }
        return rows;
    }

    List<EventRecord> events(String file) {
        return table(file, EventTable::read).orRefuse();
    }

    private <T> TableReading<T> table(String file, Table<T> table) {
        String shown = JsonInput.shown(terminal, file);
        try (InputStream in = new BufferedInputStream(PlanInput.open(terminal, file, shown))) {
            TableReading<T> reading = table.read(in);
            if (reading.data().isEmpty()) {
                throw refused(file, reading.findings());
            }
            reading.findings().forEach(finding -> terminal.diagnose(Sentences.sentence(terminal, shown, finding)));
            return reading;
        } catch (UnreadableDocumentException e) {
            throw new InputException(
                    new UnreadableDocumentException(e.reason(), shown, e).message(terminal.language()), e);
        } catch (CharacterCodingException e) {
            throw new InputException(terminal.text("rate.notUtf8", shown), e);
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(terminal.text("error.io", shown, Objects.toString(e.getMessage(), "")), e);
        }
    }

    /** Lines of {@code jospar obligations --shares}: each executor is a unit, its share on time an observation. */
    List<Observation> shares(String file, String indicator) {
        String shown = JsonInput.shown(terminal, file);
        List<Observation> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PlanInput.open(terminal, file, shown), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(share(line, indicator, shown, number));
                }
            }
        } catch (UnreadableDocumentException e) {
            throw new InputException(
                    new UnreadableDocumentException(e.reason(), shown, e).message(terminal.language()), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
        return rows;
    }

    private Observation share(String line, String indicator, String shown, int number) {
        try {
            var json = new tools.jackson.databind.json.JsonMapper().readTree(line);
            return Observation.ofShare(
                    json.get("executor").asString(),
                    indicator,
                    new PlanPeriod(
                            LocalDate.parse(json.get("from").asString()),
                            LocalDate.parse(json.get("to").asString())),
                    json.get("onTime").asLong(),
                    json.get("due").asLong(),
                    List.of());
        } catch (RuntimeException e) {
            throw new InputException(terminal.text("rate.noShare", shown, Integer.toString(number)), e);
        }
    }

    /** Returns the units of a JSON document {@code {"units": [...]}}. */
    Roster roster(String file) {
        return JsonInput.load(terminal, file, Roster.class, terminal.text("rate.unitsFormat"));
    }

    /**
     * Returns the rated period: the one asked for, of which there must be a row or an event, else the latest. Where the rows
     * are of years and of months none is the latest: one stray row would decide what is rated.
     */
    PlanPeriod period(@Nullable PlanPeriod asked, List<Observation> rows, List<EventRecord> events, String file) {
        List<PlanPeriod> periods = rows.stream()
                .map(Observation::period)
                .distinct()
                .sorted(Comparator.comparing(PlanPeriod::toInclusive).thenComparing(PlanPeriod::from))
                .toList();
        if (asked != null) {
            if (!periods.contains(asked) && events.stream().noneMatch(event -> asked.contains(event.date()))) {
                throw new UsageException(terminal.text("rate.periodWithoutData", Periods.text(asked), texts(periods)));
            }
            return asked;
        }
        if (periods.isEmpty()) {
            throw new InputException(terminal.text("rate.noRows", JsonInput.shown(terminal, file)), null);
        }
        if (periods.stream().map(RateInput::length).distinct().count() > 1) {
            throw new UsageException(terminal.text("rate.periodsOfSeveralLengths", texts(periods)));
        }
        PlanPeriod latest = periods.get(periods.size() - 1);
        if (periods.size() > 1) {
            terminal.diagnose(terminal.text("rate.periodTaken", Periods.text(latest), texts(periods)));
        }
        return latest;
    }

    /** A leap year is as long as any other. */
    private static Period length(PlanPeriod period) {
        return Period.between(period.from(), period.toInclusive().plusDays(1));
    }

    private static String texts(List<PlanPeriod> periods) {
        int listed = 20;
        String texts = periods.stream().limit(listed).map(Periods::text).collect(Collectors.joining(", "));
        return periods.isEmpty() ? "–" : periods.size() > listed ? texts + ", …" : texts;
    }

    /**
     * Puts all together and holds it against the methodology; warnings are told, errors refuse under the file they are about.
     *
     * @param numbers the rows of the table; what came from elsewhere has none
     */
    Intake intake(
            DeclaredMethodology methodology,
            List<Observation> rows,
            Map<Observation, Integer> numbers,
            Optional<List<EventRecord>> events,
            PlanPeriod period,
            String file,
            String eventFile) {
        Intake intake = Intake.of(methodology.document(), rows, events, period, numbers);
        if (hasErrors(intake.ofEvents())) {
            throw refused(eventFile, intake.ofEvents());
        }
        intake.ofEvents().forEach(finding -> uncounted(finding, eventFile));
        if (hasErrors(intake.ofRows())) {
            throw refused(file, intake.ofRows());
        }
        intake.ofRows()
                .forEach(finding ->
                        terminal.diagnose(Sentences.sentence(terminal, JsonInput.shown(terminal, file), finding)));
        return intake;
    }

    private static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private void uncounted(Finding finding, String file) {
        terminal.diagnose(
                finding.code().equals("uncounted-kind")
                        ? terminal.text(
                                "rate.unknownEventKind",
                                JsonInput.shown(terminal, file),
                                finding.text(),
                                finding.arguments().get(0),
                                finding.arguments().get(1))
                        : Sentences.sentence(terminal, JsonInput.shown(terminal, file), finding));
    }

    private Map<String, @Nullable Object> line(Finding finding) {
        if (!finding.code().equals("count-differs")) {
            return JsonLines.finding(finding, terminal.language());
        }
        List<String> arguments = finding.arguments();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("code", finding.code());
        line.put("severity", finding.severity().code());
        line.put("unit", finding.text());
        line.put("indicator", arguments.get(0));
        line.put("period", arguments.get(1));
        line.put("row", finding.place().row());
        line.put("text", arguments.get(2));
        line.put(
                "message",
                terminal.text(
                        "rate.countDiffers",
                        finding.text(),
                        arguments.get(0),
                        arguments.get(1),
                        arguments.get(2),
                        arguments.get(3)));
        line.put("proposal", arguments.get(3));
        return line;
    }

    UnfitException refused(String file, List<Finding> findings) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        long errors = 0;
        for (Finding finding : findings) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("file", JsonInput.shown(terminal, file));
            line.putAll(line(finding));
            lines.add(line);
            errors += finding.severity() == Severity.ERROR ? 1 : 0;
        }
        return new UnfitException(
                terminal.text(refusal, JsonInput.shown(terminal, file), Long.toString(errors)), lines);
    }
}
