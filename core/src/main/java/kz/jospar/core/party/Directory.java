package kz.jospar.core.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * The organizations that plans may address: kk ұйымдар анықтамалығы, ru справочник организаций. Immutable.
 *
 * <p>{@link #kazakhstan()} knows the oblasts, the cities of republican significance and the abbreviations of central
 * bodies, each with its days and its source; an embedder adds districts, departments and enterprises:
 * {@code Directory.kazakhstan().and(Directory.of(own))}.
 *
 * <p>Worked case: {@code find("акимат г. Нур-Султана", 2022-07-01)} gives the akimat of Astana under the name that held
 * on that day; {@code find("РБ")} gives a term, which is no body.
 */
public final class Directory {
    private final Map<String, Body> byId;
    /** The latest entries first: a name that they know is theirs. */
    private final List<Index> layers;

    private Directory(Map<String, Body> byId, List<Index> layers) {
        this.byId = byId;
        this.layers = layers;
    }

    /**
     * A body found, and the name under which it was.
     *
     * @param body the body
     * @param name the name
     */
    public record Match(Body body, BodyName name) {
        public Match {
            Guard.present("body", body);
            Guard.present("name", name);
        }
    }

    /** Returns a directory of these bodies. Fails with {@link IllegalArgumentException} where two have one id. */
    public static Directory of(List<Body> bodies) {
        Map<String, Body> byId = new LinkedHashMap<>();
        for (Body body : Guard.copy("bodies", bodies)) {
            Guard.holds(byId.put(body.id(), body) == null, "body '" + body.id() + "' stands twice in the directory");
        }
        return new Directory(byId, List.of(new Index(byId.values())));
    }

    /** Returns the dated default for Kazakhstan: oblasts, cities of republican significance, central bodies. */
    public static Directory kazakhstan() {
        return Kazakhstan.DIRECTORY;
    }

    /**
     * Returns both directories as one, in which the other's entries win: a body with the same id is the other's, and a
     * name that the other knows means the other's body.
     */
    public Directory and(Directory other) {
        Map<String, Body> both = new LinkedHashMap<>(byId);
        both.putAll(other.byId);
        List<Index> all = new ArrayList<>(other.layers);
        Set<String> theirs = new HashSet<>(other.byId.keySet());
        layers.forEach(layer -> all.add(layer.without(theirs)));
        return new Directory(both, List.copyOf(all));
    }

    /** Returns all bodies, in the order in which they were given. */
    public List<Body> bodies() {
        return List.copyOf(byId.values());
    }

    /** Returns the body of an id, if there is one. */
    public Optional<Body> body(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the bodies of a kind that exist on a day. */
    public List<Body> bodies(BodyKind kind, LocalDate day) {
        return byId.values().stream()
                .filter(body -> body.kind() == kind && body.existsOn(day))
                .toList();
    }

    /**
     * Returns the bodies that have or ever had this name, each once; none where it is unknown, several where it is
     * ambiguous. Case, blanks, quotation marks, Latin letters that look like Cyrillic ones, case endings of territories
     * and words such as «қаласының әкімдігі» or «акимат города» make no difference.
     */
    public List<Match> find(String name) {
        return first(name, null, null);
    }

    /** Returns the bodies that have this name on a day, each once. */
    public List<Match> find(String name, LocalDate day) {
        return first(name, Guard.present("day", day), day);
    }

    /** Returns the bodies that have this name on any day from the first to the last, both inclusive, each once. */
    public List<Match> find(String name, LocalDate from, LocalDate toInclusive) {
        return first(name, Guard.present("from", from), Guard.present("toInclusive", toInclusive));
    }

    /**
     * Returns the akimat of the smallest territory that a text names, such as a plan's title: of «Қарағанды облысында
     * нашақорлыққа қарсы іс-қимыл» that of Karaganda oblast. Nothing where it names none, or several of one rank.
     */
    public Optional<Body> territoryIn(String text) {
        return TerritoriesInText.smallest(this, text);
    }

    private List<Match> first(String name, @Nullable LocalDate from, @Nullable LocalDate toInclusive) {
        for (Index layer : layers) {
            List<Match> found = layer.find(name, from, toInclusive);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Read once, on first use. */
    private static final class Kazakhstan {
        static final Directory DIRECTORY = DirectoryFile.read("kazakhstan.txt");

        private Kazakhstan() {}
    }

    @Override
    public String toString() {
        return "Directory of " + byId.size() + " bodies";
    }
}
