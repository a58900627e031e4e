package kz.jospar.portal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.MovingClock;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page of subscriptions: made, shown once, listed, revoked. */
@FeedTest
class SubscriptionPagesTest {
    private static final Pattern ADDRESS = Pattern.compile("value=\"(http://localhost(/feeds/[0-9a-z]{32}\\.ics))\"");

    @Autowired
    MockMvc web;

    @Autowired
    MovingClock clock;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nine() {
        clock.set(MovingClock.START);
        fixtures.samplePlan();
    }

    private static MockHttpServletRequestBuilder making(String label) {
        return post("/subscriptions")
                .param("plan", Fixtures.PLAN)
                .param("addressee", "dsb")
                .param("language", "RU")
                .param("label", label);
    }

    private String make(String label, MockHttpSession session) throws Exception {
        web.perform(making(label).with(fixtures.as("dsb")).with(csrf()).session(session))
                .andExpect(redirectedUrl("/subscriptions"));
        return web.perform(get("/subscriptions").with(fixtures.as("dsb")).session(session))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", Matchers.containsString("no-store")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void the_secret_is_shown_once_with_the_ways_into_a_calendar() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String page = make("Телефон", session);
        Matcher address = ADDRESS.matcher(page);
        assertThat(address.find()).isTrue();
        String path = address.group(2);

        assertThat(page)
                .contains("href=\"webcal://localhost" + path)
                .contains("https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Flocalhost%2Ffeeds%2F")
                .contains("https://outlook.office.com/calendar/0/addfromweb?url=http%3A%2F%2Flocalhost%2Ffeeds%2F")
                .contains("data-copy=\"Мекенжайды көшіру\"", "Ctrl+C")
                .contains("rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\"")
                // On this machine nobody else reaches it, which is said.
                .contains("Google және Outlook оған қол жеткізе алмайды")
                // In another language the page would come without the address.
                .doesNotContain("lang=ru");
        web.perform(get(path)).andExpect(status().isOk());
        web.perform(get("/subscriptions").with(fixtures.as("dsb")).session(session))
                .andExpect(content().string(Matchers.containsString("Телефон")))
                .andExpect(content().string(Matchers.containsString("/subscriptions?lang=ru")))
                .andExpect(content().string(Matchers.not(Matchers.containsString(path))))
                .andExpect(content().string(Matchers.not(Matchers.containsString("webcal:"))));
    }

    @Test
    void a_revoked_subscription_is_told_with_its_day_and_its_address_is_gone() throws Exception {
        MockHttpSession session = new MockHttpSession();
        Matcher address = ADDRESS.matcher(make("Ескі", session));
        assertThat(address.find()).isTrue();
        long number = subscriptions.of(Feedings.DSB).get(0).number();

        web.perform(post("/subscriptions/" + number + "/revoke")
                        .with(fixtures.as("dsb"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/subscriptions"));
        web.perform(get(address.group(2))).andExpect(status().isGone());
        web.perform(get("/subscriptions").with(fixtures.as("dsb")).header("Accept-Language", "ru"))
                .andExpect(content().string(Matchers.containsString("Отозвана 31.03.2025")));
    }

    /** The plan's own list of names says what ББ is. */
    @Test
    void a_body_is_called_by_its_full_name_in_form_table_and_question() throws Exception {
        String name = "ББ – Қарағанды облысының білім басқармасы";
        long number = make("viewer", "bb", "");
        web.perform(get("/subscriptions").with(fixtures.as("viewer")))
                .andExpect(content().string(Matchers.containsString("<td>" + name + "</td>")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("<td>bb</td>"))))
                .andExpect(content().string(Matchers.containsString(">" + name + "</option>")))
                .andExpect(content().string(Matchers.containsString("Қолданыста")));
        web.perform(get("/subscriptions/" + number + "/revoke").with(fixtures.as("viewer")))
                .andExpect(content().string(Matchers.containsString(name)));
    }

    @Test
    void revoking_asks_first_on_a_page_of_its_own_and_changes_nothing_until_it_is_answered() throws Exception {
        long number = make("viewer", "bb", "Телефон");
        String page = "/subscriptions/" + number + "/revoke";
        web.perform(get("/subscriptions").with(fixtures.as("viewer")))
                .andExpect(content().string(Matchers.containsString("href=\"" + page + "\"")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("action=\"" + page + "\""))));
        web.perform(get(page).with(fixtures.as("viewer")).header("Accept-Language", "ru"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Отозвать подписку?")))
                .andExpect(content().string(Matchers.containsString("Телефон")))
                .andExpect(content().string(Matchers.containsString("action=\"" + page + "\"")));
        assertThat(revoked(number)).isZero();
        web.perform(get(page).with(fixtures.as("head"))).andExpect(status().isNotFound());
        web.perform(post(page).with(fixtures.as("viewer")).with(csrf())).andExpect(redirectedUrl("/subscriptions"));
        assertThat(revoked(number)).isOne();
        web.perform(get(page).with(fixtures.as("viewer"))).andExpect(redirectedUrl("/subscriptions"));
    }

    @Test
    void who_has_none_is_told_what_to_do() throws Exception {
        web.perform(get("/subscriptions").with(fixtures.as("bb")).header("Accept-Language", "ru"))
                .andExpect(content().string(Matchers.containsString("Выберите выше план и укажите, чьи сроки нужны")));
    }

    private long make(String account, String addressee, String label) throws Exception {
        web.perform(post("/subscriptions")
                        .param("plan", Fixtures.PLAN)
                        .param("addressee", addressee)
                        .param("language", "RU")
                        .param("label", label)
                        .with(fixtures.as(account))
                        .with(csrf()))
                .andExpect(redirectedUrl("/subscriptions"));
        return jdbc.sql("select max(number) from subscription where owner = :owner")
                .param("owner", account)
                .query(Long.class)
                .single();
    }

    private long revoked(long number) {
        return jdbc.sql("select count(*) from subscription where number = :number and revoked is not null")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    @Test
    void an_executor_is_offered_its_own_body_only_and_others_everybody() throws Exception {
        web.perform(get("/subscriptions").with(fixtures.as("dsb")))
                .andExpect(content().string(Matchers.containsString("value=\"dsb\"")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("value=\"bb\""))))
                .andExpect(content().string(Matchers.not(Matchers.containsString("value=\"\" >Бүкіл"))));
        web.perform(get("/subscriptions?plan=" + Fixtures.PLAN).with(fixtures.as("viewer")))
                .andExpect(content().string(Matchers.containsString("value=\"dsb\"")))
                .andExpect(content().string(Matchers.containsString("value=\"bb\"")))
                .andExpect(content().string(Matchers.containsString("Бүкіл жоспар</option>")));
    }

    @Test
    void a_label_too_long_is_refused_with_what_was_typed() throws Exception {
        String label = "ә".repeat(101);
        web.perform(making(label).with(fixtures.as("dsb")).with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(Matchers.containsString("role=\"alert\"")))
                .andExpect(content().string(Matchers.containsString(label)));
    }

    @Test
    void nobody_comes_in_without_a_sign_in_or_a_token_in_the_form() throws Exception {
        web.perform(get("/subscriptions")).andExpect(redirectedUrl("/sign-in"));
        web.perform(making("x").with(fixtures.as("dsb"))).andExpect(status().isForbidden());
    }

    @Test
    void a_new_secret_on_its_way_to_the_page_is_not_logged() throws Exception {
        try (Logged logged = Logged.from(Logger.ROOT_LOGGER_NAME, Level.TRACE)) {
            MockHttpSession session = new MockHttpSession();
            Matcher address = ADDRESS.matcher(make("x", session));
            assertThat(address.find()).isTrue();
            String secret = address.group(2).substring("/feeds/".length(), "/feeds/".length() + 32);
            // That something is logged at all: the page that is no secret is.
            assertThat(logged.lines()).anyMatch(line -> line.contains("GET \"/subscriptions\""));
            // Thymeleaf writes whole values of expressions into its own loggers at TRACE.
            assertThat(logged.events()
                            .filter(event -> event.getLevel().isGreaterOrEqual(Level.DEBUG)
                                    || !event.getLoggerName().startsWith("org.thymeleaf"))
                            .map(event -> event.getLoggerName() + ": " + event.getFormattedMessage())
                            .filter(line -> line.contains(secret)))
                    .isEmpty();
        }
    }

    @Test
    void a_plan_beyond_the_longest_list_is_named_and_can_be_chosen() throws Exception {
        String title = "Қарағанды";
        web.perform(post("/subscriptions")
                        .param("plan", Fixtures.PLAN)
                        .param("language", "KK")
                        .with(fixtures.as("keeper"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/subscriptions"));
        for (int i = 0; i < 200; i++) {
            // No page needs their heads.
            jdbc.sql("insert into plan (id, title, first_day, last_day, head, measures, findings, revision, version,"
                            + " saved_at, saved_by) select :id, '{\"kk\":\"Кейінгі\"}', first_day, date '2099-12-31', 'x',"
                            + " 0, 0, 1, 1, saved_at, saved_by from plan where id = :plan")
                    .param("id", "later-" + i)
                    .param("plan", Fixtures.PLAN)
                    .update();
        }
        try {
            web.perform(get("/subscriptions").with(fixtures.as("keeper")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(Matchers.containsString(title)));
            web.perform(get("/subscriptions").param("plan", Fixtures.PLAN).with(fixtures.as("keeper")))
                    .andExpect(content()
                            .string(Matchers.containsString(
                                    "type=\"hidden\" name=\"plan\" value=\"" + Fixtures.PLAN + '"')));
        } finally {
            jdbc.sql("delete from plan where id like 'later-%'").update();
        }
    }
}
