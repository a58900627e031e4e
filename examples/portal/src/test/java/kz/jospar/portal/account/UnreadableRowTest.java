package kz.jospar.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.ServedPortal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A stored document that cannot be read any more is nobody's fault who asks for it. */
@ServedPortal
@ExtendWith(OutputCaptureExtension.class)
class UnreadableRowTest {
    private static final String PLAN = "broken-plan";
    private static final String PLACE = "measure.document (plan_id=broken-plan, id=1.1)";

    @LocalServerPort
    int port;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void breakOne() {
        if (jdbc.sql(
                                "update measure set document = '{\"id\": \"1.1\", \"private words' where plan_id = :plan and id = '1.1'")
                        .param("plan", PLAN)
                        .update()
                == 0) {
            fixtures.ownPlan(PLAN);
            breakOne();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Сақталған құжатты оқу мүмкін болмады",
        "ru, Не удаётся прочитать сохранённый документ",
        "en, A stored document cannot be read"
    })
    void thePageAndTheLogNameThePlace(String language, String words, CapturedOutput log) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn("keeper", Fixtures.PASSWORD);
        HttpResponse<String> page =
                visitor.get("/timeline?plan=" + PLAN, "Accept", "text/html", "Accept-Language", language);
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains(words + ": " + PLACE).doesNotContain("private words", "Exception");
        assertThat(log.getAll())
                .contains("A stored document cannot be read: " + PLACE + ": line 1")
                .doesNotContain("private words");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Сақталған құжатты оқу мүмкін болмады",
        "ru, Не удаётся прочитать сохранённый документ",
        "en, A stored document cannot be read"
    })
    void aProgramIsToldThatItIsTheServer(String language, String words, CapturedOutput log) throws Exception {
        HttpResponse<String> answer = new Visitor(port)
                .send(HttpRequest.newBuilder(URI.create(
                                "http://localhost:" + port + "/api/v1/obligations?plan=" + PLAN + "&measure=1.1"))
                        .header("Accept-Language", language)
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString(("keeper:" + Fixtures.PASSWORD)
                                                        .getBytes(StandardCharsets.UTF_8))));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("urn:jospar:problem:unreadable-row", words, "measure.document (", "plan_id=" + PLAN)
                .doesNotContain("private words");
        assertThat(log.getAll()).contains("measure.document (").doesNotContain("private words");
    }
}
