package kz.jospar.portal.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password has to be: long, rather than of many kinds of characters. */
@Component
class Passwords {
    /** The fewest characters. */
    static final int SHORTEST = 12;
    /** BCrypt reads no more octets than these; a Kazakh or Russian letter has two. */
    static final int MOST_OCTETS = 72;

    private static final int FEWEST_DIFFERENT = 5;
    /** Without what is misread when it is told over the telephone: 0 and o, 1 and l and i. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** Returns the key of the sentence that tells why a password will not do, or nothing. */
    Optional<String> refusal(String password, String account) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("password.short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_OCTETS) {
            return Optional.of("password.long");
        }
        if (password.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT))
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of("password.simple");
        }
        return Optional.empty();
    }

    /** Returns a password for one use: four groups of five, 99 bits. */
    String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** Returns what is kept of a password. */
    String hash(String password) {
        return encoder.encode(password);
    }
}
