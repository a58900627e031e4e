package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Finds for each title the first one before it that says the same, without comparing every pair.
 *
 * <p>Titles with the same stems are found by a table. If the stems of a shorter title are all in a longer one with d
 * more, then the rarest of the shorter is among the d + 1 rarest of the longer; so each title is kept under its rarest
 * stem and looked for under a few of another's. Since a title of nine stems or fewer allows none more, most titles are
 * looked up only once.
 */
final class TitleTwins {
    private static final int STEPS_FOR_EACH = 200;

    private final List<TitleWords> titles;
    private final int[] first;
    private long compared;

    TitleTwins(List<TitleWords> titles) {
        this.titles = titles;
        this.first = new int[titles.size()];
        find();
    }

    /** Returns the first title before this one that says the same. */
    OptionalInt twin(int title) {
        return first[title] == title ? OptionalInt.empty() : OptionalInt.of(first[title]);
    }

    /** Returns how many pairs were compared. */
    long compared() {
        return compared;
    }

    private void find() {
        Map<List<String>, Integer> sameStems = new HashMap<>();
        List<Integer> distinct = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            Integer same = titles.get(i).isTelling()
                    ? sameStems.putIfAbsent(titles.get(i).stems(), i)
                    : null;
            first[i] = same == null ? i : same;
            if (same == null && titles.get(i).isTelling()) {
                distinct.add(i);
            }
        }
        Map<String, Integer> frequency = new HashMap<>();
        distinct.forEach(i -> titles.get(i).stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        Comparator<String> rarest = Comparator.comparing((String stem) -> frequency.getOrDefault(stem, 0))
                .thenComparing(stem -> stem);
        Map<String, List<Integer>> byRarest = new HashMap<>();
        List<List<String>> rare = new ArrayList<>();
        for (int i : distinct) {
            TitleWords title = titles.get(i);
            List<String> few = title.stems().stream()
                    .sorted(rarest)
                    .limit(1L + TitleWords.allowed(title.stems().size()))
                    .toList();
            rare.add(few);
            byRarest.computeIfAbsent(few.get(0), stem -> new ArrayList<>()).add(i);
        }
        long limit = (long) STEPS_FOR_EACH * distinct.size();
        for (int d = 0; d < distinct.size(); d++) {
            for (String stem : rare.get(d)) {
                compare(
                        distinct.get(d),
                        rare.get(d).size() > 1 ? byRarest.getOrDefault(stem, List.of()) : List.of(),
                        limit);
            }
        }
        for (int i = 0; i < first.length; i++) {
            first[i] = first[first[i]];
        }
    }

    /** Compares a title with shorter ones. */
    private void compare(int longer, List<Integer> candidates, long limit) {
        int stems = titles.get(longer).stems().size();
        for (int shorter : candidates) {
            if (compared > limit) {
                return; // too many titles too much alike: what was found is true
            }
            if (shorter != longer && titles.get(shorter).stems().size() < stems) {
                compared++;
                if (titles.get(longer).saysTheSame(titles.get(shorter))) {
                    int later = Math.max(longer, shorter);
                    first[later] = Math.min(first[later], Math.min(longer, shorter));
                }
            }
        }
    }
}
