package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * A share and what it is taken of: kk үлес және оның негізі, ru доля и её база.
 *
 * <p>Worked case: "at least two thirds of the members" is 12 of 17 ({@link Threshold#least}).
 *
 * @param threshold the share
 * @param base what it is a share of; {@code null} where an act says only "a simple majority" or "two thirds"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Share(Threshold threshold, @Nullable Base base) {
    public Share {
        Guard.present("threshold", threshold);
    }
}
