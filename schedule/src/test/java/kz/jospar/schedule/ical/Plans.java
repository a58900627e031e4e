package kz.jospar.schedule.ical;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.calendar.WorkCalendar;

/** Small plans for tests. */
final class Plans {
    static final LocalizedText TITLE = new LocalizedText("Қала жоспары", "План города", "Plan of the city");

    private Plans() {}

    static Plan plan(String id, Measure... measures) {
        return new Plan(
                Plan.FORMAT,
                id,
                TITLE,
                null,
                null,
                PlanPeriod.ofYears(2025, 2025),
                new Approval(null, null, LocalDate.of(2025, 1, 10), 2025, List.of()),
                List.of(),
                List.of(),
                List.of(new Section(null, List.of(measures), null)),
                List.of(new Organization(
                        "ҚБ", "ҚБ", new LocalizedText("Құрылыс басқармасы", "Управление строительства", null))),
                List.of(),
                List.of(),
                null);
    }

    static Measure measure(String id, String title, Timing timing, Executor... executors) {
        return new Measure(
                id,
                new MeasureNumber(id + "."),
                LocalizedText.of(Language.KK, title),
                new CompletionForm("ақпарат"),
                List.of(executors),
                "мерзім сөзбен",
                timing,
                null,
                null,
                null);
    }

    static Measure quarterly(String id, Executor... executors) {
        return measure(id, "Іс-шара " + id, Timing.Recurring.every(Cycle.QUARTER), executors);
    }

    static Measure on(String id, String day, Executor... executors) {
        return measure(id, "Іс-шара " + id, new Timing.OnDay(LocalDate.parse(day)), executors);
    }

    static Executor executor(String id, Role role) {
        return new Executor(id, id, role, false, false, id);
    }

    static List<Obligation> obligations(Plan plan) {
        return Deadlines.with(WorkCalendar.kazakhstan()).obligations(plan);
    }

    static Feed feed(Plan plan, Language language) {
        return Feeds.of(plan, obligations(plan), language).ofPlan();
    }
}
