package kz.jospar.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;

/**
 * Sets a plan as offices set it: kk жоспар кестесін құру, ru составление таблицы плана.
 *
 * <p>Approval, title, one table with a column for each thing that the plan says, the list of bodies. Headings are the
 * plan's own; where it has none, those of the language. Goals, indicators and cells of unnamed columns are left out.
 * Written by {@link PlanTableWriter} and read again, it has the same measures.
 */
public final class PlanTable {
    private static final List<ColumnKind> COLUMNS = List.of(
            ColumnKind.NUMBER,
            ColumnKind.TITLE,
            ColumnKind.FORM,
            ColumnKind.EXECUTORS,
            ColumnKind.DEADLINE,
            ColumnKind.FUNDING);

    private final Plan plan;
    private final Language language;
    private final List<ColumnKind> columns;

    private PlanTable(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
        boolean forms = plan.measures().stream().anyMatch(measure -> measure.form() != null);
        boolean funded = plan.measures().stream().anyMatch(measure -> measure.funding() != null);
        this.columns = COLUMNS.stream()
                .filter(column -> column != ColumnKind.FORM || forms)
                .filter(column -> column != ColumnKind.FUNDING || funded)
                .toList();
    }

    /** Returns the plan as paragraphs and a table, its texts in the language or in one that they have. */
    public static SourceDocument of(Plan plan, Language language) {
        return new PlanTable(plan, language).document();
    }

    private SourceDocument document() {
        List<Block> blocks = new ArrayList<>();
        if (plan.approval() != null) {
            plan.approval().lines().forEach(line -> blocks.add(new Block.Paragraph(line)));
        }
        blocks.add(new Block.Paragraph(words(plan.title())));
        blocks.add(new Block.Table(rows()));
        plan.glossary()
                .forEach(body -> blocks.add(new Block.Paragraph(body.abbreviation() + " - " + words(body.name()))));
        return new SourceDocument(plan.id(), "docx", blocks);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(row(columns.stream().map(this::heading).toList()));
        for (Section section : plan.sections()) {
            if (section.heading() != null) {
                rows.add(new Row(List.of(Cell.spanning(words(section.heading()), columns.size()))));
            }
            for (Measure measure : section.measures()) {
                rows.add(row(
                        columns.stream().map(column -> cell(measure, column)).toList()));
            }
        }
        return rows;
    }

    private static Row row(List<String> cells) {
        return Row.of(cells.toArray(String[]::new));
    }

    private String heading(ColumnKind column) {
        return plan.columns().stream()
                .filter(own -> own.kind() == column)
                .map(PlanColumn::heading)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElseGet(() -> Messages.in(language).text("plan.column." + column.code()));
    }

    private String cell(Measure measure, ColumnKind column) {
        return switch (column) {
            case NUMBER -> measure.number().text();
            case TITLE -> words(measure.title());
            case FORM -> measure.form() == null ? "" : measure.form().text();
            case EXECUTORS -> measure.executors().stream().map(Executor::text).collect(Collectors.joining(", "));
            case DEADLINE -> measure.deadline();
            case FUNDING -> measure.funding() == null ? "" : measure.funding().words();
            case UNIT, YEAR, TOTAL, SOURCE, PROGRAMME, OTHER -> "";
        };
    }

    private String words(LocalizedText text) {
        return text.in(language);
    }
}
