package kz.jospar.protocol.hierarchy;

import static kz.jospar.protocol.hierarchy.Staffs.DAY;
import static kz.jospar.protocol.hierarchy.Staffs.TOP;
import static kz.jospar.protocol.hierarchy.Staffs.assignment;
import static kz.jospar.protocol.hierarchy.Staffs.district;
import static kz.jospar.protocol.hierarchy.Staffs.document;
import static kz.jospar.protocol.hierarchy.Staffs.oblast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.BodyKind;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Role;
import kz.jospar.protocol.hierarchy.Binding.Force;
import kz.jospar.protocol.hierarchy.Missed.Reason;
import kz.jospar.protocol.regulation.Level;
import kz.jospar.protocol.regulation.Rule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an assignment arrives, under which id, from which day, and with which force. */
class ArrivalsTest {
    private static final Addressing KNOWN = Addressing.by(Directory.kazakhstan());
    private static final Hierarchy KOSTANAY = Hierarchy.of(document(
            TOP,
            oblast("o", "top", "39"),
            district("d", "o", "3910"),
            district("e", "o", "3911"),
            oblast("p", "top", "35")));

    private static List<String> staffs(Arrivals arrivals) {
        return arrivals.arrived().stream().map(Arrival::staff).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"өңірлердің әкімдері", "акимы регионов"})
    void the_akims_of_the_regions_are_those_of_17_oblasts_and_3_great_cities(String group) {
        Hierarchy all = Hierarchy.of(document(Staffs.regions()));
        Arrivals arrivals = all.arrivals("top", "s", assignment("a", group), KNOWN);

        assertThat(arrivals.missed()).isEmpty();
        assertThat(arrivals.arrived()).hasSize(20);
        assertThat(staffs(arrivals)).contains("kostanay", "astana", "almaty", "shymkent", "ulytau");
        assertThat(all.arrivals("top", "s", assignment("a", "облыстардың әкімдері"), KNOWN)
                        .arrived())
                .hasSize(17);
    }

    private static Hierarchy named() {
        StaffBody district = district("d", "o", "3998");
        StaffBody own = new StaffBody(
                "k",
                new LocalizedText("аудан штабы", null, null),
                district.level(),
                "o",
                district.akimat(),
                "3999",
                new LocalizedText("Қостанай ауданы", "Костанайский район", null),
                district.boundByHigher(),
                null);
        return Hierarchy.of(document(
                TOP,
                oblast("o", "top", "39"),
                oblast("p", "top", "35"),
                Staffs.body("city", Level.OBLAST, "top", BodyKind.REPUBLICAN_CITY_AKIMAT, "71", Rule.unsaid()),
                district,
                own));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Қостанай ауданының әкімі",
                "акимат Костанайского района",
                "Акиму Костанайского района",
                "Қостанай ауданының әкімдігі"
            })
    void one_district_that_a_staff_names_as_its_own_is_reached(String akim) {
        Arrivals arrivals = named().arrivals("o", "s", assignment("a", akim), KNOWN);
        assertThat(arrivals.missed()).isEmpty();
        assertThat(staffs(arrivals)).containsExactly("k");
        assertThat(named().arrivals("o", "s", assignment("a", "Қарасу ауданының әкімі"), KNOWN)
                        .missed())
                .extracting(Missed::reason)
                .containsExactly(Missed.Reason.NO_STAFF);
    }

    @ParameterizedTest
    @CsvSource({
        "top, Акимам регионов, o p city",
        "top, акимам областей, o p",
        "top, өңірлердің әкімдеріне, o p city",
        "top, региональным штабам, o p city",
        "top, өңірлік штабтарға, o p city",
        "top, облыстық штабтар, o p",
        "top, Областные штабы, o p",
        "o, акимам районов, d k",
        "o, акиматам районов, d k",
        "o, аудан әкімдеріне, d k",
        "o, районным штабам, d k",
        "o, аудандық штабтарға, d k"
    })
    void groups_are_understood_in_the_dative_and_by_their_staffs(String from, String group, String reached) {
        Arrivals arrivals = named().arrivals(from, "s", assignment("a", group), KNOWN);
        assertThat(staffs(arrivals)).containsExactlyInAnyOrder(reached.split(" "));
        assertThat(named().arrivals("k", "s", assignment("a", "аудандық штабтар"), KNOWN)
                        .missed())
                .hasSize(1);
    }

    @Test
    void a_staff_without_an_akimat_cannot_name_one() {
        assertThatThrownBy(() -> new StaffBody(
                        "r",
                        new LocalizedText("штаб", null, null),
                        Level.REPUBLICAN,
                        null,
                        null,
                        null,
                        new LocalizedText("аудан", null, null),
                        Rule.unsaid(),
                        null))
                .hasMessageContaining("akimatName");
    }

    @Test
    void what_arrives_keeps_its_origin_its_day_and_its_words_and_has_the_staff_as_executor() {
        Arrival arrival = KOSTANAY.arrivals("top", "s-1", assignment("a", "өңірлердің әкімдері"), KNOWN)
                .arrived()
                .get(0);

        assertThat(arrival.staff()).isEqualTo("o");
        assertThat(arrival.source()).isEqualTo(new Source("top", "s-1", "a"));
        assertThat(arrival.assignment().id()).isEqualTo("s-1/a~o");
        assertThat(arrival.assignment().given()).isEqualTo(DAY);
        assertThat(arrival.received()).isNull();
        assertThat(arrival.assignment().executors()).singleElement().satisfies(executor -> {
            assertThat(executor.id()).isEqualTo("o");
            assertThat(executor.role()).isEqualTo(Role.LEAD);
            assertThat(executor.text()).isEqualTo("өңірлердің әкімдері");
        });
    }

    @Test
    void whoever_is_not_reached_is_said_with_the_reason() {
        Arrivals regions = KOSTANAY.arrivals("top", "s", assignment("a", "өңірлердің әкімдері"), KNOWN);
        assertThat(staffs(regions)).containsExactly("o", "p");
        assertThat(regions.missed()).singleElement().satisfies(missed -> {
            assertThat(missed.reason()).isEqualTo(Reason.NO_STAFF_THERE);
            assertThat(missed.bodies()).hasSize(18).contains("astana").doesNotContain("kostanay", "karaganda");
        });
        assertThat(reasons("ІІМ")).containsExactly(Reason.NO_STAFF);
        assertThat(reasons("мүдделі мемлекеттік органдар")).containsExactly(Reason.OPEN_GROUP);
        assertThat(reasons("top штабы")).containsExactly(Reason.NOT_BELOW);
        assertThat(reasons("{0} \u0000 )(")).containsExactly(Reason.NO_STAFF);
    }

    private static List<Reason> reasons(String name) {
        Arrivals arrivals = KOSTANAY.arrivals("top", "s", assignment("a", name), KNOWN);
        assertThat(arrivals.arrived()).isEmpty();
        return arrivals.missed().stream().map(Missed::reason).toList();
    }

    @Test
    void one_staff_is_meant_by_its_akim_or_its_own_name_and_arrives_once() {
        assertThat(staffs(KOSTANAY.arrivals("top", "s", assignment("a", "Қостанай облысының әкімі"), KNOWN)))
                .containsExactly("o");
        assertThat(staffs(KOSTANAY.arrivals("top", "s", assignment("a", "D  ШТАБЫ"), KNOWN)))
                .containsExactly("d");
        assertThat(staffs(KOSTANAY.arrivals(
                        "top", "s", assignment("a", "акимы регионов", "аким Костанайской области"), KNOWN)))
                .containsExactly("o", "p");
    }

    @Test
    void a_staff_meant_twice_acts_as_the_first_that_means_it() {
        assertThat(KOSTANAY.arrivals("top", "s", assignment("a", "акимы регионов", "аким Костанайской области"), KNOWN)
                        .arrived())
                .allSatisfy(arrival -> assertThat(
                                arrival.assignment().executors().get(0).text())
                        .isEqualTo("акимы регионов"));
    }

    @Test
    void districts_are_those_below_the_giver() {
        assertThat(staffs(KOSTANAY.arrivals("o", "s", assignment("a", "аудандардың әкімдері"), KNOWN)))
                .containsExactly("d", "e");
        Arrivals none = KOSTANAY.arrivals("p", "s", assignment("a", "аудандардың әкімдері"), KNOWN);
        assertThat(none.arrived()).isEmpty();
        assertThat(none.missed()).extracting(Missed::reason).containsExactly(Reason.NO_STAFF);
        assertThat(KOSTANAY.arrivals("o", "s", assignment("a", "p штабы"), KNOWN)
                        .missed())
                .as("a neighbour is not below")
                .extracting(Missed::reason)
                .containsExactly(Reason.NOT_BELOW);
    }

    @Test
    void a_city_of_which_only_the_oblast_is_known_does_not_pass_for_the_oblast() {
        Hierarchy almaty = Hierarchy.of(document(TOP, oblast("o", "top", "19")));
        assertThat(almaty.arrivals("top", "s", assignment("a", "акимат города Конаева"), KNOWN)
                        .arrived())
                .isEmpty();
    }

    @Test
    void an_oblast_staff_binds_the_district_by_its_3_and_what_comes_past_it_is_not_covered() {
        Binding next = binding("o", "аудандардың әкімдері");
        assertThat(next.force()).isEqualTo(Force.BINDS);
        assertThat(next.citation()).isEqualTo(Staffs.KOSTANAY_3);
        assertThat(next.message(Language.EN)).contains("binds").contains("3");
        assertThat(binding("top", "аудандардың әкімдері").force()).isEqualTo(Force.NOT_FROM_NEXT);
        Hierarchy silent = Hierarchy.of(document(Staffs.regions()));
        assertThat(silent.arrivals("top", "s", assignment("a", "акимы регионов"), KNOWN)
                        .arrived())
                .allSatisfy(arrival -> assertThat(arrival.binding().force()).isEqualTo(Force.UNSAID));
    }

    private static Binding binding(String from, String group) {
        return KOSTANAY.arrivals(from, "s", assignment("a", group), KNOWN)
                .arrived()
                .get(0)
                .binding();
    }

    @Test
    void a_declared_day_of_receipt_is_where_terms_count_from_and_stays_visible() {
        Arrivals arrivals =
                KOSTANAY.arrivals("top", "s", assignment("a", "акимы регионов"), KNOWN.received("o", DAY.plusDays(5)));

        assertThat(arrivals.arrived().get(0).assignment().given()).isEqualTo(DAY.plusDays(5));
        assertThat(arrivals.arrived().get(0).received()).isEqualTo(DAY.plusDays(5));
        assertThat(arrivals.arrived().get(1).assignment().given()).isEqualTo(DAY);
        assertThatThrownBy(() -> KOSTANAY.arrivals(
                        "top", "s", assignment("a", "акимы регионов"), KNOWN.received("o", DAY.minusDays(1))))
                .hasMessageContaining("'o' received on 2025-10-14");
    }

    @Test
    void a_giver_that_is_unknown_and_a_sitting_with_a_slash_are_refused() {
        assertThatThrownBy(() -> KOSTANAY.arrivals("x", "s", assignment("a"), KNOWN))
                .hasMessageContaining("'x'");
        assertThatThrownBy(() -> KOSTANAY.arrivals("top", "s/t", assignment("a"), KNOWN))
                .hasMessageContaining("slash");
    }

    @Property(tries = 150)
    void arrivals_partition_whom_the_group_means_and_nothing_arrives_above_or_beside(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 300) int size, @ForAll @IntRange(max = 299) int giver) {
        List<StaffBody> bodies = Staffs.random(new Random(seed), size);
        Hierarchy hierarchy = Hierarchy.of(document(bodies));
        StaffBody from = bodies.get(giver % bodies.size());
        for (String group :
                List.of("өңірлердің әкімдері", "аудандардың әкімдері", "қалалар мен аудандардың әкімдіктері")) {
            Arrivals arrivals = hierarchy.arrivals(from.id(), "s", assignment("a", group), KNOWN);
            Level meant = group.startsWith("өңір") ? Level.OBLAST : Level.DISTRICT;
            Set<String> expected = bodies.stream()
                    .filter(body -> body.level() == meant)
                    .filter(body -> !group.equals("аудандардың әкімдері") || body.akimat() == BodyKind.DISTRICT_AKIMAT)
                    .filter(body ->
                            from.level() == Level.REPUBLICAN || from.id().equals(body.above()))
                    .map(StaffBody::id)
                    .collect(Collectors.toSet());
            assertThat(staffs(arrivals))
                    .as("%s from %s", group, from.id())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(expected)
                    .isSubsetOf(bodies.stream().map(StaffBody::id).toList());
            assertThat(bodies.stream().map(StaffBody::id).filter(staffs(arrivals)::contains))
                    .as("in the order of the document")
                    .containsExactlyElementsOf(staffs(arrivals));
            if (meant == Level.OBLAST) {
                assertThat(Stream.concat(
                                staffs(arrivals).stream(),
                                arrivals.missed().stream().flatMap(missed -> missed.bodies().stream())))
                        .as("the 20 regions, each either reached or missed")
                        .hasSize(20)
                        .doesNotHaveDuplicates();
            }
            assertThat(hierarchy.arrivals(from.id(), "s", assignment("a", group), KNOWN))
                    .as("the same again")
                    .isEqualTo(arrivals);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_exists_in_each_language(Language language) {
        for (Force force : Force.values()) {
            assertThat(new Binding(force, "3", null).message(language)).doesNotContain("protocol.", "{");
        }
        for (Reason reason : Reason.values()) {
            assertThat(new Missed(assignment("a", "x").executors().get(0), reason, List.of("y")).message(language))
                    .contains("x")
                    .doesNotContain("protocol.", "{");
        }
    }
}
