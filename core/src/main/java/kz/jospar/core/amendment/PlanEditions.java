package kz.jospar.core.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;

/**
 * A plan over its editions: kk жоспардың редакциялары, ru редакции плана.
 *
 * <p>Worked case: between 1.2 and 1.3 of the plan in force a row is inserted. The new edition has the old 1.3 as 1.4; it
 * keeps the id {@code 1.3}, since its words are the same, and the inserted one gets {@code 1.3~2}, because {@code 1.3} is
 * another's. Obligations, events in calendars and indicators of the old 1.3 go on. The amended plan keeps the ids of
 * dropped measures, so that the next amendment can go on from it wherever it was stored.
 *
 * <p>A measure of the new edition is one of the old, by the first that holds: a {@link Decision}; the same wording; the
 * same number under wording alike; wording alike, uniquely best. See {@link MatchedBy} for the exact rule of each. Titles that stand in several languages
 * must be alike in each that both editions have. In the plan of Karaganda's drug prevention, 68 measures in three
 * languages, no two measures are more than 72 per cent alike in any one language.
 *
 * <p>An edition in one language says nothing of the others: a title, a heading or a body's name whose words are the same
 * in the languages that both editions have keeps what the edition before has in the languages that the new one lacks.
 * Words that were changed keep no translation.
 */
public final class PlanEditions {
    /** How much two titles must be alike to be one measure under two numbers, in per cent of their runs of letters. */
    public static final int ALIKE = 75;

    /** How much two titles under two numbers must be alike for a person to be asked. */
    public static final int PERHAPS = 65;

    /** How much two titles under one number must be alike to be one measure. */
    public static final int ALIKE_UNDER_ONE_NUMBER = 50;

    /** By how many points the most alike must lead before any other; by so many it must not trail under one number. */
    public static final int LEAD = 10;

    private static final int MOST_STEPS = 200_000_000;

    private final Plan plan;
    private final Set<String> usedIds;
    private final int mostSteps;

    private PlanEditions(Plan plan, Set<String> usedIds, int mostSteps) {
        this.plan = Guard.present("plan", plan);
        Set<String> all = new TreeSet<>(usedIds);
        all.addAll(plan.formerIds());
        plan.measures().forEach(measure -> all.add(measure.id()));
        this.usedIds = Collections.unmodifiableSet(all);
        this.mostSteps = mostSteps;
    }

    /**
     * Begins with the first edition, or with a later one, whose dropped measures it names itself ({@link
     * Plan#formerIds}) or {@link #havingUsed} does.
     */
    public static PlanEditions of(Plan first) {
        return new PlanEditions(first, Set.of(), MOST_STEPS);
    }

    /** Returns these editions with ids that measures of earlier ones had, so that none gets one again. */
    public PlanEditions havingUsed(Set<String> ids) {
        Set<String> all = new HashSet<>(usedIds);
        all.addAll(ids);
        return new PlanEditions(plan, all, mostSteps);
    }

    /** With another limit to the work. */
    PlanEditions comparingAtMost(int steps) {
        return new PlanEditions(plan, usedIds, steps);
    }

    /** Returns the latest edition. */
    public Plan plan() {
        return plan;
    }

    /** Returns every id that a measure of the plan has or had, sorted. Those that are gone stand in the plan's {@link Plan#formerIds}. */
    public Set<String> usedIds() {
        return usedIds;
    }

    /** Returns what a new edition changed, by wording and numbers alone. */
    public Amendment amend(Plan next) {
        return amend(next, List.of());
    }

    /**
     * Returns what a new edition changed.
     *
     * @param next the new edition as it was read; its own plan id and measure ids are replaced
     * @param decisions what a person decided, at most one for each measure of either edition
     * @throws IllegalArgumentException if a decision names a measure that its edition does not have, or one twice
     */
    public Amendment amend(Plan next, List<Decision> decisions) {
        Guard.present("next", next);
        Pairing pairing = new Pairing(plan, next);
        decide(pairing, Guard.<Decision>copy("decisions", decisions));
        SameWording.pair(pairing);
        Likeness likeness = new Likeness(pairing, mostSteps);
        likeness.pair();
        return result(next, pairing, likeness);
    }

    private void decide(Pairing pairing, List<Decision> decisions) {
        Map<String, Integer> olds = places(pairing.olds());
        Map<String, Integer> news = places(pairing.news());
        for (Decision decision : decisions) {
            int young = place(news, decision.after(), "the new edition");
            Guard.holds(pairing.isOpenNew(young), "measure '" + decision.after() + "' is decided on twice");
            if (decision.before() == null) {
                pairing.settle(young);
                continue;
            }
            int old = place(olds, decision.before(), "the edition before");
            Guard.holds(pairing.isOpenOld(old), "measure '" + decision.before() + "' is decided on twice");
            pairing.pair(old, young, MatchedBy.DECISION, likeness(pairing, old, young));
        }
    }

    private static int likeness(Pairing pairing, int old, int young) {
        return Pairing.common(pairing.olds().get(old), pairing.news().get(young)).stream()
                .mapToInt(language -> Wording.alike(
                        Wording.threes(pairing.olds().get(old).words(language)),
                        Wording.threes(pairing.news().get(young).words(language))))
                .min()
                .orElse(0);
    }

    private static Map<String, Integer> places(List<Pairing.Side> sides) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < sides.size(); i++) {
            places.put(sides.get(i).measure().id(), i);
        }
        return places;
    }

    private static int place(Map<String, Integer> places, String id, String edition) {
        Integer place = places.get(id);
        if (place == null) {
            throw Guard.broken("a decision names measure '" + id + "', which " + edition + " does not have");
        }
        return place;
    }

    private Amendment result(Plan next, Pairing pairing, Likeness likeness) {
        List<Measure> carried = carried(next, pairing);
        List<KeptMeasure> kept = new ArrayList<>();
        List<Measure> added = new ArrayList<>();
        List<Ambiguity> ambiguities = new ArrayList<>();
        Map<Integer, List<Integer>> alike = likeness.candidates();
        for (int i = 0; i < carried.size(); i++) {
            int old = pairing.oldOf(i);
            if (old != Pairing.NOBODY) {
                Measure before = pairing.before(old);
                kept.add(new KeptMeasure(
                        before,
                        carried.get(i),
                        pairing.by(i),
                        pairing.alike(i),
                        MeasureAspect.between(before, carried.get(i))));
                continue;
            }
            added.add(carried.get(i));
            List<Measure> candidates =
                    pairing.isOpenNew(i) ? candidates(pairing, alike.getOrDefault(i, List.of()), i) : List.of();
            if (!candidates.isEmpty()) {
                ambiguities.add(new Ambiguity(carried.get(i), pairing.after(i).id(), candidates));
            }
        }
        List<Measure> dropped = new ArrayList<>();
        for (int i = 0; i < pairing.olds().size(); i++) {
            if (pairing.isOpenOld(i)) {
                dropped.add(pairing.before(i));
            }
        }
        Plan amended = withIds(next, pairing, carried);
        List<Finding> findings =
                EditionFindings.of(plan, amended, kept, added, dropped, ambiguities, likeness.isStopped());
        PlanEditions editions = new PlanEditions(amended, usedIds, mostSteps);
        return new Amendment(amended, kept, added, dropped, ambiguities, findings, editions);
    }

    private static List<Measure> candidates(Pairing pairing, List<Integer> alike, int young) {
        Set<Integer> places = new LinkedHashSet<>(SameWording.twins(pairing, young));
        places.addAll(alike);
        return places.stream().map(pairing::before).toList();
    }

    /** Returns the new edition's measures in order under their ids. */
    private List<Measure> carried(Plan next, Pairing pairing) {
        Set<String> taken = new HashSet<>(usedIds);
        taken.addAll(next.formerIds());
        List<Measure> carried = new ArrayList<>();
        for (int i = 0; i < pairing.news().size(); i++) {
            Measure measure = pairing.after(i);
            int old = pairing.oldOf(i);
            String id = old == Pairing.NOBODY
                    ? freeId(measure.number().key(), taken)
                    : pairing.before(old).id();
            Measure named = measure.withId(id);
            carried.add(
                    old == Pairing.NOBODY
                            ? named
                            : named.withTitle(
                                    Translations.kept(pairing.before(old).title(), measure.title())));
        }
        return carried;
    }

    private static String freeId(String key, Set<String> taken) {
        String id = key;
        for (int i = 2; !taken.add(id); i++) {
            id = key + "~" + i;
        }
        return id;
    }

    /** What the reader remarked of a measure follows it to its id. */
    private Plan withIds(Plan next, Pairing pairing, List<Measure> carried) {
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < carried.size(); i++) {
            ids.put(pairing.after(i).id(), carried.get(i).id());
        }
        List<Finding> remarks = next.remarks().stream()
                .map(remark -> new Finding(
                        remark.code(),
                        remark.severity(),
                        new Place(
                                remark.place().measure() == null
                                        ? null
                                        : ids.getOrDefault(
                                                remark.place().measure(),
                                                remark.place().measure()),
                                remark.place().row(),
                                remark.place().column()),
                        remark.text(),
                        remark.arguments(),
                        remark.proposal()))
                .toList();
        List<Measure> rest = new ArrayList<>(carried);
        Set<String> former = new TreeSet<>(usedIds);
        former.addAll(next.formerIds());
        carried.forEach(measure -> former.remove(measure.id()));
        Plan amended = next.withId(plan.id()).withRemarks(remarks).withFormerIds(List.of());
        Plan renamed = amended.withSections(next.sections().stream()
                .map(section -> {
                    List<Measure> own = rest.subList(0, section.measures().size());
                    List<Measure> measures = List.copyOf(own);
                    own.clear();
                    return section.withMeasures(measures);
                })
                .toList());
        return Translations.kept(plan, renamed).withFormerIds(List.copyOf(former));
    }
}
