package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/** What came of entering something in the book of minutes: kk журналға енгізу нәтижесі, ru итог внесения в книгу. */
public sealed interface Booking {

    /** Hands this result to the case that fits it. */
    <R> R choose(Cases<R> cases);

    /** One answer for each result. */
    interface Cases<R> {
        R entered(Entered booking);

        R refused(Refused booking);
    }

    /**
     * It is in the book: kk енгізілді, ru внесено.
     *
     * @param book the book with it
     */
    record Entered(MinutesBook book) implements Booking {
        public Entered {
            Guard.present("book", book);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.entered(this);
        }
    }

    /**
     * It cannot be entered: kk енгізілмеді, ru не внесено.
     *
     * @param reason why
     * @param facts what the sentence names, in order
     * @param difference the first that a recount of the minutes found; {@code null} with other reasons
     */
    record Refused(
            Reason reason, List<String> facts, @Nullable Difference difference) implements Booking {
        /** Without a difference. */
        public Refused(Reason reason, List<String> facts) {
            this(reason, facts, null);
        }

        public Refused {
            Guard.present("reason", reason);
            facts = Guard.copy(facts);
        }

        /** Returns the sentence for a person: what is wrong, and the way out. */
        public String message(Language language) {
            List<String> all = new ArrayList<>(facts);
            if (difference != null) {
                all.add(difference.message(language));
            }
            return Messages.in(language).text("protocol.minutes.book.refused." + reason.code(), all);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** Why it cannot be entered. Its sentence has the key {@code protocol.minutes.book.refused.} and the code. */
    enum Reason {
        /** Nobody signed it. */
        NOT_SIGNED,
        /** Minutes of another regulation. */
        OTHER_BODY,
        /** Minutes with this id are there: signed minutes never change. */
        MINUTES_TWICE,
        /** An addendum to minutes that are not there. */
        UNKNOWN_MINUTES,
        /** An addendum signed before the minutes, or before the addendum ahead of it. */
        BACK_DATED,
        /** Numbers run within the year, and this has none that is a whole number. */
        NO_NUMBER,
        /** Not the next number. */
        WRONG_NUMBER,
        /** The book was changed: an entry more would seal the change. */
        CHAIN_BROKEN,
        /** A recount of the minutes does not confirm them. */
        NOT_CONFIRMED;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
