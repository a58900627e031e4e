package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Staff;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * A sitting as a document: which regulation, what was declared, what happened: kk отырыс құжаты, ru документ заседания.
 *
 * <p>Nothing that was entered is ever erased. The last event that stands can be withdrawn while the minutes are not signed
 * ({@link #withdraw}): it keeps its place among the events, and the sitting is the replay of those that stand ({@link
 * #standing}).
 *
 * @param format always {@link #FORMAT}
 * @param id the key of the sitting
 * @param regulation the id of the regulation
 * @param choices what the body declared, if anything
 * @param staff who sits, where the regulation does not name the seats
 * @param sides the side of each seat, where the body has sides and the regulation does not name the seats
 * @param place where it sits; may be left out
 * @param events what was entered, in order, withdrawn events too; empty where nothing was, but never left out
 * @param withdrawn which of the events do not stand, in the order in which they were withdrawn; each at most once
 */
@JsonPropertyOrder({"format", "id", "regulation"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SittingDocument(
        String format,
        String id,
        String regulation,
        @Nullable DeclaredChoices choices,
        @Nullable Staff staff,
        Map<String, String> sides,
        @Nullable LocalizedText place,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<SittingEvent> events,
        List<Withdrawal> withdrawn) {

    /** The format and version of a sitting's JSON document. */
    public static final String FORMAT = "jospar.sitting/1";

    /** A sitting of a body without sides. */
    public SittingDocument(
            String format,
            String id,
            String regulation,
            @Nullable DeclaredChoices choices,
            @Nullable Staff staff,
            @Nullable LocalizedText place,
            List<SittingEvent> events) {
        this(format, id, regulation, choices, staff, Map.of(), place, events);
    }

    /** A sitting of which nothing was withdrawn. */
    public SittingDocument(
            String format,
            String id,
            String regulation,
            @Nullable DeclaredChoices choices,
            @Nullable Staff staff,
            Map<String, String> sides,
            @Nullable LocalizedText place,
            List<SittingEvent> events) {
        this(format, id, regulation, choices, staff, sides, place, events, List.of());
    }

    public SittingDocument {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format is '" + format + "', not '" + FORMAT + "'");
        }
        Guard.text("id", id);
        Guard.text("regulation", regulation);
        sides = sides == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(sides));
        events = List.copyOf(Guard.present("events", events));
        withdrawn = Guard.copy(withdrawn);
        Guard.distinct("withdrawn event", withdrawn, one -> Integer.toString(one.event()));
        for (Withdrawal one : withdrawn) {
            if (one.event() >= events.size()) {
                throw new IllegalArgumentException(
                        "the withdrawn event is No " + one.event() + ", of " + events.size() + " events from 0");
            }
        }
    }

    /**
     * Returns the regulation with what was declared.
     *
     * @throws IllegalArgumentException if it is another regulation, or a choice names a seat that it does not have
     */
    public Regulation under(Regulation given) {
        if (!given.id().equals(regulation)) {
            throw new IllegalArgumentException(
                    "the sitting is held under '" + regulation + "', not under '" + given.id() + "'");
        }
        return choices == null ? given : choices.appliedTo(given);
    }

    /** Returns who sits, or nothing where that hangs on a choice nobody has declared ({@link #undeclared}). */
    public Optional<Staff> staff(Regulation given) {
        return staff == null ? under(given).staff() : Optional.of(staff);
    }

    /** Returns this document with one more event; whether that is legal {@link Sitting#with} tells. */
    public SittingDocument with(SittingEvent event) {
        List<SittingEvent> more = new ArrayList<>(events);
        more.add(event);
        return new SittingDocument(format, id, regulation, choices, staff, sides, place, more, withdrawn);
    }

    /** Returns the events that were not withdrawn, in order. */
    public List<SittingEvent> standing() {
        return places().mapToObj(events::get).toList();
    }

    /** The places of the events that stand. */
    private IntStream places() {
        Set<Integer> gone = withdrawn.stream().map(Withdrawal::event).collect(Collectors.toSet());
        return IntStream.range(0, events.size()).filter(place -> !gone.contains(place));
    }

    /** Returns who withdrew an event, when and why, if somebody did. */
    public Optional<Withdrawal> withdrawal(int event) {
        return withdrawn.stream().filter(one -> one.event() == event).findFirst();
    }

    /**
     * Returns this document resting on other choices, or on none; the sitting is then counted anew by them. Whoever puts a
     * sitting on others sees to it that nothing was decided under the former ones.
     */
    public SittingDocument resting(@Nullable DeclaredChoices others) {
        return new SittingDocument(format, id, regulation, others, staff, sides, place, events, withdrawn);
    }

    /**
     * Returns the place of the event that can be withdrawn, from 0: the last one that stands. Nothing where none stands, and
     * where the minutes are signed: those are put right by an addendum alone.
     */
    public OptionalInt withdrawable() {
        if (standing().stream().anyMatch(OnPaper.MinutesSigned.class::isInstance)) {
            return OptionalInt.empty();
        }
        return places().max();
    }

    /**
     * Returns this document with its last event that stands withdrawn.
     *
     * @param at the moment, local time
     * @param by who withdraws it
     * @param reason why
     * @throws IllegalStateException if there is none, or the minutes are signed ({@link #withdrawable})
     */
    public SittingDocument withdraw(LocalDateTime at, String by, String reason) {
        int last = withdrawable()
                .orElseThrow(() -> new IllegalStateException("no event of '" + id + "' can be withdrawn"));
        List<Withdrawal> more = new ArrayList<>(withdrawn);
        more.add(new Withdrawal(last, at, by, reason));
        return new SittingDocument(format, id, regulation, choices, staff, sides, place, events, more);
    }

    /** Returns the seats of which it is neither said nor declared whether they vote. */
    public List<String> undeclared(Regulation given) {
        return staff != null
                ? List.of()
                : under(given).composition().seats().stream()
                        .filter(seat -> !seat.voting().isSaid())
                        .map(SeatRule::id)
                        .toList();
    }

    /**
     * Returns the sitting after all events that stand and are legal, and why the others that stand are not.
     *
     * @throws IllegalArgumentException as {@link #under}, and where nobody knows who sits
     */
    public Replay replay(Regulation given) {
        return replay(given, null);
    }

    /** Returns the same, terms in working days judged by a calendar. */
    public Replay replay(Regulation given, @Nullable WorkingDays workingDays) {
        Staff who = staff(given)
                .orElseThrow(() -> new IllegalArgumentException(
                        "it is not declared whether " + undeclared(given) + " vote, or there are no seats"));
        Sitting sitting = Sitting.of(under(given), who, new Circumstances(workingDays, sides));
        List<Refused> refused = new ArrayList<>();
        for (int place : places().toArray()) {
            Recording recording = sitting.with(events.get(place));
            sitting = recording.sitting();
            if (recording instanceof Recording.Refused no) {
                refused.add(new Refused(place, no.refusal()));
            }
        }
        return new Replay(sitting, refused);
    }

    /**
     * A sitting and what was refused on the way: kk қайта санау, ru воспроизведение.
     *
     * @param sitting after all legal events that stand
     * @param refused the others that stand
     */
    public record Replay(Sitting sitting, List<Refused> refused) {
        public Replay {
            Guard.present("sitting", sitting);
            refused = List.copyOf(refused);
        }
    }

    /**
     * An event that was refused: kk қабылданбаған оқиға, ru отклонённое событие.
     *
     * @param index its place among the events, from 0
     * @param refusal why
     */
    public record Refused(int index, Refusal refusal) {
        public Refused {
            Guard.present("refusal", refusal);
        }
    }
}
