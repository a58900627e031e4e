package kz.jospar.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the cells of {@code form-cells.tsv} name, from whom and to whom. */
class FormCellsTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Stream<String> cells() throws IOException {
        try (InputStream in = Objects.requireNonNull(FormCellsTest.class.getResourceAsStream("form-cells.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_cell_names_its_forms_in_order(String line) {
        String[] columns = line.split("\t", -1);
        assertThat(columns).hasSize(2);
        assertThat(named(columns[0].replace('|', '\n'))).as(columns[0]).isEqualTo(columns[1]);
    }

    private static String named(String cell) {
        return new CompletionForm(cell)
                .items().stream()
                        .map(item -> item.kind()
                                + (item.to().isEmpty() ? "" : " to<" + String.join(" & ", item.to()) + ">")
                                + (item.by().isEmpty() ? "" : " by<" + String.join(" & ", item.by()) + ">"))
                        .collect(Collectors.joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "меморандум және кесте; меморандум + кесте",
                "әдістеме-лік құрал ЖАО-ның БҒМ-ге ақпараты; әдістеме-лік құрал + ЖАО-ның БҒМ-ге ақпараты",
                "хаттама (екі дана), «Алғыс» хаты.; хаттама (екі дана) + «Алғыс» хаты.",
                "кесте (БҒМ) / хаттама,; кесте (БҒМ) + хаттама",
                "методическое пособие информация МИО; методическое пособие + информация МИО",
                "әрекет алгоритмі (схема); әрекет алгоритмі (схема)"
            })
    void each_item_keeps_its_words_as_they_stand(String cell, String items) {
        assertThat(new CompletionForm(cell).items().stream().map(FormItem::text))
                .containsExactly(items.split(" \\+ "));
    }

    @Test
    void a_cell_without_a_word_names_nothing() {
        assertThat(new CompletionForm("—").items()).isEmpty();
        assertThat(new CompletionForm(" \u00a0\n").items()).isEmpty();
    }

    @Test
    void a_number_that_is_no_digit_is_a_word() {
        assertThat(new CompletionForm("²").items()).extracting(FormItem::text).containsExactly("²");
        assertThat(new CompletionForm("Ⅳ; ⒄").items())
                .extracting(FormItem::text)
                .containsExactly("Ⅳ", "⒄");
    }

    @Property
    void every_word_but_the_and_between_two_items_stays_in_order(@ForAll("forms") String cell) {
        List<String> all = words(cell);
        List<String> kept = new CompletionForm(cell)
                .items().stream().flatMap(item -> words(item.text()).stream()).toList();
        int next = 0;
        for (String word : all) {
            if (next < kept.size() && kept.get(next).equals(word)) {
                next++;
            } else {
                assertThat(word).isIn("және", "и", "and");
            }
        }
        assertThat(next).isEqualTo(kept.size());
    }

    @Property
    void the_default_locale_does_not_matter(@ForAll("forms") String cell) {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            List<FormItem> items = new CompletionForm(cell).items();
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(new CompletionForm(cell).items()).isEqualTo(items);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Property(tries = 8)
    void time_grows_with_the_length_only(@ForAll("pieces") String piece, @ForAll("pieces") String other) {
        String cell = (piece + other).repeat(300_000 / (piece.length() + other.length()));
        assertTimeout(Duration.ofSeconds(5), () -> new CompletionForm(cell).items());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(result -> result.group()).toList();
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.oneOf(
                pieces().list().ofMaxSize(14).map(pieces -> String.join("", pieces)),
                pieces().list().ofMaxSize(14).map(pieces -> String.join(" ", pieces)),
                Arbitraries.strings());
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "ақпарат",
                " ",
                ", ",
                "; ",
                " / ",
                "\n",
                "-",
                " және ",
                " и ",
                "(",
                ")",
                "«",
                "»",
                "\"",
                "БҒМ",
                "БҒМ-ге",
                " ЖАО-ның ",
                "есебі",
                "іс-шаралар",
                "жоспары",
                "өткізу",
                "кесте",
                " соның ішінде ",
                "т.б.",
                "информация",
                " в ",
                "МОН",
                "отчет",
                "проведение",
                "акимат области",
                "report",
                " to the ",
                "5",
                ".",
                "a",
                "–",
                "\ud83d\ude00",
                "\ud800",
                "ж\u0306",
                "\u00ad");
    }
}
