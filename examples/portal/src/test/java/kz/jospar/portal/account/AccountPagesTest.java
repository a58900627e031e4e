package kz.jospar.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.web.StaleVersionException;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@RecordApplicationEvents
class AccountPagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aNewAccountGetsAPasswordThatIsShownOnce() throws Exception {
        fixtures.samplePlan();
        Object password = web.perform(form("/accounts")
                        .param("name", "new.one")
                        .param("shownName", "<b>Жаңа</b>")
                        .param("role", "EXECUTOR")
                        .param("body", "dsb"))
                .andExpect(redirectedUrl("/accounts"))
                .andReturn()
                .getFlashMap()
                .get("password");
        SignedIn added = (SignedIn) accounts.loadUserByUsername("new.one");
        assertThat(encoder.matches((String) password, added.getPassword())).isTrue();
        assertThat(added.isOneTime()).isTrue();
        assertThat(added.getAuthorities()).isEmpty();
        web.perform(get("/accounts").with(fixtures.as("keeper")))
                .andExpect(content().string(Matchers.containsString("&lt;b&gt;Жаңа&lt;/b&gt;")))
                .andExpect(content().string(Matchers.not(Matchers.containsString((String) password))));
    }

    @ParameterizedTest
    @CsvSource({
        "keeper, Name, VIEWER, , 'Мұндай пайдаланушы аты бұрыннан бар.'",
        "'a b', Name, VIEWER, , 'Пайдаланушы аты жарамсыз'",
        "refused1, '', VIEWER, , 'Көрсетілетін аты толтырылмаған'",
        "refused2, Name, EXECUTOR, ' ', 'Орындаушы үшін орган көрсетілуі керек.'",
    })
    void whatWillNotDoIsRefusedWithWhatWasTyped(String name, String shownName, String role, String body, String reason)
            throws Exception {
        web.perform(form("/accounts")
                        .locale(Locale.forLanguageTag("kk"))
                        .param("name", name)
                        .param("shownName", shownName)
                        .param("role", role)
                        .param("body", body == null ? "" : body))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString(reason)))
                .andExpect(content().string(Matchers.containsString("value=\"" + name + "\"")));
    }

    /** The plan names the body ПД; what its measures are found by is the id it gave it. */
    @ParameterizedTest
    @CsvSource({"by.name, ПД, pd", "by.case, ' пд ', pd", "by.id, pd, pd", "by.id.case, PD, pd"})
    void aBodyIsKeptByItsId(String name, String typed, String id) throws Exception {
        fixtures.samplePlan();
        web.perform(executor("/accounts", typed).param("name", name)).andExpect(redirectedUrl("/accounts"));
        assertThat(body(name)).isEqualTo(id);
        String list = page("/accounts");
        assertThat(list).contains("<td>ПД</td>").doesNotContain("<td>pd</td>");
        assertThat(page("/accounts/" + name))
                .contains("name=\"body\" maxlength=\"200\" list=\"bodies\"", "value=\"ПД\"");
    }

    @Test
    void bodiesAreOfferedByTheirNames() throws Exception {
        fixtures.samplePlan();
        assertThat(page("/accounts")).contains("<option value=\"ПД\"></option>").doesNotContain("<option value=\"pd\"");
    }

    @Test
    void aBodyThatNoPlanNamesIsKeptOnlyWhereItIsConfirmed() throws Exception {
        fixtures.samplePlan();
        String refused = web.perform(executor("/accounts", "Жоқ орган")
                        .param("name", "ahead")
                        .locale(Locale.forLanguageTag("kk")))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(refused)
                .contains(
                        "Жүктелген жоспарларда мұндай орган жоқ",
                        "name=\"ahead\" value=\"true\"",
                        "value=\"Жоқ орган\"");
        assertThat(accounts.find("ahead")).isEmpty();
        assertThat(page("/accounts")).doesNotContain("name=\"ahead\"");
        web.perform(executor("/accounts", "Жоқ орган").param("name", "ahead").param("ahead", "true"))
                .andExpect(redirectedUrl("/accounts"));
        assertThat(body("ahead")).isEqualTo("Жоқ орган");
        assertThat(page("/accounts")).contains("Жоқ орган <small>(әзірге жоспарларда жоқ)</small>");
        // What is there already needs no second word; once a plan names the body, saving is enough.
        web.perform(executor("/accounts/ahead", "Жоқ орган").param("version", "0"))
                .andExpect(redirectedUrl("/accounts"));
        assertThat(body("ahead")).isEqualTo("Жоқ орган");
        nowNamed("late-body", "Жоқ орган");
        try {
            web.perform(executor("/accounts/ahead", "Жоқ орган").param("version", "1"))
                    .andExpect(redirectedUrl("/accounts"));
            assertThat(body("ahead")).isEqualTo("late-body");
        } finally {
            jdbc.sql("delete from plan_executor where executor = 'late-body'").update();
        }
    }

    @Test
    void ofTwoBodiesOfOneNameTheIdIsAskedFor() throws Exception {
        fixtures.samplePlan();
        nowNamed("twin-1", "Егіз");
        nowNamed("twin-2", "егіз");
        try {
            web.perform(executor("/accounts", "Егіз").param("name", "twin").locale(Locale.forLanguageTag("kk")))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(Matchers.containsString("Атауы осындай бірнеше орган бар")))
                    .andExpect(content()
                            .string(Matchers.containsString("<option value=\"twin-1\">Егіз (twin-1)</option>")));
            assertThat(accounts.find("twin")).isEmpty();
            web.perform(executor("/accounts", "twin-2").param("name", "twin")).andExpect(redirectedUrl("/accounts"));
            assertThat(body("twin")).isEqualTo("twin-2");
            assertThat(page("/accounts/twin")).contains("value=\"twin-2\" aria-describedby");
        } finally {
            jdbc.sql("delete from plan_executor where executor like 'twin-%'").update();
        }
    }

    private void nowNamed(String id, String name) {
        jdbc.sql("insert into plan_executor (plan_id, executor, name) values (:plan, :id, :name)")
                .param("plan", Fixtures.PLAN)
                .param("id", id)
                .param("name", name)
                .update();
    }

    private MockHttpServletRequestBuilder executor(String path, String body) {
        return form(path).param("shownName", "Name").param("role", "EXECUTOR").param("body", body);
    }

    private String body(String name) {
        return accounts.find(name).orElseThrow().account().body();
    }

    private String page(String path) throws Exception {
        return web.perform(get(path).with(fixtures.as("keeper")).locale(Locale.forLanguageTag("kk")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aClosedOrChangedAccountsSessionEndsWithItsNextRequest() throws Exception {
        accounts.add(new Account("short", "Short", Role.VIEWER, null), encoder.encode(Fixtures.PASSWORD));
        RequestPostProcessor session = fixtures.as("short");
        web.perform(get("/account/password").with(session)).andExpect(status().isOk());
        web.perform(form("/accounts/short")
                        .param("version", "0")
                        .param("shownName", "Short")
                        .param("role", "HEAD"))
                .andExpect(redirectedUrl("/accounts"));
        web.perform(get("/account/password").with(session)).andExpect(redirectedUrl("/sign-in"));
        RequestPostProcessor next = fixtures.as("short");
        web.perform(form("/accounts/short/disable").param("version", "1")).andExpect(redirectedUrl("/accounts"));
        web.perform(get("/account/password").with(next)).andExpect(redirectedUrl("/sign-in"));
        assertThat(events.stream(RightsEnded.class))
                .containsExactly(new RightsEnded("short"), new RightsEnded("short"));
        web.perform(form("/accounts/short/enable").param("version", "2")).andExpect(redirectedUrl("/accounts"));
        web.perform(get("/account/password").with(next)).andExpect(redirectedUrl("/sign-in"));
        web.perform(get("/account/password").with(fixtures.as("short"))).andExpect(status().isOk());
    }

    @Test
    void aClosedAccountsFeedsAreRevoked() throws Exception {
        fixtures.samplePlan();
        accounts.add(new Account("reader", "Reader", Role.VIEWER, null), encoder.encode(Fixtures.PASSWORD));
        jdbc.sql("insert into subscription (hash, plan_id, addressee, language, owner, label, created)"
                        + " values ('of-reader', :plan, '', 'kk', 'reader', '', date '2025-03-31')")
                .param("plan", Fixtures.PLAN)
                .update();
        web.perform(form("/accounts/reader/disable").param("version", "0")).andExpect(redirectedUrl("/accounts"));
        assertThat(jdbc.sql("select revoked from subscription where owner = 'reader'")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2025, 3, 31));
    }

    @Test
    void whoeverIsSlowerIsTold() throws Exception {
        accounts.add(new Account("stale", "Stale", Role.VIEWER, null), encoder.encode(Fixtures.PASSWORD));
        web.perform(form("/accounts/stale/reset").param("version", "0")).andExpect(redirectedUrl("/accounts"));
        for (String what : new String[] {"/reset", "/disable", "/enable"}) {
            web.perform(form("/accounts/stale" + what).param("version", "0")).andExpect(status().isConflict());
        }
        web.perform(form("/accounts/nobody/reset").param("version", "0")).andExpect(status().isNotFound());
    }

    @Test
    void nobodyClosesOrDemotesThemselves() throws Exception {
        for (String what : new String[] {"", "/reset", "/disable"}) {
            web.perform(form("/accounts/keeper" + what)
                            .param("version", "0")
                            .param("shownName", "K")
                            .param("role", "VIEWER"))
                    .andExpect(status().isUnprocessableContent());
        }
        assertThat(accounts.find("keeper").orElseThrow().version()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "wrong-password, a long enough phrase, a long enough phrase, password.wrong",
        "only-of-tests, a long enough phrase, another long phrase, password.different",
        "only-of-tests, only-of-tests, only-of-tests, password.same",
        "only-of-tests, elevenchars, elevenchars, password.short",
        "only-of-tests, aaaaaaaaaaaaaaab, aaaaaaaaaaaaaaab, password.simple",
        "only-of-tests, my-name-is-VIEWER, my-name-is-VIEWER, password.simple",
        "only-of-tests, ЕжелгіДүниеТарихындағыЕңҰзақСөзТіркесі, ЕжелгіДүниеТарихындағыЕңҰзақСөзТіркесі, password.long",
    })
    void aPasswordThatWillNotDoIsRefused(String current, String password, String again, String key) throws Exception {
        Object refused = web.perform(post("/account/password")
                        .with(csrf())
                        .with(fixtures.as("viewer"))
                        .param("current", current)
                        .param("password", password)
                        .param("again", again))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.not(Matchers.containsString(password))))
                .andReturn()
                .getModelAndView()
                .getModel()
                .get("refused");
        assertThat(refused).isEqualTo(key);
    }

    private MockHttpServletRequestBuilder form(String path) {
        return post(path).with(csrf()).with(fixtures.as("keeper"));
    }

    /** Each closes the other at the same moment: the second finds out that nobody would be left. */
    @Test
    void somebodyIsAlwaysLeft() throws Exception {
        accounts.add(new Account("last.a", "A", Role.WORKING_BODY, null), "{noop}a");
        accounts.add(new Account("last.b", "B", Role.WORKING_BODY, null), "{noop}b");
        List<String> others = jdbc.sql("select name from account where role = 'WORKING_BODY' and enabled"
                        + " and name not in ('last.a', 'last.b')")
                .query(String.class)
                .list();
        String enable = "update account set enabled = :enabled where name in (:names)";
        jdbc.sql(enable).param("enabled", false).param("names", others).update();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> second = new TransactionTemplate(transactions).execute(transaction -> {
                asWorkingBody(() -> keeping.disable("last.a", version("last.a")));
                int seen = version("last.b");
                Future<?> waiting = other.submit(() -> asWorkingBody(() -> keeping.disable("last.b", seen)));
                try {
                    Thread.sleep(500);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return waiting;
            });
            assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(StaleVersionException.class);
            asWorkingBody(() -> assertThatThrownBy(
                            () -> keeping.change(new Account("last.b", "B", Role.VIEWER, null), version("last.b")))
                    .isInstanceOf(StaleVersionException.class));
        } finally {
            other.shutdown();
            jdbc.sql(enable).param("enabled", true).param("names", others).update();
            jdbc.sql("delete from account where name in ('last.a', 'last.b')").update();
        }
    }

    private int version(String name) {
        return accounts.find(name).orElseThrow().version();
    }

    private static void asWorkingBody(Runnable what) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken("keeper", "", "ROLE_WORKING_BODY")));
        try {
            what.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
