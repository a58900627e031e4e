package kz.jospar.core.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Many bodies under one name: kk топ, ru группа.
 *
 * <p>Worked case: «қалалар мен аудандардың әкімдіктері» are the akimats of cities and districts; in a plan of an oblast
 * they are those of that oblast. «мүдделі мемлекеттік органдар» are an open set: nobody lists them.
 *
 * @param kinds the kinds of bodies that are meant; empty where the set is open or only places are named
 * @param named places that are named, as they are written, folded: Алматы, Шымкент
 * @param within the territory whose bodies are meant, as it is written, folded, if the name tells it
 * @param local whether the bodies of the plan's own territory are meant, of every rank: ЖАО
 */
public record Group(
        List<BodyKind> kinds,
        List<String> named,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String within,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean local) {

    public Group {
        kinds = Guard.copy("kinds", kinds);
        named = Guard.copy("named", named);
    }

    /** Returns the group that a name means, or nothing where it names one body or nobody can tell. */
    public static Optional<Group> read(String name) {
        return GroupWords.read(name);
    }

    /** Tells whether nobody lists its members. */
    @JsonIgnore
    public boolean isOpen() {
        return kinds.isEmpty() && named.isEmpty();
    }

    /**
     * Returns whom it stands for.
     *
     * @param directory the bodies to choose from; more bodies never make the group smaller
     * @param day the plan's day; {@code null} where it is not known, for the bodies that exist without an end
     * @param territory the plan's territory as in {@link Body#territory}, or {@code null} for the whole country
     */
    public Expansion expand(Directory directory, @Nullable LocalDate day, @Nullable String territory) {
        if (isOpen()) {
            return new Expansion.Open();
        }
        String where = within == null ? territory : territory(directory, within, territory);
        Map<String, Body> members = new LinkedHashMap<>();
        Set<BodyKind> missing = EnumSet.noneOf(BodyKind.class);
        boolean verified = true;
        for (BodyKind kind : kinds) {
            boolean any = false;
            for (Body body : directory.bodies()) {
                if (body.kind() != kind || !isMeant(body, where)) {
                    continue;
                }
                if (exists(body, day)) {
                    members.put(body.id(), body);
                    any = true;
                } else {
                    verified &= isAbsenceVerified(body, day);
                }
            }
            if (!any) {
                missing.add(kind);
            }
        }
        for (String place : named) {
            List<Directory.Match> found = on(directory, place, day);
            found.forEach(match -> members.put(match.body().id(), match.body()));
            if (found.isEmpty()) {
                missing.add(BodyKind.CITY_AKIMAT);
            }
        }
        if (members.isEmpty()) {
            return new Expansion.NotInDirectory(List.copyOf(missing));
        }
        for (Body body : members.values()) {
            verified &= isVerified(body, day);
        }
        return new Expansion.Members(List.copyOf(members.values()), List.copyOf(missing), verified);
    }

    /**
     * Oblasts and the great cities are meant all over the country, unless the plan's own bodies are. A city or district
     * of which only the oblast is known stands in the directory for its name's sake: a list of those would be no list.
     */
    private boolean isMeant(Body body, @Nullable String where) {
        boolean small = body.kind() == BodyKind.CITY_AKIMAT || body.kind() == BodyKind.DISTRICT_AKIMAT;
        if (small && body.territory() != null && body.territory().length() == 2) {
            return false;
        }
        boolean everywhere = !local
                && within == null
                && (body.kind() == BodyKind.OBLAST_AKIMAT || body.kind() == BodyKind.REPUBLICAN_CITY_AKIMAT);
        return where == null || everywhere || body.territory() == null || body.isWithin(where);
    }

    private static @Nullable String territory(Directory directory, String words, @Nullable String otherwise) {
        List<Directory.Match> found = directory.find(words);
        return found.size() == 1 && found.get(0).body().territory() != null
                ? found.get(0).body().territory()
                : otherwise;
    }

    private static List<Directory.Match> on(Directory directory, String place, @Nullable LocalDate day) {
        List<Directory.Match> found = day == null ? List.of() : directory.find(place, day);
        return (found.isEmpty() ? directory.find(place) : found)
                .stream().filter(match -> match.body().kind().isAkimat()).toList();
    }

    private static boolean exists(Body body, @Nullable LocalDate day) {
        return day == null ? body.names().stream().anyMatch(name -> name.until() == null) : body.existsOn(day);
    }

    private static boolean isVerified(Body body, @Nullable LocalDate day) {
        return body.names().stream()
                .anyMatch(name -> name.isVerified() && (day == null ? name.until() == null : name.holdsOn(day)));
    }

    /** Whether the name that follows the day rests on an act, if any follows. */
    private static boolean isAbsenceVerified(Body body, @Nullable LocalDate day) {
        List<BodyName> later = new ArrayList<>();
        for (BodyName name : body.names()) {
            if (day != null && name.from() != null && name.from().isAfter(day)) {
                later.add(name);
            }
        }
        return later.stream()
                .min((a, b) -> String.valueOf(a.from()).compareTo(String.valueOf(b.from())))
                .map(name -> name.isVerified() && name.isLimited())
                .orElse(true);
    }
}
