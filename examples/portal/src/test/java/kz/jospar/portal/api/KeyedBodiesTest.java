package kz.jospar.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.ServedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies as the server itself meets them, with an idempotency key: what is wrong with them, and what they hold meanwhile. */
@ServedPortal
@Timeout(60)
class KeyedBodiesTest {
    private static final String BASIC = "Basic "
            + Base64.getEncoder().encodeToString(("keeper:" + Fixtures.PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final long A_MOMENT = 20;
    private static final int WATCHED = 50;

    @LocalServerPort
    int port;

    @Autowired
    HikariDataSource pool;

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data, true",
        "multipart/form-data, false",
        "multipart/form-data; boundary=x, true",
        "multipart/form-data; boundary=x, false"
    })
    void aFormWithoutABoundaryOrWithoutItsEndIsABadRequestWithAKeyAndWithout(String type, boolean keyed)
            throws Exception {
        HttpRequest.Builder request = request(type)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"period\"\r\n"));
        refused(keyed ? request.header("Idempotency-Key", "k" + type.length()) : request, 400, "bad-request");
    }

    /** Its length is not announced. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatIsTooLargeIsToldWithAKeyAndWithout(boolean keyed) throws Exception {
        byte[] large = new byte[22 << 20];
        byte[] head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, large, 0, head.length);
        HttpRequest.Builder request = request("multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
        refused(keyed ? request.header("Idempotency-Key", "k-large") : request, 413, "too-large");
    }

    /** Somebody sends slowly, or stops: the pages of all others need the connections. */
    @ParameterizedTest
    @ValueSource(strings = {"application/json", "multipart/form-data; boundary=x"})
    void whileABodyIsOnItsWayNoConnectionIsHeld(String type) throws Exception {
        // Signed in before, so that no account is looked for meanwhile.
        send(request("application/json").POST(HttpRequest.BodyPublishers.ofString("{}")));
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /api/v1/plans HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + BASIC + "\r\nContent-Type: "
                                    + type + "\r\nIdempotency-Key: k-slow\r\nContent-Length: 100000\r\n\r\n--x\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            int free = 0;
            for (int i = 0; i < WATCHED; i++) {
                out.write(' ');
                out.flush();
                Thread.sleep(A_MOMENT);
                free += pool.getHikariPoolMXBean().getActiveConnections() == 0 ? 1 : 0;
            }
            // That nobody signed out of the portal meanwhile is looked up once, in less than a moment.
            assertThat(free).isGreaterThan(WATCHED - 5);
        }
    }

    @Test
    void theBeginningOfABodyIsNotTakenForIt() throws Exception {
        refused(
                request("application/json")
                        .header("Idempotency-Key", "k-half")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"format\":")),
                400,
                "invalid-document");
    }

    private HttpRequest.Builder request(String type) {
        return HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + port + "/api/v1/" + (type.startsWith("multipart") ? "ratings" : "plans")))
                .header("Content-Type", type)
                .header("Authorization", BASIC);
    }

    private static void refused(HttpRequest.Builder request, int status, String code) throws Exception {
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("code").asString()).isEqualTo(code);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
