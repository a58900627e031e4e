package kz.jospar.protocol.lint;

import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.protocol.regulation.Regulation;

/**
 * Finds what a regulation contradicts, leaves unsaid or cannot mean: kk ережені тексеру, ru проверка положения.
 *
 * <p>Works from the rules alone, with and without declared choices ({@code Rule.choose}); where a choice is missing, all
 * readings are looked at. A finding's {@code text} is the paragraph, its place's column the rule as in {@link
 * Regulation#rules}. What can be found: {@link RegulationCode}.
 *
 * <p>Worked case: on the Kostanay text, 16 voters, 1,788 states; read literally the rule on equal votes lets one more
 * vote for turn adopted into not adopted in 36 (an abstention becomes a vote for) and 31 states (an absent member comes and
 * votes for), read strictly never.
 */
public final class RegulationLint {
    private static final List<Check> CHECKS = List.of(
            new Contradictions(),
            new MissingRules(),
            new UndefinedVerdicts(),
            new UnsaidMatters(),
            new TextFlaws(),
            new Steps(),
            new Seats(),
            new Shares(),
            new Paradoxes());

    private RegulationLint() {}

    /**
     * Returns the findings by code, of one code in the order of the regulation.
     *
     * <p>Every state of a body of up to 40 voters is counted: milliseconds at 16, a fraction of a second at 30. A larger
     * body's states are not counted, and a finding says so; all else takes time that grows with the regulation.
     */
    public static List<Finding> check(Regulation regulation) {
        Findings findings = new Findings();
        CHECKS.forEach(check -> check.check(regulation, findings));
        return findings.inOrder();
    }
}
