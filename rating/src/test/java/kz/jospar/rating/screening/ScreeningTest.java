package kz.jospar.rating.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.EventRecord;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.number.Rational;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScreeningTest {
    private static final PlanPeriod YEAR = PlanPeriod.ofYears(2025, 2025);
    private static final PlanPeriod BEFORE = PlanPeriod.ofYears(2024, 2024);
    private static final Rational LEVEL = Rational.of(1, 100);
    private static final Observations NOTHING = Observations.of(List.of());
    private static final PilingUp PILING = new PilingUp("action", 250, 11, LEVEL);
    private static final RoundNumbers ROUND = new RoundNumbers(10, 100, LEVEL);
    private static final SameEvents SAME = new SameEvents("action", 250, 100, LEVEL);
    private static final EqualColumns EQUAL = new EqualColumns(3, LEVEL);
    private static final UpWhileFlat FLAT = new UpWhileFlat("4", "8", Rational.of(1, 20), LEVEL);
    private static final Screening ALL =
            new Screening(List.of(PILING, ROUND, EQUAL, SAME, new EventsOfSeveralUnits(), FLAT));

    @Test
    void seven_events_just_above_the_gate_and_none_below_are_asked_about() {
        assertThat(PILING.ask(NOTHING, events("A", 250, 251, 255, 260, 250, 252, 258)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.text()).isEqualTo("A");
                    assertThat(finding.arguments()).containsExactly("action", "7", "250-260", "0", "239-249", "1/128");
                });
        assertThat(PILING.ask(NOTHING, events("A", 250, 251, 255, 260, 250, 252)))
                .as("1/64 is above the level")
                .isEmpty();
        assertThat(PILING.ask(NOTHING, events("A", 261, 261, 261, 261, 261, 261, 261, 262, 1000)))
                .as("beyond the window")
                .isEmpty();
    }

    @Test
    void the_window_ends_eleven_numbers_below_the_gate() {
        assertThat(PILING.ask(NOTHING, events("A", 250, 250, 250, 250, 250, 250, 250, 238, 238)))
                .as("238 lies outside")
                .hasSize(1);
        assertThat(PILING.ask(NOTHING, events("A", 250, 250, 250, 250, 250, 250, 250, 239, 239)))
                .as("239 lies inside: 7 of 9 have the tail 46/512")
                .isEmpty();
    }

    /** With one half on each side, exactly: the sum over all counts that are asked about. */
    @Test
    void events_on_both_sides_of_a_gate_are_asked_about_no_more_than_declared() {
        for (int count = 1; count <= 24; count++) {
            Rational asked = Rational.ZERO;
            for (int above = 0; above <= count; above++) {
                long[] people = new long[count];
                for (int at = 0; at < count; at++) {
                    people[at] = at < above ? 250 : 249;
                }
                if (!PILING.ask(NOTHING, events("A", people)).isEmpty()) {
                    asked = Chance.exact(count, above, 2);
                    break;
                }
            }
            // Once asked, all larger counts are asked about too: their tail is the rate.
            assertThat(asked).isLessThanOrEqualTo(LEVEL);
        }
    }

    @Test
    void round_numbers_are_asked_about_and_others_are_not() {
        assertThat(ROUND.ask(NOTHING, events("A", 300, 400, 250, 500)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("4", "4", "10", "1/10000"));
        assertThat(ROUND.ask(NOTHING, events("A", 301, 402, 253, 504, 615))).isEmpty();
        assertThat(ROUND.ask(NOTHING, events("A", 10, 20, 30, 40, 50)))
                .as("small numbers are round by nature")
                .isEmpty();
        List<Observation> rows = IntStream.range(0, 5)
                .mapToObj(at -> Observation.of("B", "i" + at, YEAR, Rational.of(1_000L + 100 * at)))
                .toList();
        assertThat(ROUND.ask(Observations.of(rows), List.of()))
                .extracting(Finding::code)
                .containsExactly("screening-round-values");
    }

    @Test
    void clean_numbers_are_asked_about_at_most_at_the_declared_rate() {
        Random random = new Random(1);
        int asked = 0;
        for (int unit = 0; unit < 3_000; unit++) {
            long[] people = LongStream.generate(() -> 100 + random.nextInt(900))
                    .limit(20)
                    .toArray();
            asked += ROUND.ask(NOTHING, events("A", people)).size();
        }
        // 30 expected at most; five standard deviations above is 57.
        assertThat(asked).isLessThan(57);
    }

    @Test
    void a_column_copied_between_two_districts_is_found() {
        Random random = new Random(2);
        List<Observation> rows = table(random, 20, 8);
        for (int at = 0; at < 8; at++) {
            rows.add(Observation.of("copy", "i" + at, YEAR, value(rows, "u7", "i" + at)));
        }
        assertThat(EQUAL.ask(Observations.of(rows), List.of())).singleElement().satisfies(finding -> {
            assertThat(finding.text()).isEqualTo("copy, u7");
            assertThat(finding.arguments()).startsWith("2", "8", "2025");
        });
        rows.set(0, Observation.of("u0", "i0", YEAR, Rational.of(987_654)));
        rows.add(Observation.of("u7", "i9", YEAR, Rational.ONE));
        assertThat(EQUAL.ask(Observations.of(rows), List.of()))
                .as("one more number differs")
                .isEmpty();
    }

    @Test
    void the_expected_number_of_coincidences_is_that_of_the_worked_case() {
        List<Observation> rows = new ArrayList<>();
        for (int unit = 0; unit < 5; unit++) {
            for (int at = 0; at < 3; at++) {
                rows.add(Observation.of("u" + unit, "i" + at, YEAR, Rational.of(unit == 0 ? 10 : 10 * unit)));
            }
        }
        assertThat(new EqualColumns(3, Rational.of(1, 6)).ask(Observations.of(rows), List.of()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("2", "3", "2025", "5/32"));
        assertThat(new EqualColumns(3, Rational.of(1, 7)).ask(Observations.of(rows), List.of()))
                .isEmpty();
    }

    @Test
    void columns_that_agree_by_nature_are_not_asked_about() {
        List<Observation> same = new ArrayList<>();
        for (int unit = 0; unit < 30; unit++) {
            for (int at = 0; at < 6; at++) {
                same.add(Observation.of("u" + unit, "i" + at, YEAR, Rational.of(unit % 2 + 1)));
            }
        }
        assertThat(EQUAL.ask(Observations.of(same), List.of())).isEmpty();
        List<Observation> zeros = new ArrayList<>();
        for (int at = 0; at < 9; at++) {
            zeros.add(Observation.of("A", "i" + at, YEAR, Rational.ZERO));
            zeros.add(Observation.of("B", "i" + at, YEAR, Rational.ZERO));
        }
        assertThat(EQUAL.ask(Observations.of(zeros), List.of())).isEmpty();
    }

    @Test
    void clean_tables_and_lists_of_events_give_questions_at_most_at_the_declared_rate() {
        Random random = new Random(3);
        int columns = 0;
        int same = 0;
        for (int round = 0; round < 1_000; round++) {
            columns +=
                    EQUAL.ask(Observations.of(table(random, 12, 3)), List.of()).isEmpty() ? 0 : 1;
            List<EventRecord> events = new ArrayList<>();
            for (int at = 0; at < 15; at++) {
                LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(250));
                events.add(event("A", "E" + at, day, 200 + random.nextInt(100)));
            }
            same += SAME.ask(NOTHING, events).isEmpty() ? 0 : 1;
        }
        // 10 expected at most; five standard deviations above is 26.
        assertThat(columns).isLessThan(26);
        assertThat(same).isLessThan(26);
    }

    @Test
    void one_event_under_two_keys_or_of_two_units_is_asked_about() {
        LocalDate day = LocalDate.of(2025, 5, 5);
        List<EventRecord> events = new ArrayList<>(events("A", 251, 300, 17, 18));
        events.add(event("A", "N1", day, 312));
        events.add(event("A", "N2", day, 312));
        events.add(event("B", "N3", day, 312));
        events.add(event("B", "N1", day.plusDays(1), 5));
        assertThat(SAME.ask(NOTHING, events))
                .extracting(Finding::code, finding -> finding.arguments().get(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("screening-same-events-of-unit", "N1, N2"),
                        org.assertj.core.groups.Tuple.tuple("screening-same-events-of-units", "N1, N2, N3"));
        assertThat(new EventsOfSeveralUnits().ask(NOTHING, events))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.text()).isEqualTo("N1");
                    assertThat(finding.arguments()).containsExactly("2", "A, B");
                });
    }

    @Test
    void detected_users_that_rise_while_offences_stay_are_asked_about() {
        assertThat(FLAT.ask(years(10, 30, 40, 40), List.of())).singleElement().satisfies(finding -> {
            assertThat(finding.arguments().subList(0, 5)).containsExactly("4", "10 - 30", "8", "40 - 40", "2025");
            // 305311533/274877906944, which is 1 in 900.3.
            assertThat(finding.arguments().get(5)).isEqualTo("1/900");
        });
        assertThat(FLAT.ask(years(10, 30, 40, 60), List.of())).as("both rise").isEmpty();
        assertThat(FLAT.ask(years(10, 14, 40, 40), List.of())).as("chance").isEmpty();
        assertThat(FLAT.ask(years(30, 10, 40, 40), List.of())).as("falls").isEmpty();
        assertThat(FLAT.ask(years(1_000_000, 1_200_000, 0, 0), List.of())).hasSize(1);
    }

    @Property(tries = 60)
    void questions_depend_on_no_order_and_exist_in_three_languages(
            @ForAll long seed, @ForAll @IntRange(max = 3) int cheats) {
        Random random = new Random(seed);
        List<Observation> rows = table(random, 10, 5);
        List<EventRecord> events = new ArrayList<>();
        for (int unit = 0; unit < 5; unit++) {
            events.addAll(events("u" + unit, random.longs(6, 230, 280).toArray()));
        }
        for (int cheat = 0; cheat < cheats; cheat++) {
            events.addAll(events("cheat" + cheat, 250, 250, 260, 250, 250, 260, 250));
            for (int at = 0; at < 5; at++) {
                rows.add(Observation.of("cheat" + cheat, "i" + at, YEAR, value(rows, "u0", "i" + at)));
            }
        }
        List<Finding> questions = ALL.ask(Observations.of(rows), events);
        for (int cheat = 0; cheat < cheats; cheat++) {
            String unit = "cheat" + cheat;
            assertThat(questions)
                    .filteredOn(finding -> finding.text().equals(unit))
                    .extracting(Finding::code)
                    .contains("screening-piling-up", "screening-round-participants");
        }
        Collections.shuffle(rows, random);
        Collections.shuffle(events, random);
        assertThat(ALL.ask(Observations.of(rows), events)).isEqualTo(questions);
        for (Finding finding : questions) {
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            for (Language language : Language.values()) {
                assertThat(finding.message(language))
                        .contains(finding.text())
                        .endsWith("?")
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void a_screening_is_data() {
        JsonMapper json = new JsonMapper();
        assertThat(json.readValue(json.writeValueAsString(ALL), Screening.class))
                .isEqualTo(ALL);
        assertThatThrownBy(() -> json.readValue("{\"questions\": []}", Screening.class))
                .hasMessageContaining("questions is empty");
        assertThatThrownBy(() -> new PilingUp("action", 5, 11, LEVEL)).hasMessageContaining("gate 5");
        assertThatThrownBy(() -> new RoundNumbers(10, 50, LEVEL)).hasMessageContaining("from is 50");
        assertThatThrownBy(() -> new UpWhileFlat("4", "8", Rational.of(-1), LEVEL))
                .hasMessageContaining("flatWithin");
    }

    @Test
    void many_units_with_the_same_data_and_many_copies_are_asked_about_in_time() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            List<Observation> rows = new ArrayList<>();
            List<EventRecord> events = new ArrayList<>();
            LocalDate day = LocalDate.of(2025, 5, 5);
            for (int unit = 0; unit < 20_000; unit++) {
                LocalDate own = LocalDate.of(1900, 1, 1).plusDays(unit);
                rows.add(Observation.of("u" + unit, "4", YEAR, Rational.of(400)));
                rows.add(Observation.of("u" + unit, "8", YEAR, Rational.of(unit)));
                rows.add(Observation.of("u" + unit, "4", new PlanPeriod(own, own), Rational.of(400)));
                events.add(event("u" + unit, "E", day, 250));
                events.add(event("u" + unit, "F" + unit, day, 250));
            }
            assertThat(ALL.ask(Observations.of(rows), events)).isNotEmpty();
        });
    }

    private static Observations years(long up, long upNow, long flat, long flatNow) {
        return Observations.of(List.of(
                Observation.of("A", "4", BEFORE, Rational.of(up)),
                Observation.of("A", "4", YEAR, Rational.of(upNow)),
                Observation.of("A", "8", BEFORE, Rational.of(flat)),
                Observation.of("A", "8", YEAR, Rational.of(flatNow))));
    }

    /** Numbers 1..12, as probable as each other. */
    private static List<Observation> table(Random random, int units, int indicators) {
        List<Observation> rows = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            for (int at = 0; at < indicators; at++) {
                rows.add(Observation.of("u" + unit, "i" + at, YEAR, Rational.of(1L + random.nextInt(12))));
            }
        }
        return rows;
    }

    private static Rational value(List<Observation> rows, String unit, String indicator) {
        Rational value = rows.stream()
                .filter(row -> row.unit().equals(unit) && row.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .value();
        assertThat(value).isNotNull();
        return value == null ? Rational.ZERO : value;
    }

    private static List<EventRecord> events(String unit, long... people) {
        List<EventRecord> events = new ArrayList<>();
        for (int at = 0; at < people.length; at++) {
            events.add(event(unit, unit + at, LocalDate.of(2025, 1, 1).plusDays(at), people[at]));
        }
        return events;
    }

    private static EventRecord event(String unit, String id, LocalDate day, long people) {
        return new EventRecord(unit, id, "action", day, people, Set.of(), List.of());
    }
}
