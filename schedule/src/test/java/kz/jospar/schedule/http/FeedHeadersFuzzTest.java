package kz.jospar.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of any text: read as the grammars say, never a failure, never slow. */
class FeedHeadersFuzzTest {
    private static final FeedRepresentation FEED =
            FeedRepresentation.of(Samples.feed("f", 1), Instant.parse("2026-02-01T10:00:00Z"));

    /** RFC 9110, 5.6.1 and 8.8.3, as one expression: another way to read what the code reads by hand. */
    private static final String TAG = "(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\uFFFF]*\"";

    private static final Pattern TAGS =
            Pattern.compile("[ \\t,]*(?:" + TAG + "[ \\t]*(?:,[ \\t,]*" + TAG + "[ \\t]*)*(?:,[ \\t,]*)?)?");

    @Property
    void any_text_in_any_header_is_answered(
            @ForAll String method, @ForAll List<String> tags, @ForAll List<String> since, @ForAll List<String> accept) {
        assertThat(FeedHttp.answer(new FeedRequest(method, tags, since, accept), FEED)
                        .status())
                .isEqualTo(405);
        FeedResponse response = FeedHttp.answer(new FeedRequest("GET", tags, since, accept), FEED);
        assertThat(response.status()).isIn(200, 304);
        assertThat(response.headers().get("ETag")).isIn(FEED.entityTag(), FEED.compressedEntityTag());
    }

    @Property(tries = 20_000)
    void tags_are_read_as_the_grammar_says(@ForAll("lists") String line) {
        boolean whole = TAGS.matcher(line).matches();
        boolean named = line.matches("[ \\t]*\\*[ \\t]*")
                || (whole
                        && Pattern.compile(TAG)
                                .matcher(line)
                                .results()
                                .anyMatch(tag ->
                                        tag.group().replaceFirst("^W/", "").equals("\"a\"")));

        Statistics.label("read").collect(named ? "named" : whole ? "other" : "malformed");
        assertThat(EntityTags.name(List.of(line), "\"a\"")).isEqualTo(named);
    }

    @Provide
    Arbitrary<String> lists() {
        return Arbitraries.of(
                        "\"a\"", "\"b\"", "W/\"a\"", "\"a,\"", ",", ",", ", ", " ", "\t", "W/", "\"", "a", "\u007F",
                        "*")
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }

    /** Each weight of gzip, identity and * in both orders, and the rule in words of RFC 9110, 12.5.3. */
    @Test
    void gzip_is_sent_where_it_is_listed_or_covered_and_not_less_liked_than_identity() {
        List<String> weights = new ArrayList<>(List.of("", ";q=0", ";q=0.000", ";q=0.3", ";q=0.7", ";q=1", ";q=1.000"));
        weights.add(null);
        for (String gzip : weights) {
            for (String identity : weights) {
                for (String any : weights) {
                    List<String> members = Stream.of(
                                    gzip == null ? "br" : "gzip" + gzip,
                                    identity == null ? "deflate;q=0.2" : "Identity " + identity,
                                    any == null ? "" : "* " + any)
                            .toList();
                    double liked = gzip != null ? value(gzip) : any != null ? value(any) : 0;
                    boolean expected = liked > 0 && (identity == null || liked >= value(identity));

                    assertThat(AcceptedCoding.isGzip(members)).as("%s", members).isEqualTo(expected);
                    assertThat(AcceptedCoding.isGzip(
                                    List.of(members.get(2) + " , " + members.get(1) + "\t," + members.get(0))))
                            .as("%s reversed", members)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static double value(String weight) {
        return weight.isEmpty() ? 1 : Double.parseDouble(weight.substring(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip;q=1.001",
                "gzip;q=2",
                "gzip;q=",
                "gzip;q",
                "gzip;q=-1",
                "gzip;q=0.0001",
                "gzip;q=.5",
                "gzip;q=1 0",
                "gzip;level=9",
                "gzip;q=0.5;q=1",
                "gzip q=1",
                "gzipped",
                "\"gzip\"",
                "gzip;q=0, gzip",
                "gzip, x-gzip;q=0",
                "gzip;q=٠.٥",
                "gzıp",
                "",
                ",",
                ";q=1",
                "gzip;q =1"
            })
    void what_does_not_clearly_ask_for_gzip_gets_none(String accept) {
        assertThat(AcceptedCoding.isGzip(List.of(accept))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "x-gzip",
                " gzip\t; q=0.001",
                "gzip;Q=1.",
                "gzip;q=0.5,identity;q=0.5",
                "x;y=z,gzip"
            })
    void what_asks_for_gzip_gets_it(String accept) {
        assertThat(AcceptedCoding.isGzip(List.of(accept))).isTrue();
    }

    /** Another reader of such dates, of the JDK, reads what is written here. */
    @Property
    void a_date_is_written_as_the_JDK_reads_it_and_read_back(
            @ForAll @LongRange(min = -62_135_596_800L, max = 253_402_300_799L) long second) {
        Instant instant = Instant.ofEpochSecond(second, 999_999_999);
        String text = HttpDates.text(instant);

        assertThat(text).hasSize(29);
        assertThat(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toEpochSecond())
                .isEqualTo(second);
        assertThat(HttpDates.parse(List.of(text), Instant.EPOCH)).contains(Instant.ofEpochSecond(second));
    }

    /** The one example of RFC 9110, 5.6.7, in its three forms. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
    void the_RFCs_example_is_read_in_three_forms(String text) {
        assertThat(HttpDates.parse(List.of(text), Instant.parse("2026-01-01T00:00:00Z")))
                .contains(Instant.ofEpochSecond(784_111_777));
    }

    /** Two digits mean the year that is at most fifty after the one at hand. */
    @ParameterizedTest
    @CsvSource({
        "'Friday, 01-Jan-27 00:00:00 GMT', 2027", // a Friday in 2027, a Saturday in 1927
        "'Wednesday, 01-Jan-76 00:00:00 GMT', 2076",
        "'Saturday, 01-Jan-77 00:00:00 GMT', 1977"
    })
    void two_digits_of_a_year_mean_at_most_fifty_years_ahead(String text, int year) {
        assertThat(HttpDates.parse(List.of(text), Instant.parse("2026-06-01T00:00:00Z")))
                .contains(Instant.parse(year + "-01-01T00:00:00Z"));
    }

    /** A reader that went back would need years for these. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "\"a\",", ",", " ", "\"a", "W/", "gzip,", "gzip;q=0.5,", ";", "*,", "Sun, ", "9", "\t,"})
    void four_million_characters_take_no_time(String piece) {
        String line = piece.repeat(4_000_000 / piece.length());
        FeedRequest request = new FeedRequest("GET", List.of(line, line), List.of(line), List.of(line));

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(FeedHttp.answer(request, FEED).status()).isEqualTo(200));
        assertThat(HttpDates.parse(List.of(line), Instant.EPOCH)).isEqualTo(Optional.empty());
    }
}
