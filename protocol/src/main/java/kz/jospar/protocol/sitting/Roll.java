package kz.jospar.protocol.sitting;

import java.util.Map;
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
        @Nullable Choice casting,
        Manner manner) {

    Roll(
            Ballot ballot,
            Tree<Course.Presence> room,
            Tree<Choice> votes,
            Tally tally,
            @Nullable String head,
            @Nullable String presiding,
            @Nullable Choice casting) {
        this(ballot, room, votes, tally, head, presiding, casting, Manner.OPEN);
    }

    boolean wasPresent(String seat) {
        Course.Presence presence = room.get(seat);
        return presence != null && presence.takesPart();
    }

    Choice choice(String seat) {
        Choice choice = votes.get(seat);
        return choice != null ? choice : wasPresent(seat) || manner.polled().has(seat) ? Choice.SILENT : Choice.ABSENT;
    }

    /** Moves one member, so that the partition stays one. */
    Roll with(String seat, Choice choice) {
        Choice before = choice(seat);
        Sides sides = manner.sides();
        return new Roll(
                ballot,
                room,
                votes.put(seat, choice),
                moved(tally, before, choice),
                head,
                presiding,
                casting,
                manner.with(sides == null ? null : sides.with(seat, before, choice)));
    }

    /** A member who is not there, and takes part all the same. */
    Roll polling(String seat) {
        Sides sides = manner.sides();
        Manner asked = new Manner(
                manner.secret(),
                manner.voted(),
                manner.polled().put(seat, true),
                sides == null ? null : sides.with(seat, Choice.ABSENT, Choice.SILENT));
        return new Roll(
                ballot, room, votes, moved(tally, Choice.ABSENT, Choice.SILENT), head, presiding, casting, asked);
    }

    /** The ballots of a secret vote, counted; the silent that are left handed in none. */
    Roll counted(InTheVote.SecretBallotCounted box) {
        Tree<Boolean> voted = Tree.empty();
        Tree<Choice> known = votes;
        for (String seat : box.voted()) {
            voted = voted.put(seat, true);
        }
        for (Map.Entry<String, Choice> one : box.disclosed().entrySet()) {
            known = known.put(one.getKey(), one.getValue());
        }
        Tally counted = new Tally(
                tally.membership(),
                tally.inFavour() + box.inFavour(),
                tally.against() + box.against(),
                tally.abstained() + box.abstained(),
                tally.invalid() + box.invalid(),
                tally.recused(),
                tally.silent() - box.voted().size(),
                tally.absent());
        return new Roll(ballot, room, known, counted, head, presiding, casting, manner.voted(voted));
    }

    Roll casting(Choice side) {
        return new Roll(ballot, room, votes, tally, head, presiding, side, manner);
    }

    ChairVotes chair() {
        return new ChairVotes(known(head), known(presiding), casting);
    }

    private @Nullable Choice known(@Nullable String seat) {
        if (seat == null || (manner.hides(seat) && !votes.has(seat))) {
            return null;
        }
        return choice(seat);
    }

    Verdict verdict() {
        return ballot.count(whole(), chair());
    }

    /** The tally that the ballot counts: of members, or of sides. */
    Tally whole() {
        Sides sides = manner.sides();
        return sides == null ? tally : sides.tally();
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
