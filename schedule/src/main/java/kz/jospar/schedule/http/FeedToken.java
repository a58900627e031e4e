package kz.jospar.schedule.http;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The secret in the address of one feed: kk арнаның құпия кілті, ru секретный ключ ленты. Google and Outlook send
 * neither a login nor a header, so whoever has the address has the feed.
 *
 * <p>160 random bits, written as 32 small letters and digits without {@code i}, {@code l}, {@code o} and {@code u}, which
 * are misread when copied by hand (Crockford's base 32). Only this one spelling is read. It is shown once, when it is
 * made; what is stored is its {@link #hash}.
 */
public final class FeedToken {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 32;
    private static final int BITS = 5;

    private final String secret;

    private FeedToken(String secret) {
        this.secret = secret;
    }

    /** Makes a new token. The source is a {@code SecureRandom} by type: an ordinary one can be foretold. */
    public static FeedToken from(SecureRandom random) {
        byte[] octets = new byte[LENGTH * BITS / Byte.SIZE];
        random.nextBytes(octets);
        StringBuilder secret = new StringBuilder(LENGTH);
        int bits = 0;
        int pending = 0;
        for (byte octet : octets) {
            bits = bits << Byte.SIZE | (octet & 0xFF);
            pending += Byte.SIZE;
            while (pending >= BITS) {
                pending -= BITS;
                secret.append(DIGITS.charAt(bits >> pending & 31));
            }
            bits &= (1 << pending) - 1;
        }
        return new FeedToken(secret.toString());
    }

    /** Returns the token of a secret, or nothing if no token looks like this. */
    static Optional<FeedToken> parse(String secret) {
        boolean shaped =
                secret.length() == LENGTH && secret.chars().allMatch(c -> c < 0x80 && DIGITS.indexOf((char) c) >= 0);
        return shaped ? Optional.of(new FeedToken(secret)) : Optional.empty();
    }

    /** Returns the 32 characters for the address, to be shown to the subscriber now and never again. */
    public String secret() {
        return secret;
    }

    /** Returns what is stored of it. */
    public FeedTokenHash hash() {
        return FeedTokenHash.of(secret);
    }

    /** Never shows the secret: this text may end in a log. */
    @Override
    public String toString() {
        return "FeedToken[secret]";
    }
}
