package kz.jospar.protocol.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.lint.Search.Odd;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.VotingRules.MajorityFor;
import kz.jospar.protocol.rule.Choice;

/**
 * Puts what a search found into words.
 *
 * @param regulation as it is
 * @param reading with one equality supposed where it is open
 * @param question the class of questions and its majority
 */
record Teller(Regulation regulation, Regulation reading, MajorityFor question, Findings findings) {

    void votesFor(Search search) {
        moves(RegulationCode.VOTE_FOR_LOSES, search, Move.TO_FOR);
    }

    void votesAgainst(Search search) {
        moves(RegulationCode.OPPONENT_GAINS_BY_SILENCE, search, Move.FROM_AGAINST);
    }

    private void moves(RegulationCode code, Search search, List<Move> moves) {
        Choice third =
                search.body().third() == null ? Choice.ABSTAINED : search.body().third();
        List<LocalizedText> counts = new ArrayList<>();
        for (Move move : moves) {
            if (search.count(move) > 0 || (search.body().isPossible(move) && !move.recusal())) {
                counts.add(Words.of("move." + move.key(third), search.count(move)));
            }
        }
        Move smallest = search.smallest(moves).orElseThrow();
        State before = search.first(smallest).orElseThrow();
        State after = before.after(smallest).orElseThrow();
        add(
                code,
                tied(),
                how(),
                members(search),
                Words.number(search.states()),
                Words.join("; ", counts),
                state(search, before),
                Words.of("done." + smallest.key(third)),
                state(search, after),
                verdict(search, after));
    }

    void fewer(Search search) {
        State few = search.fewestAdopting().orElseThrow();
        State more = search.mostFailing().orElseThrow();
        add(RegulationCode.FEWER_VOTES_ADOPT, tied(), how(), members(search), state(search, few), state(search, more));
    }

    void contrary(Search search) {
        State first = search.first(Odd.CONTRARY).orElseThrow();
        LocalizedText one = state(search, first);
        LocalizedText other = state(search, first.contrary());
        add(RegulationCode.CONTRARY_BOTH_ADOPTED, majority(), how(), members(search), one, other);
    }

    void byOne(Search search) {
        State first = search.first(Odd.BY_ONE).orElseThrow();
        add(
                RegulationCode.ONE_PERSON_DECIDES,
                tied(),
                how(),
                members(search),
                Words.number(search.count(Odd.BY_ONE)),
                state(search, first),
                verdict(search, first.withHead(Choice.AGAINST)));
    }

    void tieNever(Search search) {
        add(RegulationCode.TIE_NEVER, tied(), how(), members(search));
    }

    void recusal(Search search) {
        State first = search.undefinedByRecusal().orElseThrow();
        findings.add(
                RegulationCode.VERDICT_UNDEFINED,
                "voting.recusedLeaveBase",
                regulation.voting().recusedLeaveBase(),
                Words.of("undefined.recusal", members(search), state(search, first)));
    }

    void quorum(Search search) {
        State first = search.first(Odd.BREAKABLE).orElseThrow();
        findings.add(
                RegulationCode.QUORUM_BY_STAYING_AWAY,
                "quorum.ordinary",
                regulation.quorum().ordinary(),
                members(search),
                state(search, first));
    }

    private void add(RegulationCode code, Map.Entry<String, Rule<?>> rule, LocalizedText... facts) {
        findings.add(code, rule.getKey(), rule.getValue(), facts);
    }

    private Map.Entry<String, Rule<?>> majority() {
        return Map.entry("voting.majorities", question.share());
    }

    /** The tie rule where there is one, else the majority. */
    private Map.Entry<String, Rule<?>> tied() {
        Rule<?> tie = regulation.voting().tie();
        return tie.isSaid() ? Map.entry("voting.tie", tie) : majority();
    }

    /** Which questions, and which reading of equal votes. */
    private LocalizedText how() {
        LocalizedText which = Words.value(question.question());
        if (!Ties.asksForEquality(reading)) {
            return which;
        }
        LocalizedText equality = reading.voting()
                .equality()
                .said()
                .map(one -> Words.of("equality." + one.code()))
                .orElse(Words.NONE);
        return Words.join("; ", List.of(which, equality));
    }

    private static LocalizedText members(Search search) {
        return Words.number(search.body().members());
    }

    private LocalizedText state(Search search, State state) {
        return Words.state(state, search.body(), reading);
    }

    private static LocalizedText verdict(Search search, State state) {
        Verdict verdict = search.body().verdict(state);
        return Words.of(
                verdict instanceof Verdict.Rejected
                        ? "verdict.rejected"
                        : verdict instanceof Verdict.Adopted ? "verdict.adopted" : "verdict.undefined");
    }
}
