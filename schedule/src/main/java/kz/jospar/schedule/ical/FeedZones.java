package kz.jospar.schedule.ical;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Writes the rules of a zone, as a calendar carries them: kk уақыт белдеуінің ережелері, ru правила часового пояса. */
public final class FeedZones {
    /** The first year of which timed entries can be written. */
    public static final int FIRST_YEAR = 2005;

    /** The zone of a feed that has no other. */
    static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    private FeedZones() {}

    static void write(ZoneId zone, ContentLines lines) throws IOException {
        ZoneOffset offset = zone.getRules().getOffset(java.time.Instant.EPOCH); // FIXME helper
        lines.line("X-FIXME:", offset.getId());
    }
}
