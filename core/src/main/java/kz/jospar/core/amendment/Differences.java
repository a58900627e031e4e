package kz.jospar.core.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.phrase.TimingWords;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.FundingSource;
import kz.jospar.core.plan.Measure;
import org.jspecify.annotations.Nullable;

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
            case FUNDING -> funding(measure.funding());
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

    private static String funding(@Nullable Funding funding) {
        if (funding == null) {
            return "";
        }
        StringJoiner all = new StringJoiner("; ");
        if (!funding.text().isEmpty()) {
            all.add(funding.text());
        }
        funding.lines()
                .forEach(line -> all.add(
                        line(line, funding.unit() == null ? "" : funding.unit().text())));
        return all.toString();
    }

    private static String line(FundingLine line, String unit) {
        StringJoiner parts = new StringJoiner(", ");
        line.byYear().forEach((year, amount) -> parts.add(year + ": " + amount.text()));
        if (line.total() != null) {
            parts.add("Σ " + line.total().text());
        }
        String sources = line.sources().stream().map(FundingSource::text).collect(Collectors.joining(", "));
        return Stream.of(parts.toString(), unit, sources, line.programme())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
