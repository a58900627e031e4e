package kz.jospar.schedule.ical;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that calendars have stumbled over. */
public final class HostileTexts {
    private static final List<String> PIECES = List.of(
            "Нашақорлыққа қарсы күрес: әңгімелесу, өңір, ұйым, һәм, Іс-шара",
            "о мерах, принятых «до 25 числа»",
            "plan",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
            "\uD83C\uDDF0\uD83C\uDDFF",
            "и\u0306е\u0308a\u0301\u0323",
            "\u202Eשלום\u202C مرحبا",
            "\\",
            "\\n",
            "\\N",
            "\\\\",
            ";",
            ",",
            ":",
            "\"",
            "^n",
            "^'",
            "\r\n",
            "\r",
            "\n",
            "\n\n",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u000B",
            "\f",
            "\u001C",
            "\u0000",
            "\u0001",
            "\u007F",
            "\u009B",
            "\t",
            " ",
            "\u00A0",
            "\uFEFF",
            "\uFFFD",
            "\uFFFF",
            "\uD800",
            "\uDC00",
            "\r\nATTENDEE:mailto:x@example.org",
            "\r\n ATTENDEE:mailto:x@example.org",
            "\nEND:VEVENT\nBEGIN:VALARM\nACTION:AUDIO\nEND:VALARM\nBEGIN:VEVENT",
            "\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR\r\nMETHOD:CANCEL",
            "\u2028DTSTAMP:20200101T000000Z",
            "\u0085X-EVIL:1",
            "\u000BX-EVIL:1",
            "RRULE:FREQ=SECONDLY",
            "=?UTF-8?Q?x?=",
            "<script>",
            "${jndi:x}",
            "{0}");

    private HostileTexts() {}

    @SuppressWarnings("exports") // jqwik is on the class path of the tests
    public static Arbitrary<String> any() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> mixed = Arbitraries.oneOf(
                        pieces, Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
        Arbitrary<String> edges = Combinators.combine(
                        Arbitraries.of("a", "қ", "€", "\uD83D\uDE00"),
                        Arbitraries.integers().between(0, 160),
                        pieces)
                .as((letter, times, piece) -> letter.repeat(times) + piece + letter.repeat(times));
        Arbitrary<String> huge = pieces.map(piece -> piece.repeat(10_000 / piece.length() + 1));
        return Arbitraries.oneOf(List.of(mixed, edges, mixed, edges, mixed, edges, mixed, edges, mixed, huge));
    }
}
