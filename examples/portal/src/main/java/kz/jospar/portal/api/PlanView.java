package kz.jospar.portal.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
 * @param sections the headings of its sections, in order; a measure names its section by its place here; for an executor
 *     those without a measure of its own are empty
 * @param measures how many measures it has; for an executor, how many of its own
 * @param findings how many findings; for an executor, how many about its own measures
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

    /** Returns what is left of it for an executor: its measures are counted by the place of their section. */
    PlanView only(Map<Integer, Integer> own, int ownFindings) {
        List<Text> headings = IntStream.range(0, sections.size())
                .mapToObj(place -> own.containsKey(place) ? sections.get(place) : Text.of(LocalizedText.EMPTY))
                .toList();
        int counted = own.values().stream().mapToInt(Integer::intValue).sum();
        return new PlanView(id, title, from, to, headings, counted, ownFindings, version, savedAt);
    }

    private static Text heading(Section section) {
        return Text.of(section.heading() == null ? LocalizedText.EMPTY : section.heading());
    }
}
