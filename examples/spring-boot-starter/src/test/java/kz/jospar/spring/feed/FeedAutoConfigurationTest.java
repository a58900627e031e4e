package kz.jospar.spring.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.http.FeedGrant;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.http.FeedRepresentation;
import kz.jospar.schedule.http.FeedToken;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.FeedHead;
import kz.jospar.spring.JosparAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Feeds as beans: only with a store, under the path that is set, before all other filters. */
class FeedAutoConfigurationTest {
    private static final FeedToken TOKEN = FeedToken.from(new SecureRandom());
    private static final FeedRepresentation FEED = FeedRepresentation.of(new Feed(
            new FeedHead("f", "F", Language.EN),
            List.of(new FeedEntry("u", LocalDate.of(2025, 3, 31), "t", "", List.of(), Instant.EPOCH))));
    private static final FeedStore STORE = hash -> hash.equals(TOKEN.hash())
            ? Optional.of(new StoredFeed(new FeedGrant(hash, new FeedKey("p")), () -> Optional.of(FEED)))
            : Optional.empty();

    private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(JosparAutoConfiguration.class, FeedAutoConfiguration.class));

    private static MockHttpServletResponse ask(FeedFilter filter, String uri) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(new MockHttpServletRequest("GET", uri), response, chain);
        assertThat(chain.getRequest()).as("passed on").isNull();
        return response;
    }

    @Test
    void without_a_store_nothing_is_served() {
        runner.run(context -> assertThat(context).doesNotHaveBean(FeedFilter.class));
    }

    @Test
    void with_a_store_feeds_are_served_before_any_other_filter_sees_the_secret() {
        runner.withBean(FeedStore.class, () -> STORE).run(context -> {
            FilterRegistrationBean<?> registration = context.getBean(FilterRegistrationBean.class);
            assertThat(registration.getUrlPatterns()).containsExactly("/feeds/*");
            assertThat(registration.getOrder()).isEqualTo(Ordered.HIGHEST_PRECEDENCE);
            FeedFilter filter = context.getBean(FeedFilter.class);
            MockHttpServletResponse found = ask(filter, "/feeds/" + TOKEN.secret() + ".ics");
            assertThat(found.getStatus()).isEqualTo(200);
            assertThat(found.getHeader("ETag")).isEqualTo(FEED.entityTag());
            for (String uri : List.of(
                    "/feeds", "/feeds/", "/feeds/x/" + TOKEN.secret(), "/%66eeds/" + TOKEN.secret(), "/feeds/none")) {
                assertThat(ask(filter, uri).getStatus()).as(uri).isEqualTo(404);
            }
        });
    }

    @Test
    void the_path_is_set_by_a_property_and_a_filter_of_the_application_wins() {
        FeedFilter own = new FeedFilter(STORE, "/own");
        runner.withBean(FeedStore.class, () -> STORE)
                .withBean(FeedFilter.class, () -> own)
                .withPropertyValues("jospar.feeds.path=/calendars/public")
                .run(context -> {
                    assertThat(context.getBean(FeedFilter.class)).isSameAs(own);
                    FilterRegistrationBean<?> registration = context.getBean(FilterRegistrationBean.class);
                    assertThat(registration.getUrlPatterns()).containsExactly("/calendars/public/*");
                });
    }

    @Test
    void a_path_with_a_slash_at_its_end_is_refused() {
        runner.withBean(FeedStore.class, () -> STORE)
                .withPropertyValues("jospar.feeds.path=/feeds/")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void reminders_are_off_and_the_rest_is_as_the_library_has_it_unless_set() {
        runner.withBean(FeedStore.class, () -> STORE).run(context -> {
            FeedProperties properties = context.getBean(FeedProperties.class);
            assertThat(properties.reminders().workingDaysBefore()).isEmpty();
            assertThat(properties.persons()).isFalse();
            assertThat(properties.grace()).isEqualTo(Period.ofDays(30));
            assertThat(properties.refresh()).isEqualTo(Duration.ofHours(12));
        });
        runner.withBean(FeedStore.class, () -> STORE)
                .withPropertyValues(
                        "jospar.feeds.reminders.working-days-before=3,1",
                        "jospar.feeds.reminders.at=08:30",
                        "jospar.feeds.grace=14d")
                .run(context -> {
                    FeedProperties properties = context.getBean(FeedProperties.class);
                    assertThat(properties.reminders())
                            .isEqualTo(new FeedProperties.Reminders(List.of(3, 1), LocalTime.of(8, 30)));
                    assertThat(properties.grace()).isEqualTo(Period.ofDays(14));
                });
    }
}
