package kz.jospar.rating.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BestFirstTest {

    @Property(tries = 600)
    void the_order_is_that_of_a_stable_sort(@ForAll long seed, @ForAll @IntRange(max = 3000) int size) {
        Random random = new Random(seed);
        int kind = random.nextInt(6);
        double[] numbers = new double[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = switch (kind) {
                case 0 -> random.nextGaussian();
                case 1 -> random.nextInt(7);
                case 2 -> random.nextInt(50) == 0 ? 1e300 * random.nextGaussian() : random.nextDouble();
                case 3 -> Double.longBitsToDouble(random.nextLong() & 0x7FEFFFFFFFFFFFFFL);
                case 4 -> i % 2 == 0 ? 0.0 : -0.0;
                default -> Double.MIN_VALUE * random.nextInt(1000);
            };
        }
        checked(new BestFirst(), numbers);
    }

    @Test
    void one_giant_among_dwarfs_does_not_make_it_quadratic() {
        double[] numbers = new double[1_000_000];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        numbers[0] = 1e300;
        numbers[1] = -1e308;
        checked(new BestFirst(), numbers);
        numbers[2] = 1.7e308;
        checked(new BestFirst(), numbers);
    }

    private static void checked(BestFirst sorting, double[] numbers) {
        int[] order = new int[numbers.length];
        double[] sorted = new double[numbers.length];
        sorting.sort(numbers, IntStream.range(0, numbers.length).toArray(), numbers.length, sorted, order);
        assertThat(sorted)
                .isEqualTo(Arrays.stream(order).mapToDouble(i -> numbers[i]).toArray());
        int[] expected = IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -(numbers[i] + 0.0)))
                .mapToInt(Integer::intValue)
                .toArray();
        // -0.0 and 0.0 are one number: negating made two of them.
        assertThat(Arrays.stream(order).mapToDouble(i -> numbers[i] + 0.0).toArray())
                .isEqualTo(Arrays.stream(expected)
                        .mapToDouble(i -> numbers[i] + 0.0)
                        .toArray());
        for (int i = 1; i < order.length; i++) {
            assertThat(numbers[order[i - 1]] > numbers[order[i]] || order[i - 1] < order[i])
                    .isTrue();
        }
        assertThat(Arrays.stream(order).distinct().count()).isEqualTo(numbers.length);
    }
}
