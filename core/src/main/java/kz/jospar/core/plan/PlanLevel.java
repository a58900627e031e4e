package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The territory a plan holds for: kk жоспардың деңгейі, ru уровень плана. */
public enum PlanLevel {
    /** kk республика, ru республика. */
    REPUBLIC,
    /** kk облыс, ru область. */
    OBLAST,
    /** kk қала, ru город. */
    CITY,
    /** kk аудан, ru район. */
    DISTRICT;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
