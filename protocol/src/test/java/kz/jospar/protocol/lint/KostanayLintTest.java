package kz.jospar.protocol.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.VoteChoices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Kostanay text: what an independent reading and count found in it, item by item. */
class KostanayLintTest {

    private static Search search(Equality equality, int members) {
        Body body = Bodies.of(Shipped.reading(equality), QuestionClass.ORDINARY, members)
                .orElseThrow();
        return Search.of(body);
    }

    private static Map<String, Integer> counts(Search search) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Move move : Move.values()) {
            if (!move.recusal()) {
                counts.put(move.name(), search.count(move));
            }
        }
        return counts;
    }

    @Test
    void sixteen_voters_read_literally() {
        Search search = search(Equality.VOTES_CAST, 16);

        assertThat(search.states()).isEqualTo(1788);
        assertThat(counts(search))
                .isEqualTo(Map.of(
                        "ABSTAINED_FOR", 36,
                        "ABSENT_FOR", 31,
                        "AGAINST_FOR", 38,
                        "AGAINST_ABSTAINED", 39,
                        "AGAINST_ABSENT", 34));
    }

    @Test
    void sixteen_voters_read_strictly() {
        Search search = search(Equality.WHOLE_BASE, 16);

        assertThat(search.states()).isEqualTo(1788);
        assertThat(counts(search))
                .isEqualTo(Map.of(
                        "ABSTAINED_FOR", 0,
                        "ABSENT_FOR", 0,
                        "AGAINST_FOR", 0,
                        "AGAINST_ABSTAINED", 1,
                        "AGAINST_ABSENT", 1));
        State full = new State(16, 8, 8, 0, 0, Choice.FOR);
        assertThat(search.first(Move.AGAINST_ABSTAINED)).contains(full);
        assertThat(search.first(Move.AGAINST_ABSENT)).contains(full);
    }

    @Test
    void the_counts_and_the_smallest_counterexample_stand_in_words() {
        List<Finding> findings = Shipped.of(RegulationCode.VOTE_FOR_LOSES, Shipped.kostanay());

        assertThat(findings)
                .extracting(one -> one.message(Language.EN))
                .hasSize(3)
                .anySatisfy(words -> assertThat(words)
                        .contains("literal", "Voters: 16; states with a quorum: 1,788")
                        .contains("abstained to for – 36; absent to for – 31; against to for – 38")
                        .contains("for 1, against 1, abstained 9, absent 5, the head for – adopted")
                        .contains("for 2, against 1, abstained 8, absent 5, the head for – not adopted"));
        assertThat(findings)
                .extracting(one -> one.message(Language.RU))
                .anySatisfy(words -> assertThat(words)
                        .contains(
                                "состояний с кворумом: 1\u00a0788", "за 1, против 1, воздержавшихся 9, отсутствующих 5")
                        .contains("один из воздержавшихся голосует «за»"));
        assertThat(findings)
                .extracting(one -> one.message(Language.KK))
                .anySatisfy(words -> assertThat(words)
                        .contains("кворумы бар жағдайлар: 1\u00a0788", "жақтап 1, қарсы 1, қалыс 9, қатыспаған 5")
                        .contains("қалыс қалғандардың бірі жақтап дауыс берсе"));
    }

    @Test
    void one_vote_can_do_what_eight_do_not() {
        assertThat(Shipped.of(RegulationCode.FEWER_VOTES_ADOPT, Shipped.kostanay()))
                .extracting(one -> one.message(Language.EN))
                .anyMatch(words -> words.contains("for 1, against 1, abstained 9, absent 5, the head for – adopted")
                        && words.contains("for 8, against 0, abstained 3, absent 5, the head for – not adopted"));
    }

    @Test
    void the_strict_tie_never_occurs_with_seventeen_or_thirteen_voters_and_does_with_sixteen() {
        assertThat(Shipped.of(RegulationCode.TIE_NEVER, Shipped.kostanay()))
                .extracting(one -> one.message(Language.EN))
                .hasSize(2)
                .allMatch(words -> words.contains("strict"))
                .anyMatch(words -> words.contains("with 17 voters"))
                .anyMatch(words -> words.contains("with 13 voters"));
    }

    @Test
    void all_members_are_seventeen_sixteen_or_thirteen() {
        assertThat(Shipped.of(RegulationCode.MEMBERS_UNSAID, Shipped.kostanay()))
                .singleElement()
                .extracting(one -> one.message(Language.EN))
                .asString()
                .contains("if 17: quorum 12, majority 9, initiative of an extraordinary sitting 9")
                .contains("if 16: quorum 11, majority 9, initiative of an extraordinary sitting 9")
                .contains("if 13: quorum 9, majority 7");
    }

    /** What the text hides, item by item; 1 and 6 have tests of their own above too. */
    @ParameterizedTest(name = "item {0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1 | rule-missing | voting.equality | 13",
                "1 | vote-for-loses | voting.tie | 13",
                "1 | opponent-gains-by-silence | voting.tie | 13",
                "1 | tie-never | voting.tie | 13",
                "2 | absence-weighs-against | voting.majorities | 13",
                "2 | verdict-undefined | voting.recusedLeaveBase | ''",
                "3 | verdict-undefined | voting.tie | 13",
                "3 | verdict-undefined | voting.tieHolder | 13",
                "3 | verdict-undefined | quorum.onceLost | 20",
                "4 | terms-of-several-actors | steps | 22, 26(4)",
                "4 | term-without-unit | steps[5].term | 26(4)",
                "4 | numbers-repeated | - | 1, 2, 3, 2, 3",
                "5 | paragraphs-differ | composition.foundedBy | 5, 11",
                "5 | paragraphs-differ | papers.keptBy | 24/2, 26(1)",
                "5 | paragraphs-differ | papers.sentBy | 22, 26(4)",
                "5 | text-flaw | - | annex 1",
                "5 | text-flaw | - | 2",
                "5 | text-flaw | - | 25(4)",
                "5 | text-flaw | - | 1",
                "5 | text-flaw | - | 29(8)",
                "6 | members-unsaid | composition.counted | annex 1",
            })
    void what_the_text_hides_is_found(String item, String code, String column, String text) {
        assertThat(RegulationLint.check(Shipped.kostanay())).as("item %s", item).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place().column()).isEqualTo(column);
            assertThat(finding.text()).isEqualTo(text);
        });
    }

    @Test
    void the_flaw_of_the_annex_names_the_mark_the_rank_and_the_name() {
        assertThat(Shipped.of(RegulationCode.TEXT_FLAW, Shipped.kostanay()))
                .filteredOn(finding -> finding.text().equals("annex 1"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(Language.EN))
                            .contains("mental-health", "secretary", "named differently");
                    assertThat(finding.message(Language.KK)).startsWith("1-қосымша: Психикалық денсаулық");
                });
    }

    @Test
    void a_declared_majority_is_said_in_words_with_its_class_of_questions() {
        DeclaredChoices personnel = new DeclaredChoices(
                Shipped.REASON,
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new VoteChoices(
                        Map.of(QuestionClass.PERSONNEL, new Share(Threshold.moreThan(1, 2), Base.ALL_MEMBERS)),
                        null,
                        null,
                        null,
                        null,
                        null),
                Map.of());
        assertThat(RegulationLint.check(personnel.appliedTo(Shipped.kostanay())))
                .filteredOn(finding -> finding.code().equals("choice-declared"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.RU))
                        .contains("кадровые вопросы", "более 1/2 от общего числа членов"))
                .satisfies(finding -> assertThat(finding.message(Language.KK))
                        .contains("мүшелердің жалпы санының 1/2 бөлігінен астамы"));
    }

    @Test
    void declared_choices_settle_what_was_missing_and_stay_visible() {
        Regulation read = Shipped.reading(Equality.WHOLE_BASE);
        Regulation settled = read.with(read.composition()
                .withCounted(read.composition().counted().choose(Counted.EVERY_SEAT, Shipped.REASON))
                .withVoting(
                        "secretary", read.composition().seats().get(3).voting().choose(false, Shipped.REASON)));

        List<Finding> findings = RegulationLint.check(settled);

        assertThat(findings).extracting(Finding::code).doesNotContain("rule-missing", "members-unsaid", "tie-never");
        assertThat(findings).extracting(Finding::code).doesNotContain("vote-for-loses", "fewer-votes-adopt");
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("choice-declared"))
                .extracting(finding -> finding.place().column())
                .containsExactlyInAnyOrder("voting.equality", "composition.counted", "composition.seats[3].voting");
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("choice-declared"))
                .allSatisfy(
                        finding -> assertThat(finding.message(Language.KK)).doesNotContain("composition.", "voting"))
                .allSatisfy(
                        finding -> assertThat(finding.message(Language.RU)).doesNotContain("composition.", "voting"));
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("opponent-gains-by-silence"))
                .singleElement()
                .extracting(finding -> finding.message(Language.EN))
                .asString()
                .contains("strict", "Voters: 16", "against to abstained – 1; against to absent – 1")
                .contains("for 8, against 8, abstained 0, absent 0, the head for – adopted");
    }

    @Test
    void a_declared_choice_does_not_end_what_the_text_contradicts() {
        assertThat(Shipped.of(RegulationCode.PARAGRAPHS_DIFFER, Shipped.reading(Equality.WHOLE_BASE)))
                .extracting(finding -> finding.place().column())
                .contains("voting.equality");
    }

    @Test
    void the_literal_reading_once_declared_is_the_only_one_looked_at() {
        assertThat(RegulationLint.check(Shipped.reading(Equality.VOTES_CAST)))
                .extracting(finding -> finding.message(Language.EN))
                .noneMatch(words -> words.contains("strict reading"))
                .anyMatch(words -> words.contains("literal reading"));
    }

    @Test
    void a_body_of_forty_one_and_one_of_a_million_are_not_enumerated_and_a_finding_says_so() {
        assertThat(Shipped.of(RegulationCode.TOO_MANY_STATES, Shipped.ofSeats(40)))
                .isEmpty();
        assertThat(Shipped.of(RegulationCode.VOTE_FOR_LOSES, Shipped.ofSeats(40)))
                .hasSize(1);
        for (int seats : List.of(41, 1_000_000)) {
            Regulation large = Shipped.ofSeats(seats);
            assertThat(Shipped.of(RegulationCode.TOO_MANY_STATES, large)).hasSize(1);
            assertThat(Shipped.of(RegulationCode.VOTE_FOR_LOSES, large)).isEmpty();
            assertThat(Shipped.of(RegulationCode.VERDICT_UNDEFINED, large)).isNotEmpty();
        }
    }
}
