package kz.jospar.schedule.ical;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.jospar.core.lang.Language;

/**
 * What a feed says of itself before its first entry: kk арнаның атауы мен баптаулары, ru заголовок календарной ленты.
 *
 * @param id the key of its addressee, fit for a file's name
 * @param name the calendar's name, in one line and without quotation marks, semicolons and backslashes, which some
 *     clients show escaped or stumble over
 * @param language the language of its texts
 * @param refresh how often a client may ask again, in whole minutes, from one minute to 30 days
 * @param zones the zones of its timed entries, each with a name; those of no entry do no harm, and UTC, which needs no
 *     rules, is left out
 */
public record FeedHead(String id, String name, Language language, Duration refresh, List<ZoneId> zones) {
    /** How often a client may ask again where nothing else is said. */
    public static final Duration REFRESH = Duration.ofHours(12);

    private static final Duration LONGEST = Duration.ofDays(30);

    public FeedHead {
        Objects.requireNonNull(id, "id");
        name = PlainText.quotable(name);
        Objects.requireNonNull(language, "language");
        if (refresh.compareTo(Duration.ofMinutes(1)) < 0
                || refresh.compareTo(LONGEST) > 0
                || !refresh.equals(Duration.ofMinutes(refresh.toMinutes()))) {
            throw new IllegalArgumentException("refresh is " + refresh + ", not whole minutes up to 30 days");
        }
        zones = zones.stream()
                .map(FeedHead::named)
                .filter(zone -> !zone.equals(ZoneOffset.UTC))
                .distinct()
                .sorted(Comparator.comparing(ZoneId::getId))
                .toList();
    }

    /** A feed without timed entries that is asked for every twelve hours. */
    public FeedHead(String id, String name, Language language) {
        this(id, name, language, REFRESH, List.of());
    }

    /** Returns UTC for each of its names, any other zone as it is; fails for an offset, which has no name to refer to. */
    static ZoneId named(ZoneId zone) {
        if (zone.normalized().equals(ZoneOffset.UTC)) {
            return ZoneOffset.UTC;
        }
        // "UTC+05:00" is an offset too, and its colon would end the property's parameters.
        if (zone instanceof ZoneOffset || zone.getId().indexOf(':') >= 0) {
            throw new IllegalArgumentException("zone is " + zone + ", an offset without a name");
        }
        return zone;
    }

    /** Returns what stands as the calendar's PRODID. */
    public String productId() {
        return "-//Jospar//Jospar 0.1//" + language.code().toUpperCase(Locale.ROOT);
    }
}
