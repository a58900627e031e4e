package kz.jospar.rating.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * The units that are rated together: kk тізбе, ru перечень.
 *
 * <p>Nobody is compared with a group nobody named: a unit without a group in a grouping that is asked for, and a group
 * without units, are refused by name.
 */
public final class Roster {
    /** The grouping that puts all units into one group of the same name. */
    public static final String ALL = "all";

    /** Not named as the property is: Jackson 2 would reach for the private field, which the module does not open. */
    private final List<Unit> listed;

    private final Map<String, Unit> byId;

    /** Takes the units in their order; an empty list and a second unit with the same id are refused. */
    @JsonCreator
    public Roster(@JsonProperty("units") List<Unit> units) {
        listed = Guard.some("units", units);
        Guard.distinct("unit", listed, Unit::id);
        byId = new HashMap<>();
        listed.forEach(unit -> byId.put(unit.id(), unit));
    }

    /** Returns the units that observations name, sorted by key and without groups, where no roster is declared. */
    public static Roster from(Observations observations) {
        return new Roster(observations.units().stream().map(Unit::of).toList());
    }

    /** Returns the units in the order declared; there is at least one. */
    @JsonProperty
    public List<Unit> units() {
        return listed;
    }

    /** Returns the keys of the units in the order declared. */
    public List<String> ids() {
        return listed.stream().map(Unit::id).toList();
    }

    /** Returns a unit by its key, in constant time. */
    public Optional<Unit> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the peer groups of a grouping, sorted by name, each with the keys of its units in the order declared;
     * {@link #ALL} is one group. Fails where a unit has no group in the grouping, and names the units.
     */
    public Map<String, List<String>> peers(String grouping) {
        if (grouping.equals(ALL)) {
            return Map.of(ALL, ids());
        }
        Map<String, List<String>> groups = new TreeMap<>();
        List<String> without = new ArrayList<>();
        for (Unit unit : listed) {
            String group = unit.groups().get(grouping);
            if (group == null) {
                without.add(unit.id());
            } else {
                groups.computeIfAbsent(group, name -> new ArrayList<>()).add(unit.id());
            }
        }
        if (!without.isEmpty()) {
            throw new IllegalArgumentException("grouping '" + grouping + "' has no group for " + without.size() + " of "
                    + listed.size() + " units, first of all '" + without.get(0) + "'");
        }
        groups.replaceAll((name, ids) -> List.copyOf(ids));
        return Collections.unmodifiableMap(groups);
    }

    /** Returns the keys of one group's units in the order declared. Fails where nobody belongs to it. */
    public List<String> members(String grouping, String group) {
        List<String> members = peers(grouping).get(group);
        if (members == null) {
            throw new IllegalArgumentException("group '" + group + "' of grouping '" + grouping + "' is empty");
        }
        return members;
    }

    /**
     * Says before anything is computed what {@link #peers} would refuse: a grouping no unit knows ({@code
     * unknown-grouping}, with the groupings there are) and each unit without a group ({@code unit-without-group}).
     */
    public List<Finding> check(Collection<String> groupings) {
        TreeSet<String> known = new TreeSet<>();
        listed.forEach(unit -> known.addAll(unit.groups().keySet()));
        Refusals refusals = new Refusals();
        for (String grouping : new TreeSet<>(groupings)) {
            if (grouping.equals(ALL)) {
                continue;
            }
            if (!known.contains(grouping)) {
                String proposal = known.isEmpty() ? ALL : String.join(", ", known);
                refusals.add(
                        new Finding("unknown-grouping", Severity.ERROR, Place.DOCUMENT, grouping, List.of(), proposal));
                continue;
            }
            for (Unit unit : listed) {
                if (unit.group(grouping).isEmpty()) {
                    refusals.add(new Finding(
                            "unit-without-group", Severity.ERROR, Place.DOCUMENT, unit.id(), List.of(grouping), null));
                }
            }
        }
        return refusals.findings();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Roster that && listed.equals(that.listed);
    }

    @Override
    public int hashCode() {
        return listed.hashCode();
    }

    @Override
    public String toString() {
        return "Roster" + listed;
    }
}
