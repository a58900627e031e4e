package kz.jospar.rating.methodology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.formula.Formula;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a methodology in Java: kk әдістемені құрастыру, ru составление методики.
 *
 * <p>It only collects; {@link #build} makes the same record as the JSON document, and what is left out is left undeclared.
 */
public final class MethodologyBuilder {
    private final String id;
    private LocalizedText name;
    private @Nullable Citation act;
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, Formula> formulas = new LinkedHashMap<>();
    private @Nullable Formula score;
    private @Nullable Placing placing;
    private @Nullable Bands bands;
    private @Nullable Roster roster;
    private @Nullable Overlay overlay;

    MethodologyBuilder(String id) {
        this.id = id;
        this.name = new LocalizedText(id, id, id);
    }

    /** Sets the full name; without one the key stands for it. */
    public MethodologyBuilder name(LocalizedText full) {
        name = full;
        return this;
    }

    /** Sets the act the methodology rests on. */
    public MethodologyBuilder act(Citation citation) {
        act = citation;
        return this;
    }

    /** Adds an indicator. */
    public MethodologyBuilder indicator(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    /** Adds an indicator without a measure and a source. */
    public MethodologyBuilder indicator(String key, LocalizedText full, Conventions conventions) {
        return indicator(new Indicator(key, full, null, null, conventions));
    }

    /** Adds a formula that others refer to; a second one of the same name is refused. */
    public MethodologyBuilder formula(String key, Formula formula) {
        if (formulas.putIfAbsent(key, formula) != null) {
            throw new IllegalArgumentException("formula '" + key + "' stands twice");
        }
        return this;
    }

    /** Sets the formula of the score. */
    public MethodologyBuilder score(Formula formula) {
        score = formula;
        return this;
    }

    /** Sets how scores become places. */
    public MethodologyBuilder placing(Placing rule) {
        placing = rule;
        return this;
    }

    /** Sets which score earns which name. */
    public MethodologyBuilder bands(BandedScore of, Band... all) {
        bands = new Bands(of, List.of(all));
        return this;
    }

    /** Sets who is rated. */
    public MethodologyBuilder roster(Roster units) {
        roster = units;
        return this;
    }

    /** Sets what an author declares where the act is silent. */
    public MethodologyBuilder overlay(Overlay author) {
        overlay = author;
        return this;
    }

    /** Returns the document. Fails where it has no indicator or one of them twice. */
    public Methodology build() {
        return new Methodology(
                Methodology.FORMAT, id, name, act, indicators, formulas, score, placing, bands, roster, overlay);
    }
}
