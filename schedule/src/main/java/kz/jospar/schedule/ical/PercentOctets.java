package kz.jospar.schedule.ical;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Characters as the octets of UTF-8 behind percent signs, with capital digits (RFC 3986, 2.1). */
final class PercentOctets {
    private static final HexFormat HEX = HexFormat.of().withUpperCase().withPrefix("%");

    private PercentOctets() {}

    /** Appends a character: {@code ә} is {@code %D3%99}. */
    static void append(StringBuilder text, int codePoint) {
        text.append(HEX.formatHex(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)));
    }
}
