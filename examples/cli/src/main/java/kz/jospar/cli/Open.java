package kz.jospar.cli;

import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/** Says what is missing where a deadline gives no date. */
final class Open {
    private Open() {}

    static String reason(Plan plan, Measure measure, Language language) {
        Messages messages = Messages.in(language);
        Timing timing = measure.timing();
        if (timing == null) {
            return measure.deadline().isBlank()
                    ? messages.text("open.missing")
                    : messages.text("open.unread", measure.deadline());
        }
        String reasons = parts(timing).stream()
                .filter(part -> !part.isDated())
                .map(part -> reason(part, language))
                .distinct()
                .collect(Collectors.joining(" "));
        return !reasons.isEmpty()
                ? reasons
                : plan.period() == null ? messages.text("open.period") : messages.text("open.none");
    }

    /** The timings of a cell, one by one. */
    static List<Timing> parts(Timing timing) {
        return timing instanceof Timing.Several several ? several.timings() : List.of(timing);
    }

    /** What one timing without dates waits for; of one that is dated by itself, that none falls into the period. */
    static String reason(Timing timing, Language language) {
        Messages messages = Messages.in(language);
        if (timing instanceof Timing.Continuous continuous) {
            return continuous(continuous.since(), messages);
        }
        if (timing instanceof Timing.BySchedule schedule) {
            DueDay due = schedule.due();
            return due == null
                    ? messages.text("open.schedule", schedule.schedule())
                    : messages.text("open.scheduleDay", schedule.schedule(), Integer.toString(due.day()));
        }
        if (timing instanceof Timing.OnEvent onEvent) {
            return messages.text("open.event", onEvent.event());
        }
        if (timing instanceof Timing.AroundEvent term) {
            return term.event().isBlank() ? messages.text("open.term") : messages.text("open.relative", term.event());
        }
        return messages.text("open.none");
    }

    private static String continuous(@Nullable Timing since, Messages messages) {
        if (since instanceof Timing.OnDay day) {
            return messages.text("open.continuousFrom", Messages.day(day.date()));
        }
        return since instanceof Timing.OnEvent onEvent
                ? messages.text("open.continuousAfter", onEvent.event())
                : messages.text("open.continuous");
    }
}
