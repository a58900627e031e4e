package kz.jospar.rating.methodology;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * How units are scored and placed, as a document: kk бағалау әдістемесі, ru методика оценки.
 *
 * <p>What an act states stands at the top level; what it leaves open stands in {@code overlay} under its author's name.
 *
 * @param format always {@link #FORMAT}
 * @param id the key
 * @param name the full name
 * @param act the act it rests on, if any; named where it is silent
 * @param indicators what is observed, each key once
 * @param formulas formulas by name, that others refer to; in any order, never in a circle
 * @param score the formula of the score
 * @param placing how scores become places
 * @param bands which score earns which name; {@code null} for none
 * @param roster who is rated and in which groups; {@code null} for whoever the data name, in no group
 * @param overlay what an author declares where the act is silent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Methodology(
        String format,
        String id,
        LocalizedText name,
        @Nullable Citation act,
        List<Indicator> indicators,
        Map<String, Formula> formulas,
        @Nullable Formula score,
        @Nullable Placing placing,
        @Nullable Bands bands,
        @Nullable Roster roster,
        @Nullable Overlay overlay) {

    /** The format's name and version. */
    public static final String FORMAT = "jospar.methodology/1";

    public Methodology {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format is " + format + ", not " + FORMAT);
        }
        Guard.text("id", id);
        Guard.present("name", name);
        indicators = Guard.some("indicators", indicators);
        Guard.distinct("indicator", indicators, Indicator::id);
        formulas = Overlay.ordered(formulas);
    }

    /** Begins a methodology in Java. */
    public static MethodologyBuilder builder(String id) {
        return new MethodologyBuilder(id);
    }
}
