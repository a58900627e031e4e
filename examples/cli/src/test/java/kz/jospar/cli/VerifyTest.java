package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.minutes.Addendum;
import kz.jospar.protocol.minutes.Booking;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesBook;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.SittingDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code jospar verify} on the minutes of the invented sitting of the Kostanay staff. */
class VerifyTest {
    private static final Path DATA = Sample.root().resolve("examples/data");
    private static final String REGULATION =
            DATA.resolve("kostanay-regulation.json").toString();
    private static Minutes minutes;
    private static MinutesBook book;
    private static String text;
    private static String booked;

    @TempDir
    Path folder;

    @BeforeAll
    static void minutes() throws IOException {
        Regulation regulation = read(Path.of(REGULATION), Regulation.class);
        SittingDocument sitting = read(DATA.resolve("kostanay-sitting.json"), SittingDocument.class);
        minutes = Minutes.of(sitting.id(), sitting.replay(regulation).sitting(), sitting.place())
                .orElseThrow();
        assertThat(minutes.signed()).isNotNull();
        MinutesBook empty = MinutesBook.of("kostanay", regulation);
        book = entered(empty.with(minutes));
        book = entered(book.with(
                new Addendum(minutes.id(), 1, minutes.signed().toLocalDate(), "Күні түзетілді.", minutes.signers())));
        text = json(minutes);
        booked = json(book);
    }

    private static MinutesBook entered(Booking booking) {
        assertThat(booking).isInstanceOf(Booking.Entered.class);
        return ((Booking.Entered) booking).book();
    }

    private static <T> T read(Path file, Class<T> type) throws IOException {
        return PlanInput.JSON.read(new ByteArrayInputStream(Files.readAllBytes(file)), type);
    }

    private static String json(Object document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanInput.JSON.write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("m.json"), content).toString();
    }

    @Test
    void minutes_of_the_sample_are_confirmed_with_and_without_the_regulation() throws IOException {
        for (Call call : List.of(
                Call.of("verify", file(text)),
                Call.of("verify", file(text), "--regulation", REGULATION),
                Call.reading(text, "verify", "-"))) {
            assertThat(call.code()).isZero();
            assertThat(call.err()).isEmpty();
            JsonNode line = call.json().get(0);
            assertThat(line.get("result").asString()).isEqualTo("confirmed");
            assertThat(line.get("document").asString()).isEqualTo("kostanay-2025-4");
            assertThat(line.get("questions").asInt()).isEqualTo(4);
        }
    }

    @Test
    void a_vote_turned_round_is_named_with_the_office_in_each_language() throws IOException {
        int first = text.indexOf("\"seat\": \"akim\",\n", text.indexOf("\"rollCall\""));
        assertThat(first).isPositive();
        int choice = text.indexOf("\"choice\": \"for\"", first);
        String turned = text.substring(0, choice) + text.substring(choice).replaceFirst("\"for\"", "\"against\"");
        for (Language language : Language.values()) {
            Call call = Call.in(language, "verify", file(turned));
            assertThat(call.code()).isEqualTo(1);
            assertThat(call.json())
                    .extracting(line -> line.get("kind").asString())
                    .contains("tally", "chair-vote");
            assertThat(call.json())
                    .allSatisfy(line -> assertThat(line.get("message").asString())
                            .doesNotContain("protocol.")
                            .contains("1"));
        }
    }

    @Test
    void another_rule_than_the_regulations_is_found_by_the_regulation_alone() throws IOException {
        String other = text.replace("\"kind\": \"heads-side\"", "\"kind\": \"presiding-side\"");
        assertThat(other).isNotEqualTo(text);
        Call call = Call.of("verify", file(other), "--regulation", REGULATION);
        assertThat(call.code()).isEqualTo(1);
        assertThat(call.json()).extracting(line -> line.get("kind").asString()).contains("rule");
    }

    @Test
    void a_book_is_confirmed_and_a_changed_or_shortened_one_is_not() throws IOException {
        Call call = Call.of("verify", file(booked), "--head", book.head());
        assertThat(call.code()).isZero();
        assertThat(call.json()).hasSize(2);
        assertThat(call.json().get(0).get("head").asString()).isEqualTo(book.head());
        assertThat(call.json().get(0).get("entries").asInt()).isEqualTo(2);

        Call changed = Call.of("verify", file(booked.replace("Күні түзетілді.", "Күні дұрыс.")));
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.json().get(0).get("link").asString()).isEqualTo("hash");
        assertThat(changed.json().get(0).get("entry").asInt()).isEqualTo(2);

        MinutesBook shorter = new MinutesBook(
                book.format(),
                book.id(),
                book.regulation(),
                book.numberedWithinYear(),
                book.entries().subList(0, 1));
        assertThat(Call.of("verify", file(json(shorter))).code()).isZero();
        Call cut = Call.of("verify", file(json(shorter)), "--head", book.head());
        assertThat(cut.code()).isEqualTo(1);
        assertThat(cut.json().get(0).get("link").asString()).isEqualTo("head");
    }

    @Test
    void what_is_no_record_cannot_be_read_and_wrong_words_are_wrong() throws IOException {
        for (String odd : List.of(
                "",
                "{}",
                "[]",
                "{\"format\":7}",
                "{\"format\":\"jospar.plan/1\"}",
                "{\"format\":\"jospar.minutes/1\"}",
                text.replace("jospar.minutes/1", "jospar.minutes/2"),
                "[".repeat(5000),
                text.substring(0, 900))) {
            for (Language language : Language.values()) {
                Call call = Call.in(language, "verify", file(odd));
                assertThat(call.code())
                        .as(odd.length() > 60 ? odd.substring(0, 60) : odd)
                        .isEqualTo(3);
                assertThat(call.out()).isEmpty();
                assertThat(call.err()).isNotBlank();
            }
        }
        assertThat(Call.of("verify", folder.resolve("none.json").toString()).code())
                .isEqualTo(3);
        assertThat(Call.of("verify", "-", "--regulation", "-").code()).isEqualTo(2);
        assertThat(Call.of("verify").code()).isEqualTo(2);
        assertThat(Call.of("verify", file(text), "--head", "00").code()).isEqualTo(2);
    }
}
