package kz.jospar.protocol.lint;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.regulation.Counting;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.VotingRules.MajorityFor;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Quorum;

/** Majorities that the quorum alone cannot give, and what an absence weighs. */
final class Shares implements Check {
    /** Sizes looked at where no seats are listed. */
    private static final List<Integer> SIZES = List.of(12, 60);

    @Override
    public void check(Regulation regulation, Findings findings) {
        Counting counting = new Counting(regulation);
        for (MajorityFor one : regulation.voting().majorities()) {
            Majority majority = counting.majority(one.question()).orElse(null);
            if (majority == null || majority.base() != Base.ALL_MEMBERS) {
                continue;
            }
            LocalizedText question = Words.value(one.question());
            findings.add(RegulationCode.ABSENCE_WEIGHS_AGAINST, "voting.majorities", one.share(), question);
            Quorum quorum = counting.quorum().orElse(null);
            if (quorum != null) {
                List<Integer> numbers = Voters.numbers(regulation);
                List<LocalizedText> above = new ArrayList<>();
                for (int members : numbers.isEmpty() ? SIZES : numbers) {
                    int needed = majority.threshold().least(members);
                    int present = quorum.threshold().least(members);
                    if (present < needed) {
                        above.add(Words.of("above", members, present, needed));
                    }
                }
                if (!above.isEmpty()) {
                    findings.add(
                            RegulationCode.MAJORITY_ABOVE_QUORUM,
                            "voting.majorities",
                            one.share(),
                            question,
                            Words.join("; ", above));
                }
            }
        }
    }
}
