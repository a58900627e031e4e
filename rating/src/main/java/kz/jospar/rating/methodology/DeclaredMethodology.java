package kz.jospar.rating.methodology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.formula.Formula;
import org.jspecify.annotations.Nullable;

/**
 * A methodology without a gap: kk толық жарияланған әдістеме, ru полностью заявленная методика. Only such a one is scored.
 *
 * <p>The act's part and the overlay's stand together here; the document they came from is kept for the record.
 */
public final class DeclaredMethodology {
    private final Methodology document;
    private final Map<String, Indicator> indicators;
    private final Map<String, Formula> formulas;
    private final Formula score;
    private final Placing placing;
    private final @Nullable Bands bands;

    private DeclaredMethodology(
            Methodology document,
            Map<String, Indicator> indicators,
            Map<String, Formula> formulas,
            Formula score,
            Placing placing,
            @Nullable Bands bands) {
        this.document = document;
        this.indicators = indicators;
        this.formulas = formulas;
        this.score = score;
        this.placing = placing;
        this.bands = bands;
    }

    /**
     * Returns the methodology if nothing is left open.
     *
     * @throws UndeclaredException if a choice is open or an error is found; it names all of them at once
     */
    public static DeclaredMethodology of(Methodology methodology) {
        List<Finding> errors = MethodologyCheck.check(methodology).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new UndeclaredException(methodology.id(), errors);
        }
        Merged merged = Merged.of(methodology);
        Map<String, Indicator> byId = new LinkedHashMap<>();
        merged.indicators().forEach(indicator -> byId.put(indicator.id(), indicator));
        return new DeclaredMethodology(
                methodology,
                Collections.unmodifiableMap(byId),
                merged.formulas(),
                Objects.requireNonNull(merged.score(), "score"),
                merged.placing(),
                merged.bands());
    }

    /**
     * Returns every convention with its origin, to be published with each result: indicators in the document's order, then
     * named formulas, the score, the placing and the bands.
     */
    public List<Declaration> declarations() {
        return Declarations.of(document, Merged.of(document));
    }

    /** Returns the document as it was read. */
    public Methodology document() {
        return document;
    }

    /** Returns the indicators by key, every convention declared, in the document's order. */
    public Map<String, Indicator> indicators() {
        return indicators;
    }

    /** Returns the indicators in the document's order. */
    public List<Indicator> listed() {
        return List.copyOf(indicators.values());
    }

    /** Returns the formulas by name. */
    public Map<String, Formula> formulas() {
        return formulas;
    }

    /** Returns the formula of the score. */
    public Formula score() {
        return score;
    }

    /** Returns how places are given, every choice declared. */
    public Placing placing() {
        return placing;
    }

    /** Returns which score earns which name, or {@code null} for none. */
    public @Nullable Bands bands() {
        return bands;
    }

    /** Returns who is rated, or {@code null} for whoever the data name. */
    public @Nullable Roster roster() {
        return document.roster();
    }
}
