package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Messages;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * The book of a body's minutes, to which entries are added and in which none is changed: kk хаттамалар журналы, ru книга
 * протоколов.
 *
 * <p>Each entry is sealed with a hash over the hash before it and its own lines, so {@link #check()} finds an entry that
 * was changed, taken out, put in or moved. Whoever takes out the last entries, or writes all hashes anew, leaves a book
 * that fits in itself: keep {@link #head} elsewhere, in the copies sent to the members for one, and compare by {@link
 * #check(String)}.
 *
 * <p>Worked case: minutes No 3 of 17 December 2025 are signed and entered; a wrong date in them is put right by addendum
 * No 1 to them, and entering the corrected minutes under the same id is refused.
 *
 * @param format always {@link #FORMAT}
 * @param id the key of the book
 * @param regulation the id of the body's regulation
 * @param numberedWithinYear whether the minutes of a year are numbered 1, 2, 3, ...
 * @param entries what was entered, in order
 */
@JsonPropertyOrder({"format", "id", "regulation"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MinutesBook(
        String format,
        String id,
        String regulation,
        @JsonProperty(required = true) boolean numberedWithinYear,
        List<BookEntry> entries) {

    /** The format and version of the JSON document. */
    public static final String FORMAT = "jospar.minutes-book/1";

    public MinutesBook {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format is '" + format + "', not '" + FORMAT + "'");
        }
        Guard.text("id", id);
        Guard.text("regulation", regulation);
        entries = Guard.copy(entries);
    }

    /** Returns the empty book of a body, its numbers by what the regulation says of them. */
    public static MinutesBook of(String id, Regulation regulation) {
        boolean withinYear = regulation.minutes().numberedWithinYear().said().orElse(false);
        return new MinutesBook(FORMAT, id, regulation.id(), withinYear, List.of());
    }

    /**
     * Enters signed minutes that a recount of them confirms ({@link MinutesCheck#check(Minutes)}), or says why not. Whoever
     * has the regulation compares them with it before.
     */
    public Booking with(Minutes minutes) {
        Booking booking = with(BookEntry.sealed(minutes, null, head()));
        return booking instanceof Booking.Entered && MinutesCheck.check(minutes) instanceof Recount.Differs differs
                ? new Booking.Refused(
                        Booking.Reason.NOT_CONFIRMED, List.of(Messages.day(minutes.day())), differs.first())
                : booking;
    }

    /** Enters a signed addendum to minutes that are in the book, or says why not. */
    public Booking with(Addendum addendum) {
        return with(BookEntry.sealed(null, addendum, head()));
    }

    private Booking with(BookEntry entry) {
        Register register = register();
        if (check(register) instanceof Chain.Broken broken) {
            return new Booking.Refused(Booking.Reason.CHAIN_BROKEN, List.of(id, Integer.toString(broken.entry())));
        }
        Booking.@Nullable Refused refused = register.enter(entry);
        if (refused != null) {
            return refused;
        }
        List<BookEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Booking.Entered(new MinutesBook(format, id, regulation, numberedWithinYear, more));
    }

    private Register register() {
        return new Register(regulation, numberedWithinYear);
    }

    /** Returns the hash of the last entry; of an empty book that of its own lines, with which the chain begins. */
    public String head() {
        return entries.isEmpty() ? first() : entries.get(entries.size() - 1).hash();
    }

    private String first() {
        return BookEntry.sha256(
                CanonicalLines.of(new MinutesBook(format, id, regulation, numberedWithinYear, List.of())));
    }

    /** Goes through the chain from the beginning and names the first link that is broken. */
    public Chain check() {
        return check(register());
    }

    private Chain check(Register register) {
        String before = first();
        for (int i = 0; i < entries.size(); i++) {
            BookEntry entry = entries.get(i);
            if (!entry.hash().equals(entry.hashAfter(before))) {
                return new Chain.Broken(Chain.Link.HASH, i + 1, null);
            }
            Booking.@Nullable Refused refused = register.enter(entry);
            if (refused != null) {
                return new Chain.Broken(Chain.Link.RULE, i + 1, refused);
            }
            before = entry.hash();
        }
        return new Chain.Whole(entries.size(), before);
    }

    /**
     * Goes through the chain as {@link #check()} and looks for a hash that was kept elsewhere: it stays in the book for
     * ever, as its head or before.
     *
     * @param kept a head of this book as it once was
     */
    public Chain check(String kept) {
        Chain chain = check();
        boolean there = first().equals(kept)
                || entries.stream().anyMatch(entry -> entry.hash().equals(kept));
        return chain instanceof Chain.Whole && !there ? new Chain.Broken(Chain.Link.HEAD, entries.size(), null) : chain;
    }
}
