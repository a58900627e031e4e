package kz.jospar.schedule.ical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What the entries of one measure say alike, made once while they follow each other. */
final class PlanTexts {
    private final Language language;
    private final Messages messages;
    private final Map<String, Organization> bodies = new HashMap<>();
    private final String plan;
    private @Nullable OfMeasure last;

    PlanTexts(Plan plan, Language language) {
        this.language = language;
        this.messages = Messages.in(language);
        this.plan = messages.text("feed.plan", Titles.oneLine(plan.title().in(language)));
        plan.glossary().forEach(body -> bodies.putIfAbsent(body.id(), body));
    }

    /**
     * The texts of a measure.
     *
     * @param commitment whose they are
     * @param title its number and first words
     * @param lines what it is, who does it and by which words
     */
    record OfMeasure(Commitment commitment, String title, String lines) {}

    Messages messages() {
        return messages;
    }

    /** Returns the line that names the plan. */
    String plan() {
        return plan;
    }

    OfMeasure of(Commitment commitment) {
        OfMeasure texts = last;
        if (texts == null || texts.commitment() != commitment) {
            String words = Titles.oneLine(commitment.title().in(language));
            texts = new OfMeasure(commitment, Titles.of(commitment.id(), words), lines(commitment, words));
            last = texts;
        }
        return texts;
    }

    private String lines(Commitment commitment, String words) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("feed.measure", commitment.id(), words));
        if (commitment instanceof Measure measure
                && measure.form() != null
                && !measure.form().text().isBlank()) {
            lines.add(messages.text("feed.form", Titles.oneLine(measure.form().text())));
        }
        if (!commitment.executors().isEmpty()) {
            lines.add(messages.text(
                    "feed.executors",
                    commitment.executors().stream().map(this::executor).collect(Collectors.joining("; "))));
        }
        if (!commitment.deadline().isBlank()) {
            lines.add(messages.text("feed.deadline", Titles.oneLine(commitment.deadline())));
        }
        return String.join("\n", lines);
    }

    private String executor(Executor executor) {
        Organization body = bodies.get(executor.id());
        String name = body == null
                ? executor.name()
                : executor.name() + " (" + body.name().in(language) + ")";
        String role = messages.text("role." + executor.role().code());
        return Titles.oneLine(name) + " – "
                + (executor.byAgreement() ? role + ", " + messages.text("role.by-agreement") : role);
    }
}
