package kz.jospar.rating.methodology;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.rating.Direction;
import kz.jospar.rating.data.Counting;
import kz.jospar.rating.formula.Choice;
import kz.jospar.rating.formula.Fallback;
import org.jspecify.annotations.Nullable;

/**
 * What has to be agreed on about an indicator before it is counted: kk көрсеткіш бойынша шарттар, ru соглашения о показателе.
 *
 * @param direction which way is better
 * @param domain which numbers it can have
 * @param denominators which denominator has to come with a value
 * @param whenMissing what stands where the unit reported nothing
 * @param whenNotApplicable what stands where the indicator does not concern the unit
 * @param whenLate what becomes of a number that came late
 * @param counting how it is counted from records of events; {@code null} where the number is given. Not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Conventions(
        @Nullable Direction direction,
        @Nullable Domain domain,
        @Nullable DenominatorRule denominators,
        @Nullable Fallback whenMissing,
        @Nullable Fallback whenNotApplicable,
        @Nullable LateRule whenLate,
        @Nullable Counting counting) {

    /** Nothing is declared. */
    public static final Conventions NONE = new Conventions(null, null, null, null, null, null, null);

    /** Returns what must be declared, in order. */
    public List<Choice> choices() {
        return List.of(
                new Choice("direction", direction),
                new Choice("domain", domain),
                new Choice("denominators", denominators),
                new Choice("whenMissing", whenMissing),
                new Choice("whenNotApplicable", whenNotApplicable),
                new Choice("whenLate", whenLate));
    }

    /** Returns these conventions, filled up with others where these are silent. */
    public Conventions or(Conventions others) {
        return new Conventions(
                direction != null ? direction : others.direction,
                domain != null ? domain : others.domain,
                denominators != null ? denominators : others.denominators,
                whenMissing != null ? whenMissing : others.whenMissing,
                whenNotApplicable != null ? whenNotApplicable : others.whenNotApplicable,
                whenLate != null ? whenLate : others.whenLate,
                counting == null || others.counting == null
                        ? (counting == null ? others.counting : counting)
                        : counting.or(others.counting));
    }
}
