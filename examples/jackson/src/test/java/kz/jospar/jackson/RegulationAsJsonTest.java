package kz.jospar.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Regulations;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulations come and go as the same bytes by both Jacksons, and what is none is refused at its place. */
class RegulationAsJsonTest {
    private static final List<JsonDocuments> BOTH = List.of(Jackson2.documents(), Jackson3.documents());

    /** Apostrophes stand for quotes. */
    private static final String HEAD =
            "'format':'jospar.regulation/1','id':'a','name':{'en':'A'},'act':{'name':'Act','issuer':{'en':'B'}}";

    static List<String> names() {
        return Regulations.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_regulation_of_the_library_is_written_as_it_is_stored(String name) throws IOException {
        byte[] stored = stored(name);
        for (JsonDocuments documents : BOTH) {
            Regulation regulation = documents.read(new ByteArrayInputStream(stored), Regulation.class);
            assertThat(regulation.id()).isEqualTo(name);
            assertThat(new String(write(documents, regulation), UTF_8)).isEqualTo(new String(stored, UTF_8));
        }
    }

    @Test
    void the_sample_is_the_regulation_of_the_library() throws IOException {
        Path sample = Path.of(System.getProperty("jospar.root"), "examples", "data", "kostanay-regulation.json");
        assertThat(Files.readAllBytes(sample)).isEqualTo(stored("kostanay-2025"));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void regulationsComeBackEqualAndBothJacksonsWriteTheSameBytes(@ForAll("regulations") Regulation regulation)
            throws IOException {
        byte[] two = write(BOTH.get(0), regulation);
        byte[] three = write(BOTH.get(1), regulation);
        String json = new String(two, UTF_8);
        assertThat(new String(three, UTF_8)).isEqualTo(json);
        for (JsonDocuments documents : BOTH) {
            assertThat(documents.read(new ByteArrayInputStream(two), Regulation.class))
                    .as(json)
                    .isEqualTo(regulation);
        }
        assertThat(json).doesNotContainPattern("\"(?!value)\\w+\": (\\{}|\\[]|null)");
        regulation
                .rules()
                .values()
                .forEach(rule -> Statistics.collect(
                        rule.declared()
                                ? "declared"
                                : rule.isDisputed() ? "disputed" : rule.isSaid() ? "said" : "unsaid"));
        Statistics.coverage(coverage -> {
            for (String state : List.of("declared", "disputed", "said", "unsaid")) {
                coverage.check(state).count(n -> n > 50);
            }
        });
    }

    @Test
    void an_unsaid_rule_is_left_out_and_a_paragraph_alone_is_silence_beside_it() throws IOException {
        String json = "{" + HEAD + ",'voting':{'abstention':{'paragraph':'13'}}}";
        for (JsonDocuments documents : BOTH) {
            Regulation regulation = documents.read(bytes(json), Regulation.class);
            assertThat(regulation.voting().abstention().isSaid()).isFalse();
            assertThat(regulation.voting().abstention().paragraph()).isEqualTo("13");
            assertThat(new String(write(documents, regulation), UTF_8).replaceAll("\\s", ""))
                    .isEqualTo(json.replace('\'', '"'));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'quorums':{}                                            | quorums                 | unknown property 'quorums'
            'quorum':{'ordinary':{'value':{'threshold':{'comparison':'at-least','numerator':4,'denominator':3},'base':'all-members'},'paragraph':'20'}} | quorum.ordinary.value.threshold | 4/3
            'quorum':{'ordinary':{'value':{'base':'all-members'},'paragraph':'20'}} | quorum.ordinary.value | threshold is missing
            'quorum':{'ordinary':{'value':{'threshold':{'comparison':'most','numerator':2,'denominator':3}},'paragraph':'20'}} | quorum.ordinary.value.threshold.comparison | "most"
            'quorum':{'remoteCount':{'value':true}}                 | quorum.remoteCount      | 'true' has no paragraph
            'quorum':{'remoteCount':{'value':'yes','paragraph':'1'}} | quorum.remoteCount.value | yes
            'quorum':{'remoteCount':true}                           | quorum.remoteCount      | Cannot construct
            'quorum':{'remoteCount':{'value':true,'paragraph':'1','unsaid':true}} | quorum.remoteCount.unsaid | unknown property 'unsaid'
            'voting':{'tie':{'value':'lot','paragraph':'13'}}       | voting.tie.value        | "lot"
            'voting':{'tie':{'readings':[{'value':'rejected','paragraph':'13'}]}} | voting.tie | one reading alone
            'voting':{'tie':{'readings':[{'value':'rejected','paragraph':'13'},{'value':'lot','paragraph':'14'}]}} | voting.tie.readings[1].value | "lot"
            'voting':{'tie':{'value':'rejected','paragraph':'13','declared':true}} | voting.tie | its reason
            'composition':{'leastMembers':{'value':7.5,'paragraph':'10'}} | composition.leastMembers.value | 7.5
            'sessions':{'regular':{'value':{'kind':'sometimes'},'paragraph':'12'}} | sessions.regular.value | unknown kind 'sometimes'
            'steps':[{'code':'a','what':{},'term':{'value':{'direction':'before','anchor':'sitting'},'paragraph':'22'}}] | steps[0].term.value.amount | amount
            'entries':[{'part':'regulation','paragraph':'1','kind':'wish','gist':{}}] | entries[0].kind | "wish"
            'entries':[{'part':'regulation','paragraph':'1','kind':'duty','gist':{},'steps':['a']}] | "" | names step 'a'
            """)
    void a_regulation_that_is_none_is_refused_at_its_place(String part, String path, String reason) {
        for (JsonDocuments documents : BOTH) {
            InvalidDocumentException e = catchThrowableOfType(
                    InvalidDocumentException.class,
                    () -> documents.read(bytes("{" + HEAD + "," + part + "}"), Regulation.class));
            assertThat(e).as(part).isNotNull();
            assertThat(e.path()).isEqualTo(path);
            assertThat(e.reason()).contains(reason);
        }
    }

    @Test
    void another_format_is_refused() {
        for (JsonDocuments documents : BOTH) {
            InvalidDocumentException e = catchThrowableOfType(
                    InvalidDocumentException.class,
                    () -> documents.read(bytes("{" + HEAD.replace("/1", "/2") + "}"), Regulation.class));
            assertThat(e.reason()).contains("jospar.regulation/2").contains("jospar.regulation/1");
        }
    }

    private static byte[] stored(String name) throws IOException {
        try (InputStream in = Regulations.open(name)) {
            return in.readAllBytes();
        }
    }

    private static byte[] write(JsonDocuments documents, Object document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.write(document, out);
        return out.toByteArray();
    }

    private static InputStream bytes(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8));
    }

    @Provide
    Arbitrary<Regulation> regulations() {
        return RegulationsAtRandom.any();
    }
}
