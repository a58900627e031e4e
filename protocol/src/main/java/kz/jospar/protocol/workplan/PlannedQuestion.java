package kz.jospar.protocol.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * A question of a work plan: kk жоспарланған мәселе, ru вопрос плана работы.
 *
 * @param id the key within the plan, and that of the question on the agenda of its sitting
 * @param title what it is about
 * @param day the day of its sitting, if it is set
 * @param month the month of its sitting, where its day is not set
 * @param preparers who prepares it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlannedQuestion(
        String id,
        LocalizedText title,
        @Nullable LocalDate day,
        @Nullable YearMonth month,
        List<Preparer> preparers) {
    public PlannedQuestion {
        Guard.text("id", id);
        Guard.present("title", title);
        requireOne(day, month);
        preparers = Guard.copy(preparers);
        Guard.distinct("preparer", preparers, Preparer::id);
    }

    /** Refuses two times that could contradict each other, and years that no calendar has. */
    static void requireOne(@Nullable LocalDate day, @Nullable YearMonth month) {
        if (day != null && month != null) {
            throw new IllegalArgumentException(
                    "a question has a day, " + day + ", or a month, " + month + ", not both");
        }
        int year = day != null ? day.getYear() : month != null ? month.getYear() : 2000;
        if (year < 1900 || year > 2999) {
            throw new IllegalArgumentException("year is " + year + ", outside 1900..2999");
        }
    }

    /** Returns the days on which its sitting may be: its day, or its month; nothing where neither is set. */
    public Optional<PlanPeriod> when() {
        return day != null
                ? Optional.of(new PlanPeriod(day, day))
                : Optional.ofNullable(month).map(one -> new PlanPeriod(one.atDay(1), one.atEndOfMonth()));
    }

    /** Returns this question at another time. */
    PlannedQuestion at(@Nullable LocalDate otherDay, @Nullable YearMonth otherMonth) {
        return new PlannedQuestion(id, title, otherDay, otherMonth, preparers);
    }
}
