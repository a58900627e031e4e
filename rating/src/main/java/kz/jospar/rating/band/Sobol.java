package kz.jospar.rating.band;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kz.jospar.rating.guard.Guard;

/**
 * Which input decides a result: kk сезімталдық индекстері, ru индексы чувствительности (Соболя).
 *
 * <p>The variance of a result is shared out among its inputs. The first-order index of an input is the share that it makes
 * alone, the total index the share that would be left if all others were known. First order by Saltelli et al. (2010), {@code
 * mean(f(B) (f(AB) - f(A))) / V}, total by Jansen (1999), {@code mean((f(A) - f(AB))^2) / 2 V}, where AB is A with one
 * column of B; V is the variance of f over A and B together. The result is centred beforehand, which changes no index and
 * spares most of the noise.
 *
 * @param samples how many rows A and B have; the function was asked {@code samples * (inputs + 2)} times
 * @param variance the variance of the result
 * @param indices one for each input; where the variance is 0 all are 0
 */
public record Sobol(int samples, double variance, List<Index> indices) {
    public Sobol {
        indices = List.copyOf(indices);
    }

    /**
     * One input's indices; estimates, so a little outside 0..1 is possible.
     *
     * @param first the share of the variance it makes alone
     * @param total the share it makes alone and together with others
     * @param firstError the standard error of {@code first}
     * @param totalError the standard error of {@code total}
     */
    public record Index(double first, double total, double firstError, double totalError) {}

    /**
     * Estimates the indices of a function.
     *
     * @param function the result of some inputs; finite, and the same for the same inputs
     * @param box where the inputs lie
     * @param seed any number
     * @param samples 2 to 10,000,000
     * @throws IllegalArgumentException if the function gives no finite number; it quotes the inputs
     */
    public static Sobol of(ToDoubleFunction<double[]> function, Box box, long seed, int samples) {
        Guard.present("function", function);
        if (samples < 2 || samples > RankBands.MOST) {
            throw new IllegalArgumentException("samples is " + samples + ", outside 2.." + RankBands.MOST);
        }
        int inputs = box.inputs();
        double centre = centre(function, box, seed, samples);
        double[] first = new double[inputs];
        double[] firstSquares = new double[inputs];
        double[] total = new double[inputs];
        double[] totalSquares = new double[inputs];
        double squares = 0;
        double sum = 0;
        double[] row = new double[2 * inputs];
        for (int sample = 0; sample < samples; sample++) {
            fill(box, seed, sample, row);
            double a = ask(function, head(row, 0, inputs)) - centre;
            double b = ask(function, head(row, inputs, inputs)) - centre;
            sum += a + b;
            squares += a * a + b * b;
            for (int i = 0; i < inputs; i++) {
                double[] mixed = head(row, 0, inputs);
                mixed[i] = row[inputs + i];
                double ab = ask(function, mixed) - centre;
                double one = b * (ab - a);
                double all = (a - ab) * (a - ab) / 2;
                first[i] += one;
                firstSquares[i] += one * one;
                total[i] += all;
                totalSquares[i] += all * all;
            }
        }
        double mean = sum / (2.0 * samples);
        double variance = Math.max(0, squares / (2.0 * samples) - mean * mean);
        List<Index> indices = new ArrayList<>();
        for (int i = 0; i < inputs; i++) {
            indices.add(
                    variance == 0
                            ? new Index(0, 0, 0, 0)
                            : new Index(
                                    first[i] / samples / variance,
                                    total[i] / samples / variance,
                                    error(first[i], firstSquares[i], samples) / variance,
                                    error(total[i], totalSquares[i], samples) / variance));
        }
        return new Sobol(samples, variance, indices);
    }

    private static double centre(ToDoubleFunction<double[]> function, Box box, long seed, int samples) {
        double[] row = new double[2 * box.inputs()];
        int asked = Math.min(samples, 1000);
        double sum = 0;
        for (int sample = 0; sample < asked; sample++) {
            fill(box, seed, sample, row);
            sum += ask(function, head(row, 0, box.inputs()));
        }
        return sum / asked;
    }

    private static double error(double sum, double squares, int samples) {
        double mean = sum / samples;
        return Math.sqrt(Math.max(0, squares / samples - mean * mean) / samples);
    }

    private static void fill(Box box, long seed, int sample, double[] row) {
        SplitMix64 random = SplitMix64.of(seed, sample);
        for (int i = 0; i < row.length; i++) {
            row[i] = box.at(i % box.inputs(), random.uniform());
        }
    }

    private static double[] head(double[] row, int from, int length) {
        return java.util.Arrays.copyOfRange(row, from, from + length);
    }

    private static double ask(ToDoubleFunction<double[]> function, double[] inputs) {
        double result = function.applyAsDouble(inputs);
        if (Double.isNaN(result) || Double.isInfinite(result)) {
            throw new IllegalArgumentException("the result of " + java.util.Arrays.toString(inputs) + " is " + result);
        }
        return result;
    }
}
