package kz.jospar.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Rating;
import kz.jospar.rating.account.Accounted;
import kz.jospar.rating.account.Accounts;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.NotCounted;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.ObservationTable;
import kz.jospar.rating.data.Periods;
import kz.jospar.rating.evaluation.Evaluation;
import kz.jospar.rating.evaluation.RefusedException;
import kz.jospar.rating.evaluation.ScoreNote;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.UndeclaredException;
import kz.jospar.rating.replay.Intake;
import kz.jospar.rating.replay.Rated;
import kz.jospar.rating.replay.RatingDifference;
import kz.jospar.rating.replay.ReplayRecord;
import kz.jospar.rating.replay.UnitChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code jospar rate}: scores, places, accounts and the record to replay them from, as files.
 *
 * <p>Everything is computed before the first file is written; a methodology with an open choice and unfit data are refused
 * with one JSON line for each finding, and nothing is written.
 */
@Command(name = "rate")
final class RateCommand implements Callable<Integer> {
    private static final List<String> FILES = List.of(
            "scores.csv",
            "ranking.csv",
            "accounts.csv",
            "bands.csv",
            "not-counted.csv",
            "difference.csv",
            "observations.csv",
            "record.json");

    private final Terminal terminal;
    private final List<NotCounted> notCounted = new ArrayList<>();

    @Parameters(index = "0", paramLabel = "METHODOLOGY.json", descriptionKey = "rate.methodology")
    String methodologyFile = "";

    @Parameters(index = "1", paramLabel = "DATA.csv", descriptionKey = "rate.data")
    String dataFile = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "rate.out")
    String out = "";

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            descriptionKey = "rate.period",
            converter = PeriodConverter.class)
    @Nullable
    PlanPeriod period;

    @Option(names = "--units", paramLabel = "UNITS.json", descriptionKey = "rate.units")
    @Nullable
    String units;

    @Option(names = "--events", paramLabel = "EVENTS.csv", descriptionKey = "rate.events")
    @Nullable
    String eventFile;

    @Option(names = "--shares", paramLabel = "SHARES.jsonl", descriptionKey = "rate.shares")
    @Nullable
    String shares;

    @Option(names = "--shares-as", paramLabel = "INDICATOR", descriptionKey = "rate.sharesAs")
    @Nullable
    String sharesAs;

    @Option(names = "--overlay", paramLabel = "OVERLAY.json", descriptionKey = "rate.overlay")
    @Nullable
    String overlay;

    @Option(names = "--before", paramLabel = "RECORD.json", descriptionKey = "rate.before")
    @Nullable
    String before;

    @Option(names = "--screening", descriptionKey = "rate.screening")
    boolean screening;

    @Option(names = "--accounts", paramLabel = "csv|text", descriptionKey = "rate.accounts")
    AccountForm accounts = AccountForm.csv;

    @Option(names = "--improvements", descriptionKey = "rate.improvements")
    boolean improvements;

    @Mixin
    BandOptions bands = new BandOptions();

    @Mixin
    Common common = new Common();

    RateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        checkUsage();
        try {
            return rate();
        } catch (UnfitException e) {
            unfit(e);
        } catch (UndeclaredException e) {
            // With the data come the units: a grouping that they have not is known only now.
            unfit(new RateInput(terminal).refused(methodologyFile, e.findings()));
        } catch (RefusedException e) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("code", e.code());
            line.put("severity", "error");
            line.put("unit", e.unit());
            line.put("path", e.path());
            line.put("text", e.detail());
            line.put("message", e.message(terminal.language()));
            terminal.line(JsonLines.line(line));
            terminal.diagnose(e.message(terminal.language()));
        }
        return ExitCode.INPUT;
    }

    private void unfit(UnfitException e) {
        e.lines().forEach(line -> terminal.line(JsonLines.line(line)));
        terminal.diagnose(String.valueOf(e.getMessage()));
    }

    private void checkUsage() {
        Output.requireFolder(terminal, out);
        bands.check(terminal);
        if ((shares == null) != (sharesAs == null)) {
            throw new UsageException(terminal.text("usage.missing", shares == null ? "--shares" : "--shares-as"));
        }
        if (improvements && accounts != AccountForm.text) {
            throw new UsageException(terminal.text("rate.improvementsText"));
        }
        for (String file : Arrays.asList(methodologyFile, dataFile, units, eventFile, shares, overlay, before)) {
            for (String name : FILES) {
                if (file != null && !"-".equals(file) && same(Path.of(out, name), Path.of(file))) {
                    throw new UsageException(terminal.text("rate.outIsInput", file));
                }
            }
        }
        int dashes = 0;
        for (String file : Arrays.asList(methodologyFile, dataFile, units, eventFile, shares, overlay, before)) {
            dashes += "-".equals(file) ? 1 : 0;
        }
        if (dashes > 1) {
            throw new UsageException(terminal.text("error.twoStandardInputs"));
        }
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private int rate() {
        RateInput input = new RateInput(terminal);
        DeclaredMethodology methodology =
                input.methodology(methodologyFile, overlay, units == null ? null : input.roster(units));
        Map<Observation, Integer> numbers = input.observations(dataFile);
        List<Observation> rows = new ArrayList<>(numbers.keySet());
        if (shares != null && sharesAs != null) {
            rows.addAll(input.shares(shares, sharesAs));
        }
        Optional<List<EventRecord>> records = Optional.ofNullable(eventFile).map(input::events);
        List<EventRecord> events = records.orElse(List.of());
        PlanPeriod days = input.period(period, rows, events, dataFile);
        Intake intake = input.intake(
                methodology, rows, numbers, records, days, dataFile, Objects.requireNonNullElse(eventFile, dataFile));
        intake.counted().forEach(one -> notCounted.addAll(one.notCounted()));
        Rated rated = intake.rated().orElseThrow();
        Rating rating = Rating.of(
                RateInput.with(
                        rated.methodology(), rated.units(), rated.methodology().overlay()),
                rated.observations(),
                days);
        ReplayRecord record = ReplayRecord.of(rated, rating.scorecard(), Jospar.libraryVersion());
        List<Finding> questions =
                screening ? Screened.questions(methodology).ask(rated.observations(), events) : List.of();
        write(rated, rating, record);
        questions.forEach(this::line);
        return ExitCode.DONE;
    }

    private void line(Finding finding) {
        terminal.line(JsonLines.line(JsonLines.finding(finding, terminal.language())));
    }

    private void write(Rated rated, Rating rating, ReplayRecord record) {
        RateTables tables = new RateTables(rating, terminal.language());
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        add("scores.csv", tables.scores(), files, counts);
        add("ranking.csv", tables.ranking(), files, counts);
        List<Accounted> peers = Accounts.againstPeers(rating.evaluation()).all();
        Accounts before = earlier(rated, rating);
        List<Accounted> earlier = before == null ? List.of() : before.all();
        add("accounts.csv", tables.accounts(peers, earlier), files, counts);
        if (accounts == AccountForm.text) {
            AccountFiles texts = new AccountFiles(terminal, rating, improvements);
            files.putAll(texts.files(peers, earlier));
            counts.put("accounts", peers.size());
        }
        Csv places = bands.table(terminal, rating, rated.observations(), rated.period());
        if (places != null) {
            add("bands.csv", places, files, counts);
        }
        if (!notCounted.isEmpty()) {
            add("not-counted.csv", RateTables.notCounted(notCounted, terminal.language()), files, counts);
        }
        RatingDifference difference = difference(rated);
        if (difference != null) {
            add("difference.csv", RateTables.difference(difference, terminal.language()), files, counts);
        }
        if (eventFile != null || shares != null) {
            // Without the rows that were counted nobody could compare the data with the record.
            files.put("observations.csv", table(rated));
            counts.put("observations.csv", rated.observations().size());
        }
        files.put("record.json", json(record));
        counts.put("record.json", record.result().size());
        Map<Path, byte[]> written = new LinkedHashMap<>();
        files.forEach((name, bytes) -> written.put(Path.of(out, name), bytes));
        Output.writeAll(terminal, written);
        for (String name : FILES) {
            if (!files.containsKey(name) && Files.exists(Path.of(out, name))) {
                terminal.diagnose(terminal.text("rate.stale", Path.of(out, name).toString()));
            }
        }

        terminal.line(terminal.text(
                "rate.done",
                rated.methodology().name().in(terminal.language()),
                Periods.text(rated.period()),
                Integer.toString(record.result().size()),
                Integer.toString(rated.observations().size())));
        bands.told(terminal);
        counts.forEach((name, count) -> terminal.line(Path.of(out, name) + "\t" + count));
        if (difference != null) {
            for (UnitChange change : difference.units()) {
                change.sentences(terminal.language(), difference.paths()).forEach(terminal::line);
            }
        }
        for (ScoreNote note : rating.scorecard().notes()) {
            terminal.diagnose(note.message(terminal.language()));
        }
    }

    private static void add(String name, Csv csv, Map<String, byte[]> files, Map<String, Integer> counts) {
        files.put(name, csv.bytes());
        counts.put(name, csv.rows());
    }

    /** The same methodology a year before; where that refuses, nothing is compared. */
    private static @Nullable Accounts earlier(Rated rated, Rating rating) {
        PlanPeriod year = Periods.yearsBefore(rated.period(), 1);
        if (!rated.observations().periods().contains(year)) {
            return null;
        }
        try {
            return Accounts.againstEarlier(
                    rating.evaluation(), Evaluation.of(rating.evaluation().methodology(), rated.observations(), year));
        } catch (RefusedException e) {
            return null;
        }
    }

    private @Nullable RatingDifference difference(Rated rated) {
        if (before == null) {
            return null;
        }
        ReplayRecord earlier = JsonInput.load(terminal, before, ReplayRecord.class, ReplayRecord.FORMAT);
        String shown = JsonInput.shown(terminal, before);
        Rated old = Rated.of(earlier).orElseThrow(() -> new InputException(terminal.text("rate.noRows", shown), null));
        try {
            return RatingDifference.between(old, rated);
        } catch (IllegalArgumentException e) {
            throw new InputException(terminal.text("rate.notReplayed", shown, String.valueOf(e.getMessage())), e);
        }
    }

    private static byte[] table(Rated rated) {
        StringBuilder text = new StringBuilder();
        try {
            ObservationTable.write(rated.observations(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json(Object document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            PlanInput.JSON.write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory", e);
        }
        return bytes.toByteArray();
    }

    /** The names are what people type. */
    enum AccountForm {
        csv,
        text
    }

    /** Periods as tables write them. */
    static final class PeriodConverter implements ITypeConverter<PlanPeriod> {
        @Override
        public PlanPeriod convert(String value) {
            return Periods.find(value).orElseThrow(() -> new IllegalArgumentException(value));
        }
    }
}
