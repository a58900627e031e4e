package kz.jospar.protocol.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.protocol.regulation.Regulations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** All shipped regulations linted; each kind of finding was judged against the table of acts. */
class ProfilesLintTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** Findings that more than inform: code and rule, each as often as it is found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kostanay-2025 | rule-missing voting.equality; members-unsaid composition.counted; "
                        + "paragraphs-differ composition.foundedBy; paragraphs-differ papers.keptBy; "
                        + "paragraphs-differ papers.sentBy; verdict-undefined voting.tie; "
                        + "verdict-undefined voting.tieHolder; verdict-undefined quorum.onceLost; "
                        + "verdict-undefined composition.agreement; verdict-undefined voting.recusedLeaveBase; "
                        + "text-flaw null; text-flaw null; text-flaw null; text-flaw null; text-flaw null; "
                        + "text-flaw null; text-flaw null; numbers-repeated null; "
                        + "term-without-unit steps[5].term; term-without-unit steps[6].term; "
                        + "step-without-actor steps[8].actor; step-without-actor steps[11].actor; "
                        + "step-without-actor steps[15].actor; tie-never voting.tie; tie-never voting.tie; "
                        + "vote-for-loses voting.tie; vote-for-loses voting.tie; vote-for-loses voting.tie; "
                        + "opponent-gains-by-silence voting.tie; opponent-gains-by-silence voting.tie; "
                        + "opponent-gains-by-silence voting.tie; opponent-gains-by-silence voting.tie; "
                        + "fewer-votes-adopt voting.tie; fewer-votes-adopt voting.tie; "
                        + "fewer-votes-adopt voting.tie",
                "consultative-247 | rule-missing voting.equality; verdict-undefined voting.tie; "
                        + "verdict-undefined voting.tieHolder; verdict-undefined quorum.onceLost; "
                        + "vote-for-loses voting.tie; opponent-gains-by-silence voting.tie; "
                        + "opponent-gains-by-silence voting.tie",
                "maslikhat-session | rule-missing voting.equality; verdict-undefined voting.tie; "
                        + "verdict-undefined quorum.onceLost; verdict-undefined voting.recusedLeaveBase; "
                        + "vote-for-loses voting.tie; vote-for-loses voting.tie; "
                        + "opponent-gains-by-silence voting.tie; opponent-gains-by-silence voting.tie; "
                        + "opponent-gains-by-silence voting.tie; opponent-gains-by-silence voting.tie; "
                        + "fewer-votes-adopt voting.tie",
                "ethics-council | rule-missing voting.equality; verdict-undefined voting.tie; "
                        + "verdict-undefined quorum.onceLost; verdict-undefined voting.recusedLeaveBase; "
                        + "vote-for-loses voting.tie; vote-for-loses voting.tie; "
                        + "opponent-gains-by-silence voting.tie; opponent-gains-by-silence voting.tie",
                "national-personnel-commission | rule-missing quorum.ordinary; "
                        + "rule-missing voting.majorities; rule-missing voting.equality; "
                        + "verdict-undefined voting.tie; verdict-undefined voting.tieHolder; "
                        + "verdict-undefined quorum.onceLost",
                "national-council | rule-missing voting.equality; verdict-undefined voting.tie; "
                        + "verdict-undefined voting.tieHolder; verdict-undefined quorum.onceLost; "
                        + "verdict-undefined voting.recusedLeaveBase; vote-for-loses voting.tie; "
                        + "opponent-gains-by-silence voting.tie; opponent-gains-by-silence voting.tie",
                "tripartite-commission | ''",
                "transport-safety-1998 | rule-missing quorum.ordinary; rule-missing voting.majorities",
            })
    void findings_that_weigh(String name, String expected) {
        assertThat(RegulationLint.check(Shipped.read(name)).stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .map(finding -> finding.code() + " " + finding.place().column())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    /** At least 2/3 of those present, and the presiding side on a tie: 3:3 of 6 adopts, 4:3 of 7 does not. */
    @Test
    void in_an_ethics_council_three_of_six_can_adopt_what_four_of_seven_cannot() {
        assertThat(Shipped.of(RegulationCode.VOTE_FOR_LOSES, Shipped.read("ethics-council")))
                .extracting(finding -> finding.message(Language.EN))
                .anyMatch(words -> words.contains("Voters: 7")
                        && words.contains("for 3, against 3, absent 1, the presiding person for – adopted")
                        && words.contains("for 4, against 3, absent 0, the presiding person for – not adopted"));
    }

    /** An abstention counts among those present: 1:1 adopts by the head, 2:1 with one abstaining has 2 of 4, not more than half. */
    @Test
    void the_national_council_has_the_paradox_in_a_body_of_four() {
        assertThat(Shipped.of(RegulationCode.VOTE_FOR_LOSES, Shipped.read("national-council")))
                .singleElement()
                .extracting(finding -> finding.message(Language.EN))
                .asString()
                .contains(
                        "literal", "Voters: 4", "for 2, against 1, abstained 1, absent 0, the head for – not adopted");
    }

    @Test
    void a_maslikhat_has_its_paradoxes_for_both_classes_of_questions() {
        List<String> words = RegulationLint.check(Shipped.read("maslikhat-session")).stream()
                .filter(finding -> finding.code().equals("vote-for-loses"))
                .map(finding -> finding.message(Language.EN))
                .toList();
        assertThat(words).hasSize(2).allMatch(one -> one.contains("literal"));
        assertThat(words.get(0)).contains("questions of the agenda");
        assertThat(words.get(1)).contains("procedural questions");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_is_whole_in_every_language(Language language) {
        for (String name : Regulations.names()) {
            for (Finding finding : RegulationLint.check(Shipped.read(name))) {
                assertThat(finding.message(language))
                        .as("%s %s", name, finding)
                        .doesNotContain("{", "#kk", "#ru", "#en", "regulation.", "finding.", "; ;", ", ,", "()")
                        .endsWith(".");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RegulationCode.class)
    void every_code_has_a_sentence_and_help_in_each_language(RegulationCode code) {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).has("finding." + code.code())).isTrue();
            assertThat(code.help(language)).doesNotContain("{", "lint.").endsWith(".");
            assertThat(places(code, language)).isEqualTo(places(code, Language.KK));
        }
    }

    private static Set<String> places(RegulationCode code, Language language) {
        return PLACE.matcher(Messages.in(language).text("finding." + code.code()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_codes_come_in_the_order_of_the_catalogue() {
        List<String> order =
                Arrays.stream(RegulationCode.values()).map(RegulationCode::code).toList();
        assertThat(RegulationLint.check(Shipped.kostanay()))
                .extracting(finding -> order.indexOf(finding.code()))
                .isSorted()
                .doesNotContain(-1);
    }
}
