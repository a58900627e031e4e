package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** {@code jospar minutes} on the invented sitting of the Kostanay staff. */
class MinutesTest {
    private static final Path DATA = Path.of(System.getProperty("jospar.root", "../.."), "examples/data");
    private static final String REGULATION =
            DATA.resolve("kostanay-regulation.json").toString();
    private static final Path SITTING = DATA.resolve("kostanay-sitting.json");

    @TempDir
    Path folder;

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    /** The expected texts were read by eye, sentence by sentence, before they were laid down. */
    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void the_minutes_of_the_sample_are_these(Language language) throws IOException {
        Call call = Call.in(language, "minutes", REGULATION, SITTING.toString(), "--out", in("m.txt"));
        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        try (var expected =
                Objects.requireNonNull(MinutesTest.class.getResourceAsStream("minutes_" + language.code() + ".txt"))) {
            assertThat(Files.readString(folder.resolve("m.txt")))
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_forms_hold_the_same_words(Language language) throws IOException {
        Call call = Call.in(
                language,
                "minutes",
                REGULATION,
                SITTING.toString(),
                "--out",
                in("m.html"),
                "--out",
                in("M.DOCX"),
                "--out",
                in("m.txt"),
                "--out",
                in("m.json"));
        assertThat(call.code()).isZero();
        String page =
                Jsoup.parse(Files.readString(folder.resolve("m.html"))).body().wholeText();
        try (XWPFDocument document =
                        new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("M.DOCX"))));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            // The number of a page stands in the header only.
            assertThat(bare(extractor.getText()).replaceFirst("^2", "")).isEqualTo(bare(page));
        }
        assertThat(bare(Files.readString(folder.resolve("m.txt"))).replaceAll("[|_]", ""))
                .isEqualTo(bare(page).replaceAll("[|_]", ""));
        JsonNode json =
                Call.of("minutes", REGULATION, SITTING.toString(), "--out", "-").document();
        assertThat(json.get("format").asString()).isEqualTo("jospar.minutes/1");
        assertThat(json.get("number").asString()).isEqualTo("4");
        assertThat(json.get("questions")).hasSize(4);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    @Test
    void what_was_refused_is_told_beside_the_paper_with_posts_and_the_exit_code_tells_it() throws IOException {
        String text = Files.readString(SITTING);
        String vote =
                "    {\"kind\": \"vote-cast\", \"at\": \"2025-12-17T10:13\", \"question\": \"youth-work\", \"seat\": \"akim\", \"choice\": \"for\"},\n";
        assertThat(text).contains(vote);
        Path twice =
                Files.writeString(folder.resolve("twice.json"), drafted(text).replace(vote, vote + vote));
        Call call = Call.in(Language.KK, "minutes", REGULATION, twice.toString(), "--out", in("m.txt"));
        assertThat(call.code()).isEqualTo(1);
        String refused = "Дауыс беру (17.12.2025 10:13): «Қостанай ауданының әкімі» бұл мәселе бойынша дауыс берген.";
        assertThat(call.err()).contains("-оқиға енгізілмеді", refused);
        assertThat(Files.readString(folder.resolve("m.txt"))).doesNotContain(refused);
    }

    @Test
    void what_is_to_be_looked_at_before_signing_is_told_beside_the_paper() throws IOException {
        String text = Files.readString(SITTING);
        String papers = text.lines()
                .filter(line -> line.contains("\"papers-sent\""))
                .findFirst()
                .orElseThrow();
        Path without =
                Files.writeString(folder.resolve("without.json"), drafted(text).replace(papers + "\n", ""));
        Call call = Call.in(Language.EN, "minutes", REGULATION, without.toString(), "--out", in("m.txt"));
        assertThat(call.code()).isZero();
        assertThat(call.err()).contains("Nothing tells that the papers of the sitting went out.");
        assertThat(Files.readString(folder.resolve("m.txt"))).doesNotContain("Nothing tells");
    }

    @Test
    void signed_minutes_are_not_replaced_by_others_and_nothing_else_is_written() throws IOException {
        String text = Files.readString(SITTING);
        assertThat(Call.of("minutes", REGULATION, SITTING.toString(), "--out", in("m.json"))
                        .code())
                .isZero();
        assertThat(Call.of("minutes", REGULATION, SITTING.toString(), "--out", in("m.json"))
                        .code())
                .as("the same again")
                .isZero();
        byte[] before = Files.readAllBytes(folder.resolve("m.json"));
        Path other =
                Files.writeString(folder.resolve("o.json"), text.replace("\"number\": \"4\"", "\"number\": \"5\""));
        for (Language language : Language.values()) {
            Call call = Call.in(
                    language, "minutes", REGULATION, other.toString(), "--out", in("m.html"), "--out", in("m.json"));
            assertThat(call.code()).isEqualTo(3);
            assertThat(call.err()).contains("m.json");
        }
        assertThat(Files.readAllBytes(folder.resolve("m.json"))).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("m.json", "o.json");
        }
    }

    @Test
    void a_paper_that_may_be_signed_is_replaced_only_if_asked_for() throws IOException {
        Files.writeString(folder.resolve("p.html"), "signed by hand");
        Call call = Call.of("minutes", REGULATION, SITTING.toString(), "--out", in("p.txt"), "--out", in("p.html"));
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).contains("p.html", "--force");
        assertThat(folder.resolve("p.txt")).doesNotExist();
        assertThat(folder.resolve("p.html")).hasContent("signed by hand");

        assertThat(Call.of("minutes", REGULATION, SITTING.toString(), "--out", in("p.html"), "--force")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("p.html"))).startsWith("<!DOCTYPE html>");
        assertThat(Call.of("minutes", REGULATION, SITTING.toString(), "--out", in("p.html"))
                        .code())
                .as("the same again")
                .isZero();
    }

    /** The sample before its minutes were signed. */
    private static String drafted(String text) {
        return Stream.of(text.split("\n"))
                .filter(line -> !line.contains("minutes-signed") && !line.contains("minutes-sent"))
                .reduce("", (a, b) -> a + b + "\n")
                .replaceFirst("\\},(\\s*\\]\\s*\\}\\s*)$", "}$1");
    }

    @Test
    void unsigned_minutes_may_be_written_anew() throws IOException {
        String text = Files.readString(SITTING);
        Path draft = Files.writeString(folder.resolve("d.json"), drafted(text));
        Call first = Call.of("minutes", REGULATION, draft.toString(), "--out", in("m.json"));
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(Call.of("minutes", REGULATION, SITTING.toString(), "--out", in("m.json"))
                        .code())
                .isZero();
    }

    @Test
    void wrong_usage_and_a_sitting_that_never_began_are_told_apart() throws IOException {
        for (List<String> words : List.of(
                List.of("--out", in("m.pdf")),
                List.of("--out", in("m")),
                List.of("--out", in("m.txt"), "--out", in("m.txt")),
                List.<String>of())) {
            String[] all = Stream.concat(Stream.of("minutes", REGULATION, SITTING.toString()), words.stream())
                    .toArray(String[]::new);
            assertThat(Call.of(all).code()).as(words.toString()).isEqualTo(2);
        }
        Path none = Files.writeString(
                folder.resolve("none.json"),
                Files.readString(SITTING).replaceAll("(?s)\"events\": \\[.*\\]", "\"events\": []"));
        Call call = Call.of("minutes", REGULATION, none.toString(), "--out", in("m.txt"));
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).contains("none.json");
        assertThat(folder.resolve("m.txt")).doesNotExist();
    }

    @Test
    void signed_minutes_are_entered_in_a_book_once() throws IOException {
        Call first = Call.of("minutes", REGULATION, SITTING.toString(), "--out", in("m.json"), "--book", in("b.json"));
        assertThat(first.code()).as(first.err()).isZero();
        byte[] book = Files.readAllBytes(folder.resolve("b.json"));
        Call verified = Call.of("verify", in("b.json"), "--regulation", REGULATION);
        assertThat(verified.code()).isZero();
        assertThat(verified.json().get(0).get("entries").asInt()).isEqualTo(1);
        for (Language language : Language.values()) {
            Call again = Call.in(
                    language,
                    "minutes",
                    REGULATION,
                    SITTING.toString(),
                    "--out",
                    in("again.txt"),
                    "--book",
                    in("b.json"));
            assertThat(again.code()).isEqualTo(1);
            assertThat(again.err()).contains("17.12.2025").doesNotContain("protocol.", "{");
        }
        assertThat(folder.resolve("again.txt")).doesNotExist();
        assertThat(Files.readAllBytes(folder.resolve("b.json"))).isEqualTo(book);
    }

    @Test
    void a_book_that_was_changed_or_is_none_takes_nothing() throws IOException {
        assertThat(Call.of("minutes", REGULATION, SITTING.toString(), "--out", in("m.json"), "--book", in("b.json"))
                        .code())
                .isZero();
        String book = Files.readString(folder.resolve("b.json"));
        String other = book.replaceFirst("(\"number\"\\s*:\\s*)\"4\"", "$1\"5\"");
        assertThat(other).isNotEqualTo(book);
        Files.writeString(folder.resolve("b.json"), other);
        Call changed = Call.of("minutes", REGULATION, SITTING.toString(), "--out", in("x.txt"), "--book", in("b.json"));
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.err()).contains("broken from entry 1");
        assertThat(folder.resolve("b.json")).hasContent(other);
        Call none = Call.of("minutes", REGULATION, SITTING.toString(), "--out", in("x.txt"), "--book", in("m.json"));
        assertThat(none.code()).isEqualTo(3);
        assertThat(folder.resolve("x.txt")).doesNotExist();
        for (String wrong : List.of("-", in("x.json"))) {
            assertThat(Call.of("minutes", REGULATION, SITTING.toString(), "--out", in("x.json"), "--book", wrong)
                            .code())
                    .isEqualTo(2);
        }
    }
}
