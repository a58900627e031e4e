package kz.jospar.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.xml.stream.XMLStreamException;
import kz.jospar.documents.UnreadableDocumentException.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The zip archive that a .docx or .xlsx is; no part unfolds to more than its directory tells, and that is counted. */
final class Archive implements AutoCloseable {
    private static final int MOST_ENTRIES = 10_000;

    private final Source source;
    private final ZipFile zip;
    /** The parts by their names, in which capitals do not matter. Of two parts of one name the first counts. */
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private final String mainPart;
    private long unpacked;

    private Archive(Source source, ZipFile zip) {
        this.source = source;
        this.zip = zip;
        int count = 0;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            entries.putIfAbsent(entry.getName().toLowerCase(Locale.ROOT), entry);
            if (++count > MOST_ENTRIES) {
                throw source.refuse(Reason.TOO_LARGE);
            }
        }
        this.mainPart = findMainPart();
    }

    static Archive of(Source source) {
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(source.bytes()))
                    .get();
        } catch (IOException | IllegalArgumentException e) {
            // The directory of a zip stands at its end.
            throw source.refuse(Reason.TRUNCATED, e);
        }
        try {
            return new Archive(source, zip);
        } catch (UnreadableDocumentException e) {
            close(zip);
            throw e;
        }
    }

    boolean isSpreadsheet() {
        return mainPart.startsWith("xl/");
    }

    String mainPart() {
        return mainPart;
    }

    /** Returns a part's bytes, or nothing where the archive has no such part. */
    Optional<byte[]> part(String name) {
        ZipArchiveEntry entry = entries.get(name.toLowerCase(Locale.ROOT));
        return entry == null ? Optional.empty() : Optional.of(unpack(entry));
    }

    private byte[] unpack(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw source.refuse(Reason.ENCRYPTED);
        }
        unpacked += Math.max(0, entry.getSize());
        if (unpacked > source.limits().unpackedBytes()) {
            throw source.refuse(Reason.TOO_LARGE);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            // One byte more than the directory tells would show that it lies.
            byte[] part = in.readNBytes((int) Math.max(0, entry.getSize()));
            CRC32 sum = new CRC32();
            sum.update(part);
            if (part.length != entry.getSize() || in.read() >= 0 || entry.getCrc() != sum.getValue()) {
                throw source.refuse(Reason.DAMAGED);
            }
            return part;
        } catch (IOException | IllegalArgumentException e) {
            throw source.refuse(Reason.DAMAGED, e);
        }
    }

    /** The package names its main part; some programs call it word/document2.xml. */
    private String findMainPart() {
        String main;
        try {
            main = Relations.of(source, this, "").part("officeDocument", "word/document.xml");
        } catch (XMLStreamException e) {
            throw source.refuse(Reason.DAMAGED, e);
        }
        if (main.endsWith(".bin")) {
            throw source.refuse(Reason.LEGACY_FORMAT); // .xlsb: Excel's own numbers instead of XML
        }
        boolean readable = (main.startsWith("word/") || main.startsWith("xl/")) && main.endsWith(".xml");
        if (!readable || !entries.containsKey(main.toLowerCase(Locale.ROOT))) {
            throw source.refuse(Reason.NOT_A_DOCUMENT);
        }
        return main;
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing bytes in memory", e);
        }
    }
}
