package kz.jospar.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.xml.stream.XMLStreamException;
import kz.jospar.documents.UnreadableDocumentException.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The zip archive that a .docx or .xlsx is; what it unfolds to is counted as it is read, never believed. */
final class Archive implements AutoCloseable {
    private static final int MOST_ENTRIES = 10_000;

    private final Source source;
    private final ZipFile zip;
    private final String mainPart;
    private long unpacked;

    private Archive(Source source, ZipFile zip) {
        this.source = source;
        this.zip = zip;
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
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(unpack(entry, true));
    }

    /** Returns what a part's relations point to inside the archive: full names of parts by the ids it uses. */
    Map<String, String> relations(String part) throws XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        Map<String, String> targets = new HashMap<>();
        Optional<byte[]> relations = part(part.substring(0, name) + "_rels/" + part.substring(name) + ".rels");
        if (relations.isPresent()) {
            XmlPull xml = new XmlPull(source, relations.get());
            while (xml.nextStart()) {
                String target = xml.attribute("Target");
                if (xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode").equals("External")) {
                    targets.put(
                            xml.attribute("Id"),
                            target.startsWith("/") ? target.substring(1) : part.substring(0, name) + target);
                }
            }
        }
        return targets;
    }

    /**
     * Unfolds every part once before a library of others' sees the file: together they must stay within the limit, and
     * the workbook's XML must be well-formed and free of document type declarations.
     */
    void inspect() {
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            boolean xml = isWorkbookXml(entry.getName());
            byte[] part = unpack(entry, xml);
            if (xml) {
                try {
                    new XmlPull(source, part).toEnd();
                } catch (XMLStreamException e) {
                    throw source.refuse(Reason.DAMAGED, e);
                }
            }
        }
    }

    /** Parts under customXml are the user's own and never looked at. */
    private static boolean isWorkbookXml(String name) {
        return (name.endsWith(".xml") || name.endsWith(".rels")) && !name.startsWith("customXml/");
    }

    private byte[] unpack(ZipArchiveEntry entry, boolean keep) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw source.refuse(Reason.ENCRYPTED);
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        CRC32 sum = new CRC32();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[16_384];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                if (unpacked > source.limits().unpackedBytes()) {
                    throw source.refuse(Reason.TOO_LARGE);
                }
                sum.update(buffer, 0, read);
                if (keep) {
                    kept.write(buffer, 0, read);
                }
            }
            if (entry.getCrc() != sum.getValue()) {
                throw source.refuse(Reason.DAMAGED);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw source.refuse(Reason.DAMAGED, e);
        }
        return kept.toByteArray();
    }

    /** The package names its main part; some programs call it word/document2.xml. */
    private String findMainPart() {
        int entries = 0;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
            entries++;
        }
        if (entries > MOST_ENTRIES) {
            throw source.refuse(Reason.TOO_LARGE);
        }
        String main = part("_rels/.rels").flatMap(this::related).orElse("word/document.xml");
        boolean readable = (main.startsWith("word/") || main.startsWith("xl/")) && main.endsWith(".xml");
        if (!readable || zip.getEntry(main) == null) {
            throw source.refuse(Reason.NOT_A_DOCUMENT);
        }
        return main;
    }

    private Optional<String> related(byte[] relationships) {
        try {
            XmlPull xml = new XmlPull(source, relationships);
            while (xml.nextStart()) {
                if (xml.name().equals("Relationship") && xml.attribute("Type").endsWith("/officeDocument")) {
                    String target = xml.attribute("Target");
                    return Optional.of(target.startsWith("/") ? target.substring(1) : target);
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw source.refuse(Reason.DAMAGED, e);
        }
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
