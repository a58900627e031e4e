package kz.jospar.protocol.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Regulations;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The Kostanay regulation with one rule made wrong, or said: the finding comes, or goes. */
class MadeRegulationsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static Regulation made(Consumer<ObjectNode> change) {
        try (InputStream in = Regulations.open("kostanay-2025")) {
            ObjectNode tree = (ObjectNode) MAPPER.readTree(in);
            change.accept(tree);
            return MAPPER.treeToValue(tree, Regulation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(ObjectNode part, String rule, String json) {
        part.set(rule, MAPPER.readTree(json));
    }

    private static String share(String comparison, int numerator, int denominator) {
        return "{\"value\":{\"threshold\":{\"comparison\":\"" + comparison + "\",\"numerator\":" + numerator
                + ",\"denominator\":" + denominator + "},\"base\":\"all-members\"},\"paragraph\":\"20\"}";
    }

    private static List<Finding> found(RegulationCode code, Consumer<ObjectNode> change) {
        return Shipped.of(code, made(change));
    }

    /** At least half of 17, 16 and 13 are 9, 8 and 7; more than half are 9, 9 and 7: only 16 have too few. */
    @Test
    void a_quorum_of_half_is_one_short_of_a_majority_of_all_where_the_number_is_even() {
        assertThat(found(
                        RegulationCode.MAJORITY_ABOVE_QUORUM,
                        tree -> set((ObjectNode) tree.path("quorum"), "ordinary", share("at-least", 1, 2))))
                .singleElement()
                .extracting(finding -> finding.message(Language.EN))
                .asString()
                .contains("of 16 members the quorum is 8, the votes needed are 9")
                .doesNotContain("of 17", "of 13");
        assertThat(Shipped.of(RegulationCode.MAJORITY_ABOVE_QUORUM, Shipped.kostanay()))
                .isEmpty();
    }

    @Test
    void a_majority_of_a_third_adopts_a_question_and_its_contrary() {
        List<Finding> findings = found(RegulationCode.CONTRARY_BOTH_ADOPTED, tree -> {
            ObjectNode majority =
                    (ObjectNode) tree.path("voting").path("majorities").path(0);
            set(majority, "share", share("at-least", 1, 3));
            set((ObjectNode) tree.path("voting"), "tie", "{\"value\":\"rejected\",\"paragraph\":\"13\"}");
        });
        // 6 of 17 are a third; with 6 for and 7 against both pass.
        assertThat(findings)
                .extracting(finding -> finding.message(Language.EN))
                .anyMatch(words -> words.contains("Voters: 17; on the one for 6, against 7, abstained 0, absent 4"));
        assertThat(Shipped.of(RegulationCode.CONTRARY_BOTH_ADOPTED, Shipped.kostanay()))
                .isEmpty();
    }

    @Test
    void a_list_of_seats_is_held_against_the_rules_on_the_composition() {
        assertThat(found(RegulationCode.COMPOSITION_BROKEN, tree -> {
                    ObjectNode composition = (ObjectNode) tree.path("composition");
                    set(composition, "leastMembers", "{\"value\":20,\"paragraph\":\"8\"}");
                    set(composition, "oddNumber", "{\"value\":true,\"paragraph\":\"8\"}");
                    set(composition, "parity", "{\"value\":true,\"paragraph\":\"8\"}");
                    ((ObjectNode) composition.path("seats").path(0)).put("side", "a");
                    ((ObjectNode) composition.path("seats").path(1)).put("side", "a");
                    ((ObjectNode) composition.path("seats").path(2)).put("side", "b");
                }))
                .extracting(finding -> finding.place().column())
                .containsExactly("composition.leastMembers", "composition.parity");
        assertThat(found(RegulationCode.COMPOSITION_BROKEN, tree -> {
                    ObjectNode composition = (ObjectNode) tree.path("composition");
                    set(composition, "oddNumber", "{\"value\":true,\"paragraph\":\"8\"}");
                    set(composition, "counted", "{\"value\":\"every-seat\",\"paragraph\":\"8\"}");
                    set(
                            (ObjectNode) composition.path("seats").path(3),
                            "voting",
                            "{\"value\":false,\"paragraph\":\"8\"}");
                }))
                .singleElement()
                .extracting(finding -> finding.message(Language.EN))
                .asString()
                .contains("must be odd", "16 voters");
    }

    @Test
    void a_secret_ballot_hides_whose_side_decides() {
        assertThat(found(
                        RegulationCode.VERDICT_UNDEFINED,
                        tree -> set(
                                (ObjectNode) tree.path("voting"),
                                "openness",
                                "{\"value\":\"secret\",\"paragraph\":\"13\"}")))
                .extracting(finding -> finding.place().column())
                .contains("voting.openness");
        assertThat(Shipped.of(RegulationCode.VERDICT_UNDEFINED, Shipped.kostanay()))
                .extracting(finding -> finding.place().column())
                .doesNotContain("voting.openness");
    }

    @Test
    void what_is_said_is_not_missed() {
        Regulation said = made(tree -> {
            set((ObjectNode) tree.path("quorum"), "onceLost", "{\"value\":\"sitting-ends\",\"paragraph\":\"20\"}");
            set((ObjectNode) tree.path("quorum"), "verified", "{\"value\":\"each-question\",\"paragraph\":\"20\"}");
            set((ObjectNode) tree.path("voting"), "tieHolder", "{\"value\":\"presiding\",\"paragraph\":\"13\"}");
            set((ObjectNode) tree.path("voting"), "recusedLeaveBase", "{\"value\":true,\"paragraph\":\"13\"}");
            set((ObjectNode) tree.path("voting"), "abstention", "{\"value\":\"allowed\",\"paragraph\":\"13\"}");
            set((ObjectNode) tree.path("composition"), "agreement", "{\"value\":\"count\",\"paragraph\":\"1\"}");
            set((ObjectNode) tree.path("composition"), "deputiesInOrder", "{\"value\":true,\"paragraph\":\"25(3)\"}");
            set(
                    (ObjectNode) tree.path("steps").path(5),
                    "term",
                    "{\"value\":{\"amount\":3,\"unit\":\"working-day\",\"direction\":\"before\",\"anchor\":\"sitting\"},"
                            + "\"paragraph\":\"26(4)\"}");
        });
        assertThat(RegulationLint.check(said))
                .extracting(finding -> finding.code() + " " + finding.place().column())
                .contains("verdict-undefined voting.tie", "term-without-unit steps[6].term")
                .doesNotContain(
                        "verdict-undefined quorum.onceLost",
                        "verdict-undefined voting.tieHolder",
                        "verdict-undefined voting.recusedLeaveBase",
                        "verdict-undefined composition.agreement",
                        "matter-unsaid quorum.verified",
                        "matter-unsaid voting.abstention",
                        "matter-unsaid composition.deputiesInOrder",
                        "term-without-unit steps[5].term");
    }

    @Test
    void where_nobody_may_abstain_or_be_recused_no_such_move_is_told() {
        assertThat(found(RegulationCode.VOTE_FOR_LOSES, tree -> {
                    set(
                            (ObjectNode) tree.path("voting"),
                            "abstention",
                            "{\"value\":\"forbidden\",\"paragraph\":\"13\"}");
                    set((ObjectNode) tree.path("attendance"), "recusal", "{\"value\":false,\"paragraph\":\"13\"}");
                }))
                .extracting(finding -> finding.message(Language.EN))
                .isNotEmpty()
                .noneMatch(words -> words.contains("abstained") || words.contains("recused"));
    }

    @Test
    void a_regulation_that_says_nothing_gives_what_is_missing_and_no_paradox() {
        Regulation bare = made(tree -> List.of("quorum", "voting", "composition", "steps", "entries", "sessions")
                .forEach(tree::remove));
        assertThat(RegulationLint.check(bare))
                .extracting(Finding::code)
                .contains("rule-missing", "seats-unsaid")
                .doesNotContain("vote-for-loses", "text-flaw", "members-unsaid");
    }
}
