package kz.jospar.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a package without the time of writing, which POI puts beside each of its files. */
final class SteadyZip {
    /** As a local time, so that no zone moves it; the first moment of 1980 would be written with the zone's own field. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private SteadyZip() {}

    static void write(XWPFDocument document, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream(1 << 16);
        document.write(written);
        ZipOutputStream steady = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                steady.putNextEntry(copy);
                parts.transferTo(steady);
                steady.closeEntry();
            }
        }
        steady.finish();
        steady.flush();
    }
}
