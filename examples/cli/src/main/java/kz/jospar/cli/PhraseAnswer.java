package kz.jospar.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.phrase.Alternative;
import kz.jospar.core.phrase.Part;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.ReadingKind;
import kz.jospar.core.plan.CompletionForm;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Stretch;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Facts;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Uncounted;
import org.jspecify.annotations.Nullable;

/** What {@code jospar deadlines} says of a phrase that was understood: its dates, or what is missing for them. */
final class PhraseAnswer {
    private static final PlanPeriod EVER = PlanPeriod.ofYears(PhraseRequest.FIRST_YEAR, PhraseRequest.LAST_YEAR);

    private final PhraseRequest request;
    private final Deadlines deadlines;
    private final Terminal terminal;
    private final Facts facts;
    private final @Nullable PlanPeriod horizon;

    PhraseAnswer(PhraseRequest request, Deadlines deadlines, Terminal terminal) {
        this.request = request;
        this.deadlines = deadlines.withPolicies(request.policies());
        this.terminal = terminal;
        this.facts = Facts.NONE
                .withEventDate(request.eventDate())
                .withReport(isReport(request))
                .withAdopted(request.documentDate());
        this.horizon = request.period();
    }

    void put(Map<String, @Nullable Object> answer, Reading.Understood reading) {
        Timing timing = reading.meaning();
        answer.put("kind", reading.kind().code());
        List<Occurrence> occurrences = put(answer, timing);
        if (!reading.parts().isEmpty()) {
            answer.put("parts", reading.parts().stream().map(this::part).toList());
        }
        Set<Choice> choices = choices(reading, occurrences);
        answer.put("policies", choices.stream().map(Choice::toString).toList());
        if (!reading.alternatives().isEmpty()) {
            answer.put(
                    "alternatives",
                    reading.alternatives().stream().map(this::alternative).toList());
        }
        answer.put("repairs", reading.repairs());
        answer.put("explanation", explanation(reading, choices));
    }

    private List<Occurrence> put(Map<String, @Nullable Object> answer, Timing timing) {
        List<Occurrence> occurrences = occurrences(timing);
        answer.put("occurrences", shapes(occurrences));
        List<Occurrence> dropped = dropped(timing);
        if (!dropped.isEmpty()) {
            answer.put("dropped", shapes(dropped));
        }
        answer.put("open", open(timing, occurrences));
        return occurrences;
    }

    private Map<String, @Nullable Object> part(Part part) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("phrase", part.words());
        shape.put("kind", ReadingKind.of(part.meaning()).code());
        put(shape, part.meaning());
        return shape;
    }

    private Map<String, @Nullable Object> alternative(Alternative alternative) {
        Map<String, @Nullable Object> shape = new LinkedHashMap<>();
        shape.put("kind", ReadingKind.of(alternative.meaning()).code());
        shape.put("occurrences", shapes(occurrences(alternative.meaning())));
        shape.put("reason", alternative.reason());
        shape.put("text", alternative.explain(terminal.language()));
        return shape;
    }

    private List<Map<String, @Nullable Object>> shapes(List<Occurrence> occurrences) {
        List<Map<String, @Nullable Object>> shapes = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            Map<String, @Nullable Object> shape = new LinkedHashMap<>();
            JsonLines.put(shape, occurrence);
            JsonLines.putBeforeAdoption(shape, occurrence, request.documentDate());
            shapes.add(shape);
        }
        return shapes;
    }

    private List<Occurrence> occurrences(Timing timing) {
        Timing bounded = bounded(timing);
        return bounded == null ? List.of() : deadlines.occurrences(bounded, days(), facts);
    }

    /** What is owed on days that run into years without a calendar: how many, and which years are missing. */
    private @Nullable String uncounted(Timing timing) {
        Timing bounded = bounded(timing);
        List<Uncounted> windows = bounded == null
                ? List.of()
                : deadlines.timetable(bounded, days(), facts).uncounted();
        if (windows.isEmpty()) {
            return null;
        }
        List<String> missing = windows.stream()
                .map(window -> Integer.toString(window.missingYear()))
                .distinct()
                .toList();
        String years = missing.stream().limit(3).collect(Collectors.joining(", ")) + (missing.size() > 3 ? ", …" : "");
        Messages messages = Messages.in(terminal.language());
        return windows.size() == 1
                ? messages.text("open.uncounted", years)
                : messages.text("open.uncountedMany", Integer.toString(windows.size()), years);
    }

    /** What was due between the first day asked for and the document's own. */
    private List<Occurrence> dropped(Timing timing) {
        Timing bounded = bounded(timing);
        return bounded == null || horizon == null
                ? List.of()
                : deadlines.timetable(bounded, horizon, facts).dropped();
    }

    /** The reader's choices and the calculation's, in the order of the policies, each once. */
    private Set<Choice> choices(Reading.Understood reading, List<Occurrence> occurrences) {
        Set<Choice> choices = EnumSet.noneOf(Choice.class);
        reading.choices().stream().map(request.policies()::inForce).forEach(choices::add);
        Timing bounded = bounded(reading.meaning());
        if (bounded != null) {
            choices.addAll(deadlines.choices(bounded, days(), facts));
        }
        if (request.policies().has(Choice.WEEK_6) && !occurrences.isEmpty()) {
            choices.add(Choice.WEEK_6);
        }
        return choices;
    }

    private String explanation(Reading.Understood reading, Set<Choice> choices) {
        StringBuilder text = new StringBuilder(reading.explanation(terminal.language()));
        for (Choice choice : choices) {
            if (text.length() > 0) {
                text.append(text.charAt(text.length() - 1) == '.' ? " " : ". ");
            }
            text.append(choice.explain(terminal.language()));
        }
        return text.toString();
    }

    /** What each part without a date of its own waits for; nothing where every part has its dates. */
    private @Nullable String open(Timing timing, List<Occurrence> occurrences) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Timing part : Open.parts(timing)) {
            if (horizon == null && needsHorizon(part)) {
                reasons.add(terminal.text("deadlines.noPeriod"));
            } else if (uncounted(part) != null) {
                reasons.add(Objects.requireNonNull(uncounted(part)));
            } else if (!part.isDated() && occurrences(part).isEmpty()) {
                reasons.add(Open.reason(part, terminal.language()));
            }
        }
        if (reasons.isEmpty() && occurrences.isEmpty()) {
            reasons.add(Open.reason(timing, terminal.language()));
        }
        return reasons.isEmpty() ? null : String.join(" ", reasons);
    }

    /** What of a timing has dates for the days that are given; null for nothing. */
    private @Nullable Timing bounded(Timing timing) {
        if (horizon != null) {
            return timing;
        }
        List<Timing> parts =
                Open.parts(timing).stream().filter(part -> !needsHorizon(part)).toList();
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Timing.Several(parts);
    }

    /** A timing with days of its own needs no horizon. */
    private PlanPeriod days() {
        return horizon == null ? EVER : horizon;
    }

    private static boolean needsHorizon(Timing timing) {
        if (timing instanceof Timing.Recurring recurrence) {
            Stretch during = recurrence.during();
            return during == null || !during.isClosed();
        }
        return timing instanceof Timing.AcademicYear academic && academic.startYear() == null;
    }

    /** Whoever asks for the days of R 177 and names no form means information. */
    private static boolean isReport(PhraseRequest request) {
        String form = request.completionForm();
        return form.isBlank() ? request.policies().has(Choice.REPORT_R177) : new CompletionForm(form).isReport();
    }
}
