package kz.jospar.core.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * Pairs measures whose titles have the same words.
 *
 * <p>Most titles stand once. Those that stand several times ("Monitoring" under each section) are told apart by the rest
 * of the row and by the section: first both the same, then the row alone, then the section alone, then nothing but the
 * words. Where a step finds as many on one side as on the other and they differ in nothing that it looks at, they are
 * paired in order if the rows are the same, and by number otherwise; what remains is left to a person.
 */
final class SameWording {
    private final Pairing pairing;

    private SameWording(Pairing pairing) {
        this.pairing = pairing;
    }

    static void pair(Pairing pairing) {
        new SameWording(pairing).pair();
    }

    /** Returns the old measures still open that have the words of a new one, in order. */
    static List<Integer> twins(Pairing pairing, int young) {
        Pairing.Side side = pairing.news().get(young);
        List<Integer> twins = new ArrayList<>();
        for (int i = 0; i < pairing.olds().size(); i++) {
            Pairing.Side old = pairing.olds().get(i);
            if (pairing.isOpenOld(i)
                    && side.titles().entrySet().stream()
                            .anyMatch(title -> title.getValue().equals(old.words(title.getKey())))) {
                twins.add(i);
            }
        }
        return twins;
    }

    /** What tells measures of one wording apart. */
    private enum Step {
        ROW_AND_SECTION,
        ROW,
        SECTION,
        WORDS;

        boolean wholeRow() {
            return this == ROW_AND_SECTION || this == ROW;
        }
    }

    /** The same measures of both sides, by place. */
    private record Twins(List<Integer> olds, List<Integer> news) {
        Twins() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private void pair() {
        for (Step step : Step.values()) {
            for (Language language : Language.values()) {
                group(step, language).values().forEach(twins -> pair(twins, step));
            }
            group(step, null).values().forEach(twins -> pair(twins, step));
        }
    }

    /** Returns the open measures by what a step looks at; without a language those that have no words in any. */
    private Map<Object, Twins> group(Step step, @Nullable Language language) {
        Map<Object, Twins> groups = new LinkedHashMap<>();
        for (int i = 0; i < pairing.olds().size(); i++) {
            if (pairing.isOpenOld(i)) {
                int place = i;
                key(pairing.olds().get(i), step, language)
                        .ifPresent(key -> groups.computeIfAbsent(key, k -> new Twins())
                                .olds()
                                .add(place));
            }
        }
        for (int i = 0; i < pairing.news().size(); i++) {
            if (pairing.isOpenNew(i)) {
                int place = i;
                key(pairing.news().get(i), step, language)
                        .map(groups::get)
                        .ifPresent(twins -> twins.news().add(place));
            }
        }
        return groups;
    }

    private static Optional<Object> key(Pairing.Side side, Step step, @Nullable Language language) {
        List<Object> key = new ArrayList<>();
        if (language == null) {
            if (!side.isWordless()) {
                return Optional.empty();
            }
            key.add(side.measure().number().key()); // a row without words is known by its number only
        } else {
            String words = side.words(language);
            if (words.isEmpty()) {
                return Optional.empty();
            }
            key.add(words);
        }
        if (step == Step.ROW_AND_SECTION || step == Step.SECTION) {
            key.add(side.heading());
        }
        if (step.wholeRow()) {
            key.add(MeasureAspect.form(side.measure()));
            key.add(MeasureAspect.executors(side.measure()));
            key.add(MeasureAspect.folded(side.measure().deadline()));
            key.add(MeasureAspect.funding(side.measure()));
            key.add(side.measure().other());
        }
        return Optional.of(key);
    }

    private void pair(Twins twins, Step step) {
        List<Integer> olds = twins.olds();
        List<Integer> news = twins.news();
        if (olds.size() == news.size() && (olds.size() == 1 || step.wholeRow())) {
            for (int i = 0; i < olds.size(); i++) {
                pairing.pair(olds.get(i), news.get(i), MatchedBy.WORDING, 100);
            }
        } else if (!news.isEmpty()) {
            pairByNumber(olds, news);
        }
    }

    /** Where each measure of the smaller side has one of its number on the other, they are those. */
    private void pairByNumber(List<Integer> olds, List<Integer> news) {
        Map<String, Integer> oldOfNumber = new LinkedHashMap<>();
        olds.forEach(old -> oldOfNumber.putIfAbsent(pairing.before(old).number().key(), old));
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        for (int young : news) {
            Integer old = oldOfNumber.remove(pairing.after(young).number().key());
            if (old != null) {
                pairs.put(old, young);
            }
        }
        if (pairs.size() == Math.min(olds.size(), news.size())) {
            pairs.forEach((old, young) -> pairing.pair(old, young, MatchedBy.WORDING, 100));
        }
    }
}
