package kz.jospar.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Funding;
import kz.jospar.core.plan.FundingLine;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.PlanColumn;
import kz.jospar.core.plan.PlanIndicator;
import kz.jospar.core.plan.Section;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A document is read whole: every word of it stands somewhere in the plan, and nothing stops the reader midway. */
class NothingLostTest {
    private static final List<String> HEADINGS = List.of(
            "№ п/п",
            "Іс-шара",
            "Аяқтау нысаны",
            "Орындауға жауаптылар",
            "Орындау мерзімі",
            "Шығыны",
            "Ескертпе",
            "Ед. изм.",
            "Срок исполнения",
            "2025 год",
            "2026 жыл",
            "Всего",
            "Источники финансирования",
            "Код бюджетной программы",
            "Мероприятие",
            "Соисполнители",
            "Ожидаемый результат",
            "");

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyWordOfEveryCellStandsSomewhereInThePlan(@ForAll("documents") SourceDocument document) {
        Plan plan = PlanReader.standard().read(document);

        assertThat(words(plan)).containsAll(words(document));
        Statistics.label("measures").collect(Math.min(plan.measures().size(), 4));
        Statistics.label("sections").collect(Math.min(plan.sections().size(), 3));
        Statistics.label("joined").collect(codes(plan).contains("row-joined"));
        Statistics.label("goals").collect(!plan.goals().isEmpty());
        Statistics.label("indicators")
                .collect(plan.sections().stream()
                        .anyMatch(section -> !section.indicators().isEmpty()));
        Statistics.label("lines of funding")
                .collect(plan.measures().stream()
                        .anyMatch(measure -> measure.funding() != null
                                && !measure.funding().lines().isEmpty()));
        Statistics.label("too long").collect(codes(plan).contains("row-too-long"));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void readingTwiceGivesTheSamePlanAndEveryIdOnce(@ForAll("documents") SourceDocument document) {
        Plan plan = PlanReader.standard().read(document);

        assertThat(PlanReader.standard().read(document)).isEqualTo(plan);
        assertThat(Tables.ids(plan)).doesNotHaveDuplicates().allMatch(Plan::isId);
        assertThat(plan.measures()).extracting(Measure::row).doesNotHaveDuplicates();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theFormatAndTheNameOfTheFileChangeTheSourceOnly(@ForAll("documents") SourceDocument document) {
        Plan word = PlanReader.standard().read(document);
        Plan text = PlanReader.standard().read(new SourceDocument("x.txt", "txt", document.blocks()));

        assertThat(text.id()).isEqualTo(word.id());
        assertThat(text.source()).isNotEqualTo(word.source());
        assertThat(text).usingRecursiveComparison().ignoringFields("source").isEqualTo(word);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anyDocumentGivesAPlanOrTheRefusalThatNamesWhatIsMissing(@ForAll("anything") SourceDocument document) {
        String outcome;
        try {
            Plan plan = PlanReader.standard().read(document);
            assertThat(Tables.ids(plan)).doesNotHaveDuplicates();
            outcome = "plan";
        } catch (UnreadablePlanException e) {
            outcome = e.reason().name();
        }
        Statistics.collect(outcome);
    }

    @Provide
    Arbitrary<SourceDocument> documents() {
        Arbitrary<List<Block>> around =
                text(wordings()).<Block>map(Block.Paragraph::new).list().ofMaxSize(3);
        Arbitrary<Block> table = Arbitraries.shuffle(HEADINGS)
                .flatMap(headings ->
                        Arbitraries.integers().between(2, HEADINGS.size()).map(n -> headings.subList(0, n)))
                .map(headings -> Row.of(headings.toArray(String[]::new)))
                .filter(Headings::isHeader)
                .flatMap(header -> Combinators.combine(
                                rows(header.columns()).list().ofMaxSize(2),
                                rows(header.columns()).list().ofMaxSize(9))
                        .as((above, below) -> {
                            List<Row> rows = new ArrayList<>(above);
                            rows.add(header);
                            rows.addAll(below);
                            return (Block) new Block.Table(rows);
                        }));
        return Combinators.combine(around, table, around).as((before, plan, after) -> {
            List<Block> blocks = new ArrayList<>(before);
            blocks.add(plan);
            blocks.addAll(after);
            return new SourceDocument("plan.docx", "docx", blocks);
        });
    }

    @Provide
    Arbitrary<SourceDocument> anything() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20), Arbitraries.of(HEADINGS), text(wordings()));
        Arbitrary<Row> row = cell(text).list().ofMaxSize(6).map(Row::new);
        Arbitrary<Block> block = Arbitraries.oneOf(
                text.map(Block.Paragraph::new), row.list().ofMaxSize(6).map(Block.Table::new));
        return block.list().ofMaxSize(5).map(blocks -> new SourceDocument("plan.docx", "docx", blocks));
    }

    private static Arbitrary<Row> rows(int columns) {
        Arbitrary<String> number = Arbitraries.of("1", "1.1.", "2)", "", "", "", "(3)", "–", "жоқ", "1 2");
        Arbitrary<List<Cell>> tail = cell(text(wordings())).list().ofMinSize(0).ofMaxSize(columns + 1);
        Arbitrary<Row> measure = Combinators.combine(number, tail).as((first, cells) -> {
            List<Cell> all = new ArrayList<>(List.of(Cell.of(first)));
            all.addAll(cells);
            return new Row(all);
        });
        Arbitrary<Row> section = text(wordings()).map(text -> new Row(List.of(Cell.spanning(text, columns))));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, measure),
                net.jqwik.api.Tuple.of(2, section),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(Row.of("1", "2"))));
    }

    private static Arbitrary<Cell> cell(Arbitrary<String> text) {
        Arbitrary<Integer> columns = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, 1), net.jqwik.api.Tuple.of(1, 2), net.jqwik.api.Tuple.of(1, 3));
        Arbitrary<Boolean> continued =
                Arbitraries.frequency(net.jqwik.api.Tuple.of(9, false), net.jqwik.api.Tuple.of(1, true));
        return Combinators.combine(text, columns, continued).as(Cell::new);
    }

    private static Arbitrary<String> text(Arbitrary<String> word) {
        return Combinators.combine(
                        word.list().ofMaxSize(5), Arbitraries.of(" ", ", ", "\n", "; ", " \u00a0", " / ", ": "))
                .as((words, gap) -> String.join(gap, words));
    }

    private static Arbitrary<String> wordings() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "ДБ",
                        "ПД",
                        "(келісім бойынша)",
                        "бірлесіп",
                        "тоқсан",
                        "сайын",
                        "2025",
                        "жылғы",
                        "ақпан",
                        "1",
                        "2",
                        "«",
                        "(",
                        ")",
                        "қалалар",
                        "әкімдіктері",
                        "свод",
                        "показатель",
                        "Показатель",
                        "БЕКІТЕМІН",
                        "____",
                        "Мероприятия",
                        "Всего",
                        "Цель",
                        "Задача 1.",
                        "МБ",
                        "6,7",
                        "%",
                        "ДБ – басқарма",
                        "план"),
                Arbitraries.strings().withChars("абвгдәғқі").ofMinLength(1).ofMaxLength(8));
    }

    private static Set<String> codes(Plan plan) {
        return plan.remarks().stream().map(Finding::code).collect(Collectors.toSet());
    }

    private static Set<String> words(SourceDocument document) {
        Set<String> words = new TreeSet<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                add(words, paragraph.text());
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> add(words, cell.text())));
            }
        }
        return words;
    }

    private static Set<String> words(Plan plan) {
        Set<String> words = new HashSet<>();
        add(words, plan.title());
        plan.columns().stream().map(PlanColumn::heading).forEach(text -> add(words, text));
        plan.columns().stream().map(PlanColumn::ordinal).forEach(text -> add(words, text));
        plan.notes().forEach(text -> add(words, text));
        if (plan.approval() != null) {
            plan.approval().lines().forEach(text -> add(words, text));
        }
        plan.glossary().forEach(body -> {
            add(words, body.abbreviation());
            add(words, body.name());
        });
        for (Section section : plan.sections()) {
            add(words, section.heading());
            section.measures().forEach(measure -> texts(measure).forEach(text -> add(words, text)));
            section.indicators().forEach(indicator -> texts(indicator).forEach(text -> add(words, text)));
        }
        plan.goals().forEach(goal -> {
            add(words, goal.heading());
            goal.indicators().forEach(indicator -> texts(indicator).forEach(text -> add(words, text)));
        });
        return words;
    }

    private static Stream<String> texts(Measure measure) {
        List<String> texts = new ArrayList<>(List.of(measure.number().text(), measure.deadline()));
        texts.add(in(measure.title()));
        texts.add(measure.form() == null ? "" : measure.form().text());
        texts.addAll(measure.funding() == null ? List.of() : texts(measure.funding()));
        texts.addAll(measure.other().values());
        measure.executors().forEach(executor -> texts.add(executor.text()));
        return texts.stream();
    }

    private static List<String> texts(Funding funding) {
        List<String> texts = new ArrayList<>(List.of(funding.text()));
        texts.add(funding.unit() == null ? "" : funding.unit().text());
        funding.sources().forEach(source -> texts.add(source.text()));
        for (FundingLine line : funding.lines()) {
            line.byYear().values().forEach(amount -> texts.add(amount.text()));
            texts.add(line.total() == null ? "" : line.total().text());
            line.sources().forEach(source -> texts.add(source.text()));
            texts.add(line.programme());
        }
        return texts;
    }

    private static Stream<String> texts(PlanIndicator indicator) {
        List<String> texts = new ArrayList<>(List.of(indicator.number(), in(indicator.title()), indicator.unit()));
        indicator.byYear().values().forEach(amount -> texts.add(amount.text()));
        indicator.executors().forEach(executor -> texts.add(executor.text()));
        return texts.stream();
    }

    private static void add(Set<String> words, LocalizedText text) {
        if (text != null) {
            add(words, in(text));
        }
    }

    private static String in(LocalizedText text) {
        return Stream.of(text.kk(), text.ru(), text.en())
                .filter(version -> version != null)
                .collect(Collectors.joining(" "));
    }

    /** Runs of letters and digits: separators and dashes carry no words. */
    private static void add(Set<String> words, String text) {
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }
}
