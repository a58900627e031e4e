package kz.jospar.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What differs between two lists of obligations: kk міндеттемелердегі өзгерістер, ru изменения обязательств.
 *
 * <p>Between two editions of a plan it says what was added, dropped and moved; between the same plan dated by two
 * editions of a work calendar it says which deadlines moved. Worked case: 8 May 2024 was made a day off by order; a
 * deadline of 8 May (Wednesday) dated before and after the order is moved, not by its due day, but by its working day,
 * from 8 to 10 May (Friday), since 9 May is a holiday.
 *
 * <p>Obligations are the same by their ids. A deadline that comes once and moves into another period has another id
 * ({@code 1.3/2025-02}, then {@code 1.3/2025-04}): where a commitment has one obligation on each side, both from a
 * deadline that comes once, it is moved, and both ids are kept in it.
 *
 * @param changes what was added, dropped, moved or changed: in the order of the later list, a dropped one behind the
 *     kept one that it followed in the earlier list
 * @param unchanged how many are the same
 */
public record ObligationChanges(List<ObligationChange> changes, int unchanged) {

    public ObligationChanges {
        changes = List.copyOf(changes);
        if (unchanged < 0) {
            throw new IllegalArgumentException("unchanged is " + unchanged + ", below 0");
        }
    }

    /**
     * Returns what differs.
     *
     * @throws IllegalArgumentException if an id stands twice in a list
     */
    public static ObligationChanges between(List<Obligation> before, List<Obligation> after) {
        Map<String, Obligation> olds = byId("before", before);
        Map<String, Obligation> news = byId("after", after);
        Map<String, String> oldIds = sameOnes(olds, news);

        Map<String, List<ObligationChange>> droppedBehind = new HashMap<>();
        String anchor = "";
        Set<String> keptOlds = Set.copyOf(oldIds.values());
        for (Obligation old : before) {
            if (keptOlds.contains(old.id())) {
                anchor = old.id();
            } else {
                droppedBehind.computeIfAbsent(anchor, key -> new ArrayList<>()).add(new ObligationChange.Dropped(old));
            }
        }

        List<ObligationChange> changes = new ArrayList<>(droppedBehind.getOrDefault("", List.of()));
        int unchanged = 0;
        for (Obligation young : after) {
            String oldId = oldIds.get(young.id());
            if (oldId == null) {
                changes.add(new ObligationChange.Added(young));
                continue;
            }
            Obligation old = Objects.requireNonNull(olds.get(oldId), oldId);
            Set<ObligationAspect> aspects = ObligationAspect.between(old, young);
            if (aspects.isEmpty()) {
                unchanged++;
            } else {
                changes.add(new ObligationChange.Kept(old, young, aspects));
            }
            changes.addAll(droppedBehind.getOrDefault(oldId, List.of()));
        }
        return new ObligationChanges(changes, unchanged);
    }

    /** Tells whether nothing differs. */
    @JsonIgnore
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    private static Map<String, Obligation> byId(String list, List<Obligation> obligations) {
        Map<String, Obligation> byId = new LinkedHashMap<>();
        for (Obligation obligation : obligations) {
            if (byId.put(obligation.id(), obligation) != null) {
                throw new IllegalArgumentException("obligation '" + obligation.id() + "' stands twice in " + list);
            }
        }
        return byId;
    }

    /** Returns the old id of each obligation that both lists have, by its new one. */
    private static Map<String, String> sameOnes(Map<String, Obligation> olds, Map<String, Obligation> news) {
        Map<String, String> same = new HashMap<>();
        news.keySet().stream().filter(olds::containsKey).forEach(id -> same.put(id, id));
        Map<String, Optional<Obligation>> onlyOld = onlyOnes(olds);
        onlyOnes(news).forEach((commitment, young) -> {
            Optional<Obligation> old = onlyOld.getOrDefault(commitment, Optional.empty());
            if (young.isPresent() && old.isPresent() && comesOnce(old.get()) && comesOnce(young.get())) {
                same.put(young.get().id(), old.get().id());
            }
        });
        return same;
    }

    /** Returns each commitment's obligation; nothing for those that have several. */
    private static Map<String, Optional<Obligation>> onlyOnes(Map<String, Obligation> obligations) {
        Map<String, Optional<Obligation>> only = new LinkedHashMap<>();
        for (Obligation obligation : obligations.values()) {
            only.merge(commitment(obligation), Optional.of(obligation), (one, other) -> Optional.empty());
        }
        return only;
    }

    /** The id without its last part, the period: plan and measure. */
    private static String commitment(Obligation obligation) {
        int end = obligation.id().lastIndexOf('/');
        return end < 0 ? obligation.id() : obligation.id().substring(0, end);
    }

    private static boolean comesOnce(Obligation obligation) {
        return AmendedPlan.comesOnce(obligation.commitment().timing());
    }
}
