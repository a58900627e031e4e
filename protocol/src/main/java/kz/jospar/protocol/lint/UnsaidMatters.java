package kz.jospar.protocol.lint;

import java.util.List;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;

/** Silences that leave a secretary without guidance, though no verdict hangs on them. */
final class UnsaidMatters implements Check {
    private static final List<String> MATTERS = List.of(
            "sessions.afterNoQuorum",
            "quorum.verified",
            "voting.abstention",
            "voting.openness",
            "attendance.remote",
            "attendance.substitution",
            "absenteeVote.allowed",
            "minutes.signers");

    @Override
    public void check(Regulation regulation, Findings findings) {
        List<Rule<?>> rules = List.of(
                regulation.sessions().afterNoQuorum(),
                regulation.quorum().verified(),
                regulation.voting().abstention(),
                regulation.voting().openness(),
                regulation.attendance().remote(),
                regulation.attendance().substitution(),
                regulation.absenteeVote().allowed(),
                regulation.minutes().signers());
        for (int i = 0; i < MATTERS.size(); i++) {
            add(MATTERS.get(i), rules.get(i), findings);
        }
        Composition composition = regulation.composition();
        long deputies = composition.seats().stream()
                .filter(seat -> seat.role() == SeatRole.DEPUTY_HEAD)
                .count();
        if (deputies > 1) {
            add("composition.deputiesInOrder", composition.deputiesInOrder(), findings);
        }
    }

    private static void add(String place, Rule<?> rule, Findings findings) {
        // Readings that differ are told as such.
        if (!rule.isSaid() && !rule.isDisputed()) {
            findings.add(RegulationCode.MATTER_UNSAID, place, rule, Words.of("unsaid." + place));
        }
    }
}
