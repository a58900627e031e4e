package kz.jospar.core.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The name of a territory without the words around it: of «Алматы қаласының әкімдігі» and «акимат г. Алматы» the city
 * of «алматы».
 *
 * @param type what it is the name of
 * @param place the folded name
 */
record TerritoryName(Type type, String place) {

    /** What cells tell of a territory; both ranks of cities are written alike. */
    enum Type {
        OBLAST,
        CITY,
        DISTRICT,
        RURAL
    }

    private static final int MOST_WORDS = 8;
    private static final Set<String> AKIMAT = Set.of(
            "әкімдігі",
            "әкімдігінің",
            "әкімі",
            "әкімінің",
            "әкімдік",
            "акимат",
            "акимата",
            "акимату",
            "аким",
            "акима",
            "акиму",
            "akimat",
            "akim",
            "of");
    private static final Map<String, Type> TYPES = Map.ofEntries(
            Map.entry("облысы", Type.OBLAST),
            Map.entry("облысының", Type.OBLAST),
            Map.entry("облыс", Type.OBLAST),
            Map.entry("обл", Type.OBLAST),
            Map.entry("область", Type.OBLAST),
            Map.entry("области", Type.OBLAST),
            Map.entry("областью", Type.OBLAST),
            Map.entry("oblast", Type.OBLAST),
            Map.entry("region", Type.OBLAST),
            Map.entry("қаласы", Type.CITY),
            Map.entry("қаласының", Type.CITY),
            Map.entry("қала", Type.CITY),
            Map.entry("қ", Type.CITY),
            Map.entry("қалалары", Type.CITY),
            Map.entry("қалаларының", Type.CITY),
            Map.entry("город", Type.CITY),
            Map.entry("города", Type.CITY),
            Map.entry("городу", Type.CITY),
            Map.entry("городе", Type.CITY),
            Map.entry("городов", Type.CITY),
            Map.entry("г", Type.CITY),
            Map.entry("гг", Type.CITY),
            Map.entry("city", Type.CITY),
            Map.entry("ауданы", Type.DISTRICT),
            Map.entry("ауданының", Type.DISTRICT),
            Map.entry("аудан", Type.DISTRICT),
            Map.entry("ауд", Type.DISTRICT),
            Map.entry("район", Type.DISTRICT),
            Map.entry("района", Type.DISTRICT),
            Map.entry("району", Type.DISTRICT),
            Map.entry("р-н", Type.DISTRICT),
            Map.entry("district", Type.DISTRICT));

    /** Returns the territory that an akimat's own name tells, in the nominative as far as it is written so. */
    static List<TerritoryName> written(String name, BodyKind kind) {
        Type type = switch (kind) {
            case OBLAST_AKIMAT -> Type.OBLAST;
            case DISTRICT_AKIMAT -> Type.DISTRICT;
            case RURAL_AKIMAT -> Type.RURAL;
            default -> Type.CITY;
        };
        Words words = Words.of(name);
        if (words.place.isEmpty() || (words.type != null && words.type != type)) {
            return List.of();
        }
        return List.of(new TerritoryName(type, words.place));
    }

    /**
     * Returns what a name in a cell may mean, the likeliest reading first, each with the nominatives that its ending
     * allows. Without a word for what it is, it is a city.
     */
    static List<List<TerritoryName>> readings(String name) {
        Words words = Words.of(name);
        if (words.place.isEmpty()) {
            return List.of();
        }
        Type type = words.type == null ? Type.CITY : words.type;
        List<List<TerritoryName>> readings = new ArrayList<>();
        for (String nominative : Nominatives.of(words.place)) {
            readings.add(List.of(new TerritoryName(type, nominative)));
        }
        return readings;
    }

    /** The words of a name, sorted. */
    private record Words(@Nullable Type type, String place) {
        static Words of(String name) {
            String[] words = NameKey.of(name).replace('.', ' ').strip().split(" +", MOST_WORDS + 1);
            Type type = null;
            Set<String> place = new LinkedHashSet<>();
            if (words.length > MOST_WORDS) {
                return new Words(null, "");
            }
            for (String word : words) {
                Type told = TYPES.get(word);
                if (told != null) {
                    type = type == null || told == Type.DISTRICT ? told : type;
                } else if (!AKIMAT.contains(word)) {
                    place.add(word);
                }
            }
            return new Words(type, String.join(" ", place));
        }
    }
}
