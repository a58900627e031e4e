package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.rating.Ratings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** A program sends the files of a rating. */
@PortalTest
@Import(Api.class)
class RatingUploadApiTest {
    @Autowired
    Api api;

    @Autowired
    Ratings ratings;

    private static String file(String name) throws IOException {
        return Files.readString(Fixtures.data(name));
    }

    private static MockPart part(String name, String file, String text) {
        return new MockPart(name, file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static final AtomicInteger METHODOLOGIES = new AtomicInteger();

    /** Of a methodology of its own: what is in force already is not saved again. */
    static MockMultipartHttpServletRequestBuilder sample(String period, String indicators) throws IOException {
        return sample(period, "staff-29-" + METHODOLOGIES.incrementAndGet(), indicators);
    }

    private static MockMultipartHttpServletRequestBuilder sample(String period, String methodology, String indicators)
            throws IOException {
        return multipart("/api/v1/ratings")
                .part(part("period", null, period))
                .part(part(
                        "methodology", "m.json", file("staff-methodology.json").replaceFirst("staff-29", methodology)))
                .part(part("indicators", "i.csv", indicators));
    }

    private static MockMultipartHttpServletRequestBuilder counted(String period, String indicators, String events)
            throws IOException {
        return sample(period, indicators).part(part("events", "e.csv", events));
    }

    static MockMultipartHttpServletRequestBuilder sample() throws IOException {
        return counted("2025", file("staff-indicators.csv"), file("staff-events.csv"));
    }

    private MvcResult english(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return api.perform(request.header("Accept-Language", "en"), "keeper");
    }

    @Test
    void itIsCountedSavedAndFoundWhereTheAnswerSays() throws Exception {
        MvcResult answer = english(sample());
        assertThat(Api.status(answer)).isEqualTo(201);
        JsonNode saved = Api.json(answer);
        assertThat(saved.at("/rating/period").asString()).isEqualTo("2025");
        assertThat(saved.at("/rating/units").asInt()).isEqualTo(12);
        assertThat(saved.get("findings").isArray()).isTrue();
        String location = Api.header(answer, "Location");
        assertThat(location)
                .isEqualTo("/api/v1/ratings/" + saved.at("/rating/id").asLong());
        MvcResult read = english(get(location));
        assertThat(Api.json(read).toString()).contains("\"unit\":\"mysal\"", "80.9");
        assertThat(Api.header(read, "ETag")).isEqualTo(Api.header(answer, "ETag"));
        assertThat(Api.status(english(get(location).header("If-None-Match", Api.header(answer, "ETag")))))
                .isEqualTo(304);
        assertThat(ratings.head(saved.at("/rating/id").asLong()).orElseThrow().savedBy())
                .isEqualTo("keeper");
    }

    @Test
    void theSameRequestWithItsKeyIsOneRating() throws Exception {
        long before = ratings.heads(0, 1).total();
        String rows = file("staff-indicators.csv");
        MvcResult first = api.perform(sample("2025", "one-key", rows).header("Idempotency-Key", "rating-1"), "keeper");
        MvcResult again = api.perform(sample("2025", "one-key", rows).header("Idempotency-Key", "rating-1"), "keeper");
        assertThat(Api.status(again)).isEqualTo(201);
        assertThat(Api.header(again, "Location")).isEqualTo(Api.header(first, "Location"));
        assertThat(again.getResponse().getContentAsByteArray())
                .isEqualTo(first.getResponse().getContentAsByteArray());
        MvcResult other = api.perform(
                sample("2024", file("staff-indicators.csv")).header("Idempotency-Key", "rating-1"), "keeper");
        assertThat(Api.code(other)).isEqualTo("idempotency-key-reused");
        assertThat(ratings.heads(0, 1).total()).isEqualTo(before + 1);
    }

    @Test
    void theSameContentIsNotSavedAgainAndAnotherReplacesIt() throws Exception {
        String rows = file("staff-indicators.csv");
        MvcResult first = english(sample("2025", "same-content", rows));
        assertThat(Api.status(first)).isEqualTo(201);
        assertThat(Api.json(first).get("saved").asBoolean()).isTrue();
        long before = ratings.heads(0, 1).total();
        MvcResult again = english(sample("2025", "same-content", rows));
        assertThat(Api.status(again)).isEqualTo(200);
        assertThat(Api.json(again).get("saved").asBoolean()).isFalse();
        assertThat(Api.header(again, "Location")).isEqualTo(Api.header(first, "Location"));
        assertThat(ratings.heads(0, 1).total()).isEqualTo(before);

        MvcResult other =
                english(sample("2025", "same-content", rows.replace("\nulgi,4,2025,88,", "\nulgi,4,2025,89,")));
        assertThat(Api.status(other)).isEqualTo(201);
        long replaced = Api.json(first).at("/rating/id").asLong();
        long inForce = Api.json(other).at("/rating/id").asLong();
        assertThat(Api.json(other).at("/rating/replaces").asLong()).isEqualTo(replaced);
        JsonNode old = Api.json(english(get(Api.header(first, "Location")))).get("rating");
        assertThat(old.get("inForce").asBoolean()).isFalse();
        assertThat(old.get("replacedBy").asLong()).isEqualTo(inForce);
        assertThat(ratings.heads(0, 1).total()).isEqualTo(before + 1);
        // What was in force before may be in force again.
        assertThat(Api.status(english(sample("2025", "same-content", rows)))).isEqualTo(201);
    }

    /** The contradiction of rows and events stands in the row of the table, counted as a spreadsheet does. */
    @Test
    void whatContradictsTheEventsIsToldByFileLineAndName() throws Exception {
        String differs = file("staff-indicators.csv").replace("\nmysal,3,2025,8,", "\nmysal,3,2025,99,");
        int line = differs.lines()
                        .toList()
                        .indexOf(differs.lines()
                                .filter(row -> row.startsWith("mysal,3,2025,99,"))
                                .findFirst()
                                .orElseThrow())
                + 1;
        JsonNode finding = Api.json(english(counted("2025", differs, file("staff-events.csv"))))
                .get("findings")
                .valueStream()
                .filter(one -> one.get("code").asString().equals("count-differs"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.get("file").asString()).isEqualTo("i.csv");
        assertThat(finding.get("row").asInt()).isEqualTo(line);
        assertThat(finding.get("detail").asString()).contains("Mysal town", "Preventive anti-drug actions");
    }

    @Test
    void everythingThatIsWrongIsToldWithItsRowAndNothingIsSaved() throws Exception {
        long before = ratings.heads(0, 1).total();
        List<String> rows = file("staff-indicators.csv").lines().toList();
        String wrong = rows.get(0) + "\n" + rows.get(1).replace(",90,", ",ninety,") + "\n"
                + rows.get(2).replace("reported", "guessed") + "\n";
        MvcResult answer = english(sample("2025?", wrong));
        assertThat(Api.status(answer)).isEqualTo(422);
        assertThat(answer.getResponse().getContentType()).isEqualTo("application/problem+json");
        assertThat(Api.code(answer)).isEqualTo("refused-rating");
        JsonNode findings = Api.json(answer).get("findings");
        assertThat(findings.get(0).get("code").asString()).isEqualTo("unknown-period");
        assertThat(findings.get(0).has("file")).isFalse();
        assertThat(findings.valueStream()
                        .filter(one -> one.path("file").asString("").equals("i.csv"))
                        .filter(one -> one.get("severity").asString().equals("error"))
                        .map(one -> one.get("row").asInt() + " "
                                + one.path("column").asString("")))
                .contains("2 value", "3 status");
        assertThat(ratings.heads(0, 1).total()).isEqualTo(before);
    }

    @Test
    void filesThatCannotBeReadAreNamedEach() throws Exception {
        MvcResult answer = english(multipart("/api/v1/ratings")
                .part(part("period", null, "2025"))
                .part(part("methodology", "m.json", "{"))
                .part(new MockPart("indicators", "i.csv", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1})));
        assertThat(Api.status(answer)).isEqualTo(422);
        assertThat(Api.json(answer)
                        .get("findings")
                        .valueStream()
                        .map(one -> one.get("file").asString() + " "
                                + one.get("code").asString()))
                .containsExactly("m.json unreadable-document", "i.csv csv-not-utf-8");
    }

    private static List<String> found(MvcResult answer) {
        return Api.json(answer)
                .get("findings")
                .valueStream()
                .map(one ->
                        one.path("file").asString("") + " " + one.get("code").asString())
                .distinct()
                .toList();
    }

    @Test
    void eachDefectIsToldUnderTheFileItStandsIn() throws Exception {
        String differs = file("staff-indicators.csv").replace("\nmysal,3,2025,8,", "\nmysal,3,2025,99,");
        String parade = file("staff-events.csv") + "mysal,mysal-p1,parade,2025-02-11,5,,\n";
        MvcResult heavy = english(multipart("/api/v1/ratings")
                .part(part("period", null, "2025"))
                .part(part(
                        "methodology",
                        "m.json",
                        file("staff-methodology.json").replaceFirst("\"weight\": 0.5,", "\"weight\": 0.6,")))
                .part(part("indicators", "i.csv", differs))
                .part(part("events", "e.csv", parade)));
        assertThat(found(heavy)).containsExactly("m.json weights-sum", "m.json direction-unclear");
        MvcResult odd = english(counted("2025", differs, parade));
        assertThat(found(odd))
                .containsExactly("m.json direction-unclear", "e.csv uncounted-kind", "i.csv count-differs");
        String nobody = file("staff-events.csv") + "nobody,nobody-a1,preventive-action,2025-02-11,5,,\n";
        assertThat(found(english(counted("2025", file("staff-indicators.csv"), nobody))))
                .containsExactly("m.json direction-unclear", "e.csv unknown-unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "viewer", "dsb"})
    void onlyTheWorkingBodySends(String account) throws Exception {
        assertThat(Api.status(api.perform(sample(), account))).isEqualTo(403);
    }

    @Test
    void whatIsMissingOrOfAnotherTypeIsRefused() throws Exception {
        assertThat(Api.status(english(multipart("/api/v1/ratings").part(part("period", null, "2025")))))
                .isEqualTo(400);
        assertThat(Api.status(english(Api.posting("/ratings", "{}")))).isEqualTo(415);
        assertThat(Api.code(english(sample().part(part("weights", null, "1"))))).isEqualTo("unknown-parameter");
    }
}
