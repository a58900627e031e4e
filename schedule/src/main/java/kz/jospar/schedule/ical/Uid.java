package kz.jospar.schedule.ical;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import kz.jospar.schedule.Obligation;

/**
 * The UID of an event, from its obligation's id: public, stable, with a golden file in the tests.
 *
 * <p>Worked case: {@code karaganda-2025-2026/1.7/2025-Q1} gives {@code karaganda-2025-2026_1.7_2025-Q1@jospar}. Slashes
 * would become path segments in servers that store an event under its UID. Letters and digits of any alphabet, dots,
 * hyphens and {@code ~}, all that a plan's ids may hold, stay; anything else, the underscore too, is written as {@code
 * %5F}, so different ids never meet.
 */
public final class Uid {
    private static final HexFormat HEX = HexFormat.of().withUpperCase().withPrefix("%");

    private Uid() {}

    /** Tells whether it is the UID of an entry that counts what is overdue; no obligation has one that begins so. */
    static boolean isSummary(String uid) {
        return uid.startsWith("overdue__");
    }

    /** Returns the UID. */
    public static String of(Obligation obligation) {
        StringBuilder uid = new StringBuilder();
        obligation.id().codePoints().forEach(c -> {
            if (c == '/') {
                uid.append('_');
            } else if (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '~') {
                uid.appendCodePoint(c);
            } else {
                uid.append(HEX.formatHex(Character.toString(c).getBytes(StandardCharsets.UTF_8)));
            }
        });
        return uid.append("@jospar").toString();
    }
}
