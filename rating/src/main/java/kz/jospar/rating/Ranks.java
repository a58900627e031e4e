package kz.jospar.rating;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ranks of one group of equal units, after so many better units with so many different better values. */
record Ranks(List<String> group, int better, int betterValues) implements TieRule.Cases<Map<String, BigDecimal>> {

    @Override
    public Map<String, BigDecimal> competition(TieRule.Competition rule) {
        return shared(BigDecimal.valueOf(better + 1L));
    }

    @Override
    public Map<String, BigDecimal> modified(TieRule.Modified rule) {
        return shared(BigDecimal.valueOf((long) better + group.size()));
    }

    @Override
    public Map<String, BigDecimal> dense(TieRule.Dense rule) {
        return shared(BigDecimal.valueOf(betterValues + 1L));
    }

    @Override
    public Map<String, BigDecimal> fractional(TieRule.Fractional rule) {
        long twice = 2L * better + 1 + group.size();
        return shared(twice % 2 == 0 ? BigDecimal.valueOf(twice / 2) : BigDecimal.valueOf(5 * twice, 1));
    }

    @Override
    public Map<String, BigDecimal> ordinal(TieRule.Ordinal rule) {
        if (group.size() == 1) {
            return shared(BigDecimal.valueOf(better + 1L));
        }
        Set<String> waiting = new HashSet<>(group);
        Map<String, BigDecimal> ranks = new HashMap<>();
        for (String unit : rule.tieBreaker()) {
            if (waiting.remove(unit)) {
                ranks.put(unit, BigDecimal.valueOf((long) better + ranks.size() + 1));
            }
        }
        for (String unit : group) {
            if (waiting.contains(unit)) {
                throw new UnnamedTieException(unit, group);
            }
        }
        return ranks;
    }

    private Map<String, BigDecimal> shared(BigDecimal rank) {
        Map<String, BigDecimal> ranks = new HashMap<>();
        for (String unit : group) {
            ranks.put(unit, rank);
        }
        return ranks;
    }
}
