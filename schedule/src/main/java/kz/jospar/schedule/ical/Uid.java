package kz.jospar.schedule.ical;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.NoticeStep;
import kz.jospar.schedule.Obligation;

/**
 * The UID of an event, from its obligation's or its meeting's id: public, stable, with a golden file in the tests.
 *
 * <p>Worked case: {@code karaganda-2025-2026/1.7/2025-Q1} gives {@code karaganda-2025-2026_1.7_2025-Q1@jospar}. Slashes
 * would become path segments in servers that store an event under its UID. Letters and digits of any alphabet, dots,
 * hyphens and {@code ~}, all that a plan's ids may hold, stay; anything else, the underscore too, is written as {@code
 * %5F}, so different ids never meet.
 */
public final class Uid {
    private static final HexFormat HEX = HexFormat.of().withUpperCase().withPrefix("%");

    private Uid() {}

    /** Returns the UID of an obligation. */
    public static String of(Obligation obligation) {
        StringBuilder uid = new StringBuilder();
        append(uid, obligation.id(), true);
        return uid.append("@jospar").toString();
    }

    /** Returns the UID of a meeting: that of staff-7/2 is {@code meeting__staff-7%2F2@jospar}. */
    public static String of(Meeting meeting) {
        return ofParts("meeting", "", meeting.id());
    }

    /** Returns the UID of a step of a meeting: {@code meeting__m1_materials@jospar}. */
    public static String of(Meeting meeting, NoticeStep step) {
        return ofParts("meeting", "", meeting.id(), step.id());
    }

    /** The second part is never empty in an obligation's id, so kinds never meet. */
    private static String ofParts(String... parts) {
        StringBuilder uid = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                uid.append('_');
            }
            append(uid, parts[i], false);
        }
        return uid.append("@jospar").toString();
    }

    private static void append(StringBuilder uid, String text, boolean ofParts) {
        text.codePoints().forEach(c -> {
            if (c == '/' && ofParts) {
                uid.append('_');
            } else if (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '~') {
                uid.appendCodePoint(c);
            } else {
                uid.append(HEX.formatHex(Character.toString(c).getBytes(StandardCharsets.UTF_8)));
            }
        });
    }
}
