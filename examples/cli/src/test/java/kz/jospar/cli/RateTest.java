package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** {@code jospar rate} and {@code jospar verify} of its record, end to end. */
class RateTest {
    private static final Path DATA = Sample.root().resolve("examples/data");
    private static final String METHODOLOGY =
            DATA.resolve("staff-methodology.json").toString();
    private static final Path INDICATORS = DATA.resolve("staff-indicators.csv");
    private static final String EVENTS = DATA.resolve("staff-events.csv").toString();

    private static final String HEAD = "unit,indicator,period,value,status\n";
    private static final List<String> CLUBS = List.of("clubs");

    @TempDir
    Path folder;

    @AfterEach
    void nothingIsLeftHalfWritten() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** One indicator, its value the score; everything declared. */
    static String methodology(List<String> indicators, String domain, String score, String missing) {
        String conventions = "{\"direction\":\"more-is-better\",\"domain\":\"" + domain
                + "\",\"denominators\":\"none\",\"whenMissing\":" + missing
                + ",\"whenNotApplicable\":{\"kind\":\"absent\"},\"whenLate\":{\"kind\":\"as-reported\"}}";
        String all = indicators.stream()
                .map(id -> "{\"id\":\"" + id + "\",\"name\":{\"kk\":\"" + id + " үйірме\",\"ru\":\"кружки " + id
                        + "\",\"en\":\"clubs " + id + "\"},\"conventions\":" + conventions + "}")
                .collect(Collectors.joining(","));
        return "{\"format\":\"jospar.methodology/1\",\"id\":\"m\",\"name\":{\"kk\":\"Үйірмелер\",\"ru\":\"Кружки\",\"en\":\"Clubs\"},"
                + "\"indicators\":[" + all + "],\"score\":" + score
                + ",\"placing\":{\"direction\":\"more-is-better\",\"ties\":{\"kind\":\"competition\"},"
                + "\"rounding\":{\"kind\":\"after-ranking\",\"digits\":2,\"mode\":\"HALF_UP\"},\"unscored\":\"unranked\",\"peers\":\"all\"}}";
    }

    private static final String ABSENT = "{\"kind\":\"absent\"}";

    private static String value(String indicator) {
        return "{\"kind\":\"value\",\"indicator\":\"" + indicator + "\",\"back\":0}";
    }

    private String plain() throws IOException {
        return file("m.json", methodology(CLUBS, "count", value("clubs"), ABSENT));
    }

    private Call rate(String methodology, String rows) throws IOException {
        return Call.of("rate", methodology, file("d.csv", HEAD + rows), "--out", in("out"));
    }

    /** Refused with this code, named once as a JSON line, and no file is there. */
    private JsonNode refused(Call call, String code) {
        assertThat(call.code()).as(call.err() + call.out()).isEqualTo(3);
        assertThat(call.err()).isNotBlank().doesNotContain("Exception", "\tat ", "java.", "{0}");
        assertThat(folder.resolve("out")).doesNotExist();
        List<JsonNode> found = call.json().stream()
                .filter(line -> line.get("code").asString().equals(code))
                .toList();
        assertThat(found).as(call.out()).isNotEmpty();
        assertThat(found.get(0).get("message").asString()).isNotBlank().doesNotContain("finding.", "{");
        return found.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void the_sample_is_rated_and_its_record_confirmed(Language language) throws IOException {
        Call call =
                Call.in(language, "rate", METHODOLOGY, INDICATORS.toString(), "--events", EVENTS, "--out", in("out"));
        assertThat(call.code()).as(call.err() + call.out()).isZero();
        assertThat(call.lines()).anyMatch(line -> line.endsWith("scores.csv\t12") || line.contains("scores.csv\t"));
        assertThat(text("out/ranking.csv")).startsWith("place,unit,name,group,score,shared\r\n");
        assertThat(text("out/scores.csv")).startsWith("unit,name,group,score,exact,band,status,reason\r\n");
        assertThat(text("out/accounts.csv")).startsWith("unit,indicator,name,contribution,");
        Call verified = Call.in(language, "verify", in("out/record.json"));
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
        assertThat(verified.json().get(0).get("result").asString()).isEqualTo("confirmed");
        assertThat(Call.in(
                                language,
                                "verify",
                                in("out/record.json"),
                                "--methodology",
                                METHODOLOGY,
                                "--data",
                                in("out/observations.csv"))
                        .code())
                .isZero();
    }

    @Test
    void the_same_inputs_give_the_same_bytes_in_any_locale_zone_and_order_of_rows() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(INDICATORS));
        String heading = lines.remove(0);
        Collections.reverse(lines);
        String reversed = file("reversed.csv", "\ufeff" + heading + "\r\n" + String.join("\r\n", lines));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        assertThat(Call.of("rate", METHODOLOGY, INDICATORS.toString(), "--events", EVENTS, "--out", in("a"))
                        .code())
                .isZero();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Call.of("rate", METHODOLOGY, reversed, "--events", EVENTS, "--out", in("b"))
                            .code())
                    .isZero();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (String name : List.of("scores.csv", "ranking.csv", "accounts.csv")) {
            assertThat(text("b/" + name)).as(name).isEqualTo(text("a/" + name));
        }
        assertThat(hashes("b/record.json")).isEqualTo(hashes("a/record.json"));
        assertThat(Call.of("verify", in("a/record.json"), "--data", in("b/observations.csv"))
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void accounts_are_texts_for_each_unit_in_the_readers_language(Language language) throws IOException {
        Call call =
                Call.in(language, "rate", METHODOLOGY, INDICATORS.toString(), "--accounts", "text", "--out", in("out"));
        assertThat(call.code()).as(call.err() + call.out()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("out/accounts"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(12)
                    .contains("mysal.txt", "baga.txt");
        }
        assertThat(text("out/accounts/mysal.txt"))
                .doesNotContain("rating.account", "{0}")
                .contains(
                        switch (language) {
                            case KK -> "Мысал қаласы";
                            case RU -> "город Мысал";
                            case EN -> "Mysal town";
                        });
        // Twelve units by seventeen indicators, and a line for what is due to the peers where that is told.
        List<String> lines = text("out/accounts.csv").lines().toList();
        assertThat(lines).hasSizeBetween(1 + 12 * 17, 1 + 12 * 18);
        assertThat(lines).anyMatch(line -> line.startsWith("mysal,4,") && line.contains(",5.312500,85/16,"));
        assertThat(lines).noneMatch(line -> line.contains("too-many-players"));
    }

    @Test
    void changes_that_raise_a_place_are_looked_for_where_that_is_quick() throws IOException {
        String rows = "a,clubs,2025,3,reported\nb,clubs,2025,5,reported\n";
        String data = file("d.csv", HEAD + rows);
        Call call = Call.of("rate", plain(), data, "--accounts", "text", "--improvements", "--out", in("out"));
        assertThat(call.code()).as(call.err() + call.out()).isZero();
        assertThat(text("out/accounts/a.txt")).contains("Changes that raise the place:");
        assertThat(Call.of("rate", plain(), data, "--improvements", "--out", in("out2"))
                        .code())
                .isEqualTo(2);
    }

    private JsonNode hashes(String name) throws IOException {
        return new tools.jackson.databind.json.JsonMapper()
                .readTree(Files.readAllBytes(folder.resolve(name)))
                .get("hashes");
    }

    @Test
    void a_small_rating_is_these_files() throws IOException {
        Call call = rate(
                plain(),
                "a,clubs,2025,3,reported\nb,clubs,2025,5,reported\nc,clubs,2025,3,reported\nd,clubs,2025,,missing\n");
        assertThat(call.code()).as(call.err() + call.out()).isZero();
        assertThat(text("out/scores.csv"))
                .isEqualTo(("unit,name,group,score,exact,band,status,reason\n"
                                + "a,a,all,3.00,3,,scored,\n"
                                + "b,b,all,5.00,5,,scored,\n"
                                + "c,c,all,3.00,3,,scored,\n"
                                + "d,d,all,,,,unscored,not-reported score\n")
                        .replace("\n", "\r\n"));
        assertThat(text("out/ranking.csv"))
                .isEqualTo(("place,unit,name,group,score,shared\n"
                                + "1,b,b,all,5.00,1\n"
                                + "2,a,a,all,3.00,2\n"
                                + "2,c,c,all,3.00,2\n"
                                + ",d,d,all,,\n")
                        .replace("\n", "\r\n"));
        assertThat(text("out/accounts.csv"))
                .contains("a,clubs,clubs clubs,-0.666667,-2/3,", "b,clubs,clubs clubs,1.333333,4/3,");
        assertThat(call.out()).startsWith("Clubs, period 2025: units rated 4, observations 4.\n");
    }

    @Test
    void one_changed_cell_is_named_by_verify() throws IOException {
        String rows = "a,clubs,2025,3,reported\nb,clubs,2025,5,reported\n";
        assertThat(rate(plain(), rows).code()).isZero();
        String record = in("out/record.json");
        for (Language language : Language.values()) {
            Call call = Call.in(language, "verify", record, "--data", file("x.csv", HEAD + rows.replace("3,", "4,")));
            assertThat(call.code()).isEqualTo(1);
            assertThat(call.json()).hasSize(1);
            JsonNode line = call.json().get(0);
            assertThat(line.get("kind").asString()).isEqualTo("data");
            assertThat(line.get("unit").asString()).isEqualTo("a");
            assertThat(line.get("indicator").asString()).isEqualTo("clubs");
            assertThat(line.get("period").asString()).isEqualTo("2025");
            assertThat(line.get("column").asString()).isEqualTo("value");
            assertThat(line.get("stated").asString()).isEqualTo("3");
            assertThat(line.get("found").asString()).isEqualTo("4");
            assertThat(line.get("message").asString()).isNotBlank().doesNotContain("{", "rating.");
        }
        Call choice = Call.of(
                "verify",
                record,
                "--methodology",
                file("n.json", Files.readString(folder.resolve("m.json")).replace("competition", "dense")));
        assertThat(choice.code()).isEqualTo(1);
        assertThat(choice.json()).hasSize(1);
        assertThat(choice.json().get(0).get("path").asString()).isEqualTo("placing.ties");

        Path forged = Files.writeString(
                folder.resolve("forged.json"),
                text("out/record.json").replaceFirst("\"place\"( ?: ?)\"2\"", "\"place\"$1\"1\""));
        Call result = Call.of("verify", forged.toString());
        assertThat(result.code()).as(result.out()).isEqualTo(1);
        assertThat(result.json()).hasSize(1);
        assertThat(result.json().get(0).get("column").asString()).isEqualTo("place");
    }

    @Test
    void columns_line_ends_and_forms_of_numbers_change_nothing_for_verify() throws IOException {
        assertThat(rate(plain(), "a,clubs,2025,3,reported\nb,clubs,2025,5,reported\n")
                        .code())
                .isZero();
        String other =
                "value;status;unit;period;indicator\r\n5.0;reported;b;2025-01-01/2025-12-31;clubs\r\n6/2;reported;a;2025;clubs";
        assertThat(Call.of("verify", in("out/record.json"), "--data", file("o.csv", other))
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void every_change_of_place_since_an_earlier_record_is_told(Language language) throws IOException {
        assertThat(rate(plain(), "a,clubs,2024,3,reported\nb,clubs,2024,5,reported\nc,clubs,2024,4,reported\n")
                        .code())
                .isZero();
        String now =
                file("now.csv", HEAD + "a,clubs,2025,6,reported\nb,clubs,2025,5,reported\nc,clubs,2025,4,reported\n");
        Call call = Call.in(language, "rate", in("m.json"), now, "--out", in("now"), "--before", in("out/record.json"));
        assertThat(call.code()).as(call.err() + call.out()).isZero();
        List<String> lines = text("now/difference.csv").lines().toList();
        assertThat(lines.get(1)).startsWith("a,a,all,3,1,-2,,,-2,,,3.00,6.00,clubs,,b c");
        assertThat(lines.get(2)).startsWith("b,b,all,1,2,1,,,,1,,5.00,5.00,,a,");
        assertThat(lines.get(3)).startsWith("c,c,all,2,3,1,,,,1,,4.00,4.00,,a,");
        assertThat(lines).hasSize(4);
        assertThat(call.out()).contains("3 → 1", "1 → 2", "clubs");
    }

    @Test
    void an_open_choice_is_named_with_its_path_and_the_silent_paragraph_and_nothing_is_written() throws IOException {
        String open = methodology(CLUBS, "count", value("clubs"), ABSENT)
                .replace("\"direction\":\"more-is-better\",\"domain\"", "\"domain\"")
                .replace("\"indicators\"", "\"act\":{\"act\":\"Kostanay staff\",\"paragraph\":\"29\"},\"indicators\"");
        for (Language language : Language.values()) {
            Call call = Call.in(
                    language,
                    "rate",
                    file("m.json", open),
                    file("d.csv", HEAD + "a,clubs,2025,3,reported\n"),
                    "--out",
                    in("out"));
            JsonNode line = refused(call, "undeclared-choice");
            assertThat(line.get("text").asString()).isEqualTo("indicators.clubs.direction");
            assertThat(line.get("message").asString()).contains("29");
        }
    }

    @Test
    void numbers_that_are_none_are_named_by_row_and_column() throws IOException {
        for (String number : List.of("NaN", "Infinity", "-Infinity", "-0.0", "1/0", "1e999999999", "1,5,", "٣")) {
            Call call = rate(plain(), "b,clubs,2025,5,reported\na,clubs,2025," + number + ",reported\n");
            assertThat(call.code()).as(number).isEqualTo(3);
            assertThat(call.err()).doesNotContain("Exception", "\tat ");
            assertThat(call.json().get(0).get("row").asInt()).as(number).isEqualTo(3);
            assertThat(call.json().get(0).get("file").asString()).isEqualTo("d.csv");
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    @Test
    void values_outside_their_domain_are_named_by_unit_and_indicator() throws IOException {
        assertThat(refused(rate(plain(), "a,clubs,2025,-1,reported\n"), "value-below-zero")
                        .get("text")
                        .asString())
                .isEqualTo("a");
        refused(rate(plain(), "a,clubs,2025,1/2,reported\n"), "count-not-whole");
        String shares = file("m.json", methodology(CLUBS, "share", value("clubs"), ABSENT));
        refused(rate(shares, "a,clubs,2025,1.01,reported\n"), "share-above-one");
    }

    @Test
    void zero_bases_and_equal_units_have_the_declared_effect() throws IOException {
        String growth = "{\"kind\":\"change\",\"now\":" + value("clubs")
                + ",\"base\":{\"kind\":\"value\",\"indicator\":\"clubs\",\"back\":1},\"form\":\"growth\",\"zeroBase\":%s,\"negativeBase\":{\"kind\":\"refuse\"}}";
        String rows =
                "a,clubs,2024,0,zero\na,clubs,2025,3,reported\nb,clubs,2024,2,reported\nb,clubs,2025,3,reported\n";
        String refusing = String.format(growth, "{\"kind\":\"refuse\"}");
        JsonNode line = refused(rate(file("m.json", methodology(CLUBS, "count", refusing, ABSENT)), rows), "zero-base");
        assertThat(line.get("unit").asString()).isEqualTo("a");
        assertThat(line.get("path").asString()).isEqualTo("score");
        String valued = String.format(growth, "{\"kind\":\"value\",\"value\":1}");
        assertThat(rate(file("m.json", methodology(CLUBS, "count", valued, ABSENT)), rows)
                        .code())
                .isZero();
        assertThat(text("out/ranking.csv")).contains("1,a,a,all,1.00,1\r\n", "2,b,b,all,0.50,1\r\n");

        String scale = "{\"kind\":\"scale\",\"of\":" + value("clubs")
                + ",\"worst\":{\"kind\":\"lowest\"},\"best\":{\"kind\":\"highest\"},\"outside\":\"keep\",\"equal\":{\"kind\":\"value\",\"value\":\"1/2\"},\"peers\":\"all\"}";
        assertThat(rate(
                                file("m.json", methodology(CLUBS, "count", scale, ABSENT)),
                                "a,clubs,2025,3,reported\nb,clubs,2025,3,reported\n")
                        .code())
                .isZero();
        assertThat(text("out/ranking.csv")).contains("1,a,a,all,0.50,2\r\n", "1,b,b,all,0.50,2\r\n");
    }

    @Test
    void empty_groups_unknown_units_duplicates_and_unknown_indicators_are_named() throws IOException {
        String units = file(
                "u.json",
                "{\"units\":[{\"id\":\"a\",\"name\":{\"kk\":\"А\"},\"groups\":{\"kind\":\"city\"}},{\"id\":\"b\",\"name\":{\"kk\":\"Б\"}}]}");
        String grouped = file(
                "m.json",
                methodology(CLUBS, "count", value("clubs"), ABSENT).replace("\"peers\":\"all\"", "\"peers\":\"kind\""));
        String data = file("d.csv", HEAD + "a,clubs,2025,3,reported\nb,clubs,2025,3,reported\n");
        Call call = Call.of("rate", grouped, data, "--units", units, "--out", in("out"));
        assertThat(call.code()).as(call.out()).isEqualTo(3);
        assertThat(call.out() + call.err()).contains("kind", "b").doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("out")).doesNotExist();

        String strange = file("d.csv", HEAD + "a,clubs,2025,3,reported\nz,clubs,2025,3,reported\n");
        JsonNode unknown =
                refused(Call.of("rate", plain(), strange, "--units", units, "--out", in("out")), "unknown-unit");
        assertThat(unknown.get("text").asString()).isEqualTo("z");
        JsonNode twice =
                refused(rate(plain(), "a,clubs,2025,3,reported\na,clubs,2025,4,reported\n"), "duplicate-observation");
        assertThat(twice.get("row").asInt()).isEqualTo(3);
        refused(rate(plain(), "a,clubs,2025,3,reported\na,drums,2025,4,reported\n"), "unknown-indicator");
    }

    @Test
    void a_grouping_that_no_roster_has_is_named_by_its_path() throws IOException {
        String grouped = methodology(CLUBS, "count", value("clubs"), ABSENT)
                .replaceAll("\"peers\": ?\"all\"", "\"peers\":\"size\"");
        assertThat(grouped).contains("size");
        JsonNode line = refused(rate(file("m.json", grouped), "a,clubs,2025,3,reported\n"), "unknown-peers");
        assertThat(line.get("text").asString()).isEqualTo("placing.peers");
    }

    @Test
    void weights_that_sum_to_something_else_are_named_by_their_path() throws IOException {
        String mean = "{\"kind\":\"mean\",\"of\":[{\"weight\":\"0.5\",\"of\":" + value("clubs")
                + "},{\"weight\":\"0.6\",\"of\":"
                + value("drums")
                + "}],\"power\":1,\"weights\":\"sum-to-one\",\"absent\":\"refuse\"}";
        Call call = rate(
                file("m.json", methodology(List.of("clubs", "drums"), "count", mean, ABSENT)),
                "a,clubs,2025,3,reported\na,drums,2025,3,reported\n");
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.out()).contains("score", "11/10");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    @Timeout(120)
    void a_hundred_thousand_indicators_are_rated() throws IOException {
        List<String> ids = IntStream.range(0, 100_000).mapToObj(i -> "i" + i).toList();
        StringBuilder rows = new StringBuilder();
        ids.forEach(id -> rows.append("a,").append(id).append(",2025,1,reported\n"));
        String sum = "{\"kind\":\"sum\",\"of\":["
                + ids.stream().map(RateTest::value).collect(Collectors.joining(",")) + "],\"absent\":\"refuse\"}";
        Call call = rate(file("m.json", methodology(ids, "count", sum, ABSENT)), rows.toString());
        assertThat(call.err()).doesNotContain("Exception", "\tat ");
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(text("out/ranking.csv")).contains("1,a,a,all,100000.00,1");
    }

    @Test
    void events_are_counted_by_the_methodologys_rules_and_shares_are_an_indicator() throws IOException {
        String counting = methodology(CLUBS, "count", value("clubs"), ABSENT)
                .replace(
                        "\"whenLate\":{\"kind\":\"as-reported\"}",
                        "\"whenLate\":{\"kind\":\"as-reported\"},\"counting\":{\"kind\":\"action\",\"atLeastParticipants\":250,\"requiredParts\":[],\"reportedTwice\":\"counts-for-none\",\"whenSilent\":\"zero\"}")
                .replace("]", "]");
        String events = file(
                "e.csv",
                "unit,event,kind,date,participants\na,e1,action,2025-03-01,250\na,e2,action,2025-03-02,249\nb,e3,action,2025-03-02,300\nb,e4,action,2025-05-02,251\n");
        String none = file("d.csv", HEAD);
        Call call = Call.of(
                "rate", file("m.json", counting), none, "--events", events, "--period", "2025", "--out", in("out"));
        assertThat(call.code()).as(call.err() + call.out()).isZero();
        assertThat(text("out/ranking.csv")).contains("1,b,b,all,2.00,1", "2,a,a,all,1.00,1");
        assertThat(text("out/accounts.csv")).contains("event:e1").doesNotContain("event:e2");

        assertThat(text("out/not-counted.csv"))
                .contains("a,e2,action,2025-03-02,not-counted-too-few-participants,")
                .doesNotContain("e1,", "e3,");
        Call strange = Call.of(
                "rate",
                in("m.json"),
                none,
                "--events",
                file("k.csv", "unit,event,kind,date,participants\na,e1,Action,2025-03-01,250\n"),
                "--period",
                "2025",
                "--out",
                in("out3"));
        assertThat(strange.err()).contains("Action", "action");
        Call typo = Call.of(
                "rate",
                in("m.json"),
                file("d4.csv", HEAD + "a,clubs,2025,1,reported\n"),
                "--events",
                events,
                "--out",
                in("out4"));
        assertThat(typo.code()).isEqualTo(3);
        assertThat(typo.json().get(0).get("code").asString()).isEqualTo("unknown-unit");
        Call silent = Call.of(
                "rate",
                file("m5.json", counting.replace("\"whenSilent\":\"zero\"", "\"whenSilent\":\"missing\"")),
                file(
                        "d5.csv",
                        HEAD + "a,clubs,2025,1,reported\nb,clubs,2025,2,reported\nc,clubs,2025,,not-applicable\n"),
                "--events",
                events,
                "--out",
                in("out5"));
        assertThat(silent.code()).isEqualTo(3);
        assertThat(silent.json().get(0).get("unit").asString()).isEqualTo("c");

        String other = file("d2.csv", HEAD + "a,clubs,2025,2,reported\nb,clubs,2025,2,reported\n");
        Call differs = Call.of("rate", in("m.json"), other, "--events", events, "--out", in("out2"));
        assertThat(differs.code()).isEqualTo(3);
        assertThat(differs.json().get(0).get("code").asString()).isEqualTo("count-differs");
        assertThat(differs.json().get(0).get("proposal").asString()).isEqualTo("1");
        // The heading is row 1.
        assertThat(differs.json().get(0).get("unit").asString()).isEqualTo("a");
        assertThat(differs.json().get(0).get("row").asInt()).isEqualTo(2);
        assertThat(folder.resolve("out2")).doesNotExist();

        String ratio = "{\"kind\":\"ratio\",\"of\":" + value("clubs")
                + ",\"to\":{\"kind\":\"denominator\",\"indicator\":\"clubs\",\"back\":0},\"zero\":{\"kind\":\"absent\"}}";
        String shared = methodology(CLUBS, "count", ratio, ABSENT)
                .replace("\"denominators\":\"none\"", "\"denominators\":\"same-period\"");
        String shares = file(
                "s.jsonl",
                "{\"executor\":\"a\",\"period\":\"2025\",\"from\":\"2025-01-01\",\"to\":\"2025-12-31\",\"due\":12,\"onTime\":9,\"share\":\"9/12\"}\n");
        call = Call.of(
                "rate", file("m.json", shared), none, "--shares", shares, "--shares-as", "clubs", "--out", in("out"));
        assertThat(call.code()).as(call.err() + call.out()).isZero();
        assertThat(text("out/scores.csv")).contains("a,a,all,0.75,3/4,,scored,");
    }

    @Test
    void questions_about_the_data_are_json_lines_and_the_files_are_written() throws IOException {
        Call call = Call.of(
                "rate", METHODOLOGY, INDICATORS.toString(), "--events", EVENTS, "--screening", "--out", in("out"));
        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("\"code\":\"screening-");
        assertThat(folder.resolve("out/record.json")).exists();
    }

    @Test
    void the_seven_columns_of_the_contract_feed_a_ratio_of_the_same_period() throws IOException {
        String ratio = "{\"kind\":\"ratio\",\"of\":" + value("clubs")
                + ",\"to\":{\"kind\":\"denominator\",\"indicator\":\"clubs\",\"back\":0},\"zero\":{\"kind\":\"absent\"}}";
        String shared = methodology(CLUBS, "count", ratio, ABSENT)
                .replace("\"denominators\":\"none\"", "\"denominators\":\"same-period\"");
        String rows = file(
                "d.csv",
                "unit,indicator,period,value,status,denominator,source\na,clubs,2025,3,reported,4,\nb,clubs,2025,1,reported,4,\n");
        Call call = Call.of("rate", file("m.json", shared), rows, "--out", in("out"));
        assertThat(call.code()).as(call.err() + call.out()).isZero();
        assertThat(text("out/scores.csv")).contains("a,a,all,0.75,3/4,,scored,");
    }

    @Test
    void a_column_that_is_not_read_is_told_with_the_one_that_was_meant() throws IOException {
        String rows = "unit,indicator,period,value,status,Source,denominatorPeriod\na,clubs,2025,3,reported,x,\n";
        Call call = Call.of("rate", plain(), file("d.csv", rows), "--out", in("out"));
        assertThat(call.code()).as(call.err() + call.out()).isZero();
        assertThat(call.err()).contains("csv-unknown-column", "→ source", "→ denominator-period");
        Call verified = Call.of("verify", in("out/record.json"), "--data", in("d.csv"));
        assertThat(verified.err()).contains("→ source");
    }

    @ParameterizedTest
    @EnumSource
    void a_period_without_data_or_among_others_of_another_length_is_refused_by_name(Language language)
            throws IOException {
        String data = file("d.csv", HEAD + "a,clubs,2024,3,reported\na,clubs,2025,4,reported\n");
        Call none = Call.in(language, "rate", plain(), data, "--period", "1999", "--out", in("out"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("1999", "2024, 2025");
        String stray = file("s.csv", HEAD + "a,clubs,2025,3,reported\na,clubs,2026-01,4,reported\n");
        Call mixed = Call.in(language, "rate", plain(), stray, "--out", in("out"));
        assertThat(mixed.code()).isEqualTo(2);
        assertThat(mixed.err()).contains("2025, 2026-01", "--period");
        assertThat(folder.resolve("out")).doesNotExist();
        Call latest = Call.in(language, "rate", plain(), data, "--out", in("out"));
        assertThat(latest.code()).isZero();
        assertThat(latest.err()).contains("2025", "--period");
    }

    @ParameterizedTest
    @EnumSource
    void a_confirmed_record_is_a_sentence_and_a_changed_version_or_author_is_found(Language language)
            throws IOException {
        assertThat(Call.of("rate", METHODOLOGY, INDICATORS.toString(), "--events", EVENTS, "--out", in("out"))
                        .code())
                .isZero();
        Call confirmed = Call.in(language, "verify", in("out/record.json"));
        JsonNode line = confirmed.json().get(0);
        assertThat(line.get("message").asString())
                .contains(line.get("recordSha256").asString(), "2025")
                .doesNotContain("{");
        tools.jackson.databind.node.ObjectNode record = (tools.jackson.databind.node.ObjectNode)
                new tools.jackson.databind.json.JsonMapper().readTree(text("out/record.json"));
        tools.jackson.databind.node.ObjectNode other = record.deepCopy().put("version", "9.9.9");
        Call version = Call.in(language, "verify", file("v.json", other.toString()));
        assertThat(version.code()).isEqualTo(1);
        assertThat(version.json()).hasSize(1);
        assertThat(version.json().get(0).get("part").asString()).isEqualTo("record");

        other = record.deepCopy();
        ((tools.jackson.databind.node.ObjectNode) other.at("/declarations/0/by")).put("ru", "Аким");
        Call author = Call.in(language, "verify", file("a.json", other.toString()));
        assertThat(author.code()).isEqualTo(1);
        assertThat(author.json()).hasSize(1);
        assertThat(author.json().get(0).get("column").asString()).isEqualTo("by.ru");
        assertThat(author.json().get(0).get("found").asString()).isEqualTo("Аким");

        other = record.deepCopy();
        String id = other.at("/methodology/indicators/3/id").asString();
        ((tools.jackson.databind.node.ArrayNode) other.at("/methodology/indicators")).remove(3);
        Call gone = Call.in(language, "verify", file("g.json", other.toString()));
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.json().get(0).get("path").asString()).isEqualTo("indicators[3]");
        assertThat(gone.json().get(0).get("stated").asString()).isEqualTo(id);
        assertThat(gone.json()).hasSize(1);
    }

    @Test
    void an_input_is_never_overwritten_and_a_file_of_an_earlier_run_is_told() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        String table = file("out/observations.csv", HEAD + "a,clubs,2025,3,reported\n");
        Call call = Call.of("rate", plain(), table, "--out", in("out"));
        assertThat(call.code()).isEqualTo(2);
        assertThat(text("out/observations.csv")).startsWith(HEAD);
        assertThat(folder.resolve("out/record.json")).doesNotExist();
        Call stale = Call.of("rate", in("m.json"), file("d.csv", text("out/observations.csv")), "--out", in("out"));
        assertThat(stale.code()).isZero();
        assertThat(stale.err()).contains("observations.csv");
    }

    /** Of b nothing is there for 2025. */
    @Test
    void a_warning_about_rows_from_standard_input_names_it_in_words() throws IOException {
        Call call = Call.reading(
                HEAD + "a,clubs,2025,3,reported\nb,clubs,2024,3,reported\n",
                "rate",
                plain(),
                "-",
                "--period",
                "2025",
                "--out",
                in("out"));
        assertThat(call.code()).as(call.err() + call.out()).isZero();
        assertThat(call.err().lines())
                .filteredOn(line -> line.contains("are not in the table at all"))
                .singleElement()
                .asString()
                .contains("standard input");
    }

    @Test
    void wrong_usage_and_documents_that_cannot_be_read_are_told_apart() throws IOException {
        String data = file("d.csv", HEAD + "a,clubs,2025,3,reported\n");
        assertThat(Call.of("rate", plain(), data).code()).isEqualTo(2);
        assertThat(Call.of("rate", plain(), data, "--out", "-").code()).isEqualTo(2);
        assertThat(Call.of("rate", plain(), data, "--out", in("out"), "--period", "2025-13")
                        .code())
                .isEqualTo(2);
        assertThat(Call.of("rate", plain(), data, "--out", in("out"), "--shares", data)
                        .code())
                .isEqualTo(2);
        assertThat(Call.of("rate", in("none.json"), data, "--out", in("out")).code())
                .isEqualTo(3);
        assertThat(Call.of("rate", file("b.json", "{"), data, "--out", in("out"))
                        .code())
                .isEqualTo(3);
        Files.write(folder.resolve("k.csv"), "unit,indicator\nқала".getBytes(StandardCharsets.UTF_16));
        assertThat(Call.of("rate", plain(), in("k.csv"), "--out", in("out")).code())
                .isEqualTo(3);
        assertThat(Call.of("rate", plain(), file("e.csv", ""), "--out", in("out"))
                        .code())
                .isEqualTo(3);
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(Call.of("verify", data, "--data", data).code()).isEqualTo(3);
        assertThat(rate(plain(), "a,clubs,2025,3,reported\n").code()).isZero();
        assertThat(Call.of("verify", in("out/record.json"), "--head", "x").code())
                .isEqualTo(2);
    }
}
