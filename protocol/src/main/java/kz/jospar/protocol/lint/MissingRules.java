package kz.jospar.protocol.lint;

import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules.MajorityFor;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;

/** What no verdict can be computed without. */
final class MissingRules implements Check {
    @Override
    public void check(Regulation regulation, Findings findings) {
        if (regulation.voting().consentOfSides().said().orElse(false)) {
            return; // sides agree or not; nothing is counted
        }
        share("quorum.ordinary", "quorum", regulation.quorum().ordinary(), findings);
        if (regulation.voting().majority(QuestionClass.ORDINARY).said().isEmpty()) {
            missing("voting.majorities", "majority", regulation.voting().majority(QuestionClass.ORDINARY), findings);
        }
        for (MajorityFor one : regulation.voting().majorities()) {
            if (one.share().isSaid()) {
                share("voting.majorities", "majority", one.share(), findings);
            }
        }
        if (Ties.isOpen(regulation)) {
            missing("voting.equality", "equality", regulation.voting().equality(), findings);
        }
    }

    private static void share(String column, String key, Rule<Share> rule, Findings findings) {
        if (!rule.isSaid()) {
            missing(column, key, rule, findings);
        } else if (rule.said().orElseThrow().base() == null) {
            missing(column, key + "-base", rule, findings);
        }
    }

    private static void missing(String column, String key, Rule<?> rule, Findings findings) {
        findings.add(RegulationCode.RULE_MISSING, column, rule, Words.of("missing." + key));
    }
}
