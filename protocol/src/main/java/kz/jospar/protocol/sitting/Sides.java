package kz.jospar.protocol.sitting;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.rule.Choice;

/**
 * A vote seen by sides: where the members of each stand. A side agrees once all of it who take part vote for, and does not
 * agree while none do; one whose members are divided has no position that a regulation without a rule on it could tell.
 */
record Sides(Map<String, String> of, Tree<Tally> tallies) {

    /** Moves one member of a side. */
    Sides with(String seat, Choice from, Choice to) {
        String side = of.get(seat);
        Tally tally = side == null ? null : tallies.get(side);
        return side == null || tally == null ? this : new Sides(of, tallies.put(side, Roll.moved(tally, from, to)));
    }

    /** The position of each side; a divided one is told as an invalid vote. */
    Map<String, Choice> positions() {
        Map<String, Choice> positions = new TreeMap<>();
        tallies.entries().forEach((side, tally) -> positions.put(side, position(tally)));
        return positions;
    }

    private static Choice position(Tally tally) {
        int taking = taking(tally);
        if (taking == 0) {
            return Choice.ABSENT;
        }
        if (tally.inFavour() > 0) {
            return tally.inFavour() == taking ? Choice.FOR : Choice.INVALID;
        }
        return tally.against() > 0 ? Choice.AGAINST : tally.abstained() > 0 ? Choice.ABSTAINED : Choice.SILENT;
    }

    static int taking(Tally tally) {
        return tally.present() - tally.recused();
    }

    /** One vote a side. */
    Tally tally() {
        Collection<Choice> positions = positions().values();
        return new Tally(
                positions.size(),
                Collections.frequency(positions, Choice.FOR),
                Collections.frequency(positions, Choice.AGAINST),
                Collections.frequency(positions, Choice.ABSTAINED),
                Collections.frequency(positions, Choice.INVALID),
                0,
                Collections.frequency(positions, Choice.SILENT),
                Collections.frequency(positions, Choice.ABSENT));
    }
}
