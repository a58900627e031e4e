package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a body's decisions bind: kk шешімдердің күші, ru сила решений.
 *
 * <p>Worked case: the Kostanay staff is a consultative and advisory body (1), and goes by the decisions of the regional
 * staff (3).
 *
 * @param force whether they advise or bind
 * @param boundByHigher whether decisions of a higher body of the same kind bind this one
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record EffectRules(Rule<Force> force, Rule<Boolean> boundByHigher) {
    static final EffectRules UNSAID = new EffectRules(Rule.unsaid(), Rule.unsaid());

    public EffectRules {
        force = Rule.orUnsaid(force);
        boundByHigher = Rule.orUnsaid(boundByHigher);
    }

    /** Whether a decision advises or binds: kk шешімнің күші, ru сила решения. */
    public enum Force {
        /** kk ұсынымдық, ru рекомендательная. */
        ADVISORY,
        /** kk міндетті, ru обязательная. */
        BINDING;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
