package kz.jospar.schedule.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Compresses a body on its way. The JDK writes neither a time nor a system into the head of the stream. */
final class Gzip extends GZIPOutputStream {
    private static final int PIECE = 1 << 13;

    private Gzip(OutputStream out) throws IOException {
        super(out, PIECE);
    }

    /** Writes a body compressed and leaves the stream open. A body that fails gets no end, so nobody takes it for whole. */
    static void write(FeedResponse.Body body, OutputStream out) throws IOException {
        Gzip gzip = new Gzip(out);
        try {
            body.writeTo(gzip);
            gzip.finish();
        } finally {
            gzip.def.end();
        }
    }
}
