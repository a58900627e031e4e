package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Goal;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.PlanIndicator;
import kz.jospar.core.plan.Section;
import org.jspecify.annotations.Nullable;

/**
 * The goals and sections of a plan while its rows are still coming.
 *
 * <p>A heading that names a goal ("Цель 1", "Бағыт 2") stands over sections only where another heading comes before the
 * first measure; else it heads a section itself.
 */
final class Outline {
    private final Language language;
    private final MeasureCells cells;
    private final List<Goal> goals = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable LocalizedText heading;
    private @Nullable Integer headingRow;
    private boolean goalWords;
    private boolean underGoal;

    Outline(Language language, MeasureCells cells) {
        this.language = language;
        this.cells = cells;
    }

    List<Goal> goals() {
        return List.copyOf(goals);
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** Begins a section, or a goal over sections. */
    void begin(String text, @Nullable Integer row) {
        close(true);
        heading = LocalizedText.of(language, text);
        headingRow = row;
        goalWords = RowShape.isGoal(text);
    }

    /** Tells whether there is a heading with no measure under it yet. */
    boolean awaitsMeasures() {
        return heading != null && drafts.stream().allMatch(Draft::isIndicator);
    }

    /** Returns the measure or indicator above in this section, if there is one. */
    @Nullable
    Draft last() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    void end() {
        close(false);
    }

    private void close(boolean headingFollows) {
        List<Measure> measures = new ArrayList<>();
        List<PlanIndicator> indicators = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.isIndicator()) {
                indicators.add(cells.indicator(draft));
            } else {
                measures.add(cells.measure(draft));
            }
        }
        drafts.clear();
        if (heading != null && goalWords && measures.isEmpty() && headingFollows) {
            goals.add(new Goal(heading, indicators, headingRow));
            underGoal = true;
        } else if (heading != null || !measures.isEmpty() || !indicators.isEmpty()) {
            underGoal &= !goalWords;
            sections.add(
                    new Section(heading, measures, headingRow, underGoal ? (Integer) goals.size() : null, indicators));
        }
        heading = null;
        headingRow = null;
        goalWords = false;
    }
}
