package kz.jospar.core.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.phrase.TimingWords;
import kz.jospar.core.plan.Measure;

/** Puts what an amendment changed of a measure into words, old beside new. */
final class Differences {
    private final Language language;
    private final Messages messages;

    Differences(Language language) {
        this.language = language;
        this.messages = Messages.in(language);
    }

    List<Difference> of(KeptMeasure kept) {
        List<Difference> all = new ArrayList<>();
        for (MeasureAspect aspect : kept.changes()) {
            String before = words(kept.before(), aspect);
            String after = words(kept.after(), aspect);
            if (aspect == MeasureAspect.DEADLINE && before.equals(after)) {
                // The same words mean other days in a plan of other years.
                before = meaning(kept.before());
                after = meaning(kept.after());
            }
            all.add(new Difference(kept.after().id(), aspect, before, after));
        }
        return all;
    }

    private String words(Measure measure, MeasureAspect aspect) {
        return switch (aspect) {
            case NUMBER -> measure.number().text();
            case TITLE -> measure.title().in(language);
            case FORM -> measure.form() == null ? "" : measure.form().text();
            case EXECUTORS -> measure.executors().stream().map(this::executor).collect(Collectors.joining(", "));
            case DEADLINE -> measure.deadline();
            case FUNDING -> measure.funding() == null ? "" : measure.funding().words();
        };
    }

    private String meaning(Measure measure) {
        return measure.timing() == null
                ? measure.deadline()
                : measure.deadline() + " = " + TimingWords.write(measure.timing(), language);
    }

    private String executor(Executor executor) {
        StringJoiner marks = new StringJoiner(", ", " (", ")").setEmptyValue("");
        if (executor.role() == Role.CONSOLIDATOR || executor.role() == Role.CONVENOR) {
            marks.add(messages.text("role." + executor.role().code()));
        }
        if (executor.byAgreement()) {
            marks.add(messages.text("role.by-agreement"));
        }
        if (executor.jointly()) {
            marks.add(messages.text("role.jointly"));
        }
        return executor.name() + marks;
    }
}
