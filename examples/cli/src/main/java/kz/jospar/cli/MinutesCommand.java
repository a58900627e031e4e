package kz.jospar.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.jospar.documents.PaperDocx;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.protocol.minutes.Booking;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesBook;
import kz.jospar.protocol.paper.MinutesPaper;
import kz.jospar.protocol.paper.Paper;
import kz.jospar.protocol.paper.PaperHtml;
import kz.jospar.protocol.paper.PaperText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code jospar minutes}: the minutes of a sitting as files.
 *
 * <p>Events that were refused are no part of the minutes: standard error names them with their reasons, and the exit code is 1.
 * What else there is to look at before signing stands there too, and never on the paper. All files are made before the first
 * one is written.
 */
@Command(name = "minutes")
final class MinutesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "REGULATION", descriptionKey = "verdict.regulation")
    String regulation = "";

    @Parameters(index = "1", paramLabel = "SITTING", descriptionKey = "verdict.sitting")
    String sitting = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "minutes.out")
    List<String> outs = new ArrayList<>();

    @Option(names = "--force", descriptionKey = "minutes.force")
    boolean force;

    @Option(names = "--book", paramLabel = "BOOK.json", descriptionKey = "minutes.book")
    @Nullable
    String book;

    @Mixin
    Common common = new Common();

    MinutesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<String, Form> forms = new LinkedHashMap<>();
        for (String out : outs) {
            if (forms.put(out, form(out)) != null) {
                throw new UsageException(terminal.text("minutes.twice", out));
            }
        }
        if (book != null && (book.equals("-") || names(book))) {
            throw new UsageException(
                    book.equals("-") ? terminal.text("error.dash") : terminal.text("minutes.bookTwice", book));
        }
        SittingInput input = SittingInput.load(terminal, regulation, sitting);
        Minutes minutes = Minutes.of(
                        input.document().id(),
                        input.replay().sitting(),
                        input.document().place())
                .orElseThrow(() -> notOpened(input));
        // Refused events are told with their numbers.
        MinutesPaper made = new MinutesPaper(
                minutes, input.regulation().minutes().signers().said().orElse(null), List.of());
        Paper paper = made.in(terminal.language());
        Map<String, byte[]> files = new LinkedHashMap<>();
        forms.forEach((out, form) -> files.put(out, bytes(form, minutes, paper)));
        files.forEach(this::refuseReplacing);
        input.diagnoseRefused(terminal);
        made.prompts(terminal.language()).forEach(terminal::diagnose);
        if (book != null) {
            Booking booking = book(book, input).with(minutes);
            if (booking instanceof Booking.Refused refused) {
                terminal.diagnose(terminal.text("minutes.booked", refused.message(terminal.language())));
                return ExitCode.FINDINGS;
            }
            // Last of all: a book is not to hold what could not be written.
            files.put(book, json(((Booking.Entered) booking).book()));
        }
        files.forEach(this::write);
        return input.replay().refused().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private boolean names(String file) {
        Path path = Path.of(file).toAbsolutePath().normalize();
        return outs.stream()
                .anyMatch(out -> !out.equals("-")
                        && Path.of(out).toAbsolutePath().normalize().equals(path));
    }

    private MinutesBook book(String file, SittingInput input) {
        return Files.exists(Path.of(file))
                ? JsonInput.load(terminal, file, MinutesBook.class, MinutesBook.FORMAT)
                : MinutesBook.of(input.regulation().id(), input.regulation());
    }

    private static byte[] json(Object document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            PlanInput.JSON.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory", e);
        }
        return out.toByteArray();
    }

    private InputException notOpened(SittingInput input) {
        input.diagnoseRefused(terminal);
        return new InputException(terminal.text("minutes.notOpened", JsonInput.shown(terminal, sitting)), null);
    }

    private enum Form {
        JSON,
        HTML,
        DOCX,
        TXT
    }

    /** By the ending; standard output gets JSON. */
    private Form form(String out) {
        String name = out.equals("-") ? ".json" : out.toLowerCase(Locale.ROOT);
        return Arrays.stream(Form.values())
                .filter(form -> name.endsWith("." + form.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UsageException(terminal.text("minutes.ending", out)));
    }

    private static byte[] bytes(Form form, Minutes minutes, Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            switch (form) {
                case JSON -> PlanInput.JSON.write(minutes, out);
                case HTML -> out.write(PaperHtml.of(paper).getBytes(StandardCharsets.UTF_8));
                case DOCX -> PaperDocx.write(paper, out);
                case TXT -> out.write(PaperText.of(paper).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory", e);
        }
        return out.toByteArray();
    }

    /**
     * Signed minutes never change: a record of them is not replaced by another one. Whether a page or a Word file bears a
     * signature cannot be told, so it is replaced by a differing one only if that was asked for.
     */
    private void refuseReplacing(String out, byte[] bytes) {
        if (out.equals("-") || !Files.isRegularFile(Path.of(out))) {
            return;
        }
        try (InputStream in = Files.newInputStream(Path.of(out))) {
            byte[] before = in.readAllBytes();
            if (Arrays.equals(before, bytes)) {
                return;
            }
            if (form(out) == Form.JSON) {
                if (isSigned(before)) {
                    throw new InputException(terminal.text("minutes.signed", out), null);
                }
            } else if (!force) {
                throw new InputException(terminal.text("minutes.there", out), null);
            }
        } catch (IOException e) {
            throw new InputException(terminal.text("error.io", out, Failures.reason(terminal, e)), e);
        }
    }

    private static boolean isSigned(byte[] before) throws IOException {
        try {
            return PlanInput.JSON
                            .read(new ByteArrayInputStream(before), Minutes.class)
                            .signed()
                    != null;
        } catch (InvalidDocumentException e) {
            return false;
        }
    }

    private void write(String out, byte[] bytes) {
        if (out.equals("-")) {
            terminal.out().writeBytes(bytes);
        } else {
            Output.write(terminal, Path.of(out), stream -> stream.write(bytes));
        }
    }
}
