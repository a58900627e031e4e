package kz.jospar.protocol.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.Counting;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Base;

/** How many members there are, and whether they are as many as they must be. */
final class Seats implements Check {
    @Override
    public void check(Regulation regulation, Findings findings) {
        Composition composition = regulation.composition();
        List<Integer> numbers = Voters.numbers(regulation);
        if (composition.seats().isEmpty()) {
            findings.add(RegulationCode.SEATS_UNSAID, "composition.seats", "", List.of());
            return;
        }
        if (numbers.size() > 1) {
            LocalizedText all = Words.join(
                    "; ", numbers.stream().map(n -> counts(n, regulation)).toList());
            Rule<?> beside = composition.counted().isSaid() ? composition.secretaryIsMember() : composition.counted();
            findings.add(RegulationCode.MEMBERS_UNSAID, "composition.counted", beside, all);
        }
        agreed(regulation, numbers, findings);
        broken(composition, numbers, findings);
    }

    /** "17: quorum 12, majority 9, initiative 9". */
    private static LocalizedText counts(int members, Regulation regulation) {
        Counting counting = new Counting(regulation);
        List<LocalizedText> parts = new ArrayList<>();
        counting.quorum()
                .ifPresent(quorum ->
                        parts.add(Words.of("counts.quorum", quorum.threshold().least(members))));
        counting.majority(QuestionClass.ORDINARY)
                .filter(majority -> majority.base() == Base.ALL_MEMBERS)
                .ifPresent(majority -> parts.add(
                        Words.of("counts.majority", majority.threshold().least(members))));
        for (Rule<Initiator> rule : regulation.sessions().initiators()) {
            rule.said()
                    .flatMap(initiator -> Optional.ofNullable(initiator.share()))
                    .filter(share -> share.base() == Base.ALL_MEMBERS)
                    .ifPresent(share -> parts.add(
                            Words.of("counts.initiative", share.threshold().least(members))));
        }
        return Words.of("counts", members, Words.join(", ", parts));
    }

    private static void agreed(Regulation regulation, List<Integer> numbers, Findings findings) {
        Rule<?> agreement = regulation.composition().agreement();
        int agreed = (int) regulation.composition().seats().stream()
                .filter(SeatRule::byAgreement)
                .count();
        if (agreed > 0 && !agreement.isSaid() && !numbers.isEmpty()) {
            int most = numbers.get(0);
            LocalizedText fewer = most - agreed < 1 ? Words.NONE : counts(most - agreed, regulation);
            findings.add(
                    RegulationCode.VERDICT_UNDEFINED,
                    "composition.agreement",
                    agreement,
                    Words.of("undefined.agreement", agreed, counts(most, regulation), fewer));
        }
    }

    private static void broken(Composition composition, List<Integer> numbers, Findings findings) {
        boolean even = !numbers.isEmpty() && numbers.stream().allMatch(n -> n % 2 == 0);
        if (composition.oddNumber().said().orElse(false) && even) {
            broken("composition.oddNumber", composition.oddNumber(), Words.of("broken.odd", numbers.get(0)), findings);
        }
        composition.leastMembers().said().ifPresent(least -> {
            if (!numbers.isEmpty() && numbers.get(0) < least) {
                LocalizedText words = Words.of("broken.least", least, numbers.get(0));
                broken("composition.leastMembers", composition.leastMembers(), words, findings);
            }
        });
        Map<String, Integer> sides = new HashMap<>();
        composition.seats().stream()
                .filter(seat -> seat.side() != null)
                .forEach(seat -> sides.merge(String.valueOf(seat.side()), 1, Integer::sum));
        if (composition.parity().said().orElse(false)
                && sides.values().stream().distinct().count() > 1) {
            broken("composition.parity", composition.parity(), Words.of("broken.parity"), findings);
        }
    }

    private static void broken(String place, Rule<?> rule, LocalizedText words, Findings findings) {
        findings.add(RegulationCode.COMPOSITION_BROKEN, place, rule, words);
    }
}
