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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
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

    RateInput(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Reads bytes into a table. */
    private interface Table<T> {
        TableReading<T> read(InputStream in) throws IOException;
    }

    /** Returns the methodology with the author's part, every choice declared. */
    DeclaredMethodology methodology(String file, @Nullable String overlay, @Nullable Roster roster) {
        Methodology document = document(file, overlay);
        try {
            return DeclaredMethodology.of(
                    roster == null ? document : with(document, roster, document.overlay()));
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
        return with(document, document.roster(), JsonInput.load(terminal, overlay, Overlay.class, terminal.text("rate.overlayFormat")));
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
            return reading.data().orElseThrow(() -> refused(file, reading.findings()));
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

    /** Returns the period that ends last, the longest of them. */
    PlanPeriod latest(List<Observation> rows, String file) {
        return rows.stream()
                .map(Observation::period)
                .max(Comparator.comparing(PlanPeriod::toInclusive)
                        .thenComparing(PlanPeriod::from, Comparator.reverseOrder()))
                .orElseThrow(
                        () -> new InputException(terminal.text("rate.noRows", JsonInput.shown(terminal, file)), null));
    }

    /** Counts events for the rated period, and for the same days of earlier years in which there are any. */
    List<Observation> counted(
            DeclaredMethodology methodology, List<EventRecord> events, Roster roster, PlanPeriod period, String file) {
        List<Observation> rows = new ArrayList<>();
        for (PlanPeriod days : periods(events, period)) {
            for (Indicator indicator : methodology.listed()) {
                Counting counting = indicator.conventions().counting();
                if (counting != null) {
                    try {
                        counting.count(indicator.id(), events, roster, days).stream()
                                .map(Counted::observation)
                                .forEach(rows::add);
                    } catch (UnfitDataException e) {
                        throw refused(file, e.findings());
                    }
                }
            }
        }
        return rows;
    }

    private static List<PlanPeriod> periods(List<EventRecord> events, PlanPeriod period) {
        TreeSet<Integer> years = new TreeSet<>();
        events.forEach(
                event -> years.add(period.toInclusive().getYear() - event.date().getYear()));
        List<PlanPeriod> periods = new ArrayList<>(List.of(period));
        for (int back : years) {
            if (back > 0) {
                PlanPeriod earlier = new PlanPeriod(
                        period.from().minusYears(back),
                        period.toInclusive().plusDays(1).minusYears(back).minusDays(1));
                if (events.stream().anyMatch(event -> earlier.contains(event.date()))) {
                    periods.add(earlier);
                }
            }
        }
        return periods;
    }

    /** Puts all rows together and holds them against the methodology; warnings are told, errors refuse. */
    Rated rated(
            DeclaredMethodology methodology,
            List<Observation> rows,
            PlanPeriod period,
            String file) {
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
                terminal.text("rate.refused", JsonInput.shown(terminal, file), Long.toString(errors)), lines);
    }
}
