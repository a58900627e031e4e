package kz.jospar.schedule.http;

import java.util.Objects;

/** What an address opens: kk қолжетімділік, ru доступ. */
public sealed interface Access {

    /**
     * A feed: kk рұқсат берілді, ru разрешено.
     *
     * @param key the feed that is shown, as the grant has it
     */
    record Granted(FeedKey key) implements Access {
        public Granted {
            Objects.requireNonNull(key, "key");
        }
    }

    /** No longer anything, which its holder is told (410): kk кері қайтарылды, ru отозвано. */
    record Gone() implements Access {}

    /** Nothing (404), be it malformed or unknown, without telling which: kk табылмады, ru не найдено. */
    record NotFound() implements Access {}
}
