package kz.jospar.core.lint;

import java.util.Locale;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.Refusal;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;

/** Deadlines that have words and no meaning, with the word at which reading stopped. */
final class UnreadDeadlines implements Check {
    @Override
    public void check(PlanView view, Findings findings) {
        for (PlanView.MeasureLine line : view.measures()) {
            Measure measure = line.measure();
            String deadline = measure.deadline();
            if (measure.timing() != null || deadline.isBlank()) {
                continue;
            }
            Spot spot = line.spot(ColumnKind.DEADLINE);
            if (TimingPhrase.read(deadline, line.context()) instanceof Reading.NotUnderstood reading) {
                findings.add(
                        LintCode.UNREADABLE_DEADLINE,
                        spot,
                        deadline,
                        reading.words(),
                        Integer.toString(reading.from() + 1),
                        "#" + code(reading.refusal()));
            } else {
                findings.add(LintCode.UNREADABLE_DEADLINE, spot, deadline, deadline, "1", "#" + code(Refusal.STOPPED));
            }
        }
    }

    private static String code(Refusal refusal) {
        return refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
