package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.AbsenteeVoteRules;
import kz.jospar.protocol.regulation.AbsenteeVoteRules.Silence;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.regulation.VotingRules.MajorityFor;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import org.jspecify.annotations.Nullable;

/**
 * What a body chose about its votes: kk дауыс беру туралы таңдаулар, ru решения о голосовании.
 *
 * @param majorities how many votes adopt, by class of question
 * @param tie what equal votes mean
 * @param openness open, secret, or as the body chooses
 * @param chairMaySetOther whether the chair may set another majority for one question
 * @param absenteeTerm how long the answer of somebody absent may take
 * @param silence what no answer means
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record VoteChoices(
        Map<QuestionClass, Share> majorities,
        @Nullable TieRule tie,
        @Nullable Openness openness,
        @Nullable Boolean chairMaySetOther,
        @Nullable Term absenteeTerm,
        @Nullable Silence silence) {
    public VoteChoices {
        majorities = majorities == null || majorities.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new EnumMap<>(majorities));
    }

    List<MajorityFor> majorities(List<MajorityFor> rules, Citation reason) {
        List<MajorityFor> chosen = new ArrayList<>();
        for (MajorityFor one : rules) {
            Share choice = majorities.get(one.question());
            chosen.add(new MajorityFor(one.question(), QuorumChoices.chosen(one.share(), choice, reason)));
        }
        majorities.forEach((question, share) -> {
            if (rules.stream().noneMatch(one -> one.question() == question)) {
                chosen.add(new MajorityFor(question, Rule.<Share>unsaid().choose(share, reason)));
            }
        });
        return chosen;
    }

    @Nullable
    VoteChoices fitting(Regulation edition) {
        VotingRules rules = edition.voting();
        Map<QuestionClass, Share> open = new EnumMap<>(QuestionClass.class);
        majorities.forEach((question, share) -> {
            if (rules.majorities().stream()
                    .noneMatch(one -> one.question() == question && one.share().isSaid())) {
                open.put(question, share);
            }
        });
        VoteChoices fitting = new VoteChoices(
                open,
                QuorumChoices.open(rules.tie(), tie),
                QuorumChoices.open(rules.openness(), openness),
                QuorumChoices.open(rules.chairMaySetOther(), chairMaySetOther),
                QuorumChoices.open(edition.absenteeVote().term(), absenteeTerm),
                QuorumChoices.open(edition.absenteeVote().silence(), silence));
        return fitting.equals(new VoteChoices(Map.of(), null, null, null, null, null)) ? null : fitting;
    }

    AbsenteeVoteRules appliedTo(AbsenteeVoteRules rules, Citation reason) {
        return new AbsenteeVoteRules(
                rules.allowed(),
                rules.onChairsDecision(),
                QuorumChoices.chosen(rules.term(), absenteeTerm, reason),
                QuorumChoices.chosen(rules.silence(), silence, reason),
                rules.quorum());
    }
}
