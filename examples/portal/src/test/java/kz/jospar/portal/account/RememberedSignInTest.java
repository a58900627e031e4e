package kz.jospar.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jospar.portal.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A program sends its name and password with each request. */
@PortalTest
class RememberedSignInTest {
    @Autowired
    Accounts accounts;

    private final AtomicInteger looked = new AtomicInteger();

    /** Counts how often a password of an account is looked at. */
    private final PasswordEncoder encoder = new PasswordEncoder() {
        @Override
        public String encode(CharSequence raw) {
            return "seen " + raw;
        }

        @Override
        public boolean matches(CharSequence raw, String encoded) {
            looked.incrementAndGet();
            return encoded.equals("seen " + raw);
        }
    };

    private GuardedSignIn door(String name) {
        accounts.add(new Account(name, name, Role.VIEWER, null), "seen right");
        GuardedSignIn door = new GuardedSignIn(accounts, encoder, () -> 0L);
        looked.set(0);
        return door;
    }

    private static Authentication with(String name, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    }

    @Test
    void a_hundred_at_once_with_the_right_password_all_come_in() throws Exception {
        GuardedSignIn door = door("remembered-crowd");
        ExecutorService threads = Executors.newFixedThreadPool(100);
        try {
            Callable<Authentication> one = () -> door.authenticate(with("remembered-crowd", "right"));
            for (Future<Authentication> done : threads.invokeAll(Collections.nCopies(100, one))) {
                assertThat(done.get().isAuthenticated()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(looked).hasValue(1);
    }

    @Test
    void wrong_passwords_of_others_do_not_shut_out_who_has_the_right_one() {
        GuardedSignIn door = door("remembered-guessed");
        door.authenticate(with("remembered-guessed", "right"));
        for (int i = 0; i < GuardedSignIn.OF_ACCOUNT; i++) {
            Authentication wrong = with("remembered-guessed", "wrong" + i);
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> door.authenticate(wrong));
        }
        assertThat(door.authenticate(with("remembered-guessed", "right")).isAuthenticated())
                .isTrue();
        assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> door.authenticate(with("remembered-guessed", "wrong")));
    }

    @Test
    void any_change_of_the_account_asks_anew() {
        GuardedSignIn door = door("remembered-changed");
        Authentication right = with("remembered-changed", "right");
        door.authenticate(right);
        accounts.change(new Account("remembered-changed", "C", Role.EXECUTOR, "dsb"), 0);
        assertThat(door.authenticate(right).getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains(Role.EXECUTOR.authority())
                .doesNotContain(Role.VIEWER.authority());
        accounts.setPassword("remembered-changed", "seen other", false, 1);
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> door.authenticate(right));
        accounts.setPassword("remembered-changed", "seen right", false, 2);
        door.authenticate(right);
        accounts.enable("remembered-changed", false, 3);
        assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> door.authenticate(right));
    }

    @Test
    void what_is_remembered_opens_for_that_name_and_password_alone() {
        GuardedSignIn door = door("remembered-own");
        accounts.add(new Account("remembered-other", "O", Role.VIEWER, null), "seen others");
        door.authenticate(with("remembered-own", "right"));
        for (Authentication other : List.of(
                with("remembered-other", "right"),
                with("remembered-own", "righ"),
                with("remembered-own", "right "),
                with("remembered-own", ""))) {
            assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> door.authenticate(other));
        }
        assertThat(door.authenticate(with("remembered-own", "right")).getName()).isEqualTo("remembered-own");
    }
}
