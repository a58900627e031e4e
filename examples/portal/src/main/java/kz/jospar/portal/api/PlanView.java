package kz.jospar.portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Section;
import kz.jospar.portal.plan.PlanHead;

/**
 * A plan without its measures.
 *
 * @param id the key
 * @param title the title
 * @param from the first day of its period
 * @param to the last day of its period
 * @param sections the headings of its sections, in order; a measure names its section by its place here
 * @param measures how many measures it has
 * @param findings how many findings
 * @param version rises with each edition; a change names it in If-Match
 * @param savedAt when this edition was saved
 */
public record PlanView(
        String id,
        Text title,
        LocalDate from,
        LocalDate to,
        List<Text> sections,
        int measures,
        int findings,
        int version,
        Instant savedAt) {
    static PlanView of(PlanHead head) {
        return new PlanView(
                head.id(),
                Text.of(head.plan().title()),
                head.period().from(),
                head.period().toInclusive(),
                head.plan().sections().stream().map(PlanView::heading).toList(),
                head.measures(),
                head.findings(),
                head.version(),
                head.savedAt());
    }

    private static Text heading(Section section) {
        return Text.of(section.heading() == null ? LocalizedText.EMPTY : section.heading());
    }
}
