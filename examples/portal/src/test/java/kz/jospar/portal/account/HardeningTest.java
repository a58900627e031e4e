package kz.jospar.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.ServedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What answers say around their pages, and what requests are not even looked at. */
@ServedPortal
class HardeningTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/account/password", "/nothing-of-the-kind"})
    void everyPageSaysWhatItMayLoadAndIsNotKept(String path) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn("viewer", Fixtures.PASSWORD);
        HttpResponse<String> page = visitor.get(path);
        assertThat(header(page, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self'")
                .contains("base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(page.body())
                .doesNotContain("style=\"")
                .doesNotContain("<script>")
                .doesNotContain("onclick");
        // Over plain HTTP nobody is told to come back by TLS only.
        assertThat(header(page, "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void styleSheetsAreKeptForAnHour() throws Exception {
        HttpResponse<String> sheet = new Visitor(port).get("/portal/portal.css");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(header(sheet, "Cache-Control")).contains("max-age=3600");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Бет табылмады",
        "ru, Страница не найдена",
        "en, Page not found",
    })
    void whatIsNotThereHasAPageInTheReadersLanguage(String language, String title) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn("viewer", Fixtures.PASSWORD);
        HttpResponse<String> page =
                visitor.get("/nothing-of-the-kind", "Accept", "text/html", "Accept-Language", language);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>" + title + "</h1>").contains("/nothing-of-the-kind?lang=ru");
    }

    @Test
    void whatMayNotBeDoneHasAPageToo() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn("viewer", Fixtures.PASSWORD);
        HttpResponse<String> page = visitor.get("/accounts", "Accept", "text/html", "Accept-Language", "en");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("You may not do this")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | Бұл әрекетке құқығы бар рөлдер: Жұмыс органы. Сіздің рөліңіз: Бақылаушы. | жұмыс органына хабарласыңыз",
                "ru | Право на это действие есть у ролей: Рабочий орган. Ваша роль: Наблюдатель. | обратитесь в рабочий орган",
                "en | Roles that may do this: Working body. Your role: Viewer. | ask the working body"
            })
    void whoMayNotIsToldWhoMayAndWhomToAsk(String language, String roles, String ask) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn("viewer", Fixtures.PASSWORD);
        HttpResponse<String> page = visitor.get("/accounts", "Accept", "text/html", "Accept-Language", language);
        assertThat(page.body()).contains(roles, ask);
    }

    @Test
    void aFormOfASessionThatIsOverIsCalledSo() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn("viewer", Fixtures.PASSWORD);
        HttpResponse<String> page =
                visitor.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/subscriptions"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .header("Accept-Language", "en")
                        .POST(HttpRequest.BodyPublishers.ofString("_csrf=old&plan=p&language=KK")));
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("Nothing was saved: the form was open for too long")
                .doesNotContain("Roles that may");
    }

    @Test
    void anotherLanguageKeepsFiltersAndPage() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn("viewer", Fixtures.PASSWORD);
        String filters = "standing=overdue&standing=done&executor=%D2%9B&page=2";
        assertThat(visitor.get("/calendar?lang=en&" + filters).body())
                .contains("href=\"/calendar?lang=ru&amp;" + filters.replace("&", "&amp;") + "\"");
        // The page of errors too: whoever changes the language there asks for the same once more.
        assertThat(visitor.get("/nothing?a=1", "Accept", "text/html").body())
                .contains("href=\"/nothing?lang=ru&amp;a=1\"");
        assertThat(new Visitor(port).get("/sign-in?error").body()).contains("href=\"/sign-in?lang=ru&amp;error\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in?a=\"><script>alert(1)</script>",
                "/sign-in?%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/sign-in?a='onclick='alert(1)",
                "/sign-in?lang=//elsewhere.example&a=${7*7}",
                "//elsewhere.example/sign-in?a=1",
                "///elsewhere.example?a=1",
                "/\\elsewhere.example",
                "http://elsewhere.example//elsewhere.example/"
            })
    void noLinkToAnotherLanguageLeadsElsewhereOrBringsAScript(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1", "Host: localhost", "Accept: text/html");
        assertThat(answer)
                .doesNotContain("<script>")
                .doesNotContain("onclick='")
                .doesNotContain("href=\"//")
                .doesNotContain("href=\"/\\")
                .doesNotContain("href=\"http://elsewhere")
                .doesNotContain("a=49");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans/..%2f..%2fetc%2fpasswd",
                "/webjars/..%2f..%2fapplication.yaml",
                "/portal/%2e%2e/%2e%2e/application.yaml",
                "/webjars//picocss__pico/../../../application.yaml",
                "/portal/..;/accounts",
                "//elsewhere.example/",
                "/accounts;jsessionid=1",
                "/accounts%00",
                "/accounts%0d%0aX:1",
            })
    void aCrookedPathIsRefused(String path) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.1", "Host: localhost")).startsWith("HTTP/1.1 400");
    }

    @Test
    void theHostThatARequestNamesIsNotRepeated() throws Exception {
        String answer = raw("GET /plans HTTP/1.1", "Host: elsewhere.example", "X-Forwarded-Host: elsewhere.example");
        assertThat(answer)
                .startsWith("HTTP/1.1 302")
                .contains("Location: /sign-in")
                .doesNotContain("elsewhere.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "TRACK", "PROPFIND", "JEFF"})
    void otherMethodsAreRefused(String method) throws Exception {
        assertThat(raw(method + " /sign-in HTTP/1.1", "Host: localhost")).matches("(?s)HTTP/1.1 (400|403|405|501) .*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "kk%0d%0aX-Evil:1", "%3Cscript%3E", "../../x", "ru;Path=/x"})
    void anotherLanguageIsNoneAndGetsIntoNoHeader(String language) throws Exception {
        HttpResponse<String> page = new Visitor(port).get("/sign-in?lang=" + language);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("lang="));
        assertThat(page.headers().firstValue("X-Evil")).isEmpty();
        assertThat(page.body()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "<script>", "a/b/c", "-", "tlh-x-yz"})
    void aCookieOfAnotherLanguageDoesNoHarm(String language) throws Exception {
        String answer = raw("GET /sign-in HTTP/1.1", "Host: localhost", "Cookie: lang=" + language);
        assertThat(answer).startsWith("HTTP/1.1 200").contains("lang=\"kk\"").contains("<h1>Кіру</h1>");
    }

    @Test
    void whatAnnouncesItselfAsTooLargeIsTold() throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn("keeper", Fixtures.PASSWORD);
        HttpResponse<String> answer =
                visitor.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/plans/upload"))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .header("Accept", "text/html")
                        .header("Accept-Language", "ru")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[22 << 20])));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Файл слишком большой");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Sends what no client library would send. */
    private String raw(String... lines) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
