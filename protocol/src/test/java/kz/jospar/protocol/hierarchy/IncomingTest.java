package kz.jospar.protocol.hierarchy;

import static kz.jospar.protocol.hierarchy.Staffs.DAY;
import static kz.jospar.protocol.hierarchy.Staffs.TOP;
import static kz.jospar.protocol.hierarchy.Staffs.assignment;
import static kz.jospar.protocol.hierarchy.Staffs.district;
import static kz.jospar.protocol.hierarchy.Staffs.document;
import static kz.jospar.protocol.hierarchy.Staffs.oblast;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Directory;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.hierarchy.Incoming.Intake;
import kz.jospar.protocol.hierarchy.Incoming.Passed;
import kz.jospar.protocol.hierarchy.Incoming.Reason;
import kz.jospar.protocol.hierarchy.Incoming.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the republic over the oblast to the district: taken once, passed on as something new. */
class IncomingTest {
    private static final Addressing KNOWN = Addressing.by(Directory.kazakhstan());
    private static final Hierarchy STAFFS =
            Hierarchy.of(document(TOP, oblast("o", "top", "39"), district("d", "o", "3910"), oblast("p", "top", "35")));
    private static final List<Arrival> REPUBLICAN = STAFFS.arrivals(
                    "top", "r", assignment("a", "өңірлердің әкімдері"), KNOWN)
            .arrived();

    @Test
    void what_is_taken_once_is_refused_the_second_time_and_a_neighbours_always() {
        Intake first = Incoming.at("o").take(REPUBLICAN);
        assertThat(first.incoming().taken()).containsExactly(REPUBLICAN.get(0));
        assertThat(first.refused()).extracting(Refused::reason).containsExactly(Reason.ANOTHER_STAFFS);

        Intake again = first.incoming().take(List.of(REPUBLICAN.get(0)));
        assertThat(again.incoming().taken()).hasSize(1);
        assertThat(again.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.TAKEN_ALREADY);
            assertThat(refused.message(Language.KK)).contains("«r/a~o»");
        });
        assertThat(Incoming.at("o")
                        .take(List.of(REPUBLICAN.get(0), REPUBLICAN.get(0)))
                        .refused())
                .hasSize(1);
    }

    @Test
    void what_is_passed_on_is_the_staffs_own_names_its_source_and_arrives_below_under_its_own_id() {
        Incoming oblast = Incoming.at("o").take(REPUBLICAN).incoming();
        Assignment own = assignment("m", "аудандардың әкімдері");

        Passed passed = (Passed) oblast.passOn("r/a~o", "k", own);
        assertThat(passed.passedOn().from()).isEqualTo(new Source("top", "r", "a"));
        assertThat(passed.passedOn().source().key()).isEqualTo("k/m");
        assertThat(passed.incoming().passed()).hasSize(1);
        assertThat(oblast.passed()).as("the book before it is unchanged").isEmpty();

        List<Arrival> below =
                STAFFS.arrivals("o", "k", passed.passedOn().assignment(), KNOWN).arrived();
        Intake district = Incoming.at("d").take(below);
        assertThat(district.refused()).isEmpty();
        assertThat(district.incoming().taken())
                .singleElement()
                .satisfies(arrival -> assertThat(arrival.assignment().id()).isEqualTo("k/m~d"));
        assertThat(REPUBLICAN)
                .as("the republican one never came to the district")
                .noneMatch(arrival -> arrival.staff().equals("d"));
    }

    @Test
    void what_arrives_at_several_staffs_is_several_commitments() {
        assertThat(REPUBLICAN).extracting(arrival -> arrival.assignment().id()).containsExactly("r/a~o", "r/a~p");
    }

    @Test
    void passing_on_is_refused_with_its_reason() {
        Incoming oblast = Incoming.at("o").take(REPUBLICAN).incoming();
        Assignment own = assignment("m", "аудандардың әкімдері");

        assertThat(oblast.passOn("r/a", "k", own)).isEqualTo(new Refused(Reason.NOT_TAKEN, List.of("r/a")));
        Incoming once = ((Passed) oblast.passOn("r/a~o", "k", own)).incoming();
        assertThat(once.passOn("r/a~o", "k", own)).isEqualTo(new Refused(Reason.ID_IN_USE, List.of("k/m")));
        assertThat(oblast.passOn("r/a~o", "r", assignment("a", "аудандардың әкімдері")))
                .as("the same assignment again is no new one")
                .isEqualTo(new Refused(Reason.ID_IN_USE, List.of("r/a")));
        Assignment early = new Assignment("m", own.title(), own.executors(), "", null, DAY.minusDays(1));
        assertThat(oblast.passOn("r/a~o", "k", early))
                .isEqualTo(new Refused(Reason.BEFORE_ARRIVAL, List.of("m", "14.10.2025", "15.10.2025")));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_a_sentence_of_its_own_in_each_language(Reason reason) {
        Set<String> sentences = new HashSet<>();
        for (Language language : Language.values()) {
            String sentence = new Refused(reason, List.of("x", "y", "z")).message(language);
            assertThat(sentence).contains("x").doesNotContain("{", "protocol.");
            assertThat(sentences.add(sentence)).isTrue();
        }
    }
}
