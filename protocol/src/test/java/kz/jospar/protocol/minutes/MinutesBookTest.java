package kz.jospar.protocol.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.protocol.minutes.Attendee.How;
import kz.jospar.protocol.minutes.Attendee.Standing;
import kz.jospar.protocol.minutes.Attendee.Stay;
import kz.jospar.protocol.minutes.Booking.Reason;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** A book takes what is in order, and shows whoever touched it. */
class MinutesBookTest {
    private static final MinutesBook EMPTY = new MinutesBook(MinutesBook.FORMAT, "book", "body", true, List.of());

    /** Minutes of a sitting without questions, signed on its day. */
    private static Minutes minutes(String id, String number, LocalDate day) {
        LocalDateTime at = day.atTime(10, 0);
        return new Minutes(
                Minutes.FORMAT,
                id,
                number,
                "body",
                new LocalizedText("Штаб", null, null),
                new Citation("Act", null, null, null),
                null,
                day,
                null,
                new Minutes.Manner(false, false, false, false),
                new Minutes.WhoCounts(true, false, null, null, false),
                new Moment(2, at),
                new Moment(3, at.plusHours(1)),
                List.of(new Minutes.Chair("akim", new Moment(2, at))),
                List.of(new Attendee(
                        "akim",
                        new LocalizedText("Әкім", null, null),
                        SeatRole.HEAD,
                        Standing.VOTER,
                        null,
                        List.of(),
                        List.of(new Stay(new Moment(1, at), null, How.IN_PERSON, null)))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of("akim"),
                at.plusHours(2));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static Addendum addendum(String to, int number, int day) {
        return new Addendum(to, number, day(day), "мәтін", List.of("akim"));
    }

    private static MinutesBook entered(Booking booking) {
        assertThat(booking).isInstanceOf(Booking.Entered.class);
        return ((Booking.Entered) booking).book();
    }

    private static Reason refused(Booking booking) {
        assertThat(booking).isInstanceOf(Booking.Refused.class);
        for (Language language : Language.values()) {
            assertThat(((Booking.Refused) booking).message(language)).doesNotContain("protocol.", "{");
        }
        return ((Booking.Refused) booking).reason();
    }

    private static MinutesBook five() {
        MinutesBook book = entered(EMPTY.with(minutes("m1", "1", day(2))));
        book = entered(book.with(minutes("m2", "2", day(9))));
        book = entered(book.with(addendum("m1", 1, 10)));
        book = entered(book.with(minutes("m3", "3", day(16))));
        return entered(book.with(addendum("m1", 2, 17)));
    }

    @Test
    void what_is_not_in_order_is_refused_with_its_reason() {
        MinutesBook book = five();
        assertThat(refused(book.with(minutes("m3", "4", day(20))))).isEqualTo(Reason.MINUTES_TWICE);
        assertThat(refused(book.with(minutes("m4", "5", day(20))))).isEqualTo(Reason.WRONG_NUMBER);
        assertThat(refused(book.with(minutes("m4", "3", day(20))))).isEqualTo(Reason.WRONG_NUMBER);
        assertThat(refused(book.with(minutes("m4", "2", LocalDate.of(2027, 1, 5)))))
                .isEqualTo(Reason.WRONG_NUMBER);
        for (String odd : new String[] {null, "4-ш", "04", "-4", "4 ", "٤", "99999999999"}) {
            assertThat(refused(book.with(minutes("m4", odd, day(20))))).isEqualTo(Reason.NO_NUMBER);
        }
        assertThat(refused(book.with(addendum("m4", 1, 20)))).isEqualTo(Reason.UNKNOWN_MINUTES);
        assertThat(refused(book.with(addendum("m1", 2, 20)))).isEqualTo(Reason.WRONG_NUMBER);
        assertThat(refused(book.with(addendum("m1", 4, 20)))).isEqualTo(Reason.WRONG_NUMBER);
        assertThat(refused(book.with(addendum("m1", 3, 16)))).isEqualTo(Reason.BACK_DATED);
        assertThat(refused(book.with(new Addendum("m1", 3, day(20), "мәтін", List.of()))))
                .isEqualTo(Reason.NOT_SIGNED);
        Minutes unsigned = Edit.set(minutes("m4", "4", day(20)), null, "signed");
        assertThat(refused(book.with(unsigned))).isEqualTo(Reason.NOT_SIGNED);
        assertThat(refused(book.with(Edit.set(minutes("m4", "4", day(20)), "other", "regulation"))))
                .isEqualTo(Reason.OTHER_BODY);
    }

    @Test
    void what_was_signed_earlier_may_be_entered_later_but_no_addendum_is_older_than_what_it_adds_to() {
        // Minutes of the 2nd, an addendum of the 20th to them; minutes signed on the 9th come to the book after it.
        MinutesBook book = entered(EMPTY.with(minutes("m1", "1", day(2))));
        book = entered(book.with(addendum("m1", 1, 20)));
        book = entered(book.with(minutes("m2", "2", day(9))));
        book = entered(book.with(addendum("m2", 1, 9)));
        assertThat(book.check()).isEqualTo(new Chain.Whole(4, book.head()));
        assertThat(refused(book.with(addendum("m2", 2, 8)))).isEqualTo(Reason.BACK_DATED);
        assertThat(refused(book.with(addendum("m1", 2, 19)))).isEqualTo(Reason.BACK_DATED);
        assertThat(((Booking.Refused) book.with(addendum("m1", 2, 19))).message(Language.EN))
                .contains("19.03.2026", "20.03.2026");
        assertThat(refused(entered(EMPTY.with(minutes("m1", "1", day(2)))).with(addendum("m1", 1, 1))))
                .isEqualTo(Reason.BACK_DATED);
    }

    @Test
    void nothing_is_entered_over_a_change() {
        List<BookEntry> entries = new ArrayList<>(five().entries());
        BookEntry one = entries.get(1);
        entries.set(1, new BookEntry(Edit.set(one.minutes(), "9", "number"), null, one.hash()));
        MinutesBook touched = new MinutesBook(MinutesBook.FORMAT, "book", "body", true, entries);
        assertThat(touched.with(minutes("m4", "4", day(20))))
                .isEqualTo(new Booking.Refused(Reason.CHAIN_BROKEN, List.of("book", "2")));
        assertThat(refused(touched.with(addendum("m1", 3, 20)))).isEqualTo(Reason.CHAIN_BROKEN);
        assertThat(entered(five().with(minutes("m4", "4", day(20)))).entries()).hasSize(6);
    }

    @Test
    void minutes_that_a_recount_does_not_confirm_are_refused_with_the_first_difference() {
        Minutes strange = Edit.set(minutes("m4", "4", day(20)), List.of("nobody"), "signers");
        Booking booking = five().with(strange);
        assertThat(refused(booking)).isEqualTo(Reason.NOT_CONFIRMED);
        Difference first = ((Booking.Refused) booking).difference();
        assertThat(first.kind()).isEqualTo(Difference.Kind.NO_SUCH_SEAT);
        assertThat(((Booking.Refused) booking).message(Language.EN)).contains("of 20.03.2026", "no seat \"nobody\"");
        Minutes open = Edit.set(minutes("m4", "4", day(20)), null, "closed");
        assertThat(((Booking.Refused) five().with(open)).difference().kind()).isEqualTo(Difference.Kind.SIGNED);
    }

    @Test
    void numbers_begin_anew_each_year_and_anywhere_in_the_first() {
        MinutesBook book = entered(EMPTY.with(minutes("m7", "7", day(2))));
        book = entered(book.with(minutes("m8", "8", day(2))));
        book = entered(book.with(minutes("n1", "1", LocalDate.of(2027, 1, 5))));
        assertThat(book.check()).isEqualTo(new Chain.Whole(3, book.head()));
        MinutesBook free = new MinutesBook(MinutesBook.FORMAT, "book", "body", false, List.of());
        assertThat(entered(free.with(minutes("m", null, day(2)))).entries()).hasSize(1);
    }

    @Property(tries = 500)
    void a_changed_dropped_inserted_or_moved_entry_is_found_where_it_is(@ForAll long seed) {
        Random random = new Random(seed);
        MinutesBook book = five();
        List<BookEntry> entries = new ArrayList<>(book.entries());
        int kind = random.nextInt(5);
        int place = random.nextInt(kind == 1 || kind == 3 ? entries.size() - 1 : entries.size());
        BookEntry one = entries.get(place);
        switch (kind) {
            case 0 -> entries.set(place, new BookEntry(changed(one.minutes()), changed(one.addendum()), one.hash()));
            case 1 -> entries.remove(place);
            case 2 -> entries.add(place, one);
            case 3 -> Collections.swap(entries, place, place + 1);
            default ->
                entries.set(
                        place,
                        new BookEntry(
                                one.minutes(), one.addendum(), "0" + one.hash().substring(1)));
        }
        if (entries.equals(book.entries())) {
            return; // the hash began with that digit
        }
        MinutesBook touched = new MinutesBook(book.format(), book.id(), book.regulation(), true, entries);
        // A doubled entry fits where the first of the two stands.
        int first = kind == 2 ? place + 2 : place + 1;
        assertThat(touched.check()).isEqualTo(new Chain.Broken(Chain.Link.HASH, first, null));
        Statistics.collect(
                List.of("changed", "dropped", "doubled", "moved", "hash").get(kind));
        Statistics.coverage(coverage -> {
            for (String name : List.of("changed", "dropped", "doubled", "moved", "hash")) {
                coverage.check(name).count(count -> count > 0);
            }
        });
    }

    private static Minutes changed(Minutes minutes) {
        return minutes == null ? null : Edit.set(minutes, "m9", "id");
    }

    private static Addendum changed(Addendum one) {
        return one == null
                ? null
                : new Addendum(one.minutes(), one.number(), one.day(), one.text() + ".", one.signers());
    }

    @Test
    void a_book_without_its_last_entries_fits_in_itself_but_not_with_a_kept_hash() {
        MinutesBook book = five();
        MinutesBook cut = new MinutesBook(
                book.format(),
                book.id(),
                book.regulation(),
                true,
                book.entries().subList(0, 3));
        assertThat(cut.check()).isEqualTo(new Chain.Whole(3, cut.head()));
        assertThat(cut.check(book.head())).isEqualTo(new Chain.Broken(Chain.Link.HEAD, 3, null));
        assertThat(book.check(cut.head())).isInstanceOf(Chain.Whole.class);
        assertThat(book.check(EMPTY.head())).isInstanceOf(Chain.Whole.class);
        assertThat(book.check(book.head())).isInstanceOf(Chain.Whole.class);
        MinutesBook renamed = new MinutesBook(book.format(), "other", book.regulation(), true, book.entries());
        assertThat(renamed.check()).isEqualTo(new Chain.Broken(Chain.Link.HASH, 1, null));
        for (Language language : Language.values()) {
            for (Chain.Link link : Chain.Link.values()) {
                Booking.Refused why = new Booking.Refused(Reason.MINUTES_TWICE, List.of("m1"));
                assertThat(new Chain.Broken(link, 3, why).message(language)).doesNotContain("protocol.", "{");
            }
        }
    }

    @Test
    void hashes_made_anew_over_what_could_not_be_entered_are_found_too() {
        MinutesBook book = five();
        String before = book.head();
        List<BookEntry> entries = new ArrayList<>(book.entries());
        BookEntry twice = BookEntry.sealed(minutes("m3", "4", day(20)), null, before);
        entries.add(twice);
        MinutesBook forged = new MinutesBook(book.format(), book.id(), book.regulation(), true, entries);
        assertThat(forged.check()).isInstanceOfSatisfying(Chain.Broken.class, broken -> {
            assertThat(broken.link()).isEqualTo(Chain.Link.RULE);
            assertThat(broken.entry()).isEqualTo(6);
            assertThat(broken.refusal().reason()).isEqualTo(Reason.MINUTES_TWICE);
        });
    }

    /** The lines and the hashes as written here by hand; {@code printf ... | sha256sum} gives the same. */
    @Test
    void the_hash_is_that_of_lines_written_by_hand() throws Exception {
        String header = """
                :MinutesBook
                format=jospar.minutes-book/1
                id=book
                regulation=body
                numberedWithinYear=true
                """;
        String entry = """
                :Minutes
                format=jospar.minutes/1
                id=m1
                number=1
                regulation=body
                body:LocalizedText
                body.kk=Штаб
                act:Citation
                act.act=Act
                day=2026-03-02
                manner:Manner
                manner.first=false
                manner.extraordinary=false
                manner.urgent=false
                manner.closedDoors=false
                counts:WhoCounts
                counts.remote=true
                counts.absentees=false
                counts.openingStands=false
                opened:Moment
                opened.n=2
                opened.at=2026-03-02T10:00
                closed:Moment
                closed.n=3
                closed.at=2026-03-02T11:00
                chairs#1
                chairs.0:Chair
                chairs.0.seat=akim
                chairs.0.from:Moment
                chairs.0.from.n=2
                chairs.0.from.at=2026-03-02T10:00
                attendees#1
                attendees.0:Attendee
                attendees.0.seat=akim
                attendees.0.post:LocalizedText
                attendees.0.post.kk=Әкім
                attendees.0.role=HEAD
                attendees.0.standing=VOTER
                attendees.0.stays#1
                attendees.0.stays.0:Stay
                attendees.0.stays.0.from:Moment
                attendees.0.stays.0.from.n=1
                attendees.0.stays.0.from.at=2026-03-02T10:00
                attendees.0.stays.0.how=IN_PERSON
                signers#1
                signers.0=akim
                signed=2026-03-02T12:00
                """;
        MinutesBook book = entered(EMPTY.with(minutes("m1", "1", day(2))));
        assertThat(book.entries().get(0).lines()).isEqualTo(entry);
        assertThat(EMPTY.head()).isEqualTo(sha256(header));
        assertThat(book.head()).isEqualTo(sha256(sha256(header) + "\n" + entry));
        assertThat(EMPTY.head()).isEqualTo("11897ea58f7ec850fd00b87b5b4411e1644adf44a10102ef983ea6fb23bf90c6");
        assertThat(book.head()).isEqualTo("ae66e3e301fe0b00d8e5d2a022da83cad785269068c1646d899e52fad3a463d6");
    }

    private static String sha256(String text) throws Exception {
        StringBuilder hex = new StringBuilder();
        for (byte one : MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))) {
            hex.append(Character.forDigit((one >> 4) & 15, 16)).append(Character.forDigit(one & 15, 16));
        }
        return hex.toString();
    }
}
