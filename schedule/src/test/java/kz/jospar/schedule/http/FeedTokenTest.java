package kz.jospar.schedule.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens: long enough, well spelt, and never told twice. */
class FeedTokenTest {
    private static final String JAVA_DIGITS = "0123456789abcdefghijklmnopqrstuv";
    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

    /** A source that gives what it is told to. */
    static final class Told extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte[] octets;

        Told(byte... octets) {
            this.octets = octets;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            assertThat(bytes).as("160 bits").hasSize(20);
            System.arraycopy(octets, 0, bytes, 0, octets.length);
        }
    }

    /** The same number in base 32, by BigInteger and its digits. */
    @Property
    void a_secret_is_its_160_bits_in_base_32(@ForAll @Size(20) byte[] octets) {
        StringBuilder expected = new StringBuilder();
        for (char digit : new BigInteger(1, octets).toString(32).toCharArray()) {
            expected.append(CROCKFORD.charAt(JAVA_DIGITS.indexOf(digit)));
        }
        expected.insert(0, "0".repeat(32 - expected.length()));

        assertThat(FeedToken.from(new Told(octets)).secret()).isEqualTo(expected.toString());
    }

    @Test
    void secrets_differ_and_use_every_letter_but_those_that_look_alike() {
        SecureRandom random = new SecureRandom();
        Set<String> secrets = new HashSet<>();
        Set<Character> letters = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String secret = FeedToken.from(random).secret();
            secrets.add(secret);
            secret.chars().forEach(c -> letters.add((char) c));
            assertThat(secret).matches("[0-9a-z]{32}");
            assertThat(FeedToken.parse(secret)).map(FeedToken::secret).contains(secret);
        }
        assertThat(secrets).hasSize(1000);
        assertThat(letters).hasSize(32).doesNotContain('i', 'l', 'o', 'u');
    }

    @Test
    void a_token_and_what_is_stored_of_it_do_not_show_the_secret() {
        FeedToken token = FeedToken.from(new SecureRandom());
        FeedGrant grant = new FeedGrant(token.hash(), new FeedKey("p", "ДСБ"));

        assertThat(token.toString()).doesNotContain(token.secret()).isEqualTo("FeedToken[secret]");
        assertThat(grant.toString()).doesNotContain(token.secret());
    }

    /** Computed with sha256sum of coreutils. */
    @Test
    void the_hash_is_the_SHA_256_of_the_secret() {
        assertThat(FeedToken.from(new Told(new byte[20])).hash().text())
                .isEqualTo("sha256-84e0c0eafaa95a34c293f278ac52e45ce537bab5e752a00e6959a13ae103b65a");
    }

    @Test
    void a_stored_hash_is_read_back_and_equals_only_itself() {
        FeedTokenHash hash = FeedToken.from(new SecureRandom()).hash();
        String text = hash.text();

        assertThat(new FeedTokenHash(text)).isEqualTo(hash).hasSameHashCodeAs(hash);
        for (int i = "sha256-".length(); i < text.length(); i++) {
            String other = text.substring(0, i) + (text.charAt(i) == '0' ? '1' : '0') + text.substring(i + 1);
            assertThat(new FeedTokenHash(other)).isNotEqualTo(hash);
        }
        assertThat(hash).isNotEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256-", "sha1-84e0c0", "kq7fmz3xv0000000000000000000000a", " ", "sha256-84E0C0EA"})
    void a_text_that_is_no_hash_is_refused_and_not_quoted_since_it_may_be_a_secret(String text) {
        assertThatThrownBy(() -> new FeedTokenHash(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text.length() + " characters")
                .satisfies(e -> {
                    if (text.length() > 7) {
                        assertThat(e.getMessage()).doesNotContain(text);
                    }
                });
    }

    @Test
    void only_one_spelling_of_a_secret_is_read() {
        String secret = "0123456789abcdefghjkmnpqrstvwxyz";

        assertThat(FeedToken.parse(secret)).isPresent();
        for (String other : new String[] {
            secret.toUpperCase(Locale.ROOT),
            " " + secret,
            secret + " ",
            secret + "0",
            secret.substring(1),
            secret.replace('a', 'o'),
            secret.replace('a', 'i'),
            secret.replace('a', 'а'), // Cyrillic
            secret.replace('0', '٠'),
            secret.replace('0', '\u0130'),
            ""
        }) {
            assertThat(FeedToken.parse(other)).as(other).isEmpty();
        }
    }
}
