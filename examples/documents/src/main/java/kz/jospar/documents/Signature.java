package kz.jospar.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.jospar.documents.UnreadableDocumentException.Reason;

/** Tells from a file's first bytes what it is. */
final class Signature {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1};
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    /** A web page with its pictures in one file, which Word saves and names .mht or .doc. */
    private static final byte[] MHT = "MIME-Version:".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    /** The name of the stream that holds an encrypted .docx or .xlsx, as an OLE2 directory spells it. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final Pattern HTML = Pattern.compile(
            "(?i)\\s*(<\\?xml[^>]*>\\s*)?(?:<!--(?:(?!-->).)*+-->\\s*+)*+<(!doctype\\s+html|html|head|body|meta|table)\\b.*");
    private static final Pattern OFFICE_2003 = Pattern.compile("(?s)\\s*<\\?xml.*<(w:wordDocument|Workbook)\\b.*");

    private Signature() {}

    static boolean isZip(byte[] bytes) {
        return startsWith(bytes, ZIP);
    }

    /** Refuses what is known not to be a text. */
    static void refuseForeign(Source source) {
        byte[] bytes = source.bytes();
        if (startsWith(bytes, OLE2)) {
            throw source.refuse(contains(bytes, ENCRYPTED) ? Reason.ENCRYPTED : Reason.LEGACY_FORMAT);
        }
        if (startsWith(bytes, RTF) || startsWith(bytes, MHT)) {
            throw source.refuse(Reason.LEGACY_FORMAT);
        }
        if (startsWith(bytes, PDF)) {
            throw source.refuse(Reason.NOT_A_DOCUMENT);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 2_000), StandardCharsets.ISO_8859_1);
        if (OFFICE_2003.matcher(head).matches()) {
            throw source.refuse(Reason.LEGACY_FORMAT);
        }
    }

    /** A text is a web page when it begins like one, or when its name says so and it has any tag at all. */
    static boolean isHtml(String name, String text) {
        String head = text.substring(0, Math.min(text.length(), 2_000))
                .replace('\n', ' ')
                .replace('\r', ' ');
        if (HTML.matcher(head).matches()) {
            return true;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return (lower.endsWith(".html") || lower.endsWith(".htm")) && text.indexOf('<') >= 0;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int from = 0; from + part.length <= bytes.length; from++) {
            int i = 0;
            while (i < part.length && bytes[from + i] == part[i]) {
                i++;
            }
            if (i == part.length) {
                return true;
            }
        }
        return false;
    }
}
