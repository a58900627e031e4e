package kz.jospar.schedule.ical4j;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the zones a file names, in Java's own time zone data: Kazakhstan has one hour less from 1 March 2024 in its most
 * populous zones, which the data of ical4j 4.4.0 gets wrong. What a file's VTIMEZONE says is not followed.
 */
final class Zones {
    /** Some programs put a path of their own before the name: {@code /freeassociation.sourceforge.net/Asia/Almaty}. */
    private static final Pattern LAST = Pattern.compile("([A-Za-z]+/[A-Za-z_]+(?:/[A-Za-z_]+)?)$");

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
        Optional<ZoneId> whole = named(name);
        Matcher last = LAST.matcher(name);
        if (whole.isPresent() || !last.find()) {
            return whole;
        }
        List<String> parts = List.of(last.group(1).split("/", -1));
        return IntStream.range(0, parts.size() - 1)
                .mapToObj(from -> named(String.join("/", parts.subList(from, parts.size()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ZoneId> named(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
