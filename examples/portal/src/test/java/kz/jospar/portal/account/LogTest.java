package kz.jospar.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.ServedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is sent, and whatever fails over it: none of it stands in the log, as the log is set by application.yaml. */
@ServedPortal
@Import(LogTest.Broken.class)
@ExtendWith(OutputCaptureExtension.class)
class LogTest {
    private static final String MARK = "ZQXMARKQZ";
    /** As it is; with what no text of PostgreSQL may have; longer than columns are. */
    private static final List<String> VALUES = List.of(MARK, MARK + "\0'\"<", (MARK + " ").repeat(60));

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");

    /** Pages that fail in every way there is. */
    @Controller
    static class Broken {
        private final JdbcClient jdbc;

        Broken(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping("/broken/outright")
        String outright(@RequestParam String words) {
            throw new IllegalStateException(words, new IllegalArgumentException(words));
        }

        @GetMapping("/broken/view")
        String view(@RequestParam String words, Model model) {
            model.addAttribute("words", words);
            model.addAttribute("status", new Object() {
                @Override
                public String toString() {
                    throw new IllegalStateException(words);
                }
            });
            return "error";
        }

        @GetMapping("/broken/rows")
        String rows(@RequestParam String words) {
            for (int i = 0; i < 2; i++) {
                jdbc.sql("insert into account (name, shown_name, role, password_hash, enabled)"
                                + " values (:words, :words, 'VIEWER', :words, true)")
                        .param("words", words)
                        .update();
            }
            return "";
        }

        @GetMapping("/broken/statement")
        String statement(@RequestParam String words) {
            return jdbc.sql("select " + words + " from account where name = :words")
                    .param("words", words)
                    .query(String.class)
                    .single();
        }
    }

    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @LocalServerPort
    int port;

    @Autowired
    Map<String, RequestMappingHandlerMapping> mappings;

    @Test
    void nothingOfAFailureIsWrittenButItsKindAndItsPlace(CapturedOutput log) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn("keeper", Fixtures.PASSWORD);
        for (String way : List.of("outright", "view", "rows", "statement")) {
            HttpResponse<String> answer = visitor.get("/broken/" + way + "?words=" + MARK, "Accept", "text/html");
            assertThat(answer.statusCode()).as(way).isEqualTo(500);
            assertThat(answer.body()).as(way).doesNotContain("Exception", MARK + " from");
        }
        assertThat(log.getAll())
                .doesNotContain(MARK)
                .contains("java.lang.IllegalStateException at kz.jospar.portal.account.LogTest$Broken.outright(")
                .contains("java.lang.IllegalArgumentException at kz.jospar")
                .contains("[23505]");
    }

    @Test
    void nothingThatIsSentToAnyDoorIsWritten(CapturedOutput log) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn("keeper", Fixtures.PASSWORD);
        String token = visitor.token("/account/password");
        String basic = basic("keeper", Fixtures.PASSWORD);
        int asked = 0;
        for (Map.Entry<String, HandlerMethod> door :
                Door.built(mappings.values()).entrySet()) {
            String[] key = door.getKey().split("\t");
            String method = key[0].equals("ANY") ? "GET" : key[0];
            // The account that asks goes on being one.
            if (key[1].startsWith("/error") || key[1].equals("/sign-out") || key[1].startsWith("/broken")) {
                continue;
            }
            for (String value : VALUES) {
                String path = VARIABLE.matcher(key[1]).replaceAll(encode(value.substring(0, MARK.length())));
                String fields = fields(door.getValue(), value);
                HttpRequest.Builder request = HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + path + "?lang=" + MARK + fields))
                        .header("If-Match", "\"" + MARK + "\"")
                        .header("Idempotency-Key", MARK + asked)
                        .header("Accept-Language", MARK)
                        .header("Accept", "text/html, application/json");
                if (key[1].startsWith("/api/")) {
                    request.header("Authorization", basic).header("Content-Type", "application/json");
                    body(visitor, request, method, "{\"" + MARK + "\": \"" + MARK);
                    body(visitor, request, method, "{\"kind\": \"" + MARK + "\", \"id\": \"" + MARK + "\"}");
                } else {
                    request.header("Content-Type", "application/x-www-form-urlencoded");
                    body(visitor, request, method, "_csrf=" + encode(token) + fields);
                    body(visitor, upload(request), method, parts(door.getValue(), token, value));
                }
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(150);
        // Let in, not understood, not there, refused: it went everywhere.
        assertThat(statuses).containsKeys(200, 302, 400, 404, 422);
        assertThat(log.getAll()).doesNotContain(MARK);
    }

    @Test
    void nothingThatNoDoorTakesIsWritten(CapturedOutput log) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(MARK, MARK);
        for (String credentials : List.of(basic(MARK, MARK), "Basic " + MARK + "!", "Bearer " + MARK)) {
            visitor.get("/api/v1/plans", "Authorization", credentials);
        }
        for (String path : List.of(
                "/" + MARK,
                "/plans/" + MARK,
                "/feeds/" + MARK + ".ics",
                "/feeds/" + MARK + "/x",
                "/webjars/" + MARK,
                "/portal/" + MARK + ".css",
                "/api/" + MARK,
                "/calendar?page=" + MARK,
                "/calendar?month=" + MARK)) {
            visitor.get(path);
        }
        raw("GET /feeds/" + MARK + "|<>.ics HTTP/1.1", "Host: localhost");
        raw("GET /feeds/" + MARK + "%zz.ics HTTP/1.1", "Host: localhost");
        raw("GET /plans?a=%zz" + MARK + " HTTP/1.1", "Host: localhost");
        raw("GET /accounts;" + MARK + "=1 HTTP/1.1", "Host: localhost");
        raw("GET /..%2f" + MARK + " HTTP/1.1", "Host: localhost");
        raw(MARK + " /sign-in HTTP/1.1", "Host: localhost");
        raw("GET /sign-in HTTP/" + MARK, "Host: localhost");
        raw("GET /sign-in HTTP/1.1", "Host: " + MARK + "[:x");
        raw("GET /sign-in HTTP/1.1", "Host: localhost", MARK + "(): " + MARK);
        raw("GET /sign-in HTTP/1.1", "Host: localhost", "Cookie: lang=" + MARK + "; \"" + MARK + "=\u0001" + MARK);
        raw("GET /sign-in HTTP/1.1", "Host: localhost", "Cookie: JSESSIONID=" + MARK);
        raw("GET /sign-in HTTP/1.1", "Host: localhost", "X: " + MARK.repeat(2000));
        raw("POST /sign-in HTTP/1.1", "Host: localhost", "Content-Length: " + MARK);
        raw("POST /sign-in HTTP/1.1", "Host: localhost", "Transfer-Encoding: " + MARK);
        raw("POST /plans/upload HTTP/1.1", "Host: localhost", "Content-Type: multipart/form-data; b=" + MARK);
        assertThat(log.getAll()).doesNotContain(MARK);
    }

    /** Each field that a handler takes, filled with the value. */
    private static String fields(HandlerMethod handler, String value) {
        StringBuilder fields = new StringBuilder();
        for (String name : names(handler)) {
            fields.append('&').append(encode(name)).append('=').append(encode(value));
        }
        return fields.toString();
    }

    /** The parameters by their names, and of records the fields of their form. */
    private static TreeSet<String> names(HandlerMethod handler) {
        TreeSet<String> names = new TreeSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (parameter.getParameterName() != null) {
                names.add(parameter.getParameterName());
            }
            if (parameter.getParameterType().isRecord()) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .forEach(field -> names.add(field.getName()));
            }
        }
        return names;
    }

    private static HttpRequest.Builder upload(HttpRequest.Builder request) {
        return request.setHeader("Content-Type", "multipart/form-data; boundary=bound");
    }

    private static String parts(HandlerMethod handler, String token, String value) {
        List<String> parts = new ArrayList<>();
        parts.add("name=\"_csrf\"\r\n\r\n" + token);
        for (String name : names(handler)) {
            boolean file = Arrays.stream(handler.getMethodParameters())
                    .anyMatch(one -> Objects.equals(one.getParameterName(), name)
                            && one.getParameterType().getSimpleName().equals("MultipartFile"));
            parts.add("name=\"" + name + "\"" + (file ? "; filename=\"" + MARK + ".docx\"" : "") + "\r\n\r\n" + value);
        }
        return parts.stream()
                .map(part -> "--bound\r\nContent-Disposition: form-data; " + part + "\r\n")
                .reduce("", String::concat)
                .concat("--bound--\r\n");
    }

    private void body(Visitor visitor, HttpRequest.Builder request, String method, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.send(request.method(
                method,
                method.equals("GET")
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body)));
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        assertThat(answer.statusCode())
                .as(method + " " + answer.uri().getPath())
                .isLessThan(500);
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void raw(String... lines) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.getInputStream().readAllBytes();
        }
    }
}
