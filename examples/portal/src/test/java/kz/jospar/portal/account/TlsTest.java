package kz.jospar.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import kz.jospar.portal.ServedPortal;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Behind an office's proxy that speaks TLS, as application.yaml tells to set it. */
@ServedPortal
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class TlsTest {
    @LocalServerPort
    int port;

    @Test
    void overTlsTheSessionsCookieIsForTlsAloneAndTheReaderIsToldToComeBackByIt() throws Exception {
        HttpResponse<String> page = new Visitor(port).get("/sign-in", "X-Forwarded-Proto", "https");
        assertThat(page.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .singleElement()
                .asString()
                .contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(page.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
    }

    @Test
    void theLanguagesCookieIsForTlsAloneOverTlsAndNotOverPlainHttp() throws Exception {
        assertThat(language(new Visitor(port).get("/sign-in?lang=ru", "X-Forwarded-Proto", "https")))
                .startsWith("lang=ru")
                .contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(language(new Visitor(port).get("/sign-in?lang=ru")))
                .startsWith("lang=ru")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    private static String language(HttpResponse<?> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("lang="))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRedirectNamesNoHostEvenThen() throws Exception {
        HttpResponse<String> sent =
                new Visitor(port).get("/plans", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "elsewhere.example");
        assertThat(Visitor.location(sent)).isEqualTo("/sign-in");
        assertThat(List.copyOf(sent.headers().map().values()).toString()).doesNotContain("elsewhere.example");
    }
}
