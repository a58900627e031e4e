package kz.jospar.schedule.http;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The name under which a browser keeps a feed (RFC 6266): letters and digits of any alphabet, hyphens, dots and
 * underscores stay, anything else becomes an underscore, so there is no folder, quotation mark or line break in it.
 */
final class FileName {
    private static final int LONGEST = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase().withPrefix("%");

    private FileName() {}

    /** Returns the value of {@code Content-Disposition}: shown where the client can, a name where it keeps it. */
    static String disposition(String id) {
        String name = safe(id);
        String ascii = ascii(name);
        String plain = "inline; filename=\"" + ascii + ".ics\"";
        return ascii.equals(name) ? plain : plain + "; filename*=UTF-8''" + encoded(name) + ".ics";
    }

    private static String safe(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().limit(LONGEST).forEach(c -> {
            boolean stays = Character.isLetterOrDigit(c) || c == '-' || (c == '.' && !name.isEmpty());
            name.appendCodePoint(stays ? c : '_');
        });
        return name.isEmpty() ? "calendar" : name.toString();
    }

    /** For clients that read no other: as good as none where no letter is left. */
    private static String ascii(String name) {
        StringBuilder ascii = new StringBuilder();
        name.codePoints().forEach(c -> ascii.append(c < 0x80 ? (char) c : '_'));
        return ascii.chars().anyMatch(Character::isLetterOrDigit) ? ascii.toString() : "calendar";
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (c < 0x80) {
                encoded.append((char) c);
            } else {
                encoded.append(HEX.formatHex(Character.toString(c).getBytes(StandardCharsets.UTF_8)));
            }
        });
        return encoded.toString();
    }
}
