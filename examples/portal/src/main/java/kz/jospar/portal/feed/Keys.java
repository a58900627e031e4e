package kz.jospar.portal.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import kz.jospar.core.lang.Language;
import kz.jospar.schedule.http.FeedKey;

/** A feed's key in the columns plan_id, addressee and language. Each feed of the portal has a language. */
final class Keys {
    private Keys() {}

    static FeedKey key(ResultSet row) throws SQLException {
        String addressee = row.getString("addressee");
        return new FeedKey(
                row.getString("plan_id"),
                addressee.isEmpty() ? null : addressee,
                Language.of(row.getString("language")));
    }

    /** Empty for the whole plan: a column of a primary key cannot be null. */
    static String addressee(FeedKey key) {
        return Objects.requireNonNullElse(key.addresseeId(), "");
    }

    static String language(FeedKey key) {
        return Objects.requireNonNull(key.language(), "language").code();
    }
}
