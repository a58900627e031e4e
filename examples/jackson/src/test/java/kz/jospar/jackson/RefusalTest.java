package kz.jospar.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document may not hold is refused by both Jacksons, at the same place. Apostrophes stand for quotes. */
class RefusalTest {
    private static final JsonDocuments TWO = Jackson2.documents();
    private static final JsonDocuments THREE = Jackson3.documents();

    static List<JsonDocuments> both() {
        return List.of(TWO, THREE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'id':'p'}                                              | ""                         | has no "format"
            {'format':'jospar.plan/2','id':'p'}                     | ""                         | format 'jospar.plan/2' cannot be read
            {'format':'jospar.plan/1'}                              | ""                         | id is missing
            {'format':'jospar.plan/1','id':'p','colour':1}          | colour                     | unknown property 'colour'
            {'format':'jospar.plan/1','id':'p','measures':[]}       | measures                   | unknown property 'measures'
            {'format':'jospar.plan/1','id':'p','title':{'written':true}} | title.written         | unknown property 'written'
            {'format':'jospar.plan/1','id':'p','title':'жоспар'}    | title                      | Cannot construct
            {'format':'jospar.plan/1','id':'p','title':{'kk':5}}    | title.kk                   | Cannot coerce Integer value (5)
            {'format':'jospar.plan/1','id':'p','title':{'kk':1.5}}    | title.kk                   | value (1.5)
            {'format':'jospar.plan/1','id':'p','title':{'kk':true}}    | title.kk                   | Cannot coerce Boolean value
            {'format':'jospar.plan/1','id':'p','title':{'kk':'a','kk':'b'}} | title              | Duplicate
            {'format':'jospar.plan/1','id':'p','kind':0}            | kind                       | number 0
            {'format':'jospar.plan/1','id':'p','kind':'WORK'}       | kind                       | "WORK"
            {'format':'jospar.plan/1','id':'p','notes':['a',null]}  | notes[1]                   | null
            {'format':'jospar.plan/1','id':'p','notes':'a'}         | notes                      | from String value
            {'format':'jospar.plan/1','id':'p','sections':[{},null]} | sections[1]               | null
            {'format':'jospar.plan/1','id':'p','period':{'from':'2026-03-02','toInclusive':'2026-03-01'}} | period | period ends on 2026-03-01, before it begins on 2026-03-02
            """)
    void aPlanThatIsNoneIsRefused(String json, String path, String reason) {
        refused(Plan.class, json, path, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'number':1.10                                           | .number                    | 1.1
            'number':'1','row':1.5                                  | .row                       | 1.5
            'number':'1','row':0                                    | ""                         | row is 0, outside 1..2147483647
            'number':'1','other':{'Ескерту':null}                   | .other.Ескерту             | null
            'number':'1','executors':[{'id':'a','name':'a','role':'boss'}] | .executors[0].role  | "boss"
            'number':'1','timing':{}                                | .timing                    | the kind is missing
            'number':'1','timing':{'kind':'sometime'}               | .timing                    | unknown kind 'sometime'
            'number':'1','timing':{'kind':'recurrence','every':'decade'} | .timing.every         | "decade"
            'number':'1','timing':{'every':'decade','kind':'recurrence'} | .timing.every         | "decade"
            'number':'1','timing':{'kind':'recurrence','every':'month','parts':[{'fromMonth':1,'fromDay':1,'toMonth':13,'toDayInclusive':1}]} | .timing.parts[0] | toMonth is 13, outside 1..12
            'number':'1','timing':{'kind':'several','timings':[{'kind':'continuous'}]} | .timing | several timings are at least two, not 1
            'number':'1','timing':{'kind':'recurrence','every':'week','interval':11} | .timing | interval is 11, outside 1..10
            'number':'1','timing':{'kind':'recurrence','every':'week','interval':1.5} | .timing.interval | 1.5
            'number':'1','timing':{'kind':'recurrence','every':'week','due':{'day':1,'monthsAfter':0}} | .timing | a week has no due day
            'number':'1','timing':{'kind':'recurrence','every':'month','due':{'day':1,'monthsAfter':0,'limit':'before'}} | .timing.due.limit | "before"
            'number':'1','timing':{'kind':'recurrence','every':'month','due':{'day':5,'monthsAfter':1,'unit':'day'}} | .timing.due.unit | unknown property 'unit'
            'number':'1','timing':{'kind':'recurrence','every':'month','due':{'amount':5,'unit':'hour','edge':'of-start'}} | .timing.due | not in the unit hour
            'number':'1','timing':{'kind':'recurrence','every':'month','due':{'amount':5,'unit':'day','edge':'before-start'}} | .timing.due.edge | "before-start"
            'number':'1','timing':{'kind':'recurrence','every':'month','due':{'weekday':'FRIDAY','ordinal':1,'after':0}} | .timing.due | weekday is FRIDAY
            'number':'1','timing':{'kind':'recurrence','every':'month','due':{'weekday':5,'ordinal':1,'after':0}} | .timing.due.weekday | 5
            'number':'1','timing':{'kind':'recurrence','every':'month','due':{'weekday':'friday','after':0}} | .timing | which FRIDAY of the month is not told
            'number':'1','timing':{'kind':'recurrence','every':'week','due':{'weekday':'friday','ordinal':1,'after':0}} | .timing | a week has one FRIDAY
            'number':'1','timing':{'kind':'recurrence','every':'month','during':{}} | .timing.during | names its beginning or its end
            'number':'1','timing':{'kind':'recurrence','every':'month','during':{'from':'2026-03-02','toInclusive':'2026-03-01'}} | .timing.during | ends on 2026-03-01
            'number':'1','timing':{'kind':'recurrence','every':'month','years':{'first':2025,'lastInclusive':2026}} | .timing.years | unknown property 'years'
            'number':'1','timing':{'kind':'continuous','since':{'kind':'continuous'}} | .timing | begins with a day or an event
            """)
    void aMeasureThatIsNoneIsRefusedWithItsPath(String rest, String path, String reason) {
        String json =
                "{'format':'jospar.plan/1','id':'p','sections':[{},{'measures':[{'id':'1','number':'1'},{'id':'2',"
                        + rest + "}]}]}";
        refused(Plan.class, json, "sections[1].measures[1]" + path, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'times':1}                         | atLeast | Missing required
            {'atLeast':true}                    | times   | Missing required
            {'times':null,'atLeast':true}       | times   | null
            {'times':1,'atLeast':null}          | atLeast | null
            {'times':1.9,'atLeast':true}        | times   | Cannot coerce Floating-point value (1.9) to `int` value
            {'times':1.0,'atLeast':true}        | times   | Floating-point
            {'times':1e0,'atLeast':true}        | times   | Floating-point
            {'times':'1','atLeast':true}        | times   | Cannot coerce String
            {'times':99999999999,'atLeast':true} | times  | out of range
            {'times':123456789012345678901,'atLeast':true} | "" | exceeds the maximum allowed (20
            {'times':367,'atLeast':true}        | ""      | times is 367, outside 1..366
            {'times':1,'atLeast':1}             | atLeast | 1
            {'times':1,'atLeast':'true'}        | atLeast | true
            {'times':1,'times':2,'atLeast':true} | ""     | Duplicate
            {'times':1,'atLeast':true} x        | ""      | 'x'
            {'times':1,'atLeast':true} {}       | ""      | Trailing token
            {'times':1,'atLeast':true           | ""      | Unexpected end-of-input
            {'times':1,'atLeast':true/**/}      | ""      | comment
            {'times':NaN,'atLeast':true}        | ""      | NaN
            []                                  | ""      | Array
            null                                | ""      | there is only null
            ""                                  | ""      | No content
            """)
    void aNumberOrAFlagIsNeverGuessed(String json, String path, String reason) {
        refused(Count.class, json, path, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '2026-02-30'            | 2026-02-30
            '2026-02-01T00:00:00Z'  | time
            '2026-02-01T00:00:00'   | time
            '1.2.2026'              | 1.2.2026
            ''                      | empty
            20000                   | 20000
            1.5                     | from
            """, quoteCharacter = '"')
    void aDayIsAnIsoDateAndNothingElse(String from, String reason) {
        String json = "{'from':" + from + ",'toInclusive':'2026-03-01'}";
        for (JsonDocuments documents : both()) {
            InvalidDocumentException e = failure(documents, PlanPeriod.class, json);
            assertThat(e.path()).isEqualTo("from");
            assertThat(e.getMessage()).contains(reason);
        }
    }

    @Test
    void aSeatThatDoesNotSayWhetherItVotesIsRefusedAndAnExecutorsMarksAreOffUnlessSet() throws IOException {
        refused(Seat.class, "{'id':'a','post':{},'role':'head','byAgreement':false}", "voting", "Missing required");
        refused(Seat.class, "{'id':'a','post':{},'role':'head','voting':true}", "byAgreement", "Missing required");
        refused(Executor.class, "{'id':'a','name':'a','role':'lead','jointly':null}", "jointly", "null");
        for (JsonDocuments documents : both()) {
            Executor executor =
                    documents.read(bytes("{'id':'a','name':'a','role':'lead','jointly':true}"), Executor.class);
            assertThat(executor.byAgreement()).isFalse();
            assertThat(executor.jointly()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void tenThousandLevelsAreRefusedAndDoNotOverflowTheStack(JsonDocuments documents) {
        for (String level : List.of("{'kind':'several','timings':[", "{'timings':[")) {
            InvalidDocumentException e = failure(documents, Timing.class, level.repeat(10_000));
            assertThat(e.getMessage()).contains("depth (101)");
        }
    }

    /** Several inside several are taken out, so no timing is ever written deep; what is read deep comes out flat. */
    @Test
    void timingsInsideEachOtherAreReadAsDeepAsTheLimitAndComeOutFlatInOrder() throws IOException {
        int levels = 49;
        String json = "{'kind':'several','timings':[{'kind':'event','event':'x'},".repeat(levels)
                + "{'kind':'continuous'}" + "]}".repeat(levels);
        List<Timing> flat = new ArrayList<>(Collections.nCopies(levels, new Timing.OnEvent("x")));
        flat.add(new Timing.Continuous());
        for (JsonDocuments documents : both()) {
            Timing read = documents.read(bytes(json), Timing.class);
            assertThat(read).isEqualTo(new Timing.Several(flat));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            documents.write(read, out);
            assertThat(out.toString(UTF_8)).containsOnlyOnce("several");
        }
    }

    @ParameterizedTest
    @MethodSource("both")
    void whatCouldNotBeReadAgainForItsDepthIsNotWritten(JsonDocuments documents) {
        List<?> nested = List.of();
        for (int level = 0; level < 101; level++) {
            nested = List.of(nested);
        }
        List<?> tooDeep = nested;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> documents.write(tooDeep, out)).isInstanceOf(InvalidDocumentException.class);
        assertThat(out.size()).as("nothing is written").isZero();
    }

    @ParameterizedTest
    @MethodSource("both")
    void aTextOfFiveMillionLettersIsRefusedAndOneOfAMillionRead(JsonDocuments documents) throws IOException {
        InvalidDocumentException e =
                failure(documents, Timing.class, "{'kind':'event','event':'" + "a".repeat(5_000_000) + "'}");
        assertThat(e.reason()).contains("String").contains("exceeds the maximum");
        assertThat(e.getMessage().length()).isLessThan(1000);

        Timing read = documents.read(bytes("{'kind':'event','event':'" + "a".repeat(1_000_000) + "'}"), Timing.class);
        assertThat(((Timing.OnEvent) read).event()).hasSize(1_000_000);
    }

    @ParameterizedTest
    @MethodSource("both")
    void aDocumentThatDoesNotEndAfterAHundredMillionBytesIsRefused(JsonDocuments documents) {
        InputStream blanks = new InputStream() {
            private long left = 300_000_000;

            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                left -= length;
                if (left < 0) {
                    return -1;
                }
                java.util.Arrays.fill(target, from, from + length, (byte) ' ');
                return length;
            }
        };
        assertThatThrownBy(() -> documents.readPlan(blanks))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("exceeds the maximum");
    }

    @ParameterizedTest
    @MethodSource("both")
    void theLineIsTold(JsonDocuments documents) {
        InvalidDocumentException e =
                failure(documents, Plan.class, "{'format':'jospar.plan/1',\n'id':'p',\n'kind':\n  'sometimes'}");
        assertThat(e.line()).isEqualTo(4);
        assertThat(e.column()).isEqualTo(3);
        assertThat(e).hasMessageStartingWith("kind (line 4, column 3): ");
        assertThat(e.getMessage()).doesNotContain("REDACTED", "DeserializationFeature");
    }

    @ParameterizedTest
    @MethodSource("both")
    void aStreamThatFailsIsNotAWrongDocumentAndStreamsStayOpen(JsonDocuments documents) throws IOException {
        IOException broken = new IOException("the line is dead");
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw broken;
            }
        };
        assertThatThrownBy(() -> documents.readPlan(in)).isSameAs(broken);
        assertThatThrownBy(() -> documents.write(new Timing.Continuous(), out)).isSameAs(broken);

        boolean[] closed = new boolean[1];
        InputStream open = new ByteArrayInputStream("{\"kind\":\"continuous\"}".getBytes(UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(documents.read(open, Timing.class)).isEqualTo(new Timing.Continuous());
        assertThat(closed[0]).isFalse();
    }

    @ParameterizedTest
    @MethodSource("both")
    void bytesThatAreNoUtf8AreRefusedAndAMarkBeforeTheDocumentIsRead(JsonDocuments documents) throws IOException {
        byte[] windows = "{\"kind\":\"event\",\"event\":\"\u0456\"}".getBytes(Charset.forName("windows-1251"));
        assertThatThrownBy(() -> documents.read(new ByteArrayInputStream(windows), Timing.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("UTF-8");
        assertThat(documents.read(bytes("\ufeff{'kind':'event','event':'і'}"), Timing.class))
                .isEqualTo(new Timing.OnEvent("і"));
    }

    private static void refused(Class<?> type, String json, String path, String reason) {
        for (JsonDocuments documents : both()) {
            InvalidDocumentException e = failure(documents, type, json);
            assertThat(e.path()).as("%s", documents).isEqualTo(path);
            assertThat(e.reason()).as("%s", documents).contains(reason);
        }
    }

    private static InvalidDocumentException failure(JsonDocuments documents, Class<?> type, String json) {
        InvalidDocumentException e =
                catchThrowableOfType(InvalidDocumentException.class, () -> documents.read(bytes(json), type));
        assertThat(e).as("%s read %.100s", documents, json).isNotNull();
        return e;
    }

    private static InputStream bytes(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8));
    }
}
