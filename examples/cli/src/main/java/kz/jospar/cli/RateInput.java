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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.rating.data.Counted;
import kz.jospar.rating.data.Counting;
import kz.jospar.rating.data.DataCheck;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.EventTable;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.ObservationCheck;
import kz.jospar.rating.data.ObservationTable;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Periods;
import kz.jospar.rating.data.Reference;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.TableReading;
import kz.jospar.rating.data.UnfitDataException;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.Indicator;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.Overlay;
import kz.jospar.rating.methodology.UndeclaredException;
import kz.jospar.rating.replay.Rated;
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

    List<Observation> observations(String file) {
        return table(file, ObservationTable::read).rows();
    }

    List<EventRecord> events(String file) {
        return table(file, EventTable::read);
    }

    private <T> T table(String file, Table<T> table) {
        String shown = JsonInput.shown(terminal, file);
        try (InputStream in = new BufferedInputStream(PlanInput.open(terminal, file, shown))) {
            TableReading<T> reading = table.read(in);
            T data = reading.data().orElseThrow(() -> refused(file, reading.findings()));
            reading.findings().forEach(finding -> terminal.diagnose(Sentences.sentence(terminal, shown, finding)));
            return data;
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

    /** Counts events for the rated period only: of an earlier one a list may hold a few, and they are not all. */
    List<Counted> counted(
            DeclaredMethodology methodology, List<EventRecord> events, Roster roster, PlanPeriod period, String file) {
        List<Counted> rows = new ArrayList<>();
        TreeSet<String> kinds = new TreeSet<>();
        for (Indicator indicator : methodology.listed()) {
            Counting counting = indicator.conventions().counting();
            if (counting != null) {
                kinds.add(counting.kind());
                try {
                    rows.addAll(counting.count(indicator.id(), events, roster, period));
                } catch (UnfitDataException e) {
                    throw refused(file, e.findings());
                }
            }
        }
        Map<String, Integer> others = new TreeMap<>();
        for (EventRecord event : events) {
            if (!kinds.contains(event.kind())) {
                others.merge(event.kind(), 1, Integer::sum);
            }
        }
        others.forEach((kind, count) -> terminal.diagnose(terminal.text(
                "rate.unknownEventKind",
                JsonInput.shown(terminal, file),
                kind,
                Integer.toString(count),
                kinds.isEmpty() ? "–" : String.join(", ", kinds))));
        return rows;
    }

    /**
     * Returns the rows with those that were counted. A row that is there keeps its denominator and source, gains the events it
     * was counted from, and must state the same number: else the data contradict the events, and both numbers are named.
     */
    List<Observation> with(List<Observation> rows, List<Observation> counted, String file) {
        Map<Key, Observation> counts = new LinkedHashMap<>();
        counted.forEach(row -> counts.put(Key.of(row), row));
        List<Map<String, @Nullable Object>> differing = new ArrayList<>();
        List<Observation> all = new ArrayList<>();
        for (Observation row : rows) {
            Observation count = counts.remove(Key.of(row));
            if (count == null) {
                all.add(row);
            } else if (agree(row, count)) {
                all.add(from(row, count));
            } else {
                differing.add(differs(row, count, file));
            }
        }
        if (!differing.isEmpty()) {
            throw new UnfitException(
                    terminal.text("rate.refused", JsonInput.shown(terminal, file), Integer.toString(differing.size())),
                    differing);
        }
        all.addAll(counts.values());
        return all;
    }

    /** Of two without a number one may be silence and the other no concern of the unit's: they are not the same. */
    private static boolean agree(Observation row, Observation count) {
        return Objects.equals(row.value(), count.value()) && (row.value() != null || row.status() == count.status());
    }

    private static Observation from(Observation row, Observation count) {
        List<Reference> from = new ArrayList<>(row.countedFrom());
        from.addAll(count.countedFrom());
        return new Observation(
                row.unit(),
                row.indicator(),
                row.period(),
                row.status(),
                row.value(),
                row.denominator(),
                row.denominatorPeriod(),
                row.source(),
                from);
    }

    private Map<String, @Nullable Object> differs(Observation row, Observation count, String file) {
        String stated = row.value() == null ? row.status().code() : row.value().toString();
        String found =
                count.value() == null ? count.status().code() : count.value().toString();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", JsonInput.shown(terminal, file));
        line.put("code", "count-differs");
        line.put("severity", "error");
        line.put("unit", row.unit());
        line.put("indicator", row.indicator());
        line.put("period", Periods.text(row.period()));
        line.put("text", stated);
        line.put(
                "message",
                terminal.text(
                        "rate.countDiffers", row.unit(), row.indicator(), Periods.text(row.period()), stated, found));
        line.put("proposal", found);
        return line;
    }

    private record Key(String unit, String indicator, PlanPeriod period) {
        static Key of(Observation row) {
            return new Key(row.unit(), row.indicator(), row.period());
        }
    }

    /** Puts all rows together and holds them against the methodology; warnings are told, errors refuse. */
    Rated rated(DeclaredMethodology methodology, List<Observation> rows, PlanPeriod period, String file) {
        Observations data;
        try {
            data = Observations.of(rows);
        } catch (UnfitDataException e) {
            throw refused(file, e.findings());
        }
        Rated rated = new Rated(methodology.document(), null, data, period);
        DataCheck check = ObservationCheck.check(data, methodology.listed(), rated.units(), List.of(period));
        if (!check.isFit()) {
            throw refused(file, check.findings());
        }
        check.findings().forEach(finding -> terminal.diagnose(Sentences.sentence(terminal, file, finding)));
        return rated;
    }

    UnfitException refused(String file, List<Finding> findings) {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        long errors = 0;
        for (Finding finding : findings) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("file", JsonInput.shown(terminal, file));
            line.putAll(JsonLines.finding(finding, terminal.language()));
            lines.add(line);
            errors += finding.severity() == Severity.ERROR ? 1 : 0;
        }
        return new UnfitException(
                terminal.text(refusal, JsonInput.shown(terminal, file), Long.toString(errors)), lines);
    }
}
