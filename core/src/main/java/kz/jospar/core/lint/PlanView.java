package kz.jospar.core.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jospar.core.finding.Place;
import kz.jospar.core.lang.Language;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.PlanDeadlines;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Goal;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.plan.PlanIndicator;
import kz.jospar.core.plan.Section;
import org.jspecify.annotations.Nullable;

/** What the checks see: the plan, walked once, and what is told from outside. */
final class PlanView {
    private final Plan plan;
    private final Outside outside;
    private final Set<ColumnKind> columns = EnumSet.noneOf(ColumnKind.class);
    private final List<MeasureLine> measures = new ArrayList<>();
    private final List<IndicatorLine> indicators = new ArrayList<>();
    private final Optional<Language> language;
    private final Passages passages;

    PlanView(Plan plan, Outside outside) {
        this.plan = plan;
        this.outside = outside;
        plan.columns().stream().map(PlanColumn::kind).forEach(columns::add);
        passages = new Passages(plan);
        walk();
        passages.end();
        language = VersionNames.language(plan).or(() -> CellLanguage.of(passages.all()));
    }

    private void walk() {
        Iterator<Context> contexts = PlanDeadlines.contexts(plan).iterator();
        int position = 0;
        @Nullable Integer goal = null;
        for (int i = 0; i < plan.sections().size(); i++) {
            Section section = plan.sections().get(i);
            if (section.goal() != null && !section.goal().equals(goal)) {
                goal = section.goal();
                Goal heading = plan.goals().get(goal - 1);
                passages.heading(++position, heading.heading(), heading.row());
                position = indicators(heading.indicators(), -goal, position);
            }
            passages.heading(++position, section.heading(), section.row());
            position = indicators(section.indicators(), i, position);
            for (Measure measure : section.measures()) {
                MeasureLine line = new MeasureLine(measure, ++position, i, contexts.next());
                measures.add(line);
                passages.measure(line);
            }
        }
    }

    private int indicators(List<PlanIndicator> some, int group, int before) {
        int position = before;
        for (PlanIndicator indicator : some) {
            IndicatorLine line = new IndicatorLine(indicator, ++position, group);
            indicators.add(line);
            passages.indicator(line);
        }
        return position;
    }

    /**
     * A measure in its place.
     *
     * @param section the place of its section in the plan, from 0
     * @param context what its deadline leaves to its surroundings
     */
    record MeasureLine(Measure measure, int position, int section, Context context) {
        Spot spot(ColumnKind column) {
            return new Spot(position, new Place(measure.id(), measure.row(), column.code()));
        }

        /** Tells whether it is a part of another measure: {@code 1)} of 4, whose id is {@code 4-1}. */
        boolean isPart() {
            String text = measure.number().text();
            return text.endsWith(")")
                    && measure.id().endsWith("-" + measure.number().key());
        }

        /** Tells whether a line is a part of this one's measure. */
        boolean has(MeasureLine part) {
            return part.isPart()
                    && part.measure
                            .id()
                            .equals(measure.id() + "-" + part.measure.number().key());
        }

        /** The number, of a part with the number of what it is a part of. */
        String number() {
            return isPart() ? measure.id() : measure.number().key();
        }
    }

    /**
     * An indicator in its place.
     *
     * @param group tells the indicators of one heading from those of another
     */
    record IndicatorLine(PlanIndicator indicator, int position, int group) {
        Spot spot(ColumnKind column) {
            return new Spot(position, new Place(null, indicator.row(), column.code()));
        }
    }

    Plan plan() {
        return plan;
    }

    Outside outside() {
        return outside;
    }

    List<MeasureLine> measures() {
        return measures;
    }

    List<IndicatorLine> indicators() {
        return indicators;
    }

    List<Passage> passages() {
        return passages.all();
    }

    /** The language of most titles; where two have as many, as in a plan that keeps both versions, that of the cells. */
    Optional<Language> language() {
        return language;
    }

    /** Tells whether a column is missed: the plan has it, or was not read from a table. */
    boolean expects(ColumnKind column) {
        return columns.isEmpty() || columns.contains(column);
    }

    /** Tells whether the plan was read from a table that lacks a column. */
    boolean lacks(ColumnKind column) {
        return !columns.isEmpty() && !columns.contains(column);
    }
}
