package kz.jospar.protocol.sitting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import kz.jospar.protocol.QuorumOutcome;
import org.jspecify.annotations.Nullable;

/** How a sitting stands after its events. A copy is changed by its maker before anyone else sees it, and never after. */
final class Course {
    Phase phase = Phase.NEW;

    @Nullable
    LocalDateTime last;

    Preparation.@Nullable Convened convened;
    /** Whether its papers went out. */
    boolean papers;
    /** The questions whose materials came in. */
    Tree<Boolean> materials = Tree.empty();
    /** By seat; whoever left stays as {@link Presence#GONE}. */
    Tree<Presence> room = Tree.empty();

    Tree<Boolean> consents = Tree.empty();
    /** Voters in the room, those from afar among them. */
    int voters;

    int remote;
    /** Seats with a vote whose holders refused to sit, or have not agreed yet. */
    int refused;

    int agreed;

    @Nullable
    String presiding;

    @Nullable
    QuorumOutcome verified;
    /** Whether it was verified since the question was opened. */
    boolean verifiedForQuestion;

    boolean ended;
    boolean agenda;
    Tree<Item> items = Tree.empty();
    int questions;
    /** By id. */
    Tree<Boolean> assignments = Tree.empty();

    /** The day it was closed. */
    @Nullable
    LocalDate ends;

    /** Whether minutes were drawn up, be it a draft that something was stated after. */
    boolean drafted;

    boolean guests;
    boolean closedDoors;

    @Nullable
    String open;

    @Nullable
    String voting;

    /** Who is there of each side, counted when first asked for; not part of the state. */
    @Nullable
    SideCounts seated;

    Course copy() {
        Course copy = new Course();
        copy.phase = phase;
        copy.last = last;
        copy.convened = convened;
        copy.papers = papers;
        copy.materials = materials;
        copy.room = room;
        copy.consents = consents;
        copy.voters = voters;
        copy.remote = remote;
        copy.refused = refused;
        copy.agreed = agreed;
        copy.presiding = presiding;
        copy.verified = verified;
        copy.verifiedForQuestion = verifiedForQuestion;
        copy.ended = ended;
        copy.agenda = agenda;
        copy.items = items;
        copy.questions = questions;
        copy.assignments = assignments;
        copy.ends = ends;
        copy.drafted = drafted;
        copy.guests = guests;
        copy.closedDoors = closedDoors;
        copy.seated = seated;
        copy.open = open;
        copy.voting = voting;
        return copy;
    }

    Course in(Phase next) {
        Course copy = copy();
        copy.phase = next;
        return copy;
    }

    Course with(Item item) {
        Course copy = copy();
        copy.items = items.put(item.question().id(), item);
        return copy;
    }

    boolean isPresent(String seat) {
        Presence presence = room.get(seat);
        return presence != null && presence.takesPart();
    }

    private List<@Nullable Object> all() {
        return Arrays.asList(
                phase,
                last,
                convened,
                papers,
                materials,
                room,
                consents,
                voters,
                remote,
                refused,
                agreed,
                presiding,
                verified,
                verifiedForQuestion,
                ended,
                agenda,
                items,
                questions,
                assignments,
                ends,
                drafted,
                guests,
                closedDoors,
                open,
                voting);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Course course && all().equals(course.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }

    /** How somebody is there. */
    enum Presence {
        IN_PERSON,
        REMOTE,
        /** Somebody else with all rights. */
        FULL_SUBSTITUTE,
        /** Somebody else without a vote. */
        LISTENER,
        GONE;

        boolean takesPart() {
            return this == IN_PERSON || this == REMOTE || this == FULL_SUBSTITUTE;
        }
    }
}
