package kz.jospar.portal.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.core.Authentication;

/**
 * Passwords that were right a moment ago: a program sends its own with each request, and bcrypt is slow on purpose.
 *
 * <p>What is kept is no password but its HMAC by a key that only this start of the portal has. Any change of the account
 * ends it. Who comes with the same name and password meanwhile waits for the first answer.
 */
final class Remembered {
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST = 1000;
    private static final String HMAC = "HmacSHA256";

    private final Accounts accounts;
    private final SecretKeySpec key;
    private final Cache<String, Authentication> right =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    Remembered(Accounts accounts) {
        this.accounts = accounts;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, HMAC);
    }

    /**
     * Returns who a name and a password are.
     *
     * @param name a name that an account may have: without a line's end, so that no other name and password read alike
     * @param look looks at the password where it is not remembered, and fails where it is wrong, which is not remembered
     */
    Authentication of(String name, String password, Supplier<Authentication> look) {
        String digest = digest(name + '\n' + password);
        Authentication kept = right.getIfPresent(digest);
        if (kept != null && !(kept.getPrincipal() instanceof SignedIn who && accounts.isCurrent(who))) {
            right.asMap().remove(digest, kept);
        }
        return right.get(digest, same -> look.get());
    }

    private String digest(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
