package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.plan.Amount;
import kz.jospar.core.plan.AmountUnit;
import kz.jospar.core.plan.BudgetKind;
import kz.jospar.core.plan.ColumnKind;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingKind;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.FundingSource;
import org.jspecify.annotations.Nullable;

/** Makes a measure's funding of its cells: kk қаржыландыру ұяшықтары, ru ячейки финансирования. */
final class FundingCells {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Draft draft;
    private final Columns table;
    private final BiConsumer<Integer, String> leftOver;

    /** What has no place in the record is handed to {@code leftOver} with its column. */
    FundingCells(Draft draft, BiConsumer<Integer, String> leftOver) {
        this.draft = draft;
        this.table = draft.table();
        this.leftOver = leftOver;
    }

    /**
     * Returns what the cells say, or {@code null} where the table has no column for it or nothing stands there.
     *
     * @param words the text of the column of costs, or {@code null} where the table has none
     */
    @Nullable
    Funding funding(@Nullable String words) {
        MoneyCells money = draft.money();
        GrowingText text = new GrowingText(words == null ? "" : words);
        text.add(money.words());
        List<FundingLine> lines = new ArrayList<>();
        List<FundingSource> payers = new ArrayList<>();
        for (MoneyCells.Line line : money.lines()) {
            FundingLine read = line(line);
            if (!read.byYear().isEmpty()
                    || read.total() != null
                    || !read.programme().isEmpty()) {
                lines.add(read);
            } else if (text.isEmpty() && money.lines().size() == 1) {
                text.add(line.cell(table.indexOf(ColumnKind.SOURCE)));
            } else {
                payers.addAll(read.sources());
            }
        }
        String unit = draft.first(ColumnKind.UNIT);
        if (words == null && text.isEmpty() && lines.isEmpty() && payers.isEmpty()) {
            giveBack(unit);
            return null;
        }
        boolean digits = lines.stream().anyMatch(FundingCells::hasAmount);
        boolean anything = !text.isEmpty() || !lines.isEmpty();
        if (!anything) {
            giveBack(unit);
        }
        String unitText = unit.isEmpty() && !lines.isEmpty() ? table.moneyUnit() : unit;
        Funding said = new Funding(text.toString());
        payers.addAll(0, said.sources());
        return new Funding(
                said.text(),
                digits ? FundingKind.AMOUNTS : said.kind(),
                payers,
                unitText.isEmpty() || !anything ? null : AmountUnit.of(Blanks.collapse(unitText)),
                lines);
    }

    private void giveBack(String unit) {
        if (!unit.isEmpty()) {
            leftOver.accept(table.indexOf(ColumnKind.UNIT), unit);
        }
    }

    private static boolean hasAmount(FundingLine line) {
        Amount total = line.total();
        return (total != null && hasDigit(total.text()))
                || line.byYear().values().stream().anyMatch(amount -> hasDigit(amount.text()));
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** Returns amounts by their year; a second column of a year is left over. */
    static Map<Integer, Amount> byYear(MoneyCells.Line line, Columns table, BiConsumer<Integer, String> leftOver) {
        Map<Integer, Amount> byYear = new TreeMap<>();
        line.cells().forEach((column, text) -> {
            Integer year = table.kind(column) == ColumnKind.YEAR ? table.year(column) : null;
            if (year != null && byYear.putIfAbsent(year, amount(text.toString())) != null) {
                leftOver.accept(column, text.toString());
            }
        });
        return byYear;
    }

    private static Amount amount(String text) {
        return Amount.of(Blanks.collapse(text));
    }

    private FundingLine line(MoneyCells.Line line) {
        String total = "";
        String programme = "";
        List<FundingSource> sources = new ArrayList<>();
        for (Map.Entry<Integer, GrowingText> cell : line.cells().entrySet()) {
            int column = cell.getKey();
            String text = cell.getValue().toString();
            switch (table.kind(column)) {
                case TOTAL -> {
                    if (total.isEmpty()) {
                        total = text;
                    } else {
                        leftOver.accept(column, text);
                    }
                }
                case PROGRAMME -> programme = programme.isEmpty() ? text : programme + "\n" + text;
                case SOURCE -> sources.addAll(sources(column, text));
                default -> {} // years
            }
        }
        return new FundingLine(
                byYear(line, table, leftOver),
                total.isEmpty() ? null : amount(total),
                sources,
                Blanks.collapse(programme),
                line.row());
    }

    /** The payers of a cell; words that name none known here are a payer without a kind, and no word is lost. */
    private List<FundingSource> sources(int column, String text) {
        List<FundingSource> sources = FundingSource.listOf(text);
        if (words(text).isEmpty()) {
            return List.of(); // a dash is no payer
        }
        if (sources.isEmpty()) {
            return List.of(new FundingSource(BudgetKind.OTHER, Blanks.collapse(text)));
        }
        Set<String> kept = new HashSet<>();
        sources.forEach(source -> kept.addAll(words(source.text())));
        if (!kept.containsAll(words(text))) {
            leftOver.accept(column, text);
        }
        return sources;
    }

    private static List<String> words(String text) {
        return List.of(NO_WORD.split(text, -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
