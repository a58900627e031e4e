package kz.jospar.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.text.PlanReader;
import kz.jospar.core.text.UnreadablePlanException;
import kz.jospar.documents.UnreadableDocumentException.Reason;

/**
 * Opens plan files of Word, Excel, the web and plain text: kk жоспар құжаттары, ru документы планов.
 *
 * <p>What a file is, its bytes decide; its extension is asked only where they leave it open. Macros are not run, XML
 * entities not resolved, nothing is fetched from the network. Every failure is an {@link UnreadableDocumentException}.
 *
 * <p>Worked case: a web page saved by an office program as {@code plan.doc} is read as {@code html}.
 */
public final class PlanDocuments {

    private PlanDocuments() {}

    /** Opens a file within {@link Limits#STANDARD}. */
    public static SourceDocument open(Path file) {
        return open(file, Limits.STANDARD);
    }

    /** Opens a file within limits of one's own. */
    public static SourceDocument open(Path file, Limits limits) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        if (Files.notExists(file)) {
            throw new UnreadableDocumentException(Reason.MISSING, name, null);
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableDocumentException(Reason.NO_ACCESS, name, null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in, limits);
        } catch (IOException e) {
            throw new UnreadableDocumentException(Reason.NO_ACCESS, name, e);
        }
    }

    /** Reads a document from a stream within {@link Limits#STANDARD}; the stream is left open. */
    public static SourceDocument read(String name, InputStream in) {
        return read(name, in, Limits.STANDARD);
    }

    /** Reads a document from a stream within limits of one's own; the stream is left open. */
    public static SourceDocument read(String name, InputStream in, Limits limits) {
        Objects.requireNonNull(name, "name");
        try {
            int most = (int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 16);
            return read(name, in.readNBytes(most), limits);
        } catch (IOException e) {
            throw new UnreadableDocumentException(Reason.NO_ACCESS, name, e);
        }
    }

    /** Reads a document from its bytes within {@link Limits#STANDARD}. */
    public static SourceDocument read(String name, byte[] bytes) {
        return read(name, bytes, Limits.STANDARD);
    }

    /**
     * Reads a document from its bytes within limits of one's own.
     *
     * @param name the file's name, for messages and, where the bytes leave it open, for the kind
     * @param bytes the whole file
     * @param limits how much is read before the file is refused
     */
    public static SourceDocument read(String name, byte[] bytes, Limits limits) {
        Source source = new Source(name, bytes, limits);
        if (bytes.length == 0) {
            throw source.refuse(Reason.EMPTY);
        }
        if (bytes.length > limits.fileBytes()) {
            throw source.refuse(Reason.TOO_LARGE);
        }
        if (Signature.isZip(bytes)) {
            try (Archive archive = Archive.of(source)) {
                return archive.isSpreadsheet()
                        ? document(source, "xlsx", XlsxReader.read(source, archive))
                        : document(source, "docx", DocxReader.read(source, archive));
            }
        }
        return text(source);
    }

    /**
     * Reads a plan from whatever a person has of it, a document within {@link Limits#STANDARD}; its JSON, which is read as
     * a stream, may be of any length.
     *
     * @see #readPlan(String, InputStream, PlanReader.Hints, Limits, PlanJson)
     */
    public static Plan readPlan(String name, InputStream in, PlanReader.Hints hints, PlanJson json) throws IOException {
        return readPlan(name, in, hints, Limits.STANDARD, Long.MAX_VALUE, json);
    }

    /**
     * Reads a plan from whatever a person has of it: its JSON, or a document with its table.
     *
     * <p>Where the hints have one end of a period, it is set when the other one is known.
     *
     * @param name the file's name, for messages; {@code .json} is JSON however it begins
     * @param in the bytes; the stream is left open
     * @param hints what a person knows of the plan
     * @param limits how much is read before the file is refused; of JSON the size of the file
     * @param json what reads JSON
     * @throws UnreadableDocumentException if it is no document
     * @throws UnreadablePlanException if it is one without a plan's table
     * @throws IllegalArgumentException if the hints and the plan together make no period
     * @throws IOException if the stream fails, or what {@code json} refuses with
     */
    public static Plan readPlan(String name, InputStream in, PlanReader.Hints hints, Limits limits, PlanJson json)
            throws IOException {
        return readPlan(name, in, hints, limits, limits.fileBytes(), json);
    }

    private static Plan readPlan(
            String name, InputStream in, PlanReader.Hints hints, Limits limits, long jsonBytes, PlanJson json)
            throws IOException {
        Objects.requireNonNull(name, "name");
        InputStream bytes = in.markSupported() ? in : new BufferedInputStream(in);
        int first = FirstByte.of(bytes);
        if (first < 0) {
            throw new UnreadableDocumentException(Reason.EMPTY, name, null);
        }
        if (first == '{' || name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return hints.applyTo(json.read(new BoundedInput(name, bytes, jsonBytes)));
        }
        boolean whole = hints.from() != null && hints.toInclusive() != null;
        PlanReader.Hints reading = new PlanReader.Hints(
                hints.id(), whole ? hints.from() : null, whole ? hints.toInclusive() : null, hints.adopted());
        return hints.applyTo(PlanReader.with(reading).read(read(name, bytes, limits)));
    }

    static SourceDocument text(Source source) {
        Signature.refuseForeign(source);
        String text = TextDecoder.decode(source);
        return Signature.isHtml(source.name(), text)
                ? document(source, "html", HtmlReader.read(source, text))
                : document(source, "txt", TextReader.read(source, text));
    }

    private static SourceDocument document(Source source, String format, List<Block> blocks) {
        return new SourceDocument(source.name(), format, blocks);
    }
}
