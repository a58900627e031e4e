package kz.jospar.rating.methodology;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What units are compared by: kk көрсеткіш, ru показатель.
 *
 * @param id the key, never blank; the data name it so
 * @param name the full name
 * @param measure the unit of measure, such as "events" or "%"
 * @param source the paragraph that names the indicator, if an act does
 * @param conventions what has to be agreed on; what is silent here must stand in an overlay
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Indicator(
        String id,
        LocalizedText name,
        @Nullable LocalizedText measure,
        @Nullable Citation source,
        Conventions conventions) {

    public Indicator {
        Guard.text("id", id);
        Guard.present("name", name);
        conventions = conventions == null ? Conventions.NONE : conventions;
    }

    /** Returns this indicator with its silences filled up. */
    Indicator or(Conventions others) {
        return new Indicator(id, name, measure, source, conventions.or(others));
    }
}
