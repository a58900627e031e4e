package kz.jospar.core.amendment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * Pairs what is left by how much the wording is alike.
 *
 * <p>Not every title is compared with every other: two titles as alike as {@link PlanEditions#PERHAPS} asks share one of
 * the rarest runs of letters of each, so only those that do are looked at.
 */
final class Likeness {
    /** Rounds of pairing: each may leave a measure with one candidate that had two. */
    private static final int ROUNDS = 16;

    private static final int MOST_PAIRS = 100_000;

    private final Pairing pairing;
    private final int mostSteps;
    private final Map<Long, Pair> pairs = new HashMap<>();
    private final Map<Long, Pair> found = new HashMap<>();
    private long steps;
    private boolean stopped;

    /** Begins with a limit to the work: runs of letters looked at. */
    Likeness(Pairing pairing, int mostSteps) {
        this.pairing = pairing;
        this.mostSteps = mostSteps;
    }

    /** Two measures that may be one. */
    record Pair(int old, int young, int alike, boolean sameNumber, boolean sameFigures, int languages) {
        /** The same two in one more language: as alike as in the one where they are less so. */
        Pair and(Pair other) {
            return new Pair(
                    old,
                    young,
                    Math.min(alike, other.alike),
                    sameNumber,
                    sameFigures && other.sameFigures,
                    languages + other.languages);
        }
    }

    /** Tells whether the titles were too many and too alike to be compared whole. */
    boolean isStopped() {
        return stopped;
    }

    void pair() {
        for (Language language : Language.values()) {
            compare(language);
            found.forEach((key, pair) -> pairs.merge(key, pair, Pair::and));
            found.clear();
        }
        pairs.values().removeIf(pair -> pair.languages() < languagesOf(pair));
        List<Pair> all = inOrder();
        boolean more = true;
        for (int round = 0; more && round < ROUNDS; round++) {
            all.removeIf(pair -> !pairing.isOpen(pair.old(), pair.young()));
            more = pairOnce(all);
        }
    }

    /** Returns what each open measure of the new edition may be, most alike first. */
    Map<Integer, List<Integer>> candidates() {
        return inOrder().stream()
                .filter(pair -> pairing.isOpen(pair.old(), pair.young()))
                .collect(Collectors.groupingBy(Pair::young, Collectors.mapping(Pair::old, Collectors.toList())));
    }

    private List<Pair> inOrder() {
        List<Pair> all = new ArrayList<>(pairs.values());
        all.sort(Comparator.comparingInt(Pair::alike)
                .reversed()
                .thenComparingInt(Pair::young)
                .thenComparingInt(Pair::old));
        return all;
    }

    private int languagesOf(Pair pair) {
        return Pairing.common(pairing.olds().get(pair.old()), pairing.news().get(pair.young()))
                .size();
    }

    private boolean pairOnce(List<Pair> all) {
        Map<Integer, List<Pair>> ofOld = new HashMap<>();
        Map<Integer, List<Pair>> ofNew = new HashMap<>();
        for (Pair pair : all) {
            ofOld.computeIfAbsent(pair.old(), key -> new ArrayList<>()).add(pair);
            ofNew.computeIfAbsent(pair.young(), key -> new ArrayList<>()).add(pair);
        }
        List<Pair> accepted = new ArrayList<>();
        for (Pair pair : all) {
            if (isClear(pair, ofOld.get(pair.old())) && isClear(pair, ofNew.get(pair.young()))) {
                accepted.add(pair);
            }
        }
        boolean more = false;
        for (Pair pair : accepted) {
            if (pairing.isOpen(pair.old(), pair.young())) {
                MatchedBy reason = pair.sameNumber() ? MatchedBy.NUMBER : MatchedBy.LIKENESS;
                pairing.pair(pair.old(), pair.young(), reason, pair.alike());
                more = true;
            }
        }
        return more;
    }

    /** Under one number nothing else may be clearly more alike; under two it must itself be clearly the most alike. */
    private static boolean isClear(Pair pair, @Nullable List<Pair> around) {
        if (!pair.sameNumber() && (pair.alike() < PlanEditions.ALIKE || !pair.sameFigures())) {
            return false;
        }
        for (Pair rival : around == null ? List.<Pair>of() : around) {
            int lead = pair.alike() - rival.alike();
            boolean trailsOnly = pair.sameNumber() && !rival.sameNumber();
            if (!rival.equals(pair) && (trailsOnly ? lead <= -PlanEditions.LEAD : lead < PlanEditions.LEAD)) {
                return false;
            }
        }
        return true;
    }

    private void compare(Language language) {
        List<Title> olds = new ArrayList<>();
        List<Title> news = new ArrayList<>();
        for (int i = 0; i < pairing.olds().size(); i++) {
            if (pairing.isOpenOld(i)) {
                add(olds, i, pairing.olds().get(i), language);
            }
        }
        for (int i = 0; i < pairing.news().size(); i++) {
            if (pairing.isOpenNew(i)) {
                add(news, i, pairing.news().get(i), language);
            }
        }
        rank(olds, news);
        compareUnderOneNumber(olds, news);
        compareBySharedRuns(olds, news);
    }

    private static void add(List<Title> titles, int place, Pairing.Side side, Language language) {
        String words = side.words(language);
        if (!words.isEmpty()) {
            titles.add(new Title(place, words));
        }
    }

    /** A title to be compared. */
    private static final class Title {
        private final int place;
        private final String figures;
        private long[] threes;

        Title(int place, String words) {
            this.place = place;
            this.figures = Wording.figures(words);
            this.threes = Wording.threes(words);
        }

        int place() {
            return place;
        }

        String figures() {
            return figures;
        }

        long[] threes() {
            return threes;
        }

        void rank(Map<Long, Long> ranks) {
            threes = Arrays.stream(threes).map(ranks::get).sorted().toArray();
        }

        /** Of n runs any title alike enough shares m: so one of the n - m + 1 rarest is shared, and rare for both. */
        int rarest() {
            // 2 * shared / (n + other) >= a, and shared <= other, so shared >= n * a / (2 - a).
            int shared = Math.max(1, threes.length * PlanEditions.PERHAPS / (200 - PlanEditions.PERHAPS));
            return threes.length - shared + 1;
        }
    }

    private void compareUnderOneNumber(List<Title> olds, List<Title> news) {
        Map<String, Title> ofNumber = new HashMap<>();
        olds.forEach(
                old -> ofNumber.putIfAbsent(pairing.before(old.place()).number().key(), old));
        for (Title young : news) {
            Title old = ofNumber.get(pairing.after(young.place()).number().key());
            if (old != null) {
                compare(old, young, PlanEditions.ALIKE_UNDER_ONE_NUMBER);
            }
        }
    }

    private void compareBySharedRuns(List<Title> olds, List<Title> news) {
        Map<Long, List<Integer>> oldsOfRun = new HashMap<>();
        for (int i = 0; i < olds.size(); i++) {
            Title old = olds.get(i);
            for (int run = 0; run < old.rarest(); run++) {
                oldsOfRun
                        .computeIfAbsent(old.threes()[run], key -> new ArrayList<>())
                        .add(i);
            }
        }
        int[] lookedAtFor = new int[olds.size()];
        Arrays.fill(lookedAtFor, -1);
        for (int i = 0; i < news.size(); i++) {
            Title young = news.get(i);
            for (int run = 0; run < young.rarest(); run++) {
                for (int old : oldsOfRun.getOrDefault(young.threes()[run], List.of())) {
                    steps++;
                    if (lookedAtFor[old] != i) {
                        lookedAtFor[old] = i;
                        compare(olds.get(old), young, PlanEditions.PERHAPS);
                    }
                    if (steps > mostSteps || found.size() > MOST_PAIRS) {
                        stopped = true;
                        return;
                    }
                }
            }
        }
    }

    /** Puts the place of a run in the order from the rarest to the most frequent for the run itself. */
    private static void rank(List<Title> olds, List<Title> news) {
        Map<Long, Integer> frequency = new HashMap<>();
        for (List<Title> titles : List.of(olds, news)) {
            for (Title title : titles) {
                for (long run : title.threes()) {
                    frequency.merge(run, 1, Integer::sum);
                }
            }
        }
        List<Map.Entry<Long, Integer>> runs = new ArrayList<>(frequency.entrySet());
        runs.sort(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        Map<Long, Long> ranks = new HashMap<>();
        for (Map.Entry<Long, Integer> run : runs) {
            ranks.put(run.getKey(), (long) ranks.size());
        }
        olds.forEach(title -> title.rank(ranks));
        news.forEach(title -> title.rank(ranks));
    }

    private void compare(Title old, Title young, int atLeast) {
        int shorter = Math.min(old.threes().length, young.threes().length);
        if (200 * shorter < atLeast * (old.threes().length + young.threes().length)) {
            return;
        }
        steps += old.threes().length + young.threes().length;
        int alike = Wording.alike(old.threes(), young.threes());
        if (alike >= atLeast) {
            boolean sameNumber = pairing.hasSameNumber(old.place(), young.place());
            boolean sameFigures = old.figures().equals(young.figures());
            Pair pair = new Pair(old.place(), young.place(), alike, sameNumber, sameFigures, 1);
            found.put(((long) old.place() << 32) | young.place(), pair);
        }
    }
}
