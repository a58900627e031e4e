package kz.jospar.portal.staff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.protocol.minutes.Addendum;
import kz.jospar.protocol.minutes.BookEntry;
import kz.jospar.protocol.minutes.Booking;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesBook;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The book of signed minutes of each staff: each entry seals the one before, so that no minutes change unnoticed. */
@Repository
@Transactional(readOnly = true)
public class MinutesBooks {
    private final JdbcClient jdbc;
    private final Json json;

    MinutesBooks(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Returns the book of a regulation's staff, if anything was entered. */
    public Optional<MinutesBook> find(String regulation) {
        return jdbc.sql("select regulation_id, document from staff_book where regulation_id = :id")
                .param("id", regulation)
                .query((row, number) -> json.read(row, "document", MinutesBook.class))
                .optional();
    }

    /** Returns the entry of a sitting's minutes, if they are in the book. */
    public Optional<BookEntry> entry(Held held) {
        return find(held.regulation().id()).stream()
                .flatMap(book -> book.entries().stream())
                .filter(entry -> entry.minutes() != null && entry.minutes().id().equals(held.id()))
                .findFirst();
    }

    /**
     * Enters the minutes that were signed.
     *
     * @throws RefusedMoveException if the book does not take them
     */
    @Transactional
    void enter(Held signed) {
        Minutes minutes = signed.minutes().orElseThrow();
        enter(signed, book -> book.with(minutes));
    }

    /**
     * Enters a signed addendum to a sitting's minutes.
     *
     * @throws RefusedMoveException if the book does not take it
     */
    @Transactional
    void enter(Held amended, Addendum addendum) {
        enter(amended, book -> book.with(addendum));
    }

    private void enter(Held held, Function<MinutesBook, Booking> entry) {
        String regulation = held.regulation().id();
        Optional<MinutesBook> before = find(regulation);
        Booking booking = entry.apply(before.orElseGet(() -> MinutesBook.of(regulation, held.regulation())));
        if (booking instanceof Booking.Refused refused) {
            throw new RefusedMoveException(refused.reason().code(), refused::message);
        }
        MinutesBook book = ((Booking.Entered) booking).book();
        // One entry a version: whoever read the same book and writes after us finds no such row.
        if (write(book, before.isEmpty()) == 0) {
            throw new StaleVersionException(regulation);
        }
    }

    /** Returns the addenda to a sitting's minutes, in order. */
    public List<Addendum> addenda(Held held) {
        return find(held.regulation().id()).stream()
                .flatMap(book -> book.entries().stream())
                .map(BookEntry::addendum)
                .filter(Objects::nonNull)
                .filter(addendum -> addendum.minutes().equals(held.id()))
                .toList();
    }

    private int write(MinutesBook book, boolean first) {
        try {
            return jdbc.sql(
                            first
                                    ? "insert into staff_book (regulation_id, document, version)"
                                            + " select :id, :document, :version where not exists"
                                            + " (select 1 from staff_book where regulation_id = :id)"
                                    : "update staff_book set document = :document, version = :version"
                                            + " where regulation_id = :id and version = :version - 1")
                    .param("id", book.id())
                    .param("document", json.write(book))
                    .param("version", book.entries().size())
                    .update();
        } catch (DuplicateKeyException e) {
            return 0;
        }
    }
}
