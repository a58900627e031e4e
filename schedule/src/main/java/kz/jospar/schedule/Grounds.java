package kz.jospar.schedule;

import java.util.Objects;
import kz.jospar.core.source.Citation;
import kz.jospar.schedule.calendar.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Why an occurrence is due on its day: kk мерзімнің негіздемесі, ru основание срока. All occurrences of one rule share it.
 *
 * <p>Worked case: "тоқсан сайын" in Kazakhstan is due at the end of its window ({@link DueRule#WINDOW_END}, by no act),
 * moves to the following working day (Civil Code, 175) and was reckoned with the calendar "Kazakhstan, 2026-06-11".
 *
 * @param rule which day the nominal due day is
 * @param ruleSource the act that says so, or {@code null} where the phrase itself does
 * @param roll where a due day that is not worked moves
 * @param rollSource the act that says so; {@code null} where it is no rule of the country, as for days counted back from
 *     an event
 * @param calendar which calendar and which edition of it told the days off; empty where the calendar does not say
 */
public record Grounds(
        DueRule rule,
        @Nullable Citation ruleSource,
        Jurisdiction.Roll roll,
        @Nullable Citation rollSource,
        String calendar) {

    public Grounds {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(roll, "roll");
        Objects.requireNonNull(calendar, "calendar");
    }
}
