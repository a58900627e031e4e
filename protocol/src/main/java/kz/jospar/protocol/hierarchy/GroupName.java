package kz.jospar.protocol.hierarchy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.party.BodyKind;
import kz.jospar.core.party.Group;

/** The name of a group as minutes have it, where whoever is told something stands in the dative: «акимам регионов». */
final class GroupName {
    private static final Map<String, String> NOMINATIVE = Map.of(
            "акимам", "акимы",
            "акиматам", "акиматы",
            "әкімдеріне", "әкімдері",
            "әкімдерге", "әкімдер",
            "әкімдіктеріне", "әкімдіктері",
            "әкімдіктерге", "әкімдіктер",
            "штабам", "штабы",
            "штабтарға", "штабтар",
            "штабтарына", "штабтары");

    private static final Set<BodyKind> REGIONS = Set.of(BodyKind.OBLAST_AKIMAT, BodyKind.REPUBLICAN_CITY_AKIMAT);
    private static final Set<BodyKind> OBLASTS = Set.of(BodyKind.OBLAST_AKIMAT);
    private static final Set<BodyKind> DISTRICTS = Set.of(BodyKind.DISTRICT_AKIMAT);

    /** Oblast staffs are those of oblasts; the three cities of their rank are regions and no oblasts. */
    private static final Map<String, Set<BodyKind>> STAFFS = Map.of(
            "өңірлік штабтар", REGIONS,
            "региональные штабы", REGIONS,
            "региональным штабы", REGIONS,
            "облыстық штабтар", OBLASTS,
            "областные штабы", OBLASTS,
            "областным штабы", OBLASTS,
            "аудандық штабтар", DISTRICTS,
            "районные штабы", DISTRICTS,
            "районным штабы", DISTRICTS);

    private GroupName() {}

    /** Returns the group of bodies that it means. */
    static Optional<Group> bodies(String name) {
        Optional<Group> as = Group.read(name);
        return as.isPresent() ? as : Group.read(nominative(name));
    }

    /** Returns the kinds of akimats at which the staffs sit that it means; nothing where it means no group of staffs. */
    static Set<BodyKind> staffs(String name) {
        return STAFFS.getOrDefault(nominative(name), Set.of());
    }

    private static String nominative(String name) {
        return Arrays.stream(name.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(word -> NOMINATIVE.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
