package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A window before it is cut. It is numbered among its namesakes while it is whole and by its due day as written, so that
 * neither another horizon, such as a later adoption, nor another reading of "until" ever gives an obligation another id.
 *
 * @param span the whole window
 * @param stretch the days it is cut to
 * @param namedDue the due day, or {@code null} for the last day of what the cut leaves
 * @param written the due day by which it is numbered
 * @param backward whether the due day was counted back from an event, so that it never moves forward
 */
record Window(Span span, PlanPeriod stretch, @Nullable LocalDate namedDue, LocalDate written, boolean backward) {
    /** By due day, then by first day, of the whole windows. */
    static final Comparator<Window> IN_ORDER =
            Comparator.comparing(Window::written).thenComparing(window -> window.span.from());

    /** A window that no horizon cuts. */
    static Window whole(Span span, LocalDate written, boolean backward) {
        return new Window(span, new PlanPeriod(span.from(), span.toInclusive()), null, written, backward);
    }

    /** A window due on its last day. */
    static Window cut(Span span, PlanPeriod stretch) {
        return new Window(span, stretch, null, span.toInclusive(), false);
    }

    /** Tells whether something is left of the window, and its due day is not over before the stretch begins. */
    boolean isKept() {
        return !toInclusive().isBefore(from()) && !due().isBefore(stretch.from());
    }

    LocalDate from() {
        return span.within(stretch).from();
    }

    LocalDate toInclusive() {
        return span.within(stretch).toInclusive();
    }

    LocalDate due() {
        return namedDue == null ? toInclusive() : namedDue;
    }
}
