package kz.jospar.cli;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.plan.Plan;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Register;
import kz.jospar.schedule.TooManyObligationsException;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.calendar.WorkWeek;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By which calendar a plan is dated, and what is known of the events and schedules its measures wait for. */
final class DatingOptions {
    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "option.knownOn")
    @Nullable
    LocalDate knownOn;

    @Option(
            names = "--week",
            paramLabel = "5|6",
            defaultValue = "5",
            descriptionKey = "option.week",
            converter = WeekConverter.class)
    WorkWeek week = WorkWeek.FIVE_DAY;

    @Mixin
    FactOptions known = new FactOptions();

    /** Dates a plan; what of the schedules could not be read is told beside the output. */
    Register register(Terminal terminal, Plan plan) {
        Deadlines deadlines = deadlines();
        try {
            return deadlines.register(plan, known.facts(terminal, List.of(plan), deadlines));
        } catch (TooManyObligationsException e) {
            throw new InputException(e.message(terminal.language()), e);
        }
    }

    Deadlines deadlines() {
        return Deadlines.with(calendar());
    }

    /** Returns the calendar of the asked-for week, in the edition of the asked-for day. */
    WorkCalendar calendar() {
        WorkCalendar calendar = WorkCalendar.kazakhstan().withWeek(week);
        return knownOn == null ? calendar : calendar.asKnownOn(knownOn);
    }

    /** The constants' codes are the words of the option. */
    static final class WeekConverter implements ITypeConverter<WorkWeek> {
        @Override
        public WorkWeek convert(String value) {
            for (WorkWeek week : WorkWeek.values()) {
                if (week.code().equals(value)) {
                    return week;
                }
            }
            throw new IllegalArgumentException(value);
        }
    }
}
