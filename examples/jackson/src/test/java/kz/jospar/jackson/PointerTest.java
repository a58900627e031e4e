package kz.jospar.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import kz.jospar.core.plan.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

class PointerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\":\"jospar.plan/1\",\"id\":\"p\",\"titel\":1} | /titel",
                "{\"format\":\"jospar.plan/1\",\"id\":\"p\",\"sections\":[{},{\"a/b~\":1}]}" + " | /sections/1/a~1b~0"
            })
    void aPlaceIsAJsonPointerToo(String document, String pointer) {
        InvalidDocumentException read = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Jackson3.documents()
                        .readPlan(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))));
        assertThat(read.pointer()).isEqualTo(pointer);
        JacksonException own = catchThrowableOfType(
                JacksonException.class, () -> Jackson3.mapper().readValue(document, Plan.class));
        assertThat(Jackson3.explain(own).pointer()).isEqualTo(pointer);
    }
}
