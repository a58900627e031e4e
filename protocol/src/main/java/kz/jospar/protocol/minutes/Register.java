package kz.jospar.protocol.minutes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Messages;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.minutes.Booking.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the entries so far allow for the next one.
 *
 * <p>The order of the book is that of entering, which the hashes seal. What was signed earlier may be entered later, after
 * other minutes or after addenda to them, so days are compared among the minutes of one sitting and their addenda alone: an
 * addendum is not signed before the minutes, nor before the addendum ahead of it.
 */
final class Register {
    // Longer numbers are no numbers of minutes, and an int holds these.
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private final String regulation;
    private final boolean withinYear;
    private final Map<String, Integer> addenda = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    /** When the minutes, or the last addendum to them, were signed. */
    private final Map<String, LocalDate> signed = new HashMap<>();

    Register(String regulation, boolean withinYear) {
        this.regulation = regulation;
        this.withinYear = withinYear;
    }

    /** Enters, or says why not. */
    Booking.@Nullable Refused enter(BookEntry entry) {
        Minutes minutes = entry.minutes();
        Booking.Refused refused =
                minutes != null ? refusal(minutes) : refusal(Guard.present("addendum", entry.addendum()));
        if (refused == null) {
            note(entry);
        }
        return refused;
    }

    private void note(BookEntry entry) {
        Minutes minutes = entry.minutes();
        signed.put(entry.minutesId(), entry.day());
        if (minutes == null) {
            Addendum addendum = Guard.present("addendum", entry.addendum());
            addenda.put(addendum.minutes(), addendum.number());
            return;
        }
        addenda.put(minutes.id(), 0);
        if (withinYear) {
            numbers.put(minutes.day().getYear(), Integer.parseInt(Guard.present("number", minutes.number())));
        }
    }

    private Booking.@Nullable Refused refusal(Minutes minutes) {
        if (!minutes.regulation().equals(regulation)) {
            return no(Reason.OTHER_BODY, minutes.regulation(), regulation);
        }
        if (addenda.containsKey(minutes.id())) {
            return no(Reason.MINUTES_TWICE, Messages.day(minutes.day()));
        }
        if (minutes.signed() == null || minutes.signers().isEmpty()) {
            return no(Reason.NOT_SIGNED);
        }
        if (!withinYear) {
            return null;
        }
        String number = minutes.number();
        if (number == null || !NUMBER.matcher(number).matches()) {
            return no(Reason.NO_NUMBER, Messages.day(minutes.day()));
        }
        // A book may begin in the middle of a year, but a year within it begins with 1.
        boolean first = numbers.isEmpty();
        int next = numbers.getOrDefault(minutes.day().getYear(), 0) + 1;
        return first || Integer.parseInt(number) == next
                ? null
                : no(Reason.WRONG_NUMBER, number, Integer.toString(next));
    }

    private Booking.@Nullable Refused refusal(Addendum addendum) {
        Integer before = addenda.get(addendum.minutes());
        if (before == null) {
            return no(Reason.UNKNOWN_MINUTES, addendum.minutes());
        }
        if (addendum.signers().isEmpty()) {
            return no(Reason.NOT_SIGNED);
        }
        if (addendum.number() != before + 1) {
            return no(Reason.WRONG_NUMBER, Integer.toString(addendum.number()), Integer.toString(before + 1));
        }
        LocalDate last = Guard.present("signed", signed.get(addendum.minutes()));
        return addendum.day().isBefore(last)
                ? no(Reason.BACK_DATED, Messages.day(addendum.day()), Messages.day(last))
                : null;
    }

    private static Booking.Refused no(Reason reason, String... facts) {
        return new Booking.Refused(reason, List.of(facts));
    }
}
