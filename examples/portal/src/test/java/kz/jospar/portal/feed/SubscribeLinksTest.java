package kz.jospar.portal.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import kz.jospar.schedule.http.FeedToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscribeLinksTest {
    private static final FeedToken TOKEN = FeedToken.from(new SecureRandom());

    @Test
    void each_calendar_gets_the_form_that_it_opens() {
        SubscribeLinks links = SubscribeLinks.of("https://portal.example/feeds", TOKEN, "Қала & жоспар");
        String secret = TOKEN.secret();
        assertThat(links.address()).isEqualTo("https://portal.example/feeds/" + secret + ".ics");
        assertThat(links.webcal()).isEqualTo("webcal://portal.example/feeds/" + secret + ".ics");
        assertThat(links.google())
                .isEqualTo("https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fportal.example%2Ffeeds%2F"
                        + secret + ".ics");
        assertThat(links.outlook())
                .isEqualTo(
                        "https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fportal.example%2Ffeeds%2F"
                                + secret
                                + ".ics&name=%D2%9A%D0%B0%D0%BB%D0%B0%20%26%20%D0%B6%D0%BE%D1%81%D0%BF%D0%B0%D1%80");
        assertThat(links.toString()).doesNotContain(secret);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/feeds, true",
        "http://127.0.0.1:8080/feeds, true",
        "http://[::1]:8080/feeds, true",
        "https://portal.example/feeds, false",
        "https://localhost.example/feeds, false"
    })
    void an_address_of_this_machine_only_is_known(String feeds, boolean local) {
        assertThat(SubscribeLinks.of(feeds, TOKEN, "x").isLocal()).isEqualTo(local);
    }
}
