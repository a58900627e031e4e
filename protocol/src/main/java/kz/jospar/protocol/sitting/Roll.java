package kz.jospar.protocol.sitting;

import kz.jospar.protocol.Ballot;
import kz.jospar.protocol.ChairVotes;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.rule.Choice;
import org.jspecify.annotations.Nullable;

/** A roll call: rules and voters as they were when voting opened, and the votes so far. */
record Roll(
        Ballot ballot,
        Tree<Course.Presence> room,
        Tree<Choice> votes,
        Tally tally,
        @Nullable String head,
        @Nullable String presiding,
        @Nullable Choice casting) {

    boolean wasPresent(String seat) {
        Course.Presence presence = room.get(seat);
        return presence != null && presence.takesPart();
    }

    Choice choice(String seat) {
        Choice choice = votes.get(seat);
        return choice != null ? choice : wasPresent(seat) ? Choice.SILENT : Choice.ABSENT;
    }

    /** Moves one member, so that the partition stays one. */
    Roll with(String seat, Choice choice) {
        Tally moved = moved(tally, choice(seat), choice);
        return new Roll(ballot, room, votes.put(seat, choice), moved, head, presiding, casting);
    }

    Roll casting(Choice side) {
        return new Roll(ballot, room, votes, tally, head, presiding, side);
    }

    ChairVotes chair() {
        return new ChairVotes(
                head == null ? null : choice(head), presiding == null ? null : choice(presiding), casting);
    }

    Verdict verdict() {
        return ballot.count(tally, chair());
    }

    static Tally moved(Tally tally, Choice from, Choice to) {
        return new Tally(
                tally.membership(),
                after(tally, Choice.FOR, from, to),
                after(tally, Choice.AGAINST, from, to),
                after(tally, Choice.ABSTAINED, from, to),
                after(tally, Choice.INVALID, from, to),
                after(tally, Choice.RECUSED, from, to),
                after(tally, Choice.SILENT, from, to),
                after(tally, Choice.ABSENT, from, to));
    }

    private static int after(Tally tally, Choice choice, Choice from, Choice to) {
        return tally.count(choice) + (choice == to ? 1 : 0) - (choice == from ? 1 : 0);
    }
}
