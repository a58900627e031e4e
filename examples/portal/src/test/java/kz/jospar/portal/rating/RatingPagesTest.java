package kz.jospar.portal.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.MethodologyCheck;
import kz.jospar.rating.methodology.Profiles;
import kz.jospar.rating.replay.ReplayRecord;
import kz.jospar.rating.replay.Verification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class RatingPagesTest {
    private static final Pattern ADDRESS = Pattern.compile("/rating/(\\d+)");

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JsonDocuments documents;

    @Autowired
    Ratings ratings;

    @Test
    void theSampleHasThePlacesThatTheReadmePublishes() throws Exception {
        String page = page("keeper", uploadedSample(), "en");
        // README, example 7: mysal 1 80.9, qiyal 2 66.6, ulgi 3 54.9, zhoba 4 19.4.
        assertThat(rows(page)).containsSubsequence("mysal 1 80.9", "qiyal 2 66.6", "ulgi 3 54.9", "zhoba 4 19.4");
        assertThat(rows(page)).hasSize(12);
        assertThat(page).contains("Group “town”", "Counted again: confirmed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keeper", "dsb", "head", "viewer"})
    void everybodyWhoSignedInReadsRatings(String name) throws Exception {
        String address = uploadedSample();
        for (String path : List.of("/rating", address, address + "/ulgi", address + "/record.json")) {
            web.perform(get(path).with(fixtures.as(name))).andExpect(status().isOk());
        }
    }

    /** Of two of the same period one can tell which is the later. */
    @Test
    void theListSaysWhenEachWasSaved() throws Exception {
        uploadedSample();
        assertThat(page("viewer", "/rating", "en"))
                .contains("<time datetime=\"2025-03-31T04:00:00Z\">", "31.03.2025 09:00</time>");
    }

    @Test
    void whoIsNotSignedInReadsNone() throws Exception {
        web.perform(get(uploadedSample() + "/record.json")).andExpect(redirectedUrl("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsb", "head", "viewer"})
    void onlyTheWorkingBodyUploads(String name) throws Exception {
        web.perform(get("/rating/upload").with(fixtures.as(name))).andExpect(status().isForbidden());
        web.perform(sampleUpload("2025").with(fixtures.as(name)).with(csrf())).andExpect(status().isForbidden());
        assertThat(page(name, "/rating", "en")).doesNotContain("/rating/upload");
        assertThat(page("keeper", "/rating", "en")).contains("/rating/upload");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        web.perform(sampleUpload("2025").with(fixtures.as("keeper"))).andExpect(status().isForbidden());
    }

    @Test
    void anAccountSaysWhatLiftedTheScoreAndWhereTheNumbersCameFrom() throws Exception {
        String page = page("dsb", uploadedSample() + "/ulgi", "en");
        // README, example 7, and the sentences that it prints.
        assertThat(page)
                .contains("Place 3 in the group “town”, where 4 bodies have a score.")
                .contains(
                        "The mean score of those that have one (4, this body included) is 55.4; the difference is -0.5.")
                .contains("Against the year before", "ойдан шығарылған (invented)");
        assertThat(page).containsPattern("Anti-drug information campaigns</th>\\s*<td>\\+0.9</td>");
        assertThat(page).doesNotContain(" style=", "onclick=");
    }

    /** The parts of the table against the peers come to the difference that the README prints: -0.5. */
    @Test
    void partsAddUpAsTheyAreShown() throws Exception {
        String page = page("dsb", uploadedSample() + "/ulgi", "en");
        String peers = page.substring(page.indexOf("data-chart=\"parts\""));
        Matcher bars =
                Pattern.compile("data-value=\"(-?[0-9.]+)\"").matcher(peers.substring(0, peers.indexOf("</table>")));
        assertThat(bars.results().map(bar -> new BigDecimal(bar.group(1))).reduce(BigDecimal::add))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("-0.5"));
    }

    @Test
    void theLeastChangeIsSoughtWhenSomebodyAsks() throws Exception {
        String address = uploadedSample() + "/mysal";
        assertThat(page("viewer", address, "en")).contains("changes=true#changes");
        assertThat(page("viewer", address + "?changes=true", "en")).doesNotContain("changes=true#changes");
    }

    @Test
    void changesAreSoughtForOneAtATime() throws Exception {
        String address = uploadedSample() + "/qiyal";
        OpenRating.SEEKING.lock();
        try {
            CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> {
                try {
                    return page("viewer", address + "?changes=true", "en");
                } catch (Exception e) {
                    throw new CompletionException(e);
                }
            });
            assertThat(other.get(60, TimeUnit.SECONDS)).contains("Other changes are being looked for right now");
        } finally {
            OpenRating.SEEKING.unlock();
        }
        assertThat(page("viewer", address + "?changes=true", "en")).doesNotContain("Other changes are being");
    }

    @Test
    void aPreviewThatIsSavedTwiceIsOneRating() throws Exception {
        String draft = draft(upload("2025", sample("staff-methodology.json"), changed("2023")));
        String seen = seen(draft);
        String first = saved(draft, seen);
        assertThat(saved(draft, seen)).isEqualTo(first);
    }

    /** Nothing is saved by looking; the same content is recognised, and what changed is kept beside what it replaced. */
    @Test
    void theLastOneSavedIsInForceAndTheOneBeforeSaysWhatReplacedIt() throws Exception {
        String first = uploadedSample();
        long before = count();
        String draft = draft(sampleUpload("2025"));
        String preview = page("keeper", draft, "en");
        assertThat(preview)
                .contains("it is not saved again", "href=\"" + first + "\"")
                .doesNotContain("/save\"");
        assertThat(count()).isEqualTo(before);

        // Ulgi detected 33 users for the first time, and not 88.
        draft = draft(upload("2025", sample("staff-methodology.json"), changed("2025"))
                .file(new MockMultipartFile("events", "events.csv", "text/csv", sample("staff-events.csv"))));
        preview = page("keeper", draft, "en");
        assertThat(preview).contains("stays in the history", "Ulgi town", "The unit&#39;s own data changed");
        String second = saved(draft, seen(draft));
        assertThat(second).isNotEqualTo(first);
        assertThat(count()).isEqualTo(before + 1);
        assertThat(page("viewer", first, "en")).contains("was replaced by a later one", "href=\"" + second + "\"");
        assertThat(page("viewer", second, "en")).contains("This rating is in force.");
        String id = first.substring(first.lastIndexOf('/'));
        assertThat(page("viewer", second + "/since" + id, "en"))
                .contains("Ulgi town", "Drug users detected for the first time");
        assertThat(page("viewer", "/rating", "ru")).contains("заменён более поздним", "действует");
        assertThat(page("viewer", first + "/ulgi", "en")).contains("was replaced by a later one");
    }

    @Test
    void whatCameIntoForceMeanwhileIsLookedAtFirst() throws Exception {
        String one = draft(upload("2025", sample("staff-methodology.json"), changed("2024")));
        String seen = seen(one);
        uploadedSample();
        String other = draft(upload("2025", sample("staff-methodology.json"), changed("2025")));
        saved(other, seen(other));
        long before = count();
        web.perform(post(one + "/save")
                        .param("seen", seen)
                        .with(fixtures.as("keeper"))
                        .with(csrf()))
                .andExpect(redirectedUrl(one));
        assertThat(count()).isEqualTo(before);
    }

    /** Of two keepers who saw the same rating in force one saves, and the other looks again. */
    @Test
    void ofTwoWhoSawTheSameRatingOneSaves() throws Exception {
        assertThat(atOnce("one-of-two", "one-of-two", 0L)).containsExactlyInAnyOrder("saved", "stale");
    }

    /** Before the first rating of a methodology and period there is no row to wait for. */
    @Test
    void theFirstRatingSavedTwiceAtOnceIsOne() throws Exception {
        assertThat(atOnce("first-twice", "", null)).containsExactlyInAnyOrder("saved", "known");
    }

    /** Saves two of one methodology at once, of the same data or with a source of their own, and returns what came of each. */
    private List<String> atOnce(String methodology, String source, @org.jspecify.annotations.Nullable Long seen)
            throws Exception {
        java.util.concurrent.CyclicBarrier together = new java.util.concurrent.CyclicBarrier(2);
        List<CompletableFuture<String>> both = new java.util.ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ReplayRecord record = record(methodology, source.isEmpty() ? "" : source + i);
            both.add(CompletableFuture.supplyAsync(() -> {
                try {
                    together.await(60, TimeUnit.SECONDS);
                    return ratings.add(record, seen, java.util.UUID.randomUUID().toString(), "keeper")
                            .map(saved -> saved.added() ? "saved" : "known")
                            .orElse("stale");
                } catch (Exception e) {
                    throw new CompletionException(e);
                }
            }));
        }
        return List.of(both.get(0).get(120, TimeUnit.SECONDS), both.get(1).get(120, TimeUnit.SECONDS));
    }

    private ReplayRecord record(String id, String source) throws IOException {
        Methodology sample = documents.read(
                new ByteArrayInputStream(new String(sample("staff-methodology.json"), StandardCharsets.UTF_8)
                        .replaceFirst("\"id\"\\s*:\\s*\"staff-29\"", "\"id\":\"" + id + "\"")
                        .getBytes(StandardCharsets.UTF_8)),
                Methodology.class);
        assertThat(sample.id()).isEqualTo(id);
        String rows = new String(sample("staff-indicators.csv"), StandardCharsets.UTF_8);
        return ReplayRecord.of(
                new kz.jospar.rating.replay.Rated(
                        sample,
                        null,
                        kz.jospar.rating.data.ObservationTable.read(
                                        source.isEmpty() ? rows : rows.replace("ойдан шығарылған", source))
                                .orRefuse(),
                        kz.jospar.rating.data.Periods.find("2025").orElseThrow()),
                "1");
    }

    /** What one may compare is a rating and one that it replaced. */
    @Test
    void ratingsOfTwoMethodologiesAreNotCompared() throws Exception {
        long one = ratings.add(record("one-of-a-kind", ""), "keeper").id();
        long other = ratings.add(record("other-of-a-kind", ""), "keeper").id();
        long later = ratings.add(record("one-of-a-kind", "later"), "keeper").id();
        for (String path : List.of(
                "/rating/" + other + "/since/" + one,
                "/rating/" + one + "/since/" + later,
                "/rating/" + one + "/since/" + one)) {
            web.perform(get(path).with(fixtures.as("viewer"))).andExpect(status().isNotFound());
        }
        web.perform(get("/rating/" + later + "/since/" + one).with(fixtures.as("viewer")))
                .andExpect(status().isOk());
    }

    @Test
    void ratingsAreComparedOnePairAtATime() throws Exception {
        long one = ratings.add(record("compared", ""), "keeper").id();
        long later = ratings.add(record("compared", "later"), "keeper").id();
        String address = "/rating/" + later + "/since/" + one;
        RatingShelf.COMPARING.lock();
        try {
            CompletableFuture<String> other = CompletableFuture.supplyAsync(() -> {
                try {
                    return page("viewer", address, "en");
                } catch (Exception e) {
                    throw new CompletionException(e);
                }
            });
            assertThat(other.get(60, TimeUnit.SECONDS)).contains("Other ratings are being compared right now");
        } finally {
            RatingShelf.COMPARING.unlock();
        }
        assertThat(page("viewer", address, "en")).doesNotContain("being compared right now");
    }

    @Test
    void aMethodologyWithAnEndlessIdIsRefused() throws Exception {
        byte[] endless = new String(sample("staff-methodology.json"), StandardCharsets.UTF_8)
                .replaceFirst("\"id\"\\s*:\\s*\"staff-29\"", "\"id\":\"" + "я".repeat(201) + "\"")
                .getBytes(StandardCharsets.UTF_8);
        String page = web.perform(upload("2025", endless, sample("staff-indicators.csv"))
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .header("Accept-Language", "en"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("The id of the methodology is too long: up to 200 characters.");
    }

    @Test
    void aDraftIsItsOwnersAlone() throws Exception {
        web.perform(get("/rating/upload/" + java.util.UUID.randomUUID()).with(fixtures.as("keeper")))
                .andExpect(status().isNotFound());
    }

    /** A pocket calculator: value times weight, added up, is the sum that stands below, and rounds to the score. */
    @Test
    void theScoreIsMadeUpOfRowsThatAddUp() throws Exception {
        String page = page("dsb", uploadedSample() + "/ulgi", "en");
        Document html = Jsoup.parse(page);
        BigDecimal sum = BigDecimal.ZERO;
        for (Element row : html.select("table.points tr.depth-0")) {
            String points = row.select("td").last().text();
            sum = points.equals("–") ? sum : sum.add(new BigDecimal(points));
        }
        List<Element> ends = html.select("table.points tr.sum");
        assertThat(sum).isEqualByComparingTo(ends.get(0).select("td").last().text());
        // README, example 7: the score of Ulgi is 54.9.
        assertThat(ends.get(1).select("td").last().text()).isEqualTo("54.9");
        assertThat(sum.setScale(1, java.math.RoundingMode.HALF_UP)).isEqualByComparingTo("54.9");
        // 44 of 44 schools in 2025.
        Element schools = html.select("table.points tr:contains(Schools with prevention programmes)")
                .first();
        assertThat(schools).isNotNull();
        assertThat(schools.text())
                .contains("2025: 44 schools (reported)", "denominator: 44 (2025)", "source: ойдан шығарылған");
    }

    @Test
    void theSameTableIsDownloaded() throws Exception {
        String address = uploadedSample() + "/ulgi";
        String csv = web.perform(
                        get(address + "/points.csv").with(fixtures.as("dsb")).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\ufeff\"number\",\"indicator\"")
                .contains("\"score\",\"\",\"\",\"\",\"\",\"\",\"54.9\"");
        web.perform(get(address.replace("ulgi", "nobody") + "/points.csv").with(fixtures.as("dsb")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theRecordIsVerifiedByTheLibraryAlone() throws Exception {
        byte[] bytes = web.perform(get(uploadedSample() + "/record.json").with(fixtures.as("viewer")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        ReplayRecord record = documents.read(new ByteArrayInputStream(bytes), ReplayRecord.class);
        assertThat(Verification.of(record)).isInstanceOf(Verification.Confirmed.class);
        assertThat(record.result()).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyPageIsInTheReadersLanguage(String language) throws Exception {
        String address = uploadedSample();
        for (String path : List.of("/rating", "/rating/upload", address, address + "/ulgi")) {
            assertThat(page("keeper", path, language)).doesNotContain("??").contains("lang=\"" + language + "\"");
        }
        assertThat(page("keeper", address, language)).contains(language.equals("en") ? "80.9" : "80,9");
    }

    @Test
    void everythingThatAMethodologyLeavesOpenIsToldAtOnceAndNothingIsSaved() throws Exception {
        Methodology act;
        byte[] bytes;
        try (InputStream in = Profiles.open("staff-29")) {
            bytes = in.readAllBytes();
            act = documents.read(new ByteArrayInputStream(bytes), Methodology.class);
        }
        long before = count();
        String page = refused("2025", bytes, sample("staff-indicators.csv"), "ru");
        // README, example 7: 112 gaps.
        assertThat(page).contains("Замечаний: 112");
        assertThat(MethodologyCheck.check(act))
                .allSatisfy(finding -> assertThat(page).contains(finding.message(Language.RU)));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void everythingThatIsWrongWithTheRowsIsToldAtOnce() throws Exception {
        String rows = new String(sample("staff-indicators.csv"), StandardCharsets.UTF_8)
                + "nowhere,4,2025,1,reported,,,,\nmysal,99,2025,many,reported,,,,\n";
        String page = refused("2025?", sample("staff-methodology.json"), rows.getBytes(StandardCharsets.UTF_8), "en");
        assertThat(page).contains("“2025?” is not a period", "many", "value=\"2025?\"");
    }

    @Test
    void aTableThatIsNotUtf8AndAMethodologyThatIsNoJsonAreNamed() throws Exception {
        byte[] cyrillic = {(byte) 0xEF, (byte) 0xF0, (byte) 0xE8, (byte) 0xE2};
        String page = refused("2025", "{".getBytes(StandardCharsets.UTF_8), cyrillic, "kk");
        assertThat(page).contains("UTF-8 кодтауында емес", "methodology.json", "indicators.csv");
    }

    @Test
    void namesAreShownAsTheyAreWritten() throws Exception {
        String rules = new String(sample("staff-methodology.json"), StandardCharsets.UTF_8)
                .replace("Ulgi town", "<script>alert(1)</script>");
        String address = uploaded("2025", rules.getBytes(StandardCharsets.UTF_8), sample("staff-indicators.csv"));
        for (String path : List.of(address, address + "/ulgi")) {
            assertThat(page("dsb", path, "en"))
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert");
        }
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        String address = uploadedSample();
        for (String path : List.of("/rating/999999999", "/rating/999999999/record.json", address + "/nobody")) {
            web.perform(get(path).with(fixtures.as("keeper"))).andExpect(status().isNotFound());
        }
    }

    private long count() throws Exception {
        return Jsoup.parse(page("keeper", "/rating", "en")).select("tbody tr").size();
    }

    private String page(String name, String path, String language) throws Exception {
        return web.perform(get(path).with(fixtures.as(name)).header("Accept-Language", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** Unit, place and score of each row, as it stands. */
    private static List<String> rows(String page) {
        return Pattern.compile(
                        "<td>([^<]*)</td>\\s*<th scope=\"row\"><a href=\"/rating/\\d+/([^\"]+)\">[^<]*</a></th>\\s*"
                                + "<td>([^<]*)</td>")
                .matcher(page)
                .results()
                .map(row -> row.group(2) + " " + row.group(1) + " " + row.group(3))
                .toList();
    }

    private String refused(String period, byte[] methodology, byte[] indicators, String language) throws Exception {
        return HtmlUtils.htmlUnescape(web.perform(upload(period, methodology, indicators)
                        .with(fixtures.as("keeper"))
                        .with(csrf())
                        .header("Accept-Language", language))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private String uploadedSample() throws Exception {
        return kept(draft(sampleUpload("2025")));
    }

    private String uploaded(String period, byte[] methodology, byte[] indicators) throws Exception {
        return kept(draft(upload(period, methodology, indicators)));
    }

    /** The rows with another number of Ulgi in a year. */
    private static byte[] changed(String year) throws IOException {
        String rows = new String(sample("staff-indicators.csv"), StandardCharsets.UTF_8);
        String other = rows.replaceFirst("(?m)^ulgi,(4|11)," + year + ",\\d+,", "ulgi,$1," + year + ",33,");
        assertThat(other).isNotEqualTo(rows);
        return other.getBytes(StandardCharsets.UTF_8);
    }

    private String draft(MockMultipartHttpServletRequestBuilder upload) throws Exception {
        String address = web.perform(upload.with(fixtures.as("keeper")).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).startsWith("/rating/upload/");
        return String.valueOf(address);
    }

    private String seen(String draft) throws Exception {
        return Jsoup.parse(page("keeper", draft, "en"))
                .select("input[name=seen]")
                .attr("value");
    }

    private String saved(String draft, String seen) throws Exception {
        return address(web.perform(post(draft + "/save")
                        .param("seen", seen)
                        .with(fixtures.as("keeper"))
                        .with(csrf()))
                .andReturn());
    }

    /** Saves a draft, or finds the rating in force that has the same data. */
    private String kept(String draft) throws Exception {
        Document preview = Jsoup.parse(page("keeper", draft, "en"));
        Element seen = preview.select("input[name=seen]").first();
        return seen == null
                ? preview.select("main p a[href~=^/rating/\\d+$]").attr("href")
                : saved(draft, seen.attr("value"));
    }

    private static String address(MvcResult result) {
        String address = result.getResponse().getRedirectedUrl();
        assertThat(address).matches(ADDRESS);
        return String.valueOf(address);
    }

    private static MockMultipartHttpServletRequestBuilder sampleUpload(String period) throws IOException {
        return upload(period, sample("staff-methodology.json"), sample("staff-indicators.csv"))
                .file(new MockMultipartFile("events", "events.csv", "text/csv", sample("staff-events.csv")));
    }

    private static MockMultipartHttpServletRequestBuilder upload(String period, byte[] methodology, byte[] indicators) {
        return multipart("/rating/upload")
                .file(new MockMultipartFile("methodology", "methodology.json", "application/json", methodology))
                .file(new MockMultipartFile("indicators", "indicators.csv", "text/csv", indicators))
                .param("period", period);
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(Fixtures.data(name));
    }
}
