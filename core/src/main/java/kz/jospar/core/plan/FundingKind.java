package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a plan says of a measure's costs: kk шығындар туралы не айтылған, ru что сказано о расходах. */
public enum FundingKind {
    /** kk талап етілмейді, қажет етпейді, ru не требуется. */
    NOT_REQUIRED,
    /** kk көзделген қаражат шегінде, ru в пределах предусмотренных средств. */
    WITHIN_BUDGET,
    /** Amounts of money stand in the table. */
    AMOUNTS,
    /** Words name who pays and say no more: kk жергілікті бюджет, ru за счёт местного бюджета. */
    NAMED_SOURCE,
    /** Words without a meaning of their own here. */
    OTHER;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
