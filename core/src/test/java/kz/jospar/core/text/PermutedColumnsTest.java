package kz.jospar.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Columns are known by their headings: in another order they hold the same measures. */
class PermutedColumnsTest {
    private static final List<String> HEADINGS = List.of(
            "№ п/п",
            "Мероприятие",
            "Ед. изм.",
            "Форма завершения",
            "Исполнители",
            "Соисполнители",
            "Срок исполнения",
            "2025",
            "2026",
            "Всего",
            "Источник финансирования",
            "Код бюджетной программы",
            "Примечание");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheColumnsIsOfNoAccount(
            @ForAll("rows") List<List<String>> rows, @ForAll("orders") List<Integer> order) {
        Plan straight = read(rows, IntStream.range(0, HEADINGS.size()).boxed().toList());
        Plan permuted = read(rows, order);

        assertThat(permuted.measures())
                .usingRecursiveComparison()
                .ignoringFields("other")
                .isEqualTo(straight.measures());
        assertThat(permuted.measures())
                .extracting(measure -> Map.copyOf(measure.other()))
                .isEqualTo(straight.measures().stream()
                        .map(measure -> Map.copyOf(measure.other()))
                        .toList());
        assertThat(permuted.sections())
                .usingRecursiveComparison()
                .ignoringFields("measures")
                .isEqualTo(straight.sections());
        Statistics.label("measures").collect(Math.min(straight.measures().size(), 4));
        Statistics.label("sections")
                .collect(straight.sections().stream()
                        .map(Section::heading)
                        .filter(h -> h != null)
                        .count());
        Statistics.label("joined").collect(Tables.codes(straight).anyMatch("row-joined"::equals));
        Statistics.label("two lines")
                .collect(straight.measures().stream()
                        .map(Measure::funding)
                        .anyMatch(f -> f != null && f.lines().size() > 1));
    }

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(IntStream.range(0, HEADINGS.size()).boxed().toList());
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return row("1", "2.", "3", "").list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<List<String>> row(String... numbers) {
        Arbitrary<List<String>> measure = Combinators.combine(
                        Arbitraries.of(numbers),
                        Arbitraries.of("Анализ", "и учёт", "Показатель 1", ""),
                        Arbitraries.of("млн. тенге", "%", ""),
                        Arbitraries.of("отчет", ""),
                        Arbitraries.of("МОН, МИО", "ДБ", ""),
                        Arbitraries.of("ежемесячно", "2025 год", ""),
                        amounts())
                .as((number, title, unit, form, who, deadline, money) -> {
                    List<String> cells = new ArrayList<>(List.of(number, title, unit, form, who, "ПД", deadline));
                    cells.addAll(money);
                    cells.add("");
                    return cells;
                });
        Arbitrary<List<String>> alone = Combinators.combine(
                        Arbitraries.integers().between(0, HEADINGS.size() - 1),
                        Arbitraries.of("Задача 1. Кадры", "продолжение", "МБ", "7"))
                .as((at, text) -> {
                    List<String> cells = new ArrayList<>(java.util.Collections.nCopies(HEADINGS.size(), ""));
                    cells.set(at, text);
                    return cells;
                });
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, measure), net.jqwik.api.Tuple.of(1, alone));
    }

    private static Arbitrary<List<String>> amounts() {
        return Arbitraries.of(
                List.of("6,7", "0", "6,7", "РБ", "098 104"),
                List.of("", "5", "5", "МБ", ""),
                List.of("не требуется", "", "", "", ""),
                List.of("", "", "", "", ""));
    }

    private static Plan read(List<List<String>> rows, List<Integer> order) {
        List<Row> all = new ArrayList<>(List.of(permuted(HEADINGS, order)));
        rows.forEach(row -> all.add(permuted(row, order)));
        return PlanReader.standard().read(Tables.document(new Block.Table(all)));
    }

    private static Row permuted(List<String> cells, List<Integer> order) {
        return new Row(order.stream().map(cells::get).map(Cell::of).toList());
    }
}
