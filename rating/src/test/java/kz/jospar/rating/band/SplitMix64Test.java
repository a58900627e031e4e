package kz.jospar.rating.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

    /** Output of Vigna's C code for the seed 1234567, as quoted by Rosetta Code. */
    @Test
    void published_numbers_of_one_seed_come_out() {
        SplitMix64 random = new SplitMix64(1234567);
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("3203168211198807973");
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("9817491932198370423");
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("4593380528125082431");
        assertThat(Long.toUnsignedString(random.next())).isEqualTo("16408922859458223821");
    }

    @Property
    void it_is_the_generator_of_the_jdk_s_splittable_random(@ForAll long seed) {
        SplitMix64 ours = new SplitMix64(seed);
        SplittableRandom theirs = new SplittableRandom(seed);
        for (int i = 0; i < 20; i++) {
            assertThat(ours.next()).isEqualTo(theirs.nextLong());
        }
    }

    @Property
    void a_replication_begins_with_its_own_output_of_the_seed_s_generator(@ForAll long seed) {
        SplitMix64 parent = new SplitMix64(seed);
        for (int replication = 0; replication < 5; replication++) {
            assertThat(SplitMix64.of(seed, replication).next()).isEqualTo(new SplitMix64(parent.next()).next());
        }
    }

    /** Five standard errors of the mean, and ten of the variance where its own is not that of a normal. */
    @Test
    void normal_gamma_and_poisson_numbers_have_their_means_and_variances() {
        int draws = 200_000;
        moments(draws, 0, 1, SplitMix64::normal);
        for (double shape : new double[] {0.3, 1, 2.5, 40}) {
            moments(draws, shape, shape, random -> random.gamma(shape));
        }
        for (double mean : new double[] {0.5, 7, 31.9, 32.1, 250}) {
            moments(draws, mean, mean, random -> random.poisson(mean));
        }
        assertThat(new SplitMix64(1).gamma(0)).isZero();
        assertThat(new SplitMix64(1).poisson(0)).isZero();
    }

    private static void moments(
            int draws, double mean, double variance, java.util.function.ToDoubleFunction<SplitMix64> draw) {
        SplitMix64 random = new SplitMix64(20251122);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < draws; i++) {
            double value = draw.applyAsDouble(random);
            sum += value;
            squares += (value - mean) * (value - mean);
        }
        assertThat(sum / draws).isCloseTo(mean, within(5 * Math.sqrt(variance / draws)));
        assertThat(squares / draws).isCloseTo(variance, within(variance * 0.06));
    }
}
