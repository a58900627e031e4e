package kz.jospar.schedule.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a feed's token: kk кілттің хеші, ru хеш ключа. A plain SHA-256 will do: 160 random bits cannot be
 * guessed from it as a person's password can.
 *
 * <p>Worked case: of the secret {@code 0000...} (32 zeros) it is {@code sha256-84e0c0ea...}, as {@code printf %032d 0 |
 * sha256sum} has it. Two are compared in a time that does not depend on where they differ.
 *
 * @param text {@code sha256-} and 64 hexadecimal digits in small letters
 */
public record FeedTokenHash(String text) {
    private static final String PREFIX = "sha256-";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

    public FeedTokenHash {
        if (!FORM.matcher(text).matches()) {
            // Not quoted: the text may be a secret that was put in the wrong place.
            throw new IllegalArgumentException("text of " + text.length() + " characters is no " + FORM);
        }
    }

    static FeedTokenHash of(String secret) {
        return new FeedTokenHash(
                PREFIX + HexFormat.of().formatHex(Sha256.digest().digest(secret.getBytes(UTF_8))));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeedTokenHash hash
                && MessageDigest.isEqual(text.getBytes(UTF_8), hash.text.getBytes(UTF_8));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
