package kz.jospar.portal.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Names and passwords, so often for an account and so often from an address.
 *
 * <p>Nothing tells an account that is not there or is closed from a wrong password: neither the answer nor the time it
 * takes, for a password is hashed in each case. One that was right a moment ago is no try any more: neither do others'
 * failures shut it out nor does it cost what a try costs.
 */
final class GuardedSignIn implements AuthenticationProvider {
    /** How long it takes until tries are forgotten. */
    static final Duration WINDOW = Duration.ofMinutes(15);
    /** Failures for an account, from wherever. */
    static final int OF_ACCOUNT = 20;
    /** Failures from an address: a whole office may share one. */
    static final int FROM_ADDRESS = 100;

    private static final int REMEMBERED = 10_000;
    private static final int NETWORK_OCTETS = 8;

    private final DaoAuthenticationProvider passwords;
    private final Remembered remembered;
    private final Attempts ofAccount;
    private final Attempts fromAddress;

    GuardedSignIn(Accounts accounts, PasswordEncoder encoder, LongSupplier clock) {
        passwords = new DaoAuthenticationProvider(accounts);
        passwords.setPasswordEncoder(encoder);
        // A closed account is refused after its password was looked at, as any other.
        passwords.setPreAuthenticationChecks(user -> {});
        passwords.setPostAuthenticationChecks(user -> {
            if (!user.isEnabled()) {
                throw new DisabledException("closed");
            }
        });
        remembered = new Remembered(accounts);
        ofAccount = new Attempts(OF_ACCOUNT, WINDOW, REMEMBERED, clock);
        fromAddress = new Attempts(FROM_ADDRESS, WINDOW, REMEMBERED, clock);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String name = asked.getName();
        Authentication known = Accounts.isName(name) && asked.getCredentials() instanceof String password
                ? remembered.of(name, password, () -> counted(asked))
                : counted(asked);
        UsernamePasswordAuthenticationToken done = UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(known.getPrincipal()), null, known.getAuthorities());
        done.setDetails(asked.getDetails());
        return done;
    }

    private Authentication counted(Authentication asked) {
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails web ? network(web.getRemoteAddress()) : "";
        String name = asked.getName();
        boolean possible = Accounts.isName(name);
        if (!fromAddress.begin(address) || (possible && !ofAccount.begin(name))) {
            throw new TooManyAttemptsException();
        }
        Authentication done = passwords.authenticate(asked);
        fromAddress.succeed(address);
        ofAccount.succeed(name);
        // From here on nobody needs the hash.
        ((UsernamePasswordAuthenticationToken) done).eraseCredentials();
        return done;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Returns an address, or of IPv6 the network of 64 bits, all of which one household has to itself. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] octets = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(octets, NETWORK_OCTETS));
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
