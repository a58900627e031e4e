package kz.jospar.rating.methodology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.rating.formula.Formula;
import org.jspecify.annotations.Nullable;

/** What a methodology and its overlay say together; where both speak the document's own word holds. */
record Merged(
        List<Indicator> indicators,
        Map<String, Formula> formulas,
        @Nullable Formula score,
        Placing placing,
        @Nullable Bands bands) {

    static Merged of(Methodology methodology) {
        Placing own = methodology.placing() == null ? Placing.NONE : methodology.placing();
        Overlay overlay = methodology.overlay();
        if (overlay == null) {
            return new Merged(
                    methodology.indicators(), methodology.formulas(), methodology.score(), own, methodology.bands());
        }
        Map<String, Formula> formulas = new LinkedHashMap<>(overlay.formulas());
        formulas.putAll(methodology.formulas());
        return new Merged(
                methodology.indicators().stream()
                        .map(one -> one.or(overlay.indicators().getOrDefault(one.id(), Conventions.NONE)))
                        .toList(),
                Collections.unmodifiableMap(formulas),
                methodology.score() != null ? methodology.score() : overlay.score(),
                overlay.placing() == null ? own : own.or(overlay.placing()),
                methodology.bands() != null ? methodology.bands() : overlay.bands());
    }
}
