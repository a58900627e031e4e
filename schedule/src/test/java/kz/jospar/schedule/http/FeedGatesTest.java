package kz.jospar.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Who is let in. */
class FeedGatesTest {
    private static final FeedKey KEY = new FeedKey("karaganda-2025-2026", "ДСБ");

    private final FeedToken token = FeedToken.from(new SecureRandom());
    private final Map<FeedTokenHash, FeedGrant> grants =
            new HashMap<>(Map.of(token.hash(), new FeedGrant(token.hash(), KEY)));

    @Test
    void a_token_opens_the_feed_of_its_grant_with_and_without_an_extension() {
        assertThat(check(token.secret())).isEqualTo(new Access.Granted(KEY));
        assertThat(check(token.secret() + ".ics")).isEqualTo(new Access.Granted(KEY));
    }

    @Test
    void a_revoked_one_is_gone_whatever_the_day() {
        for (String day : new String[] {"1999-12-31", "2026-02-01", "2999-01-01"}) {
            grants.computeIfPresent(
                    token.hash(), (hash, grant) -> new FeedGrant(hash, KEY).revokedOn(LocalDate.parse(day)));

            assertThat(check(token.secret())).isEqualTo(new Access.Gone());
        }
    }

    @Test
    void an_unknown_one_and_everything_that_is_none_is_not_found_alike() {
        FeedToken other = FeedToken.from(new SecureRandom());
        for (String segment : new String[] {
            other.secret(),
            other.secret() + ".ics",
            "",
            ".ics",
            token.secret() + ".ICS",
            token.secret() + ".ics.ics",
            token.secret().substring(1),
            token.secret() + "0",
            token.secret().toUpperCase(Locale.ROOT) + "A",
            "../" + token.secret(),
            token.hash().text(),
            "0".repeat(1_000_000)
        }) {
            assertThat(check(segment)).isEqualTo(new Access.NotFound());
        }
    }

    @Property
    void any_text_is_not_found_and_the_store_is_not_asked_for_what_is_no_token(@ForAll String segment) {
        assertThat(FeedGates.check(segment, hash -> {
                    throw new AssertionError("asked for " + hash);
                }))
                .isEqualTo(new Access.NotFound());
    }

    @Test
    void a_store_that_finds_too_generously_opens_nothing() {
        FeedToken guessed = FeedToken.from(new SecureRandom());
        FeedGrant grant = new FeedGrant(token.hash(), KEY);

        assertThat(FeedGates.check(guessed.secret(), hash -> Optional.of(grant)))
                .isEqualTo(new Access.NotFound());
        assertThat(FeedGates.check(guessed.secret(), hash -> Optional.of(grant.revokedOn(LocalDate.EPOCH))))
                .isEqualTo(new Access.NotFound());
        assertThat(FeedGates.check(token.secret(), hash -> Optional.of(grant))).isEqualTo(new Access.Granted(KEY));
    }

    @Test
    void a_grant_keeps_the_day_of_its_first_revocation() {
        FeedGrant grant = new FeedGrant(token.hash(), KEY).revokedOn(LocalDate.of(2026, 2, 1));

        assertThat(grant.revokedOn(LocalDate.of(2026, 3, 1)).revoked()).isEqualTo("2026-02-01");
    }

    @Test
    void a_key_names_a_plan_and_an_addressee_or_the_whole_plan() {
        assertThat(new FeedKey("p").addresseeId()).isNull();
        assertThatThrownBy(() -> new FeedKey(" ")).hasMessageContaining("planId");
        assertThatThrownBy(() -> new FeedKey("p", "")).hasMessageContaining("addresseeId");
    }

    private Access check(String segment) {
        return FeedGates.check(segment, hash -> Optional.ofNullable(grants.get(hash)));
    }
}
