package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What changed goes through JSON and comes back: added, dropped and kept stay apart. */
class ChangesAsJsonTest {
    private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();
    /** An embedder says what a commitment is: in a plan a measure. */
    private static final JsonMapper THREE = JsonMapper.builder()
            .addModule(new SimpleModule().addAbstractTypeMapping(Commitment.class, Measure.class))
            .build();

    private static Obligation obligation(int month) {
        Measure measure = new Measure(
                "1",
                new MeasureNumber("1"),
                LocalizedText.of(Language.KK, "Іс-шара"),
                null,
                List.of(),
                "тоқсан сайын",
                null,
                null,
                null,
                null);
        LocalDate day = LocalDate.of(2025, month, 20);
        return Obligation.of("p", measure, new Occurrence("2025-0" + month, day, day, day, null));
    }

    private static final ObligationChanges CHANGES = new ObligationChanges(
            List.of(
                    new ObligationChange.Added(obligation(1)),
                    new ObligationChange.Dropped(obligation(2)),
                    new ObligationChange.Kept(obligation(3), obligation(4), EnumSet.allOf(ObligationAspect.class))),
            5);

    @Test
    void every_kind_is_tried() {
        assertThat(CHANGES.changes().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(ObligationChange.class.getPermittedSubclasses()));
    }

    @Test
    void changes_come_back_as_they_went() throws Exception {
        String text = THREE.writeValueAsString(CHANGES);

        assertThat(TWO.readTree(TWO.writeValueAsString(CHANGES))).isEqualTo(TWO.readTree(text));
        assertThat(THREE.readValue(text, ObligationChanges.class)).isEqualTo(CHANGES);
    }

    @Test
    void the_kind_is_named_and_aspects_are_the_words_of_the_command_line() {
        var json = THREE.readTree(THREE.writeValueAsString(CHANGES));

        assertThat(json.propertyNames()).containsExactlyInAnyOrder("changes", "unchanged");
        var changes = json.path("changes");
        assertThat(changes.get(0).propertyNames()).containsExactly("kind", "after");
        assertThat(changes.get(0).path("kind").asString()).isEqualTo("added");
        assertThat(changes.get(1).propertyNames()).containsExactly("kind", "before");
        assertThat(changes.get(1).path("kind").asString()).isEqualTo("dropped");
        assertThat(changes.get(2).propertyNames()).containsExactlyInAnyOrder("kind", "before", "after", "aspects");
        assertThat(changes.get(2).path("kind").asString()).isEqualTo("kept");
        assertThat(changes.get(2).path("aspects").toString())
                .isEqualTo("[\"due\",\"working-day\",\"window\",\"executors\",\"title\"]");
    }
}
