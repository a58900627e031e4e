package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.guard.Guard;

/**
 * A count of days from a window's edge by which its work is due: kk кезең шегінен есептелетін мерзім, ru срок,
 * исчисляемый от края периода.
 *
 * <p>Worked cases: "within 5 working days after the reporting month" is 5 working days after the end; "on the 5th working
 * day of each month" is working day 5 of the start; "on the last working day of the month" is working day 1 of the end.
 *
 * @param amount which day, 1..366, or how many weeks, 1..52
 * @param unit days, working days or weeks; weeks only after the end, and as seven days each where the limit is no {@link
 *     Limit#BY}
 * @param edge the edge it is counted from
 * @param limit how the phrase binds the day; by it, if nothing is said
 */
public record DueTerm(@JsonProperty(required = true) int amount, TermUnit unit, Edge edge, Limit limit) implements Due {

    public DueTerm {
        Guard.range("amount", amount, 1, 366);
        Guard.present("unit", unit);
        Guard.present("edge", edge);
        if (unit != TermUnit.DAY && unit != TermUnit.WORKING_DAY && unit != TermUnit.WEEK) {
            throw Guard.broken("a due term counts days, working days or weeks, not in the unit " + unit.code());
        }
        Guard.holds(unit != TermUnit.WEEK || edge == Edge.AFTER_END, "a due term in weeks lies after the window's end");
        limit = limit == null ? Limit.BY : limit;
        if (unit == TermUnit.WEEK) {
            Guard.range("amount of weeks", amount, 1, 52);
            // On and until a day need the day: a week is seven days.
            amount = limit == Limit.BY ? amount : 7 * amount;
            unit = limit == Limit.BY ? unit : TermUnit.DAY;
        }
    }

    /** Returns a term whose last day is itself included. */
    public static DueTerm by(int amount, TermUnit unit, Edge edge) {
        return new DueTerm(amount, unit, edge, Limit.BY);
    }

    /** The edge of a window that days are counted from: kk есептеу шегі, ru начало отсчёта. */
    public enum Edge {
        /** The n-th day after the window's last day: kk кезең аяқталғаннан кейін, ru после окончания периода. */
        AFTER_END,
        /** The n-th day of the window: kk кезеңнің басынан, ru от начала периода. */
        OF_START,
        /** The n-th last day of the window, 1 is the last one: kk кезеңнің соңынан, ru от конца периода. */
        OF_END;

        /** Returns the name used in JSON: {@code after-end}, {@code of-start}, {@code of-end}. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
