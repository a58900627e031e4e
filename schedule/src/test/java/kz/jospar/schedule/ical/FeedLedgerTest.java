package kz.jospar.schedule.ical;

import static kz.jospar.schedule.ical.Exports.STAMP;
import static kz.jospar.schedule.ical.Exports.blocks;
import static kz.jospar.schedule.ical.Exports.day;
import static kz.jospar.schedule.ical.Exports.entry;
import static kz.jospar.schedule.ical.Exports.feed;
import static kz.jospar.schedule.ical.Exports.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.PlanPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedLedgerTest {
    private static final LocalDate MARCH = day("2025-03-01");
    private static final LocalDate APRIL = day("2025-04-01");
    private static final Period GRACE = FeedLedger.GRACE;

    private static final FeedEntry A = entry("a", "2025-04-07", "1.7 Есеп");
    private static final FeedEntry B = entry("b", "2025-05-05", "1.8 Есеп");

    private static FeedLedger.Step first(FeedEntry... entries) {
        return FeedLedger.EMPTY.next(feed(entries), MARCH, GRACE);
    }

    private static FeedEntry only(FeedLedger.Step step) {
        assertThat(step.feed().entries()).hasSize(1);
        return step.feed().entries().get(0);
    }

    @Test
    void the_first_export_is_the_feed_as_it_comes() {
        FeedLedger.Step step = first(A, B);
        assertThat(step.feed()).isEqualTo(feed(A, B));
        assertThat(step.ledger().entries())
                .extracting(LedgerEntry::uid, LedgerEntry::sequence, LedgerEntry::modified)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", 0, STAMP),
                        org.assertj.core.groups.Tuple.tuple("b", 0, STAMP));
    }

    @Test
    void what_did_not_change_keeps_its_octets_and_the_ledger_though_the_stamp_of_the_plan_moved() {
        FeedLedger.Step before = first(A, B);
        Instant amended = Instant.parse("2025-03-20T00:00:00Z");
        FeedEntry a = A.withRevision(Revision.first(amended));
        FeedEntry b = B.withRevision(Revision.first(amended));
        assertThat(text(feed(a, b))).isNotEqualTo(text(before.feed()));

        FeedLedger.Step after = before.ledger().next(feed(a, b), APRIL, GRACE);
        assertThat(text(after.feed())).isEqualTo(text(before.feed()));
        assertThat(after.ledger()).isEqualTo(before.ledger());
    }

    @Test
    void a_changed_deadline_keeps_its_uid_raises_its_sequence_and_its_neighbour_stays_as_it_was() {
        FeedLedger.Step before = first(A, B);
        Instant amended = Instant.parse("2025-03-20T00:00:00Z");
        FeedEntry moved = entry("a", "2025-04-15", "1.7 Есеп", amended);
        FeedLedger.Step after =
                before.ledger().next(feed(moved, B.withRevision(Revision.first(amended))), APRIL, GRACE);
        assertThat(after.feed().entries().get(0)).isEqualTo(moved.withRevision(new Revision(1, amended, false)));
        assertThat(blocks(after.feed()).get("b"))
                .isEqualTo(blocks(before.feed()).get("b"));

        FeedLedger.Step back = after.ledger().next(feed(A, B), APRIL, GRACE);
        assertThat(back.feed().entries().get(0).revision().sequence()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-10T00:00:00Z, 2025-01-10T00:00:01Z", // the plan's stamp did not move
        "2024-06-01T00:00:00Z, 2025-01-10T00:00:01Z", // it moved back
        "2025-01-10T00:00:01Z, 2025-01-10T00:00:01Z",
        "2025-01-10T00:00:02Z, 2025-01-10T00:00:02Z"
    })
    void the_instant_of_a_change_is_later_than_the_one_before(Instant stamp, Instant expected) {
        FeedEntry changed = entry("a", "2025-04-15", "1.7 Есеп", stamp);
        assertThat(only(first(A).ledger().next(feed(changed), APRIL, GRACE)).revision())
                .isEqualTo(new Revision(1, expected, false));
    }

    @Test
    void what_was_dropped_stands_cancelled_on_its_day_with_its_title_and_nothing_else() {
        FeedLedger.Step after = first(A, B).ledger().next(feed(B), APRIL, GRACE);
        assertThat(blocks(after.feed()))
                .containsExactly(
                        org.assertj.core.api.Assertions.entry(
                                "b", blocks(first(A, B).feed()).get("b")),
                        org.assertj.core.api.Assertions.entry(
                                "a",
                                String.join(
                                        "\r\n",
                                        "BEGIN:VEVENT",
                                        "UID:a",
                                        "DTSTAMP:20250401T000000Z",
                                        "LAST-MODIFIED:20250401T000000Z",
                                        "SEQUENCE:1",
                                        "DTSTART;VALUE=DATE:20250407",
                                        "DTEND;VALUE=DATE:20250408",
                                        "SUMMARY:cancelled: 1.7 Есеп",
                                        "TRANSP:TRANSPARENT",
                                        "STATUS:CANCELLED",
                                        "END:VEVENT")));
    }

    /** The case of the documentation: SEQUENCE 2 before, 3 while cancelled, 4 when it returns. */
    @Test
    void a_cancelled_one_stays_as_it_is_until_the_grace_is_over_and_its_number_lives_on() {
        FeedLedger ledger = first(A.withRevision(new Revision(2, STAMP, false))).ledger();
        FeedLedger.Step dropped = ledger.next(feed(), APRIL, GRACE);
        assertThat(only(dropped).revision()).isEqualTo(new Revision(3, Instant.parse("2025-04-01T00:00:00Z"), true));

        FeedLedger.Step last = dropped.ledger().next(feed(), day("2025-04-30"), GRACE);
        assertThat(text(last.feed())).isEqualTo(text(dropped.feed()));
        assertThat(last.ledger()).isEqualTo(dropped.ledger());

        FeedLedger.Step over = last.ledger().next(feed(), day("2025-05-01"), GRACE);
        assertThat(over.feed().entries()).isEmpty();
        assertThat(over.ledger().entries())
                .containsExactly(new LedgerEntry.Gone("a", 3, Instant.parse("2025-04-01T00:00:00Z")));

        FeedLedger.Step returned = over.ledger().next(feed(A), day("2025-06-01"), GRACE);
        assertThat(only(returned))
                .isEqualTo(A.withRevision(new Revision(4, Instant.parse("2025-04-01T00:00:01Z"), false)));
    }

    @Test
    void what_returns_during_the_grace_is_cancelled_no_more_though_its_content_is_as_ever() {
        FeedLedger.Step dropped = first(A).ledger().next(feed(), APRIL, GRACE);
        FeedEntry back = only(dropped.ledger().next(feed(A), day("2025-04-10"), GRACE));
        assertThat(back).isEqualTo(A.withRevision(new Revision(2, Instant.parse("2025-04-01T00:00:01Z"), false)));
    }

    @Test
    void a_day_that_goes_backwards_neither_ends_a_grace_nor_brings_back_what_is_gone() {
        FeedLedger.Step dropped = first(A).ledger().next(feed(), APRIL, GRACE);
        FeedLedger.Step earlier = dropped.ledger().next(feed(), day("2024-01-01"), GRACE);
        assertThat(earlier).isEqualTo(dropped);

        FeedLedger gone =
                dropped.ledger().next(feed(), day("2025-05-01"), GRACE).ledger();
        assertThat(gone.next(feed(), APRIL, GRACE).feed().entries()).isEmpty();
        // Dropped on a day before its last export: its instant rises all the same.
        assertThat(only(first(A).ledger().next(feed(), day("2024-12-31"), GRACE))
                        .revision())
                .isEqualTo(new Revision(1, STAMP.plusSeconds(1), true));
    }

    @Test
    void a_deadline_long_past_is_cancelled_like_any_other() {
        FeedEntry old = entry("old", "2019-01-15", "Ескі");
        FeedEntry stone = only(first(old).ledger().next(feed(), APRIL, GRACE));
        assertThat(stone.revision().cancelled()).isTrue();
        assertThat(stone.when()).isEqualTo(new When.AllDay(day("2019-01-15")));
    }

    @Test
    void a_count_of_what_is_overdue_goes_without_a_word_and_keeps_its_number() {
        FeedEntry three = entry("overdue__plan_qb@jospar", "2025-03-01", "overdue: 3");
        FeedEntry two = entry("overdue__plan_qb@jospar", "2025-03-02", "overdue: 2");
        FeedLedger ledger =
                first(three).ledger().next(feed(two), day("2025-03-02"), GRACE).ledger();
        FeedLedger.Step none = ledger.next(feed(), APRIL, GRACE);
        assertThat(none.feed().entries()).isEmpty();
        assertThat(only(none.ledger().next(feed(three), APRIL, GRACE))
                        .revision()
                        .sequence())
                .isEqualTo(2);
    }

    @Test
    void a_grace_of_no_days_shows_nothing_and_keeps_the_number() {
        FeedLedger.Step dropped = first(A).ledger().next(feed(), APRIL, Period.ZERO);
        assertThat(dropped.feed().entries()).isEmpty();
        assertThat(dropped.ledger().entries()).containsExactly(new LedgerEntry.Gone("a", 0, STAMP));
        assertThat(only(dropped.ledger().next(feed(A), APRIL, Period.ZERO)).revision())
                .isEqualTo(new Revision(1, STAMP.plusSeconds(1), false));
    }

    @Test
    void another_language_changes_what_it_says_and_leaves_what_is_cancelled() {
        FeedLedger.Step kazakh = FeedLedger.EMPTY.next(feed(Language.KK, List.of(A, B)), MARCH, GRACE);
        FeedLedger.Step dropped = kazakh.ledger().next(feed(Language.KK, List.of(B)), APRIL, GRACE);
        assertThat(dropped.feed().entries().get(1).title()).isEqualTo("жойылды: 1.7 Есеп");

        FeedEntry russian = entry("b", "2025-05-05", "1.8 Отчёт");
        FeedLedger.Step switched = dropped.ledger().next(feed(Language.RU, List.of(russian)), APRIL, GRACE);
        assertThat(switched.feed().entries().get(0).revision().sequence()).isEqualTo(1);
        assertThat(blocks(switched.feed()).get("a"))
                .isEqualTo(blocks(dropped.feed()).get("a"));

        FeedLedger.Step none = switched.ledger().next(feed(Language.RU, List.of()), APRIL, GRACE);
        assertThat(none.feed().entries()).extracting(FeedEntry::title).contains("отменено: 1.8 Отчёт");
    }

    @Test
    void what_leaves_the_window_is_not_cancelled_and_comes_back_as_it_was() {
        PlanPeriod april = new PlanPeriod(day("2025-04-01"), day("2025-04-30"));
        PlanPeriod may = new PlanPeriod(day("2025-05-01"), day("2025-05-31"));
        FeedLedger.Step before = first(A, B);
        FeedLedger.Step after = before.ledger().next(feed(A, B), APRIL, GRACE);
        assertThat(before.feed().within(april).entries()).containsExactly(A);
        assertThat(after.feed().within(may).entries()).containsExactly(B);
        assertThat(before.feed().within(new PlanPeriod(day("2025-04-07"), day("2025-05-05"))))
                .isEqualTo(feed(A, B));
        assertThat(before.feed().within(new PlanPeriod(day("2025-04-08"), day("2025-05-04"))))
                .isEqualTo(feed());
    }

    @Test
    void a_window_takes_a_series_by_its_days_and_a_long_entry_by_any_of_its_days() {
        FeedEntry series = with(new When.Series(List.of(day("2025-01-06"), day("2025-04-07")), null));
        FeedEntry window = with(new When.AllDay(day("2025-01-06"), day("2025-04-07")));
        PlanPeriod february = new PlanPeriod(day("2025-02-01"), day("2025-02-28"));
        assertThat(feed(series).within(february).entries()).isEmpty();
        assertThat(feed(series).within(PlanPeriod.ofYears(2025, 2025)).entries())
                .containsExactly(series);
        assertThat(feed(window).within(february).entries()).containsExactly(window);
    }

    private static FeedEntry with(When when) {
        return new FeedEntry("a", when, "T", "d", List.of("c"), "red", null, "p", List.of(), List.of(), A.revision());
    }

    @Test
    void a_task_a_series_and_a_meeting_are_cancelled_as_what_they_were() {
        When.Task done = new When.Task(day("2025-04-01"), day("2025-04-07"), day("2025-04-02"));
        When.Series series = new When.Series(List.of(day("2025-01-06"), day("2025-04-07")), null);
        When.Timed meeting = new When.Timed(APRIL.atTime(9, 0), APRIL.atTime(10, 30), ZoneId.of("Asia/Almaty"));
        When.AllDay window = new When.AllDay(day("2025-04-01"), day("2025-04-07"));
        for (When when : List.of(done, series, meeting, window)) {
            FeedLedger.Step dropped = first(with(when)).ledger().next(feed(), APRIL, GRACE);
            assertThat(only(dropped))
                    .isEqualTo(new FeedEntry(
                            "a",
                            when == done ? new When.Task(done.start(), done.due(), null) : when,
                            "cancelled: T",
                            "",
                            List.of(),
                            null,
                            null,
                            "",
                            List.of(),
                            List.of(),
                            new Revision(1, Instant.parse("2025-04-01T00:00:00Z"), true)));
        }
        FeedLedger.Step dropped = first(with(meeting)).ledger().next(feed(), APRIL, GRACE);
        assertThat(dropped.feed().head().zones()).containsExactly(ZoneId.of("Asia/Almaty"));
    }

    @Test
    void cancelled_ones_come_last_by_their_days() {
        FeedEntry c = entry("c", "2025-01-20", "C");
        FeedLedger.Step dropped = first(A, B, c).ledger().next(feed(entry("d", "2026-01-01", "D")), APRIL, GRACE);
        assertThat(dropped.feed().entries()).extracting(FeedEntry::uid).containsExactly("d", "c", "a", "b");
    }

    @Test
    void a_revision_of_its_own_that_is_further_on_is_kept() {
        FeedEntry seventh = A.withRevision(new Revision(7, STAMP.plusSeconds(9), false));
        assertThat(only(first(A).ledger().next(feed(seventh), APRIL, GRACE))).isEqualTo(seventh);
        // What its giver cancels is a change like any other.
        FeedEntry cancelled = A.withRevision(new Revision(0, STAMP, true));
        FeedLedger.Step step = first(A).ledger().next(feed(cancelled), APRIL, GRACE);
        assertThat(only(step).revision()).isEqualTo(new Revision(1, STAMP.plusSeconds(1), true));
        assertThat(step.ledger().next(feed(cancelled), APRIL, GRACE)).isEqualTo(step);
    }

    @Test
    void numbers_at_their_end_stay_there_and_nothing_fails() {
        Instant last = Instant.parse("9999-12-31T23:59:59Z");
        FeedEntry end = A.withRevision(new Revision(Integer.MAX_VALUE, last, false));
        FeedLedger.Step dropped = first(end).ledger().next(feed(), day("9998-12-31"), Period.ofYears(100));
        assertThat(only(dropped).revision()).isEqualTo(new Revision(Integer.MAX_VALUE, last, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-1D", "P1M-1D", "P101Y", "P1201M", "P36601D"})
    void a_grace_is_neither_negative_nor_longer_than_a_hundred_years(String grace) {
        Period period = Period.parse(grace);
        assertThatThrownBy(() -> FeedLedger.EMPTY.next(feed(), APRIL, period))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("grace is " + period);
    }

    @Test
    void a_broken_ledger_is_refused() {
        String hash = EntryHash.of(A);
        LedgerEntry gone = new LedgerEntry.Gone("a", 1, STAMP);
        LedgerEntry live = new LedgerEntry.Live("a", hash, 1, STAMP, A.when(), "t");
        assertRefused("'a' stands twice", () -> new FeedLedger(FeedLedger.FORMAT, List.of(gone, live)));
        assertRefused("jospar.feed-ledger/2", () -> new FeedLedger("jospar.feed-ledger/2", List.of()));
        assertRefused("uid ' '", () -> new LedgerEntry.Gone(" ", 1, STAMP));
        assertRefused("uid 'a\r'", () -> new LedgerEntry.Gone("a\r", 1, STAMP));
        assertThatThrownBy(() -> new FeedLedger(FeedLedger.FORMAT, java.util.Collections.singletonList(null)))
                .isInstanceOf(NullPointerException.class);
        assertRefused("sequence is -1", () -> new LedgerEntry.Gone("a", -1, STAMP));
        assertRefused("modified is", () -> new LedgerEntry.Gone("a", 1, Instant.MAX));
        assertRefused("hash 'x'", () -> new LedgerEntry.Live("a", "x", 1, STAMP, A.when(), "t"));
        assertRefused(
                "hash '" + hash.toUpperCase(java.util.Locale.ROOT),
                () -> new LedgerEntry.Live("a", hash.toUpperCase(java.util.Locale.ROOT), 1, STAMP, A.when(), "t"));
        assertRefused(
                "cancelledSince is", () -> new LedgerEntry.Cancelled("a", 1, STAMP, LocalDate.MAX, A.when(), "t"));
        assertRefused("on is", () -> FeedLedger.EMPTY.next(feed(), LocalDate.MIN, GRACE));
    }

    private static void assertRefused(String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(words);
    }
}
