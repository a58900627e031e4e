package kz.jospar.rating.methodology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.formula.Part;
import kz.jospar.rating.formula.Source;

/**
 * Which way the score goes when one unit's value of this period grows and nothing else changes: kk балдың көрсеткішке
 * тәуелділігі, ru зависимость балла от показателя.
 *
 * <p>From the score down: each formula hands its slope on to its members, so that the work is that of reading the trees
 * once. What the peers make of the value is left as it is.
 */
final class Slopes {
    private final LocalSlopes local;
    private final Map<String, Slope> names = new HashMap<>();
    private final Map<String, Slope> indicators = new HashMap<>();

    private Slopes(Ranges ranges) {
        this.local = new LocalSlopes(ranges);
    }

    /** Returns the slope by indicator; one without an entry does not move the score by its value. */
    static Map<String, Slope> of(Merged merged, List<String> order) {
        Ranges ranges = new Ranges(merged.indicators());
        List<Map.Entry<String, Formula>> sorted = new ArrayList<>();
        Map<String, Formula> formulas = new HashMap<>(merged.formulas());
        order.forEach(name -> sorted.add(Map.entry(name, Objects.requireNonNull(formulas.get(name), name))));
        sorted.forEach(named -> ranges.name(named.getKey(), named.getValue()));
        Slopes slopes = new Slopes(ranges);
        if (merged.score() != null) {
            slopes.down(merged.score(), Slope.UP);
            for (int i = sorted.size() - 1; i >= 0; i--) {
                Slope slope = slopes.names.get(sorted.get(i).getKey());
                if (slope != null) {
                    slopes.down(sorted.get(i).getValue(), slope);
                }
            }
        }
        return slopes.indicators;
    }

    private void down(Formula root, Slope above) {
        Deque<Formula> formulas = new ArrayDeque<>();
        Deque<Slope> slopes = new ArrayDeque<>();
        formulas.push(root);
        slopes.push(above);
        while (!formulas.isEmpty()) {
            Formula formula = formulas.pop();
            Slope slope = slopes.pop();
            if (formula instanceof Source.Value value && value.back() == 0) {
                indicators.merge(value.indicator(), slope, Slope::and);
            } else if (formula instanceof Source.Named named) {
                names.merge(named.name(), slope, Slope::and);
            }
            List<Part> parts = formula.parts();
            List<Slope> inner = new ArrayList<>(formula.choose(local));
            for (int i = 0; i < parts.size(); i++) {
                formulas.push(parts.get(i).formula());
                slopes.push(slope.then(inner.get(i)));
            }
        }
    }
}
