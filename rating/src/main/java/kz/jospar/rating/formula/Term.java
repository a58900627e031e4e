package kz.jospar.rating.formula;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A weighted member of a mean: kk салмақталған көрсеткіш, ru взвешенный член.
 *
 * @param name what accounts call it, if not by its indicators
 * @param weight 0 or more under a mean; a coefficient of any sign under {@link WeightRule#AS_GIVEN}
 * @param of the member
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Term(@Nullable String name, @Nullable Rational weight, Formula of) {
    public Term {
        Guard.present("of", of);
    }

    /** Returns a member without a name. */
    public static Term of(Rational weight, Formula formula) {
        return new Term(null, weight, formula);
    }
}
