package kz.jospar.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.jospar.core.amendment.Amendment;
import kz.jospar.core.amendment.KeptMeasure;
import kz.jospar.core.amendment.MeasureAspect;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.plan.Measure;
import kz.jospar.schedule.ObligationChange;
import org.jspecify.annotations.Nullable;

/** What an edition changed that no dated obligation tells of: of continuous work, of unread deadlines, of forms. */
final class MeasureChanges {
    /** What the changes of a measure's obligations show. */
    private static final Set<MeasureAspect> SHOWN =
            Set.of(MeasureAspect.TITLE, MeasureAspect.EXECUTORS, MeasureAspect.DEADLINE);

    private final Amendment amendment;
    private final Set<String> told = new HashSet<>();
    private final Messages messages;

    MeasureChanges(Amendment amendment, List<ObligationChange> changes, Language language) {
        this.amendment = amendment;
        this.messages = Messages.in(language);
        changes.forEach(change -> told.add(measure(change)));
    }

    static String measure(ObligationChange change) {
        return change.current().or(change::old).orElseThrow().commitment().id();
    }

    List<Map<String, @Nullable Object>> lines() {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (KeptMeasure kept : amendment.kept()) {
            Set<MeasureAspect> aspects = new TreeSet<>(kept.changes());
            // A new number alone is a row above, and the id stays.
            aspects.remove(MeasureAspect.NUMBER);
            if (told.contains(kept.after().id())) {
                aspects.removeAll(SHOWN);
            }
            if (!aspects.isEmpty()) {
                String names = aspects.stream()
                        .map(aspect -> messages.text("aspect." + aspect.code()))
                        .collect(Collectors.joining(", "));
                String message =
                        messages.text("change.measure-changed", kept.after().id(), names);
                lines.add(line(kept.after(), "changed", true, true, message));
            }
        }
        for (Measure measure : amendment.added()) {
            if (!told.contains(measure.id())) {
                lines.add(line(measure, "added", false, true, sentence("change.measure-added", measure)));
            }
        }
        for (Measure measure : amendment.dropped()) {
            if (!told.contains(measure.id())) {
                lines.add(line(measure, "dropped", true, false, sentence("change.measure-dropped", measure)));
            }
        }
        return lines;
    }

    private String sentence(String key, Measure measure) {
        return messages.text(key, measure.id(), measure.deadline().isBlank() ? "–" : measure.deadline());
    }

    private Map<String, @Nullable Object> line(
            Measure measure, String change, boolean before, boolean now, String message) {
        String id = amendment.plan().id() + "/" + measure.id();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("measure", measure.id());
        line.put("change", change);
        line.put("old", before ? withoutDates(id) : null);
        line.put("new", now ? withoutDates(id) : null);
        line.put("message", message);
        return line;
    }

    private static Map<String, @Nullable Object> withoutDates(String id) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", id);
        List.of("from", "to", "due", "adjusted").forEach(name -> object.put(name, null));
        return object;
    }
}
