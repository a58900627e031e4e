package kz.jospar.protocol.hierarchy;

import static kz.jospar.protocol.hierarchy.Staffs.TOP;
import static kz.jospar.protocol.hierarchy.Staffs.body;
import static kz.jospar.protocol.hierarchy.Staffs.district;
import static kz.jospar.protocol.hierarchy.Staffs.document;
import static kz.jospar.protocol.hierarchy.Staffs.oblast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.BodyKind;
import kz.jospar.protocol.regulation.Level;
import kz.jospar.protocol.regulation.Rule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each thing that can be wrong with who stands above whom, alone. */
class HierarchyLintTest {
    private static final StaffBody OBLAST = oblast("o", "top", "39");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static List<String> codes(StaffBody... bodies) {
        return HierarchyLint.check(document(bodies)).stream()
                .map(finding -> finding.code() + " " + finding.text())
                .toList();
    }

    @Test
    void a_republic_an_oblast_and_a_district_have_no_findings() {
        assertThat(codes(TOP, OBLAST, district("d", "o", "3910"))).isEmpty();
        assertThat(codes(district("d", "o", "391000000"), OBLAST, TOP))
                .as("in any order, with nine digits")
                .isEmpty();
    }

    @Test
    void each_error_is_found_and_no_hierarchy_is_made_of_it() {
        error("staff-twice o", TOP, OBLAST, oblast("o", "top", "35"));
        error("staff-above-unknown d", TOP, district("d", "nobody", "3910"));
        error("staffs-in-circle o, p", TOP, oblast("o", "p", "39"), oblast("p", "o", "35"));
        error("level-not-below p", TOP, OBLAST, oblast("p", "o", "3910"));
        error("several-tops top, other", TOP, body("other", Level.REPUBLICAN, null, null, null, Rule.unsaid()));
        error("akimat-twice p", TOP, OBLAST, oblast("p", "top", "390000"));
    }

    private static void error(String expected, StaffBody... bodies) {
        assertThat(codes(bodies)).contains(expected);
        assertThatThrownBy(() -> Hierarchy.of(document(bodies))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_staff_above_itself_is_a_circle_and_said_once() {
        assertThat(codes(TOP, oblast("o", "o", "39"))).containsExactly("staffs-in-circle o");
        assertThat(codes(TOP, district("d", "o", "3910"), oblast("o", "p", "39"), oblast("p", "o", "35")))
                .as("what hangs on a circle is not in it")
                .containsOnlyOnce("staffs-in-circle o, p")
                .doesNotContain("level-not-below o");
    }

    @Test
    void doubts_are_no_errors() {
        StaffBody outside = district("d", "o", "3510");
        StaffBody unsaid = body("u", Level.OBLAST, "top", BodyKind.OBLAST_AKIMAT, "35", Rule.unsaid());
        assertThat(codes(TOP, OBLAST, outside, unsaid)).containsExactly("territory-outside d", "binding-unsaid u");
        assertThat(Hierarchy.of(document(TOP, OBLAST, outside, unsaid)).bodies())
                .hasSize(4);
    }

    @Test
    void a_staff_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> oblast("o", "top", "3")).hasMessageContaining("'3'");
        assertThatThrownBy(() -> body("o", Level.OBLAST, "top", null, null, Rule.unsaid()))
                .hasMessageContaining("'o' of level oblast");
        assertThatThrownBy(() -> body("o", Level.REPUBLICAN, null, BodyKind.OBLAST_AKIMAT, "39", Rule.unsaid()))
                .hasMessageContaining("republican");
        assertThatThrownBy(() -> body("o", Level.DISTRICT, "top", BodyKind.OBLAST_AKIMAT, "39", Rule.unsaid()))
                .hasMessageContaining("sits at no oblast-akimat");
        assertThatThrownBy(() -> document(List.of())).hasMessageContaining("no bodies");
        assertThatThrownBy(() -> new HierarchyDocument("x", "h", List.of(TOP))).hasMessageContaining("'x'");
    }

    @Property(tries = 100)
    void a_random_tree_has_no_error_and_a_second_top_is_always_found(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 300) int size) {
        List<StaffBody> tree = Staffs.random(new Random(seed), size);
        assertThat(HierarchyLint.check(document(tree))).noneMatch(finding -> finding.severity() == Severity.ERROR);
        List<StaffBody> forest = new ArrayList<>(tree);
        forest.add(body("other", Level.REPUBLICAN, null, null, null, Rule.unsaid()));
        assertThat(HierarchyLint.check(document(forest)))
                .extracting(Finding::code)
                .containsOnlyOnce("several-tops");
    }

    @Property(tries = 100)
    void whoever_stands_above_at_random_nothing_hangs_or_throws(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int size) {
        Random random = new Random(seed);
        List<StaffBody> bodies = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            bodies.add(oblast("b" + random.nextInt(size), "b" + random.nextInt(size), "" + (10 + i % 90)));
        }
        assertThat(HierarchyLint.check(document(bodies)))
                .as("somebody is in a circle, or nobody is above")
                .anyMatch(finding -> finding.code().equals("staffs-in-circle")
                        || finding.code().equals("staff-above-unknown"));
    }

    @ParameterizedTest
    @EnumSource(HierarchyCode.class)
    void every_code_has_a_sentence_and_help_in_each_language(HierarchyCode code) {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            assertThat(messages.has("finding." + code.code())).isTrue();
            assertThat(code.help(language)).doesNotContain("{", "lint.").endsWith(".");
            assertThat(PLACE.matcher(messages.text("finding." + code.code()))
                            .results()
                            .map(MatchResult::group)
                            .sorted())
                    .containsExactlyElementsOf(
                            PLACE.matcher(Messages.in(Language.KK).text("finding." + code.code()))
                                    .results()
                                    .map(MatchResult::group)
                                    .sorted()
                                    .toList());
        }
    }
}
