package kz.jospar.rating.band;

import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.evaluation.FastColumns;
import kz.jospar.rating.evaluation.FastEvaluation;
import kz.jospar.rating.guard.Guard;

/** How far places hang on the method: kk әдістемеге қарай орын аралықтары, ru интервалы мест по методикам. */
public final class MethodBands {
    private MethodBands() {}

    /**
     * Rates once by each methodology; nothing is drawn, so shares are exact: of 4 methodologies a unit is first by 1, 1/4.
     *
     * @param methods the same units loaded for each methodology, the declared one first; its place is the declared one. List
     *     one twice to give it double weight
     * @throws IllegalArgumentException if units or peer groups differ: places would not be of the same thing
     * @throws kz.jospar.rating.evaluation.RefusedException if a methodology declares to refuse what the data say
     */
    public static RankBands of(List<FastColumns> methods, PlanPeriod period) {
        List<FastColumns> listed = Guard.some("methods", methods);
        FastColumns first = listed.get(0);
        String peers = String.valueOf(first.placing().peers());
        for (FastColumns one : listed) {
            if (!one.roster().ids().equals(first.roster().ids())
                    || !one.roster()
                            .peers(String.valueOf(one.placing().peers()))
                            .equals(first.roster().peers(peers))) {
                throw new IllegalArgumentException("methods rate different units or groups");
            }
        }
        int[] declared = new int[first.roster().units().size()];
        place(first, period, declared);
        Replications.Rater rater = (from, count, places, at) -> {
            for (int i = 0; i < count; i++) {
                place(listed.get(from + i), period, places[at + i]);
            }
        };
        return new RankBands(
                0,
                listed.size(),
                new Replications(first.placing(), first.roster(), listed.size(), 1).bands(declared, () -> rater));
    }

    private static void place(FastColumns method, PlanPeriod period, int[] places) {
        new PlaceCounter(method.placing(), method.roster())
                .places(FastEvaluation.of(method).scores(period), places);
    }
}
