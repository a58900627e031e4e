package kz.jospar.protocol.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.Rule.Reading;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Tie;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever a regulation says: a rule of counting is there exactly where all of it is said, with the place that says it. */
class CountingLawsTest {

    @Provide
    Arbitrary<Regulation> regulations() {
        return RandomRegulations.any();
    }

    /** What is to be applied, told from the parts: a declared value, else the one value, else what all readings agree on. */
    private static <T> Optional<T> applied(Rule<T> rule) {
        if (rule.value() != null) {
            return Optional.of(rule.value());
        }
        Set<T> values = new HashSet<>();
        rule.readings().forEach(reading -> values.add(reading.value()));
        return values.size() == 1 ? values.stream().findAny() : Optional.empty();
    }

    private static Citation place(Regulation regulation, Rule<?> rule) {
        if (rule.declared()) {
            return RandomRegulations.ORDER;
        }
        List<? extends Reading<?>> readings = rule.readings();
        String paragraph =
                readings.isEmpty() ? rule.paragraph() : readings.get(0).paragraph();
        return new Citation(regulation.act().name(), paragraph, regulation.act().adopted(), null);
    }

    private static <T> String kind(Rule<T> rule) {
        if (rule.declared()) {
            return "declared";
        }
        if (rule.readings().isEmpty()) {
            return rule.value() == null ? "unsaid" : "said";
        }
        return applied(rule).isPresent() ? "agreed" : "disputed";
    }

    @Property
    void a_quorum_is_there_exactly_where_it_is_said_with_its_base(@ForAll("regulations") Regulation regulation) {
        Rule<Share> rule = regulation.quorum().ordinary();
        Optional<Quorum> expected = applied(rule)
                .filter(share -> share.base() != null)
                .map(share -> new Quorum(share.threshold(), share.base(), place(regulation, rule)));
        assertThat(new Counting(regulation).quorum()).isEqualTo(expected);
        Statistics.label("quorum").collect(kind(rule), expected.isPresent()).coverage(found -> {
            found.check("said", true).count(times -> times > 0);
            found.check("said", false).count(times -> times > 0);
            found.check("declared", true).count(times -> times > 0);
            found.check("agreed", true).count(times -> times > 0);
            found.check("disputed", false).count(times -> times > 0);
            found.check("unsaid", false).count(times -> times > 0);
        });
        Rule<Share> first = regulation.quorum().first();
        assertThat(new Counting(regulation).firstQuorum().map(Quorum::citation))
                .isEqualTo(applied(first).filter(share -> share.base() != null).map(share -> place(regulation, first)));
    }

    @Property
    void a_majority_is_that_of_its_class_of_questions(@ForAll("regulations") Regulation regulation) {
        Recusal recusal = applied(regulation.voting().recusedLeaveBase())
                .map(leave -> leave ? Recusal.LEAVES : Recusal.STAYS)
                .orElse(Recusal.UNSAID);
        for (int i = 0; i < 2; i++) {
            Rule<Share> rule = regulation.voting().majorities().get(i).share();
            Optional<Majority> expected = applied(rule)
                    .filter(share -> share.base() != null)
                    .map(share -> new Majority(share.threshold(), share.base(), recusal, place(regulation, rule)));
            QuestionClass question = i == 0 ? QuestionClass.ORDINARY : QuestionClass.PROCEDURAL;
            assertThat(new Counting(regulation).majority(question)).isEqualTo(expected);
        }
        assertThat(new Counting(regulation).majority(QuestionClass.PERSONNEL)).isEmpty();
        Statistics.label("recusal").collect(recusal).coverage(found -> {
            for (Recusal one : Recusal.values()) {
                found.check(one).count(times -> times > 0);
            }
        });
    }

    @Property
    void a_tie_rule_is_there_with_its_equality_or_is_said_to_be_missing(@ForAll("regulations") Regulation regulation) {
        Rule<TieRule> rule = regulation.voting().tie();
        Optional<TieRule> said = applied(rule);
        boolean equality = applied(regulation.voting().equality()).isPresent();
        Optional<Tie> found = new Counting(regulation).tie();
        String expected;
        if (said.isPresent()) {
            expected = said.get() == TieRule.REJECTED || equality ? said.get().name() : "nothing";
        } else {
            expected = kind(rule).equals("disputed") ? "nothing" : "UNSAID";
        }
        assertThat(found.map(CountingLawsTest::name).orElse("nothing")).isEqualTo(expected);
        Statistics.label("tie").collect(expected).coverage(checker -> {
            for (TieRule one : TieRule.values()) {
                checker.check(one.name()).count(times -> times > 0);
            }
            checker.check("UNSAID").count(times -> times > 0);
            checker.check("nothing").count(times -> times > 0);
        });
    }

    private static String name(Tie tie) {
        return tie instanceof Tie.HeadsSide
                ? "HEADS_SIDE"
                : tie instanceof Tie.PresidingSide
                        ? "PRESIDING_SIDE"
                        : tie instanceof Tie.CastingVote
                                ? "CASTING_VOTE"
                                : tie instanceof Tie.ApplicantsFavour
                                        ? "APPLICANTS_FAVOUR"
                                        : tie instanceof Tie.VoteAgain
                                                ? "VOTE_AGAIN"
                                                : tie instanceof Tie.Rejects ? "REJECTED" : "UNSAID";
    }
}
