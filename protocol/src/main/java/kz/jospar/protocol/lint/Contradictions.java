package kz.jospar.protocol.lint;

import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.VotingRules.MajorityFor;

/** Rules with several readings that differ, and rules that somebody chose. */
final class Contradictions implements Check {
    /** These have findings of their own, which say what each reading comes to. */
    private static final Set<String> ELSEWHERE = Set.of("voting.equality", "composition.counted");

    @Override
    public void check(Regulation regulation, Findings findings) {
        List<SeatRule> seats = regulation.composition().seats();
        for (int i = 0; i < seats.size(); i++) {
            String place = "composition.seats[" + i + "].voting";
            rule(
                    place,
                    Words.of("rule.seat.voting", seats.get(i).post()),
                    seats.get(i).voting(),
                    findings);
        }
        // Looking into a record by reflection is slow, and there may be a million seats.
        regulation
                .with(withoutSeats(regulation.composition()))
                .rules()
                .forEach((place, rule) -> rule(place, name(place, regulation), rule, findings));
    }

    private static LocalizedText name(String place, Regulation regulation) {
        List<MajorityFor> majorities = regulation.voting().majorities();
        for (int i = 0; i < majorities.size(); i++) {
            if (place.equals("voting.majorities[" + i + "].share")) {
                return Words.majority(majorities.get(i).question());
            }
        }
        return Words.rule(place);
    }

    private static void rule(String place, LocalizedText name, Rule<?> rule, Findings findings) {
        if (rule.declared()) {
            findings.add(
                    RegulationCode.CHOICE_DECLARED,
                    place,
                    rule,
                    name,
                    Words.value(rule.said().orElseThrow()),
                    Words.place(null, rule.citation()));
        }
        if (rule.isDisputed() && (rule.declared() || !ELSEWHERE.contains(place))) {
            findings.add(RegulationCode.PARAGRAPHS_DIFFER, place, rule, name, readings(rule));
        }
    }

    private static Composition withoutSeats(Composition all) {
        return new Composition(
                List.of(),
                all.counted(),
                all.secretaryIsMember(),
                all.deputyStandsIn(),
                all.deputiesInOrder(),
                all.basis(),
                all.agreement(),
                all.oddNumber(),
                all.leastMembers(),
                all.rankFloor(),
                all.others(),
                all.foundedBy(),
                all.sides(),
                all.parity(),
                all.votersByQuestion());
    }

    static LocalizedText readings(Rule<?> rule) {
        return Words.join(
                "; ",
                rule.readings().stream()
                        .map(one -> Words.of(
                                "reading", Words.place(one.paragraph(), one.citation()), Words.value(one.value())))
                        .toList());
    }
}
