package kz.jospar.protocol.assignment;

import static kz.jospar.protocol.assignment.Sample.assignment;
import static kz.jospar.protocol.assignment.Sample.control;
import static kz.jospar.protocol.assignment.Sample.executor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Role;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms that name the sitting of Wednesday 15 October 2025, and terms that came understood. */
class FromSittingTest {
    private static final Timing MONTH = new Timing.AroundEvent(1, TermUnit.MONTH, Direction.AFTER, "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            в течение месяца со дня заседания                | 2025-11-15
            в течение месяца со дня проведения заседания     | 2025-11-15
            в течение 10 рабочих дней после заседания        | 2025-10-30
            в 10-дневный срок после заседания штаба          | 2025-10-25
            отырыс өткен күннен бастап бір ай ішінде         | 2025-11-15
            отырыс күнінен бастап бір ай ішінде              | 2025-11-15
            отырыстан кейін 5 күн ішінде                     | 2025-10-20
            within one month after the sitting               | 2025-11-15
            """)
    void a_term_from_the_sitting_is_one_from_the_assignment(String words, LocalDate due) {
        ControlledAssignment one = control().control(assignment(words, executor("pd", Role.LEAD)));
        assertThat(one.due()).isEqualTo(due);
        assertThat(one.kind()).isNotNull();
        assertThat(one.origin().code()).isEqualTo("stated");
        assertThat(((Timing.AroundEvent) one.assignment().timing()).event()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "за 3 дня до заседания",
                "в течение месяца после следующего заседания",
                "в течение месяца со дня получения протокола",
                "в течение месяца со дня утверждения плана"
            })
    void before_it_or_from_another_event_is_waited_for(String words) {
        ControlledAssignment one = control().control(assignment(words, executor("pd", Role.LEAD)));
        assertThat(one.noDue()).isEqualTo(NoDue.WAITS);
        assertThat(((Timing.AroundEvent) one.assignment().timing()).event()).isNotEmpty();
    }

    private static List<Finding> findings(String words, @Nullable Timing timing) {
        Assignment given = new Assignment(
                "1.1",
                LocalizedText.of(Language.KK, "т"),
                List.of(executor("pd", Role.LEAD)),
                words,
                timing,
                Sample.SITTING);
        ControlledAssignment one = control().control(given);
        return AssignmentFindings.of(List.of(one), control(), Directory.kazakhstan(), null);
    }

    @Test
    void a_term_that_came_understood_and_is_not_what_its_words_mean_is_found() {
        List<Finding> found = findings("жыл соңына дейін", MONTH);
        assertThat(found).extracting(Finding::code).containsExactly("assignment-term-differs");
        for (Language language : Language.values()) {
            assertThat(found.get(0).message(language))
                    .doesNotContain("{", "null")
                    .contains("1.1", "2025");
        }
        assertThat(findings("бір ай ішінде", MONTH)).isEmpty();
        assertThat(findings("в течение месяца со дня заседания", MONTH)).isEmpty();
        assertThat(findings("", MONTH)).isEmpty();
        assertThat(findings("абракадабра", MONTH)).isEmpty();
    }
}
