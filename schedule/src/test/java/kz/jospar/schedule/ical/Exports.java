package kz.jospar.schedule.ical;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;

/** Small feeds for tests, and what of their octets belongs to which entry. */
final class Exports {
    /** The uids of these tests need no fold. */
    private static final Pattern BLOCK =
            Pattern.compile("BEGIN:(VEVENT|VTODO)\r\nUID:(.*?)\r\n(.*?)END:\\1", Pattern.DOTALL);

    static final Instant STAMP = Instant.parse("2025-01-10T00:00:00Z");

    private Exports() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static FeedEntry entry(String uid, String day, String title) {
        return entry(uid, day, title, STAMP);
    }

    static FeedEntry entry(String uid, String day, String title, Instant stamp) {
        return new FeedEntry(uid, day(day), title, "бір\nекі", List.of("upcoming"), stamp);
    }

    static Feed feed(FeedEntry... entries) {
        return feed(Language.EN, List.of(entries));
    }

    static Feed feed(Language language, List<FeedEntry> entries) {
        return new Feed(new FeedHead("qb", "QB", language), entries);
    }

    static String text(Feed feed) {
        return new String(Lines.write(feed), StandardCharsets.UTF_8);
    }

    /** The octets of each event or task by its uid, as they stand. */
    static Map<String, String> blocks(Feed feed) {
        Map<String, String> blocks = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(text(feed));
        while (block.find()) {
            blocks.put(block.group(2), block.group());
        }
        return blocks;
    }
}
