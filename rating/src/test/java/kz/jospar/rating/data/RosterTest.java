package kz.jospar.rating.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RosterTest {
    private static final LocalizedText NAME = new LocalizedText("Аудан", "Район", "District");

    @Test
    void peers_are_those_of_the_named_group() {
        Roster roster = new Roster(List.of(unit("B", "city"), unit("A", "village"), unit("C", "village")));
        assertThat(roster.peers("size"))
                .containsExactly(Map.entry("city", List.of("B")), Map.entry("village", List.of("A", "C")));
        assertThat(roster.peers("all")).containsExactly(Map.entry("all", List.of("B", "A", "C")));
        assertThat(roster.members("size", "village")).containsExactly("A", "C");
        assertThat(roster.find("A")).contains(unit("A", "village"));
        assertThat(roster.find("X")).isEmpty();
    }

    @Test
    void nobody_falls_into_a_group_nobody_named() {
        Roster roster = new Roster(List.of(unit("A", "city"), new Unit("B", NAME, Map.of())));
        assertThatThrownBy(() -> roster.peers("size"))
                .hasMessageContaining("'size'")
                .hasMessageContaining("'B'");
        assertThatThrownBy(() -> roster.peers("shape")).hasMessageContaining("'shape'");
        Samples.assertWritten(roster.check(List.of("size", "shape", "all")));
        assertThat(roster.check(List.of("size", "shape", "all")))
                .extracting(Finding::code, Finding::text, Finding::proposal)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("unknown-grouping", "shape", "size"),
                        org.assertj.core.groups.Tuple.tuple("unit-without-group", "B", null));
    }

    @Test
    void an_empty_group_an_empty_roster_and_a_second_unit_are_refused_by_name() {
        Roster roster = new Roster(List.of(unit("A", "city")));
        assertThatThrownBy(() -> roster.members("size", "village")).hasMessageContaining("'village'");
        assertThatThrownBy(() -> roster.members("all", "some")).hasMessageContaining("'some'");
        assertThatThrownBy(() -> new Roster(List.of())).hasMessageContaining("units is empty");
        assertThatThrownBy(() -> new Roster(List.of(unit("A", "city"), unit("A", "village"))))
                .hasMessageContaining("'A' stands twice");
        assertThatThrownBy(() -> unit("A", " ")).hasMessageContaining("'size'");
        assertThatThrownBy(() -> new Unit("A", NAME, Map.of("all", "x"))).hasMessageContaining("'all'");
        assertThatThrownBy(() -> Unit.of("A ")).hasMessageContaining("blanks at its ends");
    }

    @Property
    void each_unit_is_in_exactly_one_group(@ForAll @Size(min = 1, max = 30) List<@IntRange(max = 4) Integer> groups) {
        List<Unit> units = new java.util.ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            units.add(unit("u" + at, "g" + groups.get(at)));
        }
        Map<String, List<String>> peers = new Roster(units).peers("size");
        assertThat(peers.values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        units.stream().map(Unit::id).toList());
        for (int at = 0; at < groups.size(); at++) {
            assertThat(peers.get("g" + groups.get(at))).contains("u" + at);
        }
    }

    @Test
    void without_a_roster_the_data_name_the_units() {
        PlanPeriod year = PlanPeriod.ofYears(2025, 2025);
        Observations table = Observations.of(
                List.of(Observation.of("B", "8", year, Rational.ONE), Observation.of("A", "8", year, Rational.ONE)));
        assertThat(Roster.from(table).ids()).containsExactly("A", "B");
        assertThatThrownBy(() -> Roster.from(Observations.of(List.of()))).hasMessageContaining("units is empty");
    }

    @Test
    void a_roster_comes_back_from_json() {
        JsonMapper json = new JsonMapper();
        Roster roster = new Roster(List.of(unit("A", "city"), Unit.of("B")));
        String text = json.writeValueAsString(roster);
        assertThat(text).startsWith("{\"units\":[{\"id\":\"A\"");
        assertThat(json.readValue(text, Roster.class)).isEqualTo(roster);
    }

    private static Unit unit(String id, String size) {
        return new Unit(id, NAME, Map.of("size", size));
    }
}
