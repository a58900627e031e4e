package kz.jospar.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import kz.jospar.documents.Limits;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.jackson.Jackson3;
import kz.jospar.portal.work.Obligations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office set under {@code jospar.documents} holds for the page of uploads too. */
class UploadLimitsTest {
    @ParameterizedTest
    @ValueSource(strings = {"1\tІс-шара\tДСБ\tақпан", "{\"format\": \"jospar.plan/1\"}"})
    void aFileBeyondTheLimitsIsRefused(String text) {
        Uploading uploading = new Uploading(
                mock(Drafts.class),
                mock(Plans.class),
                mock(PlanFigures.class),
                mock(PlanKeeping.class),
                mock(Obligations.class),
                Jackson3.documents(),
                new Limits(8, 1 << 20, 1 << 20, 1 << 20));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> uploading.take("plan", new ByteArrayInputStream(bytes), "keeper"))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(UnreadableDocumentException.Reason.TOO_LARGE));
    }
}
