package kz.jospar.cli;

import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
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
        String reason = reason(timing, language);
        return reason != null
                ? reason
                : plan.period() == null ? messages.text("open.period") : messages.text("open.none");
    }

    /** What a timing waits for; null for one that gives dates of its own. */
    static @Nullable String reason(Timing timing, Language language) {
        Messages messages = Messages.in(language);
        if (timing instanceof Timing.Continuous) {
            return messages.text("open.continuous");
        }
        if (timing instanceof Timing.BySchedule schedule) {
            return messages.text("open.schedule", schedule.schedule());
        }
        if (timing instanceof Timing.OnEvent event) {
            return messages.text("open.event", event.event());
        }
        return timing instanceof Timing.AroundEvent relative ? messages.text("open.event", relative.event()) : null;
    }
}
