package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose money pays for a measure: kk қаржыландыру көзі, ru источник финансирования. */
public enum BudgetKind {
    /** kk республикалық бюджет (РБ), ru республиканский бюджет (РБ). */
    REPUBLICAN,
    /** kk жергілікті бюджет (ЖБ), ru местный бюджет (МБ). */
    LOCAL,
    /** kk Ұлттық қор (ҰҚ), ru Национальный фонд (НФ). */
    NATIONAL_FUND,
    /** kk мемлекеттік-жекешелік әріптестік (МЖӘ), ru государственно-частное партнёрство (ГЧП). */
    PARTNERSHIP,
    /** kk бюджеттен тыс, меншікті қаражат, ru внебюджетные, собственные средства. */
    OUTSIDE_BUDGET,
    /** A source without a name of its own here. */
    OTHER;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
