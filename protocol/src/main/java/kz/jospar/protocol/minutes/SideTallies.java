package kz.jospar.protocol.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.minutes.VoteRecord.Answer;
import kz.jospar.protocol.minutes.VoteRecord.SideTally;
import kz.jospar.protocol.rule.Choice;

/**
 * Counts a roll call side by side: the votes within each, then one position a side. A side agrees once all of it who take
 * part vote for, and does not agree while none do; one whose members are divided stands as invalid.
 */
final class SideTallies {
    private SideTallies() {}

    /** The count of each side, by side; whoever has none is left out. */
    static List<SideTally> of(List<Answer> answers, Map<String, String> sides) {
        Map<String, Map<Choice, Integer>> counts = new TreeMap<>();
        for (Answer answer : answers) {
            String side = sides.get(answer.seat());
            if (side != null) {
                counts.computeIfAbsent(side, name -> new EnumMap<>(Choice.class))
                        .merge(answer.choice(), 1, Integer::sum);
            }
        }
        List<SideTally> tallies = new ArrayList<>();
        counts.forEach((side, count) -> tallies.add(new SideTally(side, tally(count))));
        return tallies;
    }

    /** One vote a side. */
    static Tally positions(List<SideTally> sides) {
        List<Choice> positions =
                sides.stream().map(one -> position(one.tally())).toList();
        Map<Choice, Integer> count = new EnumMap<>(Choice.class);
        for (Choice choice : Choice.values()) {
            count.put(choice, Collections.frequency(positions, choice));
        }
        return tally(count);
    }

    private static Choice position(Tally side) {
        int taking = side.present() - side.recused();
        if (taking == 0) {
            return Choice.ABSENT;
        }
        if (side.inFavour() > 0) {
            return side.inFavour() == taking ? Choice.FOR : Choice.INVALID;
        }
        return side.against() > 0 ? Choice.AGAINST : side.abstained() > 0 ? Choice.ABSTAINED : Choice.SILENT;
    }

    private static Tally tally(Map<Choice, Integer> count) {
        int members = count.values().stream().mapToInt(Integer::intValue).sum();
        return new Tally(
                members,
                count.getOrDefault(Choice.FOR, 0),
                count.getOrDefault(Choice.AGAINST, 0),
                count.getOrDefault(Choice.ABSTAINED, 0),
                count.getOrDefault(Choice.INVALID, 0),
                count.getOrDefault(Choice.RECUSED, 0),
                count.getOrDefault(Choice.SILENT, 0),
                count.getOrDefault(Choice.ABSENT, 0));
    }
}
