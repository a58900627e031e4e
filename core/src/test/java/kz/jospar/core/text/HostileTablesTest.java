package kz.jospar.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables nobody writes and somebody sends. The limit is no measure of speed: what is linear takes a second, what is
 * quadratic would take hours.
 */
@Timeout(120)
class HostileTablesTest {
    /** Long enough for a quadratic loop to be felt, short enough for every build; a whole megabyte stands in one test. */
    private static final int HUGE = 100_000;

    @Test
    void tenThousandRowsAreTenThousandMeasures() {
        Plan plan = Tables.read(IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> Row.of(i + ".", "Талдау", "ақпарат", "ДБ, ПД (келісім бойынша)", "тоқсан сайын"))
                .toArray(Row[]::new));

        assertThat(plan.measures()).hasSize(10_000);
    }

    @Test
    void tenThousandRowsOfNumbersAndTitlesOrTotalsAreReadInOnePass() {
        Plan titles = Tables.read(IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> Row.of("1." + i, "Талдау", "", "", ""))
                .toArray(Row[]::new));
        Plan totals = Tables.read(IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> Row.of("", "Барлығы " + i, "", "5", ""))
                .toArray(Row[]::new));

        assertThat(titles.measures().size() + titles.sections().size()).isGreaterThanOrEqualTo(10_000);
        assertThat(totals.sections()).isNotNull();
    }

    @Test
    void aThousandTablesWithoutAHeadingGoOn() {
        Block[] blocks = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> i == 0
                        ? Tables.table(Tables.HEADER, Row.of("1", "Талдау", "ақпарат", "ДБ", "ай сайын"))
                        : Tables.table(Row.of((i + 1) + "", "Талдау", "ақпарат", "ДБ", "ай сайын")))
                .toArray(Block[]::new);

        assertThat(PlanReader.standard().read(Tables.document(blocks)).measures())
                .hasSize(1_001);
    }

    @Test
    void aMeasureMayGoOnOverAHundredThousandRows() {
        Row goesOn = Row.of("", "және тағы бір жол", "", "", "");
        List<Row> rows = new ArrayList<>(List.of(Tables.HEADER, Row.of("1", "Талдау", "", "ДБ", "")));
        IntStream.range(0, 100_000).forEach(i -> rows.add(goesOn));

        Plan plan = PlanReader.standard().read(Tables.document(new Block.Table(rows)));

        assertThat(plan.measures()).hasSize(1);
        assertThat(plan.measures()
                        .get(0)
                        .title()
                        .in(kz.jospar.core.lang.Language.KK)
                        .lines())
                .hasSize(100_001);
    }

    @Test
    void aHugeExecutorsCellMergedOverTenThousandRowsIsReadOnce() {
        String huge = "ДБ, ".repeat(2_000);
        Row merged = Tables.row(Cell.of("2"), Cell.of("а"), Cell.of(""), Tables.continued(), Cell.of("ай сайын"));
        List<Row> rows = new ArrayList<>(List.of(Tables.HEADER, Row.of("1", "Талдау", "", huge, "")));
        IntStream.range(0, 2_000).forEach(i -> rows.add(merged));

        Plan plan = PlanReader.standard().read(Tables.document(new Block.Table(rows)));

        assertThat(plan.measures().get(2_000).executors()).hasSize(2_000);
    }

    @Test
    void hugeFormsCostsAndPayersMergedOverThousandsOfRowsAreReadOnce() {
        Row header = Row.of("№", "Іс-шара", "Аяқтау нысаны", "Мерзімі", "Қаржыландыру", "Қаржыландыру көзі", "2025");
        Cell above = Tables.continued();
        List<Row> rows = new ArrayList<>(List.of(
                header,
                Row.of(
                        "1",
                        "а",
                        "ақпарат, ".repeat(5_000),
                        "ай сайын",
                        "жоқ ".repeat(5_000),
                        "РБ, ".repeat(5_000),
                        "5")));
        Row merged = Tables.row(Cell.of("2"), Cell.of("а"), above, Cell.of("ай сайын"), above, above, Cell.of("5"));
        IntStream.range(0, 5_000).forEach(i -> rows.add(merged));

        assertThat(PlanReader.standard()
                        .read(Tables.document(new Block.Table(rows)))
                        .measures())
                .hasSize(5_001);
    }

    @Test
    void thousandsOfRowsUnderAMergedHeadingAreNotAllHeadings() {
        Row below = Tables.row(Tables.continued(), Tables.continued(), Cell.spanning("x", 2));
        List<Row> rows = new ArrayList<>(
                List.of(Tables.row(Cell.of("Мероприятие"), Cell.of("Срок"), Cell.spanning("По годам", 2))));
        IntStream.range(0, 20_000).forEach(i -> rows.add(below));

        assertThat(PlanReader.standard()
                        .read(Tables.document(new Block.Table(rows)))
                        .columns())
                .hasSize(4);
    }

    @Test
    void twoThousandColumnsUnderOneHeadingAreKept() {
        List<String> header = new ArrayList<>(List.of("Мероприятие", "Срок"));
        List<String> row = new ArrayList<>(List.of("Анализ", "2025 год"));
        IntStream.range(0, 2_000).forEach(i -> {
            header.add("Прочее");
            row.add("x" + i);
        });

        Plan plan = PlanReader.standard()
                .read(Tables.document(
                        Tables.table(Row.of(header.toArray(String[]::new)), Row.of(row.toArray(String[]::new)))));

        assertThat(plan.measures().get(0).other().get("Прочее").lines()).hasSize(2_000);
    }

    static Stream<String> hugeCells() {
        return Stream.of(
                "а".repeat(1_000_000),
                ",".repeat(100_000),
                "ДБ,".repeat(100_000),
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "名" + (char) (0x4e00 + i % 20_000))
                        .collect(Collectors.joining(",")),
                "(".repeat(HUGE),
                ")".repeat(HUGE),
                "(".repeat(HUGE / 2) + ")".repeat(HUGE / 2),
                "()".repeat(HUGE / 2),
                "а) ".repeat(HUGE / 3),
                "а (келісім бойынша) ".repeat(HUGE / 20),
                "(келісім бойынша) ".repeat(HUGE / 18),
                "ДБ ".repeat(HUGE / 3),
                "ДБ келісім бойынша " + "келісім бойынша ".repeat(HUGE / 16),
                "государственные ".repeat(HUGE / 16) + "органы",
                "-\u00a0".repeat(HUGE / 2),
                "а-\n".repeat(HUGE / 3),
                "«".repeat(HUGE),
                "_".repeat(HUGE),
                "\n".repeat(HUGE),
                "\u000b\u0000".repeat(HUGE / 2),
                "1".repeat(HUGE));
    }

    @ParameterizedTest
    @MethodSource("hugeCells")
    void aHugeCellIsReadInEveryColumnAndAroundTheTable(String huge) {
        Row row = Row.of(huge, huge, huge, huge, huge);
        Plan plan = PlanReader.standard()
                .read(Tables.document(
                        Tables.paragraph("БЕКІТЕМІН"),
                        Tables.paragraph(huge),
                        Tables.table(Tables.HEADER, row, Row.of("1", huge, huge, huge, huge), row),
                        Tables.paragraph(huge),
                        Tables.paragraph("ДБ - " + huge)));

        assertThat(plan.measures()).isNotEmpty();
    }
}
