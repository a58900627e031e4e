package kz.jospar.cli;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.protocol.minutes.BookEntry;
import kz.jospar.protocol.minutes.Chain;
import kz.jospar.protocol.minutes.Difference;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesBook;
import kz.jospar.protocol.minutes.MinutesCheck;
import kz.jospar.protocol.minutes.Recount;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.replay.Inputs;
import kz.jospar.rating.replay.ReplayRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar verify}: counts a published record again, one JSON object a document or difference. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;
    private boolean differs;

    @Parameters(paramLabel = "FILE.json", descriptionKey = "verify.file")
    String file = "";

    @Option(names = "--regulation", paramLabel = "REGULATION.json", descriptionKey = "verify.regulation")
    @Nullable
    String regulation;

    @Option(names = "--head", paramLabel = "HASH", descriptionKey = "verify.head")
    @Nullable
    String head;

    @Option(names = "--methodology", paramLabel = "METHODOLOGY.json", descriptionKey = "verify.methodology")
    @Nullable
    String methodology;

    @Option(names = "--data", paramLabel = "DATA.csv", descriptionKey = "verify.data")
    @Nullable
    String data;

    @Option(names = "--overlay", paramLabel = "OVERLAY.json", descriptionKey = "rate.overlay")
    @Nullable
    String overlay;

    @Option(names = "--units", paramLabel = "UNITS.json", descriptionKey = "rate.units")
    @Nullable
    String units;

    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Mixin
    Common common = new Common();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (Stream.of(file, regulation, methodology, data, overlay, units)
                        .filter("-"::equals)
                        .count()
                > 1) {
            throw new UsageException(terminal.text("error.twoStandardInputs"));
        }
        String shown = JsonInput.shown(terminal, file);
        byte[] bytes = bytes(shown);
        Regulation rules =
                regulation == null ? null : JsonInput.load(terminal, regulation, Regulation.class, Regulation.FORMAT);
        String format = Objects.toString(
                read(
                                shown,
                                bytes,
                                Format.class,
                                Minutes.FORMAT + ", " + MinutesBook.FORMAT + ", " + ReplayRecord.FORMAT)
                        .format(),
                "");
        if (format.equals(ReplayRecord.FORMAT)) {
            if (head != null || regulation != null) {
                throw new UsageException(terminal.text("verify.ofMinutes", Minutes.FORMAT + ", " + MinutesBook.FORMAT));
            }
            differs = !new RatingCheck(terminal)
                    .confirms(read(shown, bytes, ReplayRecord.class, ReplayRecord.FORMAT), inputs());
            return differs ? ExitCode.FINDINGS : ExitCode.DONE;
        }
        if (methodology != null || data != null || overlay != null || units != null) {
            throw new UsageException(terminal.text("verify.ofRating", ReplayRecord.FORMAT));
        }
        if (format.equals(Minutes.FORMAT)) {
            if (head != null) {
                throw new UsageException(terminal.text("verify.headOfBook", MinutesBook.FORMAT));
            }
            minutes(read(shown, bytes, Minutes.class, Minutes.FORMAT), rules);
        } else if (format.equals(MinutesBook.FORMAT)) {
            book(read(shown, bytes, MinutesBook.class, MinutesBook.FORMAT), rules);
        } else {
            throw new InputException(
                    terminal.text(
                            "verify.format",
                            shown,
                            Minutes.FORMAT + ", " + MinutesBook.FORMAT + ", " + ReplayRecord.FORMAT),
                    null);
        }
        return differs ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private Inputs inputs() {
        if ((overlay != null || units != null) && methodology == null) {
            throw new UsageException(terminal.text("usage.missing", "--methodology"));
        }
        RateInput input = new RateInput(terminal, "verify.unfit");
        return new Inputs(
                methodology == null ? null : given(input, methodology),
                null,
                data == null ? null : RatingCheck.rows(terminal, data));
    }

    /** A list of units given beside the methodology stands in the record's methodology. */
    private Methodology given(RateInput input, String document) {
        Methodology read = input.document(document, overlay);
        return units == null ? read : RateInput.with(read, input.roster(units), read.overlay());
    }

    private byte[] bytes(String shown) {
        try (InputStream in = PlanInput.open(terminal, file, shown)) {
            return in.readAllBytes();
        } catch (UnreadableDocumentException e) {
            throw new InputException(
                    new UnreadableDocumentException(e.reason(), shown, e).message(terminal.language()), e);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", shown, Failures.reason(terminal, e)), e);
        }
    }

    private <T> T read(String shown, byte[] bytes, Class<T> type, String format) {
        return JsonInput.read(terminal, new ByteArrayInputStream(bytes), shown, type, format);
    }

    private void book(MinutesBook book, @Nullable Regulation rules) {
        Chain chain = head == null ? book.check() : book.check(head);
        Map<String, @Nullable Object> line = line(book.id(), MinutesBook.FORMAT);
        if (chain instanceof Chain.Broken broken) {
            differs = true;
            line.put("result", "broken");
            line.put("link", broken.link().code());
            line.put("entry", broken.entry());
            line.put(
                    "reason",
                    broken.refusal() == null ? null : broken.refusal().reason().code());
            line.put("message", broken.message(terminal.language()));
        } else {
            line.put("result", "confirmed");
            line.put("entries", book.entries().size());
            line.put("head", book.head());
        }
        terminal.line(JsonLines.line(line));
        for (BookEntry entry : book.entries()) {
            Minutes minutes = entry.minutes();
            if (minutes != null) {
                minutes(minutes, rules);
            }
        }
    }

    private void minutes(Minutes minutes, @Nullable Regulation rules) {
        Recount recount = rules == null ? MinutesCheck.check(minutes) : MinutesCheck.check(minutes, rules);
        if (recount instanceof Recount.Differs found) {
            differs = true;
            found.differences().forEach(one -> terminal.line(JsonLines.line(difference(minutes.id(), one))));
        } else if (recount instanceof Recount.Confirmed confirmed) {
            Map<String, @Nullable Object> line = line(minutes.id(), Minutes.FORMAT);
            line.put("result", "confirmed");
            line.put("questions", confirmed.questions());
            line.put("votes", confirmed.votes());
            if (confirmed.secret() > 0) {
                // Nobody can count again how secret ballots were marked.
                line.put("secret", confirmed.secret());
            }
            terminal.line(JsonLines.line(line));
        }
    }

    private Map<String, @Nullable Object> difference(String id, Difference one) {
        Map<String, @Nullable Object> line = line(id, Minutes.FORMAT);
        line.put("result", "differs");
        line.put("kind", one.kind().code());
        line.put("question", one.question());
        line.put("seat", one.seat());
        line.put("stated", one.stated());
        line.put("counted", one.counted());
        line.put("message", one.message(terminal.language()));
        return line;
    }

    private static Map<String, @Nullable Object> line(String id, String format) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("document", id);
        line.put("format", format);
        return line;
    }

    /** What a document says it is. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Format(@Nullable String format) {}
}
