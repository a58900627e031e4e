package kz.jospar.protocol.lint;

import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import org.jspecify.annotations.Nullable;

/** Silences that leave some verdicts undefined. Recusal has its own example and stands with the {@link Paradoxes}. */
final class UndefinedVerdicts implements Check {
    @Override
    public void check(Regulation regulation, Findings findings) {
        VotingRules voting = regulation.voting();
        if (!voting.consentOfSides().said().orElse(false)
                && !voting.majorities().isEmpty()) {
            if (!voting.tie().isSaid()) {
                add("voting.tie", "tie", voting.tie(), findings);
            }
            voting.tie().said().ifPresent(rule -> tie(rule, voting, findings));
        }
        if (regulation.quorum().ordinary().isSaid()
                && !regulation.quorum().onceLost().isSaid()) {
            add("quorum.onceLost", "once-lost", regulation.quorum().onceLost(), findings);
        }
    }

    private static void tie(TieRule kind, VotingRules voting, Findings findings) {
        String gap = gap(kind);
        if (gap != null) {
            add("voting.tie", gap, voting.tie(), findings);
        }
        if (kind == TieRule.HEADS_SIDE && !voting.tieHolder().isSaid()) {
            add("voting.tieHolder", "holder", voting.tieHolder(), findings);
        }
        boolean hidden =
                voting.openness().said().filter(how -> how != Openness.OPEN).isPresent();
        if (hidden && (kind == TieRule.HEADS_SIDE || kind == TieRule.PRESIDING_SIDE)) {
            add("voting.openness", "secret", voting.openness(), findings);
        }
    }

    private static @Nullable String gap(TieRule kind) {
        return switch (kind) {
            case HEADS_SIDE -> "head";
            case PRESIDING_SIDE -> "chair";
            case CASTING_VOTE -> "casting";
            case APPLICANTS_FAVOUR -> "applicant";
            case VOTE_AGAIN -> "again";
            case REJECTED -> null;
        };
    }

    private static void add(String place, String key, Rule<?> rule, Findings findings) {
        findings.add(RegulationCode.VERDICT_UNDEFINED, place, rule, Words.of("undefined." + key));
    }
}
