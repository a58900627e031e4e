package kz.jospar.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import kz.jospar.core.plan.Plan;

/**
 * Reads and writes JSON documents: kk JSON құжаттары, ru документы JSON.
 *
 * <p>Immutable and safe for use by many threads; make one and keep it. Reading what was written gives an equal record,
 * whichever Jackson wrote it. Streams are not closed here.
 *
 * <p>Worked case: {@code Jackson3.documents().readPlan(in)} of {@code {"format":"jospar.plan/2"}} fails with {@code
 * document (line 1, column 27): format 'jospar.plan/2' cannot be read; this version reads 'jospar.plan/1'}.
 */
public interface JsonDocuments {

    /**
     * Reads one document in UTF-8.
     *
     * @param in the bytes, read to their end
     * @param type a record of core or of another module
     * @throws InvalidDocumentException if the bytes are no JSON, or no record of this type
     * @throws IOException if the stream itself fails
     */
    <T> T read(InputStream in, Class<T> type) throws IOException;

    /** Reads a plan; see {@link #read}. */
    default Plan readPlan(InputStream in) throws IOException {
        return read(in, Plan.class);
    }

    /**
     * Writes one document in UTF-8, with a line end after it. Nothing is written if the record cannot be.
     *
     * @param document a record of core or of another module
     * @param out takes the bytes
     * @throws InvalidDocumentException if the record cannot be written as JSON
     * @throws IOException if the stream itself fails
     */
    void write(Object document, OutputStream out) throws IOException;
}
