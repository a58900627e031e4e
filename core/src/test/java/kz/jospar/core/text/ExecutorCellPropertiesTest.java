package kz.jospar.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.party.Executor;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** What holds for every cell of executors. */
class ExecutorCellPropertiesTest {
    private static final List<String> NAMES = List.of(
            "МОН",
            "ДСБ",
            "ЖҚҮжӘББ",
            "Қаржымині",
            "г. Нұр-Сұлтан",
            "Алматы",
            "АО «НЦПК «Өрлеу»",
            "«Тау, тас» ЖШС",
            "ПМ (ҚАЖК)",
            "Мәдениет және спорт басқармасы",
            "облыс әкімдіктері",
            "қалалар мен аудандардың әкімдіктері",
            "мүдделі мемлекеттік органдар",
            "ЖАО");
    private static final Map<String, String> MARKS = Map.of(
            "", "",
            "келісім бойынша", "*",
            "келісу бойынша", "*",
            "по согласованию", "*",
            "по согласо-ванию", "*",
            "жинақтау", "!",
            "свод", "!",
            "созыв", "?",
            "келісім бойынша жинақтау", "*!",
            "свод, по согласованию", "*!");

    record Item(String name, String mark, String open, String close) {
        String written() {
            return mark.isEmpty() ? name : name + open + mark + close;
        }

        boolean has(String kind) {
            return MARKS.getOrDefault(mark, "").contains(kind);
        }
    }

    @Property(tries = 3000)
    void whatIsWrittenIsReadBack(@ForAll("items") List<Item> items, @ForAll("separators") String separator) {
        String cell = String.join(separator, items.stream().map(Item::written).toList());

        List<Executor> read = new ExecutorCell().read(cell, true).executors();

        assertThat(read)
                .extracting(Executor::name)
                .containsExactlyElementsOf(items.stream().map(Item::name).toList());
        for (int i = 0; i < items.size(); i++) {
            assertThat(read.get(i).byAgreement())
                    .as(cell)
                    .isEqualTo(items.get(i).has("*"));
            assertThat(read.get(i).role().code().equals("consolidator"))
                    .as(cell)
                    .isEqualTo(items.get(i).has("!"));
            assertThat(read.get(i).role().code().equals("convenor"))
                    .as(cell)
                    .isEqualTo(items.get(i).has("?"));
        }
        Statistics.label("marked")
                .collect(items.stream().anyMatch(item -> !item.mark().isEmpty()));
    }

    @Property(tries = 3000)
    void everyLetterIsKeptInSomeText(@ForAll("cells") String cell) {
        ExecutorCell.Result read = new ExecutorCell().read(cell, true);
        List<String> kept = new ArrayList<>(read.unread());
        read.executors().forEach(executor -> kept.add(executor.text()));

        assertThat(letters(String.join(" ", kept))).as(cell).isEqualTo(letters(cell));
        Statistics.label("executors").collect(Math.min(4, read.executors().size()));
    }

    @Property(tries = 500)
    void readingTwiceGivesTheSame(@ForAll("cells") String cell) {
        ExecutorCell cells = new ExecutorCell();

        assertThat(cells.read(cell, true)).isEqualTo(cells.read(cell, true));
        assertThat(new ExecutorCell().read(cell, true)).isEqualTo(cells.read(cell, true));
    }

    private static Map<Integer, Integer> letters(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(c -> counts.merge(c, 1, Integer::sum));
        return counts;
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(MARKS.keySet()),
                        Arbitraries.of("(", " (", " ( ", "  (\u00a0", "( "),
                        Arbitraries.of(")", " )", ") ", "\u00a0 )"))
                .as(Item::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(",", ", ", " , ", "; ", " ;", ",\n", ",  ");
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> words = Arbitraries.of(NAMES);
        Arbitrary<String> glue = Arbitraries.of(
                " ",
                ",",
                "; ",
                "\n",
                " / ",
                "(",
                ")",
                "«",
                "»",
                "\"",
                " и ",
                " және ",
                "-",
                "<p>",
                "келісім бойынша",
                "по согласованию",
                "жинақтау",
                "бірлесіп",
                "Шымкент",
                "ПИК",
                "кезінде",
                "2025 жыл",
                "г. ",
                "(",
                ", ");
        return Arbitraries.frequencyOf(Tuple.of(2, words), Tuple.of(3, glue))
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
