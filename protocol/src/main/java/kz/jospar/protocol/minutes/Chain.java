package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/** Whether a book of minutes is as it was written: kk журналдың тұтастығы, ru целостность книги. */
public sealed interface Chain {

    /** Hands this result to the case that fits it. */
    <R> R choose(Cases<R> cases);

    /** One answer for each result. */
    interface Cases<R> {
        R whole(Whole chain);

        R broken(Broken chain);
    }

    /**
     * Each entry follows from the one before: kk тұтас, ru целостна.
     *
     * @param entries how many there are
     * @param head the last hash, to be kept elsewhere
     */
    record Whole(int entries, String head) implements Chain {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.whole(this);
        }
    }

    /**
     * An entry does not follow from the one before: kk бұзылған, ru нарушена.
     *
     * @param link what is broken
     * @param entry the first such entry, from 1; with a kept hash that is not there the number of the entries
     * @param refusal why an entry could not have been made, where the hashes fit
     */
    record Broken(Link link, int entry, Booking.@Nullable Refused refusal) implements Chain {
        public Broken {
            Guard.present("link", link);
        }

        /** Returns the sentence for a person. */
        public String message(Language language) {
            String why = refusal == null ? "" : refusal.message(language);
            return Messages.in(language)
                    .text("protocol.minutes.book.broken." + link.code(), Integer.toString(entry), why);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.broken(this);
        }
    }

    /** What is broken. Its sentence has the key {@code protocol.minutes.book.broken.} and the code. */
    enum Link {
        /** Changed, or something before it was taken out, put in or moved. */
        HASH,
        /** The hash fits, but the entry could never have been made. */
        RULE,
        /** The hash that was kept is not there: the last entries were taken out, or all was written anew. */
        HEAD;

        /** Returns the name used in JSON and in message keys. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
