package kz.jospar.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.documents.UnreadableDocumentException.Reason;

/**
 * Turns bytes into text: a byte order mark decides, else UTF-8, else what a web page declares, else windows-1251 where
 * that yields mostly Cyrillic.
 */
final class TextDecoder {
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z][\\w-]{2,20})");

    private TextDecoder() {}

    static String decode(Source source) {
        String text = decoded(source.bytes()).orElseThrow(() -> source.refuse(Reason.NOT_A_DOCUMENT));
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw source.refuse(Reason.EMPTY);
        }
        if (text.chars().anyMatch(TextDecoder::isForeign)) {
            throw source.refuse(Reason.NOT_A_DOCUMENT);
        }
        return text;
    }

    private static Optional<String> decoded(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return strictly(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return strictly(bytes, StandardCharsets.UTF_16BE);
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> declared(bytes))
                .or(() -> strictly(bytes, Charset.forName("windows-1251")).filter(TextDecoder::isMostlyCyrillic));
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4_000), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return declared.find() && Charset.isSupported(declared.group(1))
                ? strictly(bytes, Charset.forName(declared.group(1)))
                : Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isMostlyCyrillic(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long cyrillic = text.chars()
                .filter(c -> Character.UnicodeScript.of(c).equals(Character.UnicodeScript.CYRILLIC))
                .count();
        return cyrillic * 2 > letters;
    }

    /** No text has such characters; pictures and programs do. */
    private static boolean isForeign(int c) {
        return c < ' ' && !Character.isWhitespace(c);
    }
}
