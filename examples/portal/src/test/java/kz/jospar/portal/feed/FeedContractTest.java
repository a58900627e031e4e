package kz.jospar.portal.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Plan;
import kz.jospar.portal.MovingClock;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.http.FeedToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is answered to whom: the lines of the contract that concern HTTP and tokens. */
@FeedTest
class FeedContractTest {
    @Autowired
    MockMvc web;

    @Autowired
    MovingClock clock;

    @Autowired
    Feedings feedings;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nine() {
        clock.set(MovingClock.START);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    @Test
    void a_feed_is_a_calendar_with_a_strong_tag_and_without_a_cookie() throws Exception {
        feedings.plan("contract");
        FeedToken token = feedings.token(Feedings.KEEPER, "contract", "");
        MockHttpServletResponse answer = ask(get(Feedings.path(token)));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(answer.getHeader("ETag")).matches("\"[^\"]+\"");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        String text = answer.getContentAsString(UTF_8);
        assertThat(answer.getHeader("Content-Length")).isEqualTo(Integer.toString(text.getBytes(UTF_8).length));
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(Feedings.uids(text)).hasSize(232).doesNotHaveDuplicates();
        assertThat(text).contains("X-PUBLISHED-TTL:PT12H").doesNotContain("BEGIN:VALARM");
    }

    @Test
    void if_none_match_wins_over_a_date_and_a_date_that_cannot_be_read_is_ignored() throws Exception {
        feedings.plan("revalidated");
        String path = Feedings.path(feedings.token(Feedings.KEEPER, "revalidated", ""));
        MockHttpServletResponse first = ask(get(path));
        String tag = first.getHeader("ETag");
        String date = first.getHeader("Last-Modified");

        MockHttpServletResponse unchanged = ask(get(path).header("If-None-Match", tag));
        assertThat(unchanged.getStatus()).isEqualTo(304);
        assertThat(unchanged.getContentAsByteArray()).isEmpty();
        assertThat(unchanged.getHeader("ETag")).isEqualTo(tag);
        assertThat(ask(get(path).header("If-Modified-Since", date)).getStatus()).isEqualTo(304);
        assertThat(ask(get(path).header("If-None-Match", "\"other\"").header("If-Modified-Since", date))
                        .getStatus())
                .isEqualTo(200);
        assertThat(ask(get(path)
                                .header("If-None-Match", tag)
                                .header("If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT"))
                        .getStatus())
                .isEqualTo(304);
        assertThat(ask(get(path).header("If-Modified-Since", "yesterday")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void head_tells_what_get_would_and_other_methods_are_refused() throws Exception {
        feedings.plan("methods");
        String path = Feedings.path(feedings.token(Feedings.KEEPER, "methods", ""));
        MockHttpServletResponse whole = ask(get(path));
        MockHttpServletResponse head = ask(head(path));

        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(head.getHeader("Content-Length")).isEqualTo(whole.getHeader("Content-Length"));
        assertThat(head.getHeader("ETag")).isEqualTo(whole.getHeader("ETag"));
        MockHttpServletResponse posted = ask(post(path));
        assertThat(posted.getStatus()).isEqualTo(405);
        assertThat(posted.getHeader("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void compressed_it_is_the_same_calendar_under_another_tag() throws Exception {
        feedings.plan("compressed");
        String path = Feedings.path(feedings.token(Feedings.KEEPER, "compressed", ""));
        MockHttpServletResponse plain = ask(get(path));
        MockHttpServletResponse gzip = ask(get(path).header("Accept-Encoding", "gzip, br"));

        assertThat(gzip.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(gzip.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(gzip.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.getContentAsByteArray())).readAllBytes())
                .isEqualTo(plain.getContentAsByteArray());
    }

    @Test
    void an_unknown_secret_opens_nothing_and_a_revoked_one_is_gone_while_its_neighbour_holds() throws Exception {
        feedings.plan("secrets");
        FeedToken kept = feedings.token(Feedings.KEEPER, "secrets", "");
        FeedToken revoked = feedings.token(Feedings.KEEPER, "secrets", "");
        subscriptions.revoke(
                Feedings.KEEPER, subscriptions.of(Feedings.KEEPER).get(0).number());

        assertThat(ask(get(Feedings.path(kept))).getStatus()).isEqualTo(200);
        MockHttpServletResponse gone = ask(get(Feedings.path(revoked)));
        assertThat(gone.getStatus()).isEqualTo(410);
        assertThat(gone.getHeader("Cache-Control")).isEqualTo("no-store");
        String secret = kept.secret();
        char last = secret.charAt(31) == '0' ? '1' : '0';
        for (String other : List.of(
                secret.substring(0, 31) + last,
                secret.substring(1),
                secret + "0",
                secret.toUpperCase(Locale.ROOT) + "X",
                "x/" + secret,
                "",
                kept.hash().text())) {
            assertThat(ask(get("/feeds/" + other + ".ics")).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void what_is_shown_follows_from_the_token_and_never_from_the_question() throws Exception {
        feedings.plan("fixed");
        String path = Feedings.path(feedings.token(Feedings.DSB, "fixed", "dsb"));
        byte[] own = ask(get(path)).getContentAsByteArray();
        assertThat(ask(get(path + "?addressee=&executor=bb&plan=fixed&from=2020-01-01&lang=ru")
                                .header("Accept-Language", "ru"))
                        .getContentAsByteArray())
                .isEqualTo(own);
        // As the table of the sample plan has it: 80 of the 232 deadlines are the DSB's.
        assertThat(Feedings.uids(new String(own, UTF_8))).hasSize(80);
    }

    @Test
    void an_executor_subscribes_to_its_own_deadlines_only() {
        feedings.plan("owned");
        for (String foreign : new String[] {"", "bb"}) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> feedings.token(Feedings.DSB, "owned", foreign));
        }
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> feedings.token(Feedings.KEEPER, "owned", "nobody"));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> feedings.token(Feedings.KEEPER, "no-such-plan", ""));
        long number = owned();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> subscriptions.revoke(Feedings.DSB, number));
    }

    private long owned() {
        feedings.token(Feedings.KEEPER, "owned", "");
        return subscriptions.of(Feedings.KEEPER).get(0).number();
    }

    @Test
    void the_tokens_of_an_account_are_gone_once_it_is_closed_or_answers_for_another_body() throws Exception {
        feedings.plan("accounts");
        jdbc.sql("insert into account (name, shown_name, role, body, password_hash, enabled)"
                        + " values ('leaver', 'L', 'EXECUTOR', 'dsb', '{noop}x', true)")
                .update();
        FeedToken token = feedings.token(new Account("leaver", "L", Role.EXECUTOR, "dsb"), "accounts", "dsb");
        assertThat(ask(get(Feedings.path(token))).getStatus()).isEqualTo(200);
        jdbc.sql("update account set enabled = false where name = 'leaver'").update();
        assertThat(ask(get(Feedings.path(token))).getStatus()).isEqualTo(410);
        jdbc.sql("update account set enabled = true, body = 'bb' where name = 'leaver'")
                .update();
        assertThat(ask(get(Feedings.path(token))).getStatus()).isEqualTo(410);
        jdbc.sql("update account set body = 'dsb' where name = 'leaver'").update();
        assertThat(ask(get(Feedings.path(token))).getStatus()).isEqualTo(200);
    }

    @Test
    void no_person_is_named() throws Exception {
        feedings.planWithPerson("persons", "ДСБ", "ДСБ, Ибраев А.С.");
        String text = ask(get(Feedings.path(feedings.token(Feedings.KEEPER, "persons", ""))))
                .getContentAsString(UTF_8)
                .replace("\r\n ", "");
        assertThat(text).contains("ДСБ").doesNotContain("Ибраев");
        // Who approves the plan.
        assertThat(text).doesNotContain("Бөлекпаев");
    }

    @Test
    void a_feed_is_in_the_language_of_its_subscription() throws Exception {
        feedings.plan("languages");
        FeedToken russian =
                subscriptions.make(Feedings.KEEPER, new FeedKey("languages", null, Language.RU), "по-русски");
        FeedToken kazakh = feedings.token(Feedings.KEEPER, "languages", "");
        assertThat(ask(get(Feedings.path(russian))).getContentAsString(UTF_8))
                .contains("PRODID:-//Jospar//Jospar 0.1//RU");
        assertThat(ask(get(Feedings.path(kazakh))).getContentAsString(UTF_8))
                .contains("PRODID:-//Jospar//Jospar 0.1//KK");
    }

    @Test
    void a_dropped_measure_is_cancelled_for_thirty_days_also_for_whom_the_plan_names_no_more() throws Exception {
        Plan plan = feedings.plan("dropped");
        String path = Feedings.path(feedings.token(Feedings.KEEPER, "dropped", ""));
        String before = ask(get(path)).getContentAsString(UTF_8);
        feedings.drop(plan, "1.1");
        MockHttpServletResponse dropped = ask(get(path));
        String text = dropped.getContentAsString(UTF_8);

        // January and July of two years.
        assertThat(text.split("STATUS:CANCELLED", -1)).hasSize(4 + 1);
        assertThat(before).doesNotContain("STATUS:CANCELLED");
        assertThat(Feedings.uids(text)).hasSize(232);
        clock.set(Instant.parse("2025-04-29T04:00:00Z"));
        assertThat(Feedings.uids(ask(get(path)).getContentAsString(UTF_8))).hasSize(232);
        clock.set(Instant.parse("2025-04-30T04:00:00Z"));
        assertThat(Feedings.uids(ask(get(path)).getContentAsString(UTF_8))).hasSize(228);
    }
}
