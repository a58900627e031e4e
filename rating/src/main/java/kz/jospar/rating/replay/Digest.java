package kz.jospar.rating.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over lines in UTF-8, each ended by a line feed. */
final class Digest {
    /** Enough to find a changed cell by; who checks whether all is as it was looks at the whole hash. */
    private static final int SHORT = 16;

    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Digest line(String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        return this;
    }

    Digest lines(Iterable<String> lines) {
        lines.forEach(this::line);
        return this;
    }

    /** Returns 64 digits in lower-case hexadecimal. */
    String whole() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns the first 16 digits. */
    String brief() {
        return whole().substring(0, SHORT);
    }
}
