package kz.jospar.rating.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.rating.Direction;
import kz.jospar.rating.FromJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ProfilesTest {
    private static final ObjectMapper TWO = new ObjectMapper().registerModule(new JavaTimeModule());
    private static final JsonMapper THREE = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"staff-29", "state-body-points", "growth-level", "hdi", "deprivation"})
    void both_jacksons_read_a_profile_alike(String name) throws Exception {
        assertThat(Profiles.methodologies()).contains(name);
        Methodology three = read(name);
        try (InputStream in = Profiles.open(name)) {
            assertThat(TWO.readValue(in, Methodology.class)).isEqualTo(three);
        }
        assertThat(THREE.readValue(THREE.writeValueAsString(three), Methodology.class))
                .isEqualTo(three);
        assertThat(three.id()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state-body-points", "growth-level", "hdi", "deprivation"})
    void a_complete_profile_leaves_nothing_open(String name) throws Exception {
        assertThat(serious(read(name))).isEmpty();
    }

    @Test
    void whatever_a_person_reads_is_there_in_three_languages() throws Exception {
        List<LocalizedText> texts = new ArrayList<>();
        for (String name : Profiles.methodologies()) {
            Methodology methodology = read(name);
            texts.add(methodology.name());
            methodology.indicators().forEach(indicator -> {
                texts.add(indicator.name());
                texts.add(indicator.measure());
            });
            if (methodology.overlay() != null) {
                overlay(methodology.overlay(), texts);
            }
            if (methodology.bands() != null) {
                methodology.bands().bands().forEach(band -> texts.add(band.name()));
            }
        }
        overlay(author(), texts);
        assertThat(texts).hasSizeGreaterThan(80).allSatisfy(text -> {
            for (Language language : Language.values()) {
                assertThat(text.version(language)).as("%s", text).isNotEmpty();
            }
        });
    }

    @Test
    void the_act_names_twelve_indicators_and_two_directions() throws Exception {
        Methodology act = read("staff-29");
        assertThat(act.indicators())
                .filteredOn(indicator -> indicator.id().matches("[0-9]+"))
                .extracting(Indicator::id)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(act.indicators())
                .allSatisfy(indicator -> assertThat(indicator.source().paragraph())
                        .isEqualTo("29(" + indicator.id().replaceAll("[a-z]", "") + ")"));
        assertThat(act.indicators())
                .filteredOn(indicator -> indicator.conventions().direction() != null)
                .extracting(Indicator::id, indicator -> indicator.conventions().direction())
                .containsExactly(tuple("4", Direction.MORE_IS_BETTER), tuple("5", Direction.LESS_IS_BETTER));
    }

    /**
     * 17 indicators (twelve, two parts of the fifth, three of the ninth) of six conventions each, less two directions; of
     * the four choices of a count, note * states the parts of a campaign and note ** the participants of an action.
     */
    @Test
    void the_act_alone_is_refused_and_paragraph_29_is_named_for_every_gap() throws Exception {
        Methodology act = read("staff-29");
        List<Finding> gaps = serious(act);
        assertThat(gaps)
                .filteredOn(gap ->
                        gap.text().startsWith("indicators.") && !gap.text().contains(".counting."))
                .hasSize(17 * 6 - 2);
        assertThat(gaps)
                .extracting(Finding::text)
                .filteredOn(path -> path.contains(".counting."))
                .containsExactly(
                        "indicators.2.counting.atLeastParticipants",
                        "indicators.2.counting.reportedTwice",
                        "indicators.2.counting.whenSilent",
                        "indicators.3.counting.requiredParts",
                        "indicators.3.counting.reportedTwice",
                        "indicators.3.counting.whenSilent");
        assertThat(gaps).filteredOn(gap -> gap.text().startsWith("placing.")).hasSize(5);
        assertThat(gaps).filteredOn(gap -> gap.text().equals("score")).hasSize(1);
        assertThat(gaps).extracting(Finding::text).doesNotContain("indicators.4.direction", "indicators.5.direction");
        assertThat(gaps).allSatisfy(gap -> {
            assertThat(gap.code()).isEqualTo(MethodologyCheck.UNDECLARED);
            String subparagraph = gap.text().matches("indicators\\..*")
                    ? "29(" + gap.text().replaceAll("^indicators\\.([0-9]+).*", "$1") + ")"
                    : "29";
            assertThat(gap.message(Language.KK)).contains(subparagraph + "-тармағы");
            assertThat(gap.message(Language.RU)).contains("пункт " + subparagraph);
            assertThat(gap.message(Language.EN)).contains("paragraph " + subparagraph);
        });
        assertThatThrownBy(() -> DeclaredMethodology.of(act))
                .isInstanceOfSatisfying(
                        UndeclaredException.class,
                        refusal -> assertThat(refusal.findings()).containsAll(gaps));
    }

    @Test
    void the_authors_overlay_fills_every_silence_and_overrules_nothing() throws Exception {
        Methodology act = read("staff-29");
        assertThat(serious(with(act, author()))).isEmpty();
        DeclaredMethodology declared = DeclaredMethodology.of(with(act, author()));
        assertThat(declared.indicators().get("3").conventions().counting()).satisfies(counting -> {
            assertThat(counting.atLeastParticipants()).isEqualTo(250);
            assertThat(counting.choices()).noneMatch(choice -> choice.value() == null);
        });
        assertThat(declared.indicators().get("2").conventions().counting().requiredParts())
                .contains("audience", "topic", "booklets", "podcasts");
        author().indicators()
                .forEach((id, conventions) -> act.indicators().stream()
                        .filter(indicator -> indicator.id().equals(id))
                        .forEach(indicator -> assertThat(
                                        indicator.conventions().direction() == null || conventions.direction() == null)
                                .as(id)
                                .isTrue()));
    }

    @Test
    void an_unknown_profile_is_refused_with_the_names_there_are() {
        assertThatThrownBy(() -> Profiles.open("staff-30")).hasMessageContainingAll("staff-30", "staff-29", "hdi");
        assertThat(FromJson.profile("hdi").id()).isEqualTo("hdi");
    }

    private static void overlay(Overlay overlay, List<LocalizedText> texts) {
        texts.add(overlay.by());
        texts.add(overlay.reason());
        if (overlay.bands() != null) {
            overlay.bands().bands().forEach(band -> texts.add(band.name()));
        }
    }

    /** What is only told (a direction that cannot be read off a formula) is no defect. */
    private static List<Finding> serious(Methodology methodology) {
        return MethodologyCheck.check(methodology).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    private static Methodology with(Methodology act, Overlay overlay) {
        return new Methodology(
                act.format(),
                act.id(),
                act.name(),
                act.act(),
                act.indicators(),
                act.formulas(),
                act.score(),
                act.placing(),
                act.bands(),
                act.roster(),
                overlay);
    }

    private static Methodology read(String name) throws Exception {
        try (InputStream in = Profiles.open(name)) {
            return THREE.readValue(in, Methodology.class);
        }
    }

    private static Overlay author() throws Exception {
        try (InputStream in = Profiles.open("staff-29-author")) {
            return THREE.readValue(in, Overlay.class);
        }
    }
}
