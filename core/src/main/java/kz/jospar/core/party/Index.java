package kz.jospar.core.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a directory looks names up. */
final class Index {
    private final Map<String, List<Directory.Match>> byName = new HashMap<>();
    private final Map<TerritoryName, List<Directory.Match>> byTerritory = new HashMap<>();
    private final Collection<Body> bodies;

    Index(Collection<Body> bodies) {
        this.bodies = List.copyOf(bodies);
        for (Body body : bodies) {
            for (BodyName name : body.names()) {
                Directory.Match match = new Directory.Match(body, name);
                for (String key : NameKey.all(name.text())) {
                    byName.computeIfAbsent(key, k -> new ArrayList<>(1)).add(match);
                }
                if (body.kind().isAkimat()) {
                    for (TerritoryName key : TerritoryName.written(name.text(), body.kind())) {
                        byTerritory
                                .computeIfAbsent(key, k -> new ArrayList<>(1))
                                .add(match);
                    }
                }
            }
        }
    }

    /** Returns the index without these bodies. */
    Index without(Set<String> ids) {
        return new Index(
                bodies.stream().filter(body -> !ids.contains(body.id())).toList());
    }

    /** Returns each body of a name once that holds on any of these days, both inclusive. */
    List<Directory.Match> find(String name, @Nullable LocalDate from, @Nullable LocalDate toInclusive) {
        for (String key : NameKey.all(name)) {
            List<Directory.Match> found = once(byName.getOrDefault(key, List.of()), from, toInclusive);
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (List<TerritoryName> reading : TerritoryName.readings(name)) {
            List<Directory.Match> all = new ArrayList<>();
            reading.forEach(territory -> all.addAll(byTerritory.getOrDefault(territory, List.of())));
            List<Directory.Match> found = once(all, from, toInclusive);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Directory.Match> once(
            List<Directory.Match> matches, @Nullable LocalDate from, @Nullable LocalDate toInclusive) {
        Map<String, Directory.Match> byId = new LinkedHashMap<>();
        for (Directory.Match match : matches) {
            if (holds(match.name(), from, toInclusive)) {
                byId.putIfAbsent(match.body().id(), match);
            }
        }
        return List.copyOf(byId.values());
    }

    private static boolean holds(BodyName name, @Nullable LocalDate from, @Nullable LocalDate toInclusive) {
        return (name.from() == null || toInclusive == null || !name.from().isAfter(toInclusive))
                && (name.until() == null || from == null || !name.until().isBefore(from));
    }
}
