package kz.jospar.schedule.ical;

import static kz.jospar.schedule.ical.Exports.STAMP;
import static kz.jospar.schedule.ical.Exports.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A ledger goes through JSON and comes back, by either Jackson. */
class FeedLedgerJsonTest {
    private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();
    private static final JsonMapper THREE = new JsonMapper();
    private static final String HASH = "0123456789abcdef".repeat(4);

    private static LedgerEntry live(String uid, When when) {
        return new LedgerEntry.Live(uid, HASH, 2, STAMP, when, "1.7 \"Есеп\"");
    }

    private static final FeedLedger LEDGER = new FeedLedger(
            FeedLedger.FORMAT,
            List.of(
                    live("all-day", new When.AllDay(day("2025-04-07"))),
                    live("series", new When.Series(List.of(day("2025-04-07"), day("2025-04-09")), null)),
                    live("task", new When.Task(null, day("2025-04-07"), null)),
                    live("task-2", new When.Task(day("2025-04-01"), day("2025-04-07"), day("2025-04-02"))),
                    live(
                            "timed",
                            new When.Timed(
                                    day("2025-04-07").atTime(9, 0),
                                    day("2025-04-07").atTime(10, 0, 30),
                                    ZoneId.of("Asia/Almaty"))),
                    new LedgerEntry.Cancelled(
                            "cancelled", 3, STAMP, day("2025-04-01"), new When.AllDay(day("2025-04-07")), "жойылды: х"),
                    new LedgerEntry.Gone("gone", 4, STAMP)));

    @Test
    void every_kind_is_tried() {
        assertThat(LEDGER.entries().stream().map(Object::getClass))
                .contains(LedgerEntry.class.getPermittedSubclasses());
        Stream<Object> days = LEDGER.entries().stream()
                .filter(LedgerEntry.Live.class::isInstance)
                .map(entry -> ((LedgerEntry.Live) entry).when().getClass());
        assertThat(days).contains((Object[]) When.class.getPermittedSubclasses());
    }

    @Test
    void both_write_the_same_and_read_what_either_wrote() throws Exception {
        String three = THREE.writeValueAsString(LEDGER);
        String two = TWO.writeValueAsString(LEDGER);
        assertThat(two).isEqualTo(three);
        assertThat(TWO.readValue(three, FeedLedger.class)).isEqualTo(LEDGER);
        assertThat(THREE.readValue(two, FeedLedger.class)).isEqualTo(LEDGER);
    }

    @Test
    void it_begins_with_its_format_and_says_no_more_than_it_knows() {
        FeedLedger small = new FeedLedger(
                FeedLedger.FORMAT,
                List.of(
                        new LedgerEntry.Gone("gone", 4, STAMP),
                        live("b", new When.Task(null, day("2025-04-07"), day("2025-04-02"))),
                        new LedgerEntry.Cancelled(
                                "a", 3, STAMP, day("2025-04-01"), new When.AllDay(day("2025-04-07")), "жойылды: х")));
        assertThat(THREE.writeValueAsString(small)).isEqualTo("""
                {"format":"jospar.feed-ledger/1","entries":[\
                {"kind":"cancelled","uid":"a","sequence":3,"modified":"2025-01-10T00:00:00Z",\
                "cancelledSince":"2025-04-01",\
                "when":{"kind":"all-day","from":"2025-04-07","toInclusive":"2025-04-07"},"title":"жойылды: х"},\
                {"kind":"live","uid":"b","hash":"%s","sequence":2,"modified":"2025-01-10T00:00:00Z",\
                "when":{"kind":"task","due":"2025-04-07"},"title":"1.7 \\"Есеп\\""},\
                {"kind":"gone","uid":"gone","sequence":4,"modified":"2025-01-10T00:00:00Z"}]}""".formatted(HASH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null1",
                "{\"format\":\"jospar.feed-ledger/2\",\"entries\":[]}",
                "{\"format\":\"jospar.feed-ledger/1\"}",
                "{\"format\":\"jospar.feed-ledger/1\",\"entries\":[null]}",
                "{\"format\":\"jospar.feed-ledger/1\",\"entries\":[{\"kind\":\"gone\",\"uid\":\"a\",\"sequence\":1}]}",
                "{\"format\":\"jospar.feed-ledger/1\",\"entries\":[{\"kind\":\"gone\",\"sequence\":1,"
                        + "\"modified\":\"2025-01-10T00:00:00Z\"}]}",
                "{\"format\":\"jospar.feed-ledger/1\",\"entries\":[{\"kind\":\"lost\",\"uid\":\"a\"}]}",
                "{\"format\":\"jospar.feed-ledger/1\",\"entries\":[{\"kind\":\"cancelled\",\"uid\":\"a\","
                        + "\"sequence\":1,\"modified\":\"2025-01-10T00:00:00Z\",\"cancelledSince\":\"2025-01-10\","
                        + "\"title\":\"t\"}]}",
                "{\"format\":\"jospar.feed-ledger/1\",\"entries\":[{\"kind\":\"cancelled\",\"uid\":\"a\","
                        + "\"sequence\":1,\"modified\":\"2025-01-10T00:00:00Z\",\"cancelledSince\":\"2025-01-10\","
                        + "\"title\":\"t\",\"when\":{\"kind\":\"timed\",\"start\":\"2025-04-07T09:00\","
                        + "\"end\":\"2025-04-07T10:00\",\"zone\":\"Asia/Nowhere\"}}]}"
            })
    void what_is_no_ledger_is_refused_by_both(String json) {
        assertThatThrownBy(() -> TWO.readValue(json, FeedLedger.class))
                .isInstanceOf(com.fasterxml.jackson.core.JsonProcessingException.class);
        assertThatThrownBy(() -> THREE.readValue(json, FeedLedger.class))
                .isInstanceOf(tools.jackson.core.JacksonException.class);
    }
}
