package kz.jospar.protocol.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.regulation.Rule.Reading;
import kz.jospar.protocol.regulation.Term.Anchor;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Threshold;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Citation OTHER = Citation.of("Some law", "5");
    private static final List<Reading<Integer>> TWO = List.of(Reading.of(1, "5"), Reading.of(2, "11"));

    @Test
    void what_is_said_has_its_paragraph_or_its_citation_and_not_both() {
        assertThat(Rule.of(3, "5").said()).contains(3);
        assertThat(Rule.of(3, OTHER).said()).contains(3);
        assertThatThrownBy(() -> new Rule<>(3, null, null, false, List.of()))
                .hasMessageContaining("'3' has no paragraph");
        assertThatThrownBy(() -> new Rule<>(3, "5", OTHER, false, List.of())).hasMessageContaining("not in one place");
        assertThatThrownBy(() -> Rule.of(3, " ")).hasMessageContaining("paragraph is blank");
    }

    @Test
    void silence_is_a_value_and_never_a_default() {
        assertThat(Rule.unsaid().isSaid()).isFalse();
        assertThat(Rule.unsaid("20").said()).isEmpty();
        assertThat(Rule.unsaid("20").paragraph()).isEqualTo("20");
        assertThat(Rule.<Boolean>unsaid()).isNotEqualTo(Rule.of(false, "1"));
    }

    @Test
    void readings_that_differ_say_nothing_and_readings_that_agree_say_it() {
        Rule<Integer> differing = Rule.of(TWO);
        assertThat(differing.said()).isEmpty();
        assertThat(differing.isDisputed()).isTrue();
        Rule<Integer> agreeing = Rule.of(List.of(Reading.of(1, "24"), Reading.of(1, "26(6)")));
        assertThat(agreeing.said()).contains(1);
        assertThat(agreeing.isDisputed()).isFalse();
        assertThatThrownBy(() -> Rule.of(List.of(Reading.of(1, "24")))).hasMessageContaining("one reading alone");
        assertThatThrownBy(() -> Rule.of(List.<Reading<Integer>>of())).hasMessageContaining("no reading");
        assertThatThrownBy(() -> new Rule<>(1, "5", null, false, TWO)).hasMessageContaining("says nothing beside them");
        assertThatThrownBy(() -> new Reading<>(1, "5", OTHER)).hasMessageContaining("one place");
        assertThatThrownBy(() -> new Reading<>(1, null, null)).hasMessageContaining("one place");
    }

    @Test
    void a_declared_choice_stays_visible_beside_what_the_regulation_says() {
        Rule<Integer> chosen = Rule.of(TWO).choose(2, OTHER);
        assertThat(chosen.said()).contains(2);
        assertThat(chosen.declared()).isTrue();
        assertThat(chosen.readings()).isEqualTo(TWO);
        assertThat(chosen.isDisputed()).isTrue();
        Rule<Integer> silent = Rule.<Integer>unsaid("20").choose(7, OTHER);
        assertThat(silent.paragraph()).isEqualTo("20");
        assertThat(silent.citation()).isEqualTo(OTHER);
        assertThatThrownBy(() -> new Rule<>(7, "20", null, true, List.of())).hasMessageContaining("its reason");
        assertThatThrownBy(() -> new Rule<>(null, null, OTHER, true, List.of())).hasMessageContaining("its reason");
    }

    @Test
    void a_rule_is_printed_with_its_place() {
        assertThat(Rule.of(3, "5")).hasToString("3 (5)");
        assertThat(Rule.of(3, OTHER)).hasToString("3 (Some law, 5)");
        assertThat(Rule.unsaid()).hasToString("unsaid");
        assertThat(Rule.unsaid("20")).hasToString("unsaid (20)");
        assertThat(Rule.of(TWO)).hasToString("[1 (5), 2 (11)]");
        assertThat(Rule.of(TWO).choose(2, OTHER)).hasToString("declared 2 (Some law, 5)");
    }

    @Test
    void a_term_of_an_unsaid_unit_gives_no_timing_until_one_is_declared() {
        Term term = new Term(3, null, Direction.BEFORE, Anchor.SITTING);
        assertThatThrownBy(() -> term.timing("отырыс"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("3");
        assertThat(term.in(TermUnit.WORKING_DAY).timing("отырыс"))
                .isEqualTo(new Timing.AroundEvent(3, TermUnit.WORKING_DAY, Direction.BEFORE, "отырыс"));
        assertThat(new Term(0, null, Direction.BEFORE, Anchor.SITTING).timing("отырыс"))
                .isEqualTo(new Timing.AroundEvent(0, TermUnit.DAY, Direction.AFTER, "отырыс"));
        assertThatThrownBy(() -> new Term(-1, null, Direction.BEFORE, Anchor.SITTING))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new Term(3661, null, Direction.BEFORE, Anchor.SITTING))
                .hasMessageContaining("3661");
        assertThat(new Term(3660, TermUnit.DAY, Direction.BEFORE, Anchor.SITTING).amount())
                .isEqualTo(3660);
    }

    @Test
    void an_initiative_of_members_has_its_share_and_one_from_outside_its_body() {
        Share half = new Share(Threshold.moreThan(1, 2), Base.ALL_MEMBERS);
        LocalizedText body = new LocalizedText(null, "аким", null);
        assertThatThrownBy(() -> new Initiator(Initiator.Who.MEMBERS, null, null, null))
                .hasMessageContaining("share");
        assertThatThrownBy(() -> new Initiator(Initiator.Who.HEAD, half, null, null))
                .hasMessageContaining("share");
        assertThatThrownBy(() -> new Initiator(Initiator.Who.OUTSIDE, null, null, null))
                .hasMessageContaining("body");
        assertThatThrownBy(() -> new Initiator(Initiator.Who.HEAD, null, body, null))
                .hasMessageContaining("body");
        assertThat(new Initiator(Initiator.Who.OUTSIDE, null, body, null).body())
                .isEqualTo(body);
    }

    @Test
    void seats_steps_entries_and_majorities_do_not_stand_twice() {
        Regulation kostanay = Profiles.read("kostanay-2025");
        assertThatThrownBy(() -> with(kostanay, twice(kostanay.steps()), kostanay.entries()))
                .hasMessageContaining("step 'materials' stands twice");
        assertThatThrownBy(() -> with(kostanay, kostanay.steps(), twice(kostanay.entries())))
                .hasMessageContaining("entry 'resolution 1' stands twice");
        assertThatThrownBy(() -> with(kostanay, List.of(), kostanay.entries()))
                .hasMessageContaining("entry '9(5)' names step 'report-yearly'");
        assertThatThrownBy(() -> twiceSeated(kostanay.composition())).hasMessageContaining("seat 'akim' stands twice");
        assertThatThrownBy(() -> twiceDecided(kostanay.voting())).hasMessageContaining("'ordinary' stands twice");
        assertThat(kostanay.composition()
                        .withCounted(Rule.of(Composition.Counted.EVERY_SEAT, "1"))
                        .counted()
                        .said())
                .contains(Composition.Counted.EVERY_SEAT);
        assertThatThrownBy(() -> kostanay.composition().withVoting("stranger", Rule.unsaid()))
                .hasMessageContaining("'stranger'");
        assertThatThrownBy(() -> Regulations.open("../secret")).hasMessageContaining("'../secret' is none of");
    }

    private static Regulation with(Regulation kostanay, List<Step> steps, List<Entry> entries) {
        return new Regulation(
                kostanay.format(),
                kostanay.id(),
                kostanay.name(),
                kostanay.act(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                steps,
                entries);
    }

    private static Composition twiceSeated(Composition from) {
        return new Composition(
                twice(from.seats()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static VotingRules twiceDecided(VotingRules from) {
        return new VotingRules(
                twice(from.majorities()), null, null, null, null, null, null, null, null, null, null, null);
    }

    private static <T> List<T> twice(List<T> list) {
        List<T> longer = new ArrayList<>(list);
        longer.add(list.get(0));
        return longer;
    }
}
