package kz.jospar.schedule.ical4j;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Finds the zones a file names, in Java's own time zone data: Kazakhstan has one hour less from 1 March 2024 in its most
 * populous zones, which the data of ical4j 4.4.0 gets wrong. What a file's VTIMEZONE says is not followed.
 */
final class Zones {
    /** The longest names of zones have about 30 characters; a path before them some 50. */
    static final int LONGEST = 100;

    private final Map<String, Optional<ZoneId>> found = new HashMap<>();
    private final Consumer<String> unknown;

    /** Tells of each unknown zone once. */
    Zones(Consumer<String> unknown) {
        this.unknown = unknown;
    }

    /** Returns the zone of a name, or nothing. */
    Optional<ZoneId> of(String name) {
        Optional<ZoneId> known = found.get(name);
        if (known == null) {
            known = zone(name);
            found.put(name, known);
            if (known.isEmpty()) {
                unknown.accept(name);
            }
        }
        return known;
    }

    private static Optional<ZoneId> zone(String name) {
        return name.length() > LONGEST ? Optional.empty() : named(name).or(() -> afterPath(name));
    }

    /** Some programs put a path of their own before the name: {@code /freeassociation.sourceforge.net/Asia/Almaty}. */
    private static Optional<ZoneId> afterPath(String name) {
        List<String> parts = List.of(name.split("/", -1));
        return IntStream.of(3, 2)
                .filter(last -> last <= parts.size())
                .mapToObj(last -> parts.subList(parts.size() - last, parts.size()))
                .map(last -> lettersAtEnd(last.get(0)) + "/" + String.join("/", last.subList(1, last.size())))
                .map(Zones::named)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String lettersAtEnd(String text) {
        int from = text.length();
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from);
    }

    private static Optional<ZoneId> named(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
