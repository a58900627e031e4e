package kz.jospar.portal.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.MovingClock;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.work.Filter;
import kz.jospar.portal.work.Obligations;
import kz.jospar.portal.work.Recording;
import kz.jospar.portal.work.Tracked;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.http.FeedKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** When a feed changes and when it does not: an answer, midnight, several at once. */
@FeedTest
class FeedChangesTest {
    @Autowired
    MockMvc web;

    @Autowired
    MovingClock clock;

    @Autowired
    Feedings feedings;

    @Autowired
    Obligations obligations;

    @Autowired
    Recording recording;

    @Autowired
    Publishing publishing;

    @BeforeEach
    void nine() {
        clock.set(MovingClock.START);
    }

    private MockHttpServletResponse ask(String path, String... tag) throws Exception {
        return web.perform(tag.length == 0 ? get(path) : get(path).header("If-None-Match", tag[0]))
                .andReturn()
                .getResponse();
    }

    private Tracked answer(String plan) {
        Tracked due = obligations
                .all(Filter.ofPlan(plan).withStandings(Set.of(Standing.DUE_TODAY)), new Scope.Own("dsb"), 1)
                .get(0);
        return recording.record(
                new ExecutionEvent.Answered("a1", due.id(), LocalDate.of(2025, 3, 31), null, "dsb", "№ 7 хат"),
                due.version(),
                Feedings.DSB);
    }

    @Test
    void an_answer_gives_another_tag_at_once_and_304_afterwards() throws Exception {
        feedings.plan("answered");
        String path = Feedings.path(feedings.token(Feedings.DSB, "answered", "dsb"));
        String tag = ask(path).getHeader("ETag");
        answer("answered");
        MockHttpServletResponse changed = ask(path, tag);

        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.getHeader("ETag")).isNotEqualTo(tag);
        String text = changed.getContentAsString(UTF_8);
        assertThat(sequences(text)).contains(1);
        assertThat(text).doesNotContain("№ 7 хат");
        assertThat(ask(path, changed.getHeader("ETag")).getStatus()).isEqualTo(304);
    }

    @Test
    void at_midnight_of_karaganda_what_was_due_is_overdue_in_one_entry() throws Exception {
        feedings.plan("midnight");
        String path = Feedings.path(feedings.token(Feedings.KEEPER, "midnight", ""));
        String tag = ask(path).getHeader("ETag");
        clock.set(Instant.parse("2025-03-31T18:59:59Z"));
        assertThat(ask(path, tag).getStatus()).isEqualTo(304);
        clock.set(Instant.parse("2025-03-31T19:00:00Z"));
        MockHttpServletResponse next = ask(path, tag);

        assertThat(next.getStatus()).isEqualTo(200);
        assertThat(next.getHeader("ETag")).isNotEqualTo(tag);
        assertThat(next.getContentAsString(UTF_8)).containsOnlyOnce("UID:overdue__");
        assertThat(ask(path, next.getHeader("ETag")).getStatus()).isEqualTo(304);
        String date = next.getHeader("Last-Modified");
        assertThat(date).isEqualTo("Mon, 31 Mar 2025 19:00:00 GMT");
    }

    @Test
    void several_at_once_number_a_change_once() throws Exception {
        feedings.plan("crowd");
        FeedKey key = new FeedKey("crowd", null, Language.KK);
        publishing.publish(key);
        answer("crowd");
        List<Callable<String>> crowd = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            crowd.add(() -> publishing.publish(key).orElseThrow().entityTag());
        }
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<String> tags = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(crowd)) {
                tags.add(one.get());
            }
            assertThat(tags).hasSize(6).containsOnly(tags.get(0));
        } finally {
            threads.shutdown();
        }
        String text =
                ask(Feedings.path(feedings.token(Feedings.KEEPER, "crowd", ""))).getContentAsString(UTF_8);
        assertThat(sequences(text)).contains(1).allMatch(sequence -> sequence <= 1);
    }

    @Test
    void two_subscribers_of_one_feed_get_the_same_octets() throws Exception {
        feedings.plan("shared");
        byte[] one = ask(Feedings.path(feedings.token(Feedings.DSB, "shared", "dsb")))
                .getContentAsByteArray();
        byte[] other = ask(Feedings.path(feedings.token(Feedings.KEEPER, "shared", "dsb")))
                .getContentAsByteArray();
        assertThat(one).isEqualTo(other);
    }

    @Test
    void one_query_answers_when_nothing_has_changed() throws Exception {
        feedings.plan("queries");
        String path = Feedings.path(feedings.token(Feedings.KEEPER, "queries", ""));
        String tag = ask(path).getHeader("ETag");
        try (Logged logged = Logged.from("org.springframework.jdbc.core", Level.DEBUG)) {
            assertThat(ask(path, tag).getStatus()).isEqualTo(304);
            assertThat(ask(path).getStatus()).isEqualTo(200);
            assertThat(logged.lines().filter(line -> line.startsWith("Executing prepared SQL statement")))
                    .hasSize(2);
        }
    }

    private static List<Integer> sequences(String text) {
        return Pattern.compile("\r\nSEQUENCE:(\\d+)")
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }
}
