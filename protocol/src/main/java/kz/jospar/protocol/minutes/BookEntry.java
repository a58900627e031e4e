package kz.jospar.protocol.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the book of minutes: kk журналдағы жазба, ru запись в книге протоколов.
 *
 * @param minutes signed minutes; {@code null} in the entry of an addendum
 * @param addendum an addendum; {@code null} in the entry of minutes
 * @param hash SHA-256 over the hash before it, a line feed and this entry's {@link #lines}, in lower-case hexadecimal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BookEntry(@Nullable Minutes minutes, @Nullable Addendum addendum, String hash) {
    public BookEntry {
        if ((minutes == null) == (addendum == null)) {
            throw new IllegalArgumentException("an entry has minutes or an addendum, one of the two");
        }
        Guard.text("hash", hash);
    }

    static BookEntry sealed(@Nullable Minutes minutes, @Nullable Addendum addendum, String before) {
        BookEntry unsealed = new BookEntry(minutes, addendum, "-");
        return new BookEntry(minutes, addendum, unsealed.hashAfter(before));
    }

    /** Returns what is hashed: every component on a line of its own, the same on every machine. */
    public String lines() {
        return minutes != null ? CanonicalLines.of(minutes) : CanonicalLines.of(Guard.present("addendum", addendum));
    }

    /** Returns the id of the minutes it is of. */
    String minutesId() {
        return minutes != null
                ? minutes.id()
                : Guard.present("addendum", addendum).minutes();
    }

    /** Returns the day it was signed; of unsigned minutes that of the sitting. */
    LocalDate day() {
        if (minutes == null) {
            return Guard.present("addendum", addendum).day();
        }
        return minutes.signed() == null ? minutes.day() : minutes.signed().toLocalDate();
    }

    /** Returns the hash this entry has to have after another. */
    public String hashAfter(String before) {
        return sha256(before + "\n" + lines());
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
