package kz.jospar.schedule.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Each kind of event goes through JSON and comes back, under Jackson 2 and Jackson 3 alike. */
class EventsAsJsonTest {
    private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();
    private static final JsonMapper THREE = new JsonMapper();

    private static final LocalDate ON = LocalDate.of(2025, 3, 20);
    private static final LocalDate LATER = LocalDate.of(2025, 4, 15);

    static List<ExecutionEvent> events() {
        return List.of(
                new ExecutionEvent.Answered("1", "p/1/2025", ON, LATER, "dsb", "№ 5"),
                new ExecutionEvent.Accepted("1", "p/1/2025", ON, null, "әкім", "dsb", "ok"),
                new ExecutionEvent.Returned("1", "p/1/2025", ON, null, "әкім", null, "толық емес"),
                new ExecutionEvent.PostponementAsked("1", "p/1/2025", ON, null, "dsb", LATER, "g"),
                new ExecutionEvent.PostponementGranted("1", "p/1/2025", ON, null, "әкім", "№ 6", LATER),
                new ExecutionEvent.PostponementRefused("1", "p/1/2025", ON, null, "әкім", ""),
                new ExecutionEvent.Superseded("1", "p/1/2025", ON, null, "p/2/2025"),
                new ExecutionEvent.NotRequired("1", "p/1/2025", ON, null, "№ 7"),
                new ExecutionEvent.Withdrawn("2", "p/1/2025", ON, null, "1", ""));
    }

    @Test
    void every_kind_is_tried() {
        assertThat(events().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(ExecutionEvent.class.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_comes_back_as_it_went(ExecutionEvent event) throws Exception {
        String text = TWO.writeValueAsString(event);

        assertThat(TWO.readTree(THREE.writeValueAsString(event))).isEqualTo(TWO.readTree(text));
        assertThat(TWO.readValue(text, ExecutionEvent.class)).isEqualTo(event);
        assertThat(THREE.readValue(text, ExecutionEvent.class)).isEqualTo(event);
    }

    @Test
    void the_kind_comes_first_and_what_is_empty_is_left_out() throws Exception {
        assertThat(TWO.writeValueAsString(events().get(4)))
                .isEqualTo("{\"kind\":\"postponement-granted\",\"id\":\"1\",\"obligation\":\"p/1/2025\","
                        + "\"on\":\"2025-03-20\",\"by\":\"әкім\",\"basis\":\"№ 6\",\"newDay\":\"2025-04-15\"}");
        assertThat(TWO.writeValueAsString(events().get(5))).doesNotContain("basis", "recorded");
    }

    @Test
    void what_must_be_said_is_asked_for_by_its_name() {
        assertThatThrownBy(() -> THREE.readValue(
                        "{\"kind\":\"answered\",\"id\":\"1\",\"obligation\":\"o\",\"on\":\"2025-03-20\"}",
                        ExecutionEvent.class))
                .hasMessageContaining("executor is missing");
        assertThatThrownBy(() -> THREE.readValue(
                        "{\"kind\":\"superseded\",\"id\":\"1\",\"obligation\":\"o\",\"by\":\"x\"}",
                        ExecutionEvent.class))
                .hasMessageContaining("on is missing");
    }
}
