package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Place;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lint.Passage.Part;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.FundingSource;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Gathers the words of a plan. */
final class Passages {
    private final Plan plan;
    private final List<Passage> all = new ArrayList<>();

    Passages(Plan plan) {
        this.plan = plan;
        versions(Spot.DOCUMENT, Part.PLAN_TITLE, plan.title());
    }

    List<Passage> all() {
        return all;
    }

    void heading(int position, @Nullable LocalizedText heading, @Nullable Integer row) {
        if (heading != null) {
            versions(new Spot(position, new Place(null, row, null)), Part.HEADING, heading);
        }
    }

    void indicator(PlanView.IndicatorLine line) {
        versions(line.spot(ColumnKind.TITLE), Part.INDICATOR, line.indicator().title());
        add(line.spot(ColumnKind.UNIT), Part.INDICATOR, null, line.indicator().unit());
        for (Executor executor : line.indicator().executors()) {
            add(line.spot(ColumnKind.EXECUTORS), Part.INDICATOR, null, executor.text());
        }
    }

    void measure(PlanView.MeasureLine line) {
        Measure measure = line.measure();
        versions(line.spot(ColumnKind.TITLE), Part.TITLE, measure.title());
        if (measure.form() != null) {
            add(line.spot(ColumnKind.FORM), Part.FORM, null, measure.form().text());
        }
        for (Executor executor : measure.executors()) {
            add(line.spot(ColumnKind.EXECUTORS), Part.EXECUTOR, null, executor.text());
        }
        add(line.spot(ColumnKind.DEADLINE), Part.DEADLINE, null, measure.deadline());
        Funding funding = measure.funding();
        if (funding != null) {
            add(line.spot(ColumnKind.FUNDING), Part.FUNDING, null, funding.text());
            for (FundingLine one : funding.lines()) {
                for (FundingSource source : one.sources()) {
                    add(line.spot(ColumnKind.SOURCE).at(one.row()), Part.FUNDING, null, source.text());
                }
            }
        }
        for (Map.Entry<String, String> cell : measure.other().entrySet()) {
            add(line.spot(ColumnKind.OTHER), Part.OTHER, headed(cell.getKey()), cell.getValue());
        }
    }

    /** Adds what stands around the table, below it as a rule. */
    void end() {
        plan.glossary().forEach(body -> versions(Spot.DOCUMENT, Part.GLOSSARY, body.name()));
        plan.notes().forEach(note -> add(Spot.DOCUMENT, Part.NOTE, null, note));
    }

    private void versions(Spot spot, Part part, LocalizedText text) {
        for (Language language : Language.values()) {
            text.version(language).ifPresent(words -> add(spot, part, language, words));
        }
    }

    private void add(Spot spot, Part part, @Nullable Language version, String text) {
        if (!text.isBlank()) {
            all.add(new Passage(spot, part, version, text));
        }
    }

    /** The language a column is surely headed in: what stands there is that language's version. */
    private static @Nullable Language headed(String heading) {
        return ForeignWords.russian(heading).isPresent()
                ? Language.RU
                : ForeignWords.kazakh(heading).isPresent() ? Language.KK : null;
    }
}
