package kz.jospar.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.io.support.SpringFactoriesLoader;

class FailuresTest {
    /** Spring's own analyzers are there too; the first that has an answer is printed. */
    private static FailureAnalysis printed(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((message, cause) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(analysis -> analysis != null)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "tr", "en"})
    void aTakenPortIsToldInThreeLanguagesWithTheWayOut(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            FailureAnalysis analysis = printed(new IllegalStateException(new PortInUseException(8080)));
            assertThat(analysis.getDescription().lines())
                    .containsExactly(
                            "8080-портты басқа бағдарлама пайдаланып тұр.",
                            "Порт 8080 занят другой программой.",
                            "Another program uses port 8080.");
            assertThat(analysis.getAction().lines()).hasSize(3).allMatch(line -> line.contains("--server.port=8081"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDatabaseThatAnotherPortalHasOpenIsTold() {
        FailureAnalysis analysis = printed(new IllegalStateException(new SQLException("", "90020", 90_020)));
        assertThat(analysis.getDescription().lines())
                .hasSize(3)
                .contains("The embedded database is open already: this portal is probably running.");
        assertThat(analysis.getAction()).contains("--jospar.portal.home=");
        assertThat(new DatabaseTaken().analyze(new SQLException("", "42000", 42_000)))
                .isNull();
    }
}
