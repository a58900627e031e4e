package kz.jospar.rating.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.Shared;
import kz.jospar.rating.data.Counting.ReportedTwice;
import kz.jospar.rating.data.NotCounted.Reason;
import kz.jospar.rating.data.Observation.Status;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CountingTest {
    private static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);
    private static final LocalDate DAY = LocalDate.of(2025, 5, 5);
    private static final Roster ROSTER = new Roster(List.of(Unit.of("A"), Unit.of("B")));
    private static final Counting GATED =
            new Counting("action", 250L, Set.of(), ReportedTwice.COUNTS_FOR_EACH, Status.ZERO);

    @Test
    void the_table_of_actions_is_counted_as_its_authors_did() throws IOException {
        List<EventRecord> events = Shared.rows("actions_input.csv", "unit,action,participants").stream()
                .map(row -> event(row.get(0), row.get(1), Long.parseLong(row.get(2))))
                .toList();
        Map<String, Rational> expected = new HashMap<>();
        List<Unit> units = new ArrayList<>();
        Shared.rows(
                        "staff_gates_exact.csv",
                        "unit,population,registered_prev,registered_cur,women_prev,women_cur,minors_prev,minors_cur,"
                                + "expected_actions_ge_250,expected_actions_per_100k,expected_registered_reduction,"
                                + "expected_women_share_change_prev_minus_cur,expected_minors_share_change_prev_minus_cur")
                .forEach(row -> {
                    units.add(Unit.of(row.get(0)));
                    expected.put(row.get(0), Rational.parse(row.get(8)));
                });
        List<Counted> counts = GATED.count("3", events, new Roster(units), YEAR);
        assertThat(counts)
                .hasSize(5)
                .allSatisfy(count -> assertThat(count.observation().value())
                        .as(count.observation().unit())
                        .isEqualTo(expected.get(count.observation().unit())));
    }

    @Test
    void one_participant_flips_one_event() {
        Counted before = first(GATED, event("A", "A1", 249), event("A", "A2", 250), event("A", "A3", 251));
        assertThat(before.observation().value()).isEqualTo(Rational.of(2));
        assertThat(before.observation().countedFrom()).containsExactly(Reference.event("A2"), Reference.event("A3"));
        assertThat(before.notCounted()).singleElement().satisfies(not -> {
            assertThat(not.onlyBecauseOf(Reason.TOO_FEW_PARTICIPANTS)).isTrue();
            assertThat(not.lackingParticipants()).isEqualTo(1);
            assertThat(not.findings().get(0).message(Language.EN)).contains("A1", "249/250");
        });
        Counted after = first(GATED, event("A", "A1", 250), event("A", "A2", 250), event("A", "A3", 251));
        assertThat(after.observation().value()).isEqualTo(Rational.of(3));
        assertThat(after.notCounted()).isEmpty();
    }

    @Test
    void an_event_that_does_not_count_is_told_with_every_reason() {
        Counting campaign = new Counting(
                "action", 250L, Set.of("radio", "booklets"), ReportedTwice.COUNTS_FOR_NONE, Status.MISSING);
        EventRecord poor =
                new EventRecord("A", "A1", "action", LocalDate.of(2024, 12, 31), 9L, Set.of("booklets"), List.of());
        EventRecord unknown = new EventRecord("A", "A2", "action", DAY, null, Set.of("booklets", "radio"), List.of());
        Counted counted = first(
                campaign,
                poor,
                unknown,
                new EventRecord("B", "A2", "action", DAY, 300L, Set.of("booklets", "radio"), List.of()));
        assertThat(counted.observation().status()).isEqualTo(Status.ZERO);
        assertThat(counted.notCounted().get(0).reasons())
                .containsExactly(Reason.OUTSIDE_PERIOD, Reason.TOO_FEW_PARTICIPANTS, Reason.PARTS_MISSING);
        assertThat(counted.notCounted().get(0).missingParts()).containsExactly("radio");
        assertThat(counted.notCounted().get(1).reasons())
                .containsExactly(Reason.PARTICIPANTS_UNKNOWN, Reason.SEVERAL_UNITS);
        for (Language language : Language.values()) {
            assertThat(counted.notCounted().stream().flatMap(not -> not.findings().stream()))
                    .allSatisfy(finding -> assertThat(finding.message(language))
                            .contains(finding.text())
                            .doesNotContain("{", "not-counted"));
        }
    }

    @Test
    void copies_count_once_and_contradictions_not_at_all() {
        Counted copies = first(GATED, event("A", "A1", 300), event("A", "A1", 300));
        assertThat(copies.observation().value()).isEqualTo(Rational.ONE);
        assertThat(copies.notCounted())
                .singleElement()
                .satisfies(not -> assertThat(not.reasons()).containsExactly(Reason.COUNTED_ALREADY));
        Counted contradictory = first(GATED, event("A", "A1", 300), event("A", "A1", 400));
        assertThat(contradictory.observation().status()).isEqualTo(Status.ZERO);
        assertThat(contradictory.notCounted()).hasSize(2).allMatch(not -> not.onlyBecauseOf(Reason.CONTRADICTORY));
    }

    @Test
    void an_event_of_two_units_counts_as_declared() {
        List<EventRecord> events = List.of(event("A", "E1", 300), event("B", "E1", 300));
        for (ReportedTwice rule : ReportedTwice.values()) {
            Counting counting = new Counting("action", 0L, Set.of(), rule, Status.ZERO);
            Rational expected = rule == ReportedTwice.COUNTS_FOR_EACH ? Rational.ONE : Rational.ZERO;
            assertThat(counting.count("3", events, ROSTER, YEAR))
                    .allMatch(count -> expected.equals(count.observation().value()));
        }
    }

    @Test
    void silence_is_what_was_declared_and_never_a_count() {
        for (Status status : List.of(Status.ZERO, Status.MISSING, Status.NOT_APPLICABLE)) {
            Counting counting = new Counting("action", 250L, Set.of(), ReportedTwice.COUNTS_FOR_EACH, status);
            assertThat(counting.count("3", List.of(event("A", "A1", 1)), ROSTER, YEAR))
                    .extracting(count -> count.observation().status())
                    .containsExactly(Status.ZERO, status);
        }
        assertThatThrownBy(() -> new Counting("action", 250L, Set.of(), ReportedTwice.COUNTS_FOR_EACH, Status.LATE))
                .hasMessageContaining("late");
    }

    @Test
    void nothing_is_counted_by_a_rule_that_leaves_something_open() {
        Counting open = new Counting("action", null, null, null, null);
        assertThat(open.choices()).hasSize(4).allMatch(choice -> choice.value() == null);
        assertThatThrownBy(() -> open.count("3", List.of(), ROSTER, YEAR))
                .hasMessageContaining("[atLeastParticipants, requiredParts, reportedTwice, whenSilent]");
        JsonMapper json = new JsonMapper();
        assertThat(json.readValue("{\"kind\": \"action\"}", Counting.class)).isEqualTo(open);
        assertThat(json.readValue(json.writeValueAsString(GATED), Counting.class))
                .isEqualTo(GATED);
    }

    @Test
    void events_of_units_outside_the_roster_are_refused_by_name() {
        assertThatThrownBy(() -> GATED.count("3", List.of(event("X", "E1", 300)), ROSTER, YEAR))
                .isInstanceOf(UnfitDataException.class)
                .hasMessageContaining("X is not in the roster");
    }

    /** Against counting by hand, whatever the order of the records. */
    @Property
    void the_order_of_records_decides_nothing(@ForAll("events") List<EventRecord> events, @ForAll long seed) {
        List<Counted> counts = GATED.count("3", events, ROSTER, YEAR);
        List<EventRecord> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(GATED.count("3", shuffled, ROSTER, YEAR)).isEqualTo(counts);
        for (Counted count : counts) {
            String unit = count.observation().unit();
            long byHand = events.stream()
                    .filter(event -> event.unit().equals(unit)
                            && event.date().getYear() == 2025
                            && event.participants() != null
                            && event.participants() >= 250
                            && events.stream()
                                    .filter(other -> other.unit().equals(unit)
                                            && other.id().equals(event.id()))
                                    .allMatch(event::equals))
                    .map(EventRecord::id)
                    .distinct()
                    .count();
            assertThat(count.observation().value()).isEqualTo(Rational.of(byHand));
            long own =
                    events.stream().filter(event -> event.unit().equals(unit)).count();
            assertThat(count.observation().countedFrom().size()
                            + count.notCounted().size())
                    .isEqualTo((int) own);
        }
    }

    @Property
    void records_read_back_from_the_table_they_are_written_to(@ForAll("events") List<EventRecord> events)
            throws IOException {
        StringBuilder text = new StringBuilder();
        EventTable.write(events, text);
        assertThat(EventTable.read(text.toString()).orRefuse()).isEqualTo(events);
    }

    @Test
    void a_row_of_events_that_cannot_be_is_named() {
        String heading = "unit;event;kind;date;participants;parts;from\n";
        Map<String, String> faults = Map.of(
                "A;E 1;action;2025-01-01;1;;", "csv-blank-in-key E-1",
                "A;E1;action;31.12.2025;1;;", "csv-no-date 2025-12-31",
                "A;E1;action;2025-02-30;1;;", "csv-no-date null",
                "A;E1;action;2025-01-01;-1;;", "csv-no-count null",
                "A;E1;action;2025-01-01;1.5;;", "csv-no-count null",
                "A;E1;action;2025-01-01;1e30;;", "csv-no-count null",
                "A;E1;;2025-01-01;1;;", "csv-empty-cell null",
                "A;E1;action;2025-01-01;1;;plan 5", "csv-no-reference null");
        faults.forEach((row, fault) -> {
            Finding finding = EventTable.read(heading + row).findings().get(0);
            assertThat(finding.code() + " " + finding.proposal()).as(row).isEqualTo(fault);
            assertThat(finding.message(Language.RU)).doesNotContain("{", "csv-");
        });
        assertThat(EventTable.read("unit,event,kind,date\nA,E1,action,2025-01-01")
                        .orRefuse())
                .containsExactly(
                        new EventRecord("A", "E1", "action", LocalDate.of(2025, 1, 1), null, Set.of(), List.of()));
    }

    @Provide
    Arbitrary<List<EventRecord>> events() {
        return Combinators.combine(
                        Arbitraries.of("A", "B"),
                        Arbitraries.of("E1", "E2", "E3", "E\"4,", "E5"),
                        Arbitraries.of(
                                LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                        Arbitraries.of(0L, 249L, 250L, 251L).injectNull(0.1),
                        Arbitraries.of("booklets", "radio").set().ofMaxSize(2),
                        Arbitraries.of("measure:1.3", "assignment:2")
                                .map(text -> Reference.find(text).orElseThrow())
                                .list()
                                .ofMaxSize(2))
                .as((unit, id, date, participants, parts, from) ->
                        new EventRecord(unit, id, "action", date, participants, parts, from))
                .list()
                .ofMaxSize(10);
    }

    private static Counted first(Counting counting, EventRecord... events) {
        return counting.count("3", List.of(events), ROSTER, YEAR).get(0);
    }

    private static EventRecord event(String unit, String id, long participants) {
        return new EventRecord(unit, id, "action", DAY, participants, Set.of(), List.of());
    }
}
