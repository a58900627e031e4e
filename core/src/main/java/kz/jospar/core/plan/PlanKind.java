package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a plan calls itself: kk жоспардың түрі, ru вид плана. */
public enum PlanKind {
    /** kk іс-шаралар жоспары, ru план мероприятий. */
    MEASURES,
    /** kk ведомствоаралық жоспар, ru межведомственный план. */
    INTERAGENCY,
    /** kk кешенді жоспар, ru комплексный план. */
    COMPREHENSIVE,
    /** kk жол картасы, ru дорожная карта. */
    ROADMAP,
    /** kk жұмыс жоспары, ru план работы. */
    WORK;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
