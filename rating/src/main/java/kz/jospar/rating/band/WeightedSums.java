package kz.jospar.rating.band;

import java.util.Arrays;
import kz.jospar.rating.evaluation.FastReweighting;

/**
 * Four weighted sums at once: each column is loaded once for four sums, two columns at a time. Each sum is added up in the
 * order of the members, whatever else is computed beside it.
 */
final class WeightedSums {
    /** Units whose columns and sums stay near the processor. */
    private static final int TILE = 512;

    private WeightedSums() {}

    static void of(FastReweighting.Sums members, double[][][] weights, double[][] sums) {
        for (double[] sum : sums) {
            Arrays.fill(sum, 0);
        }
        int units = sums[0].length;
        int size = members.size();
        for (int from = 0; from < units; from += TILE) {
            int to = Math.min(units, from + TILE);
            int at = 0;
            if (size % 2 == 1) {
                one(members.member(0), weights, sums, from, to);
                at = 1;
            }
            for (; at < size; at += 2) {
                two(members.member(at), members.member(at + 1), at, weights, sums, from, to);
            }
        }
    }

    private static void one(double[] column, double[][][] weights, double[][] sums, int from, int to) {
        for (int i = 0; i < sums.length; i++) {
            double weight = weights[i][0][0];
            double[] sum = sums[i];
            for (int unit = from; unit < to; unit++) {
                sum[unit] += weight * column[unit];
            }
        }
    }

    private static void two(double[] a, double[] b, int at, double[][][] weights, double[][] sums, int from, int to) {
        four(
                a,
                b,
                weights[0][0][at],
                weights[0][0][at + 1],
                weights[1][0][at],
                weights[1][0][at + 1],
                weights[2][0][at],
                weights[2][0][at + 1],
                weights[3][0][at],
                weights[3][0][at + 1],
                sums[0],
                sums[1],
                sums[2],
                sums[3],
                from,
                to);
    }

    private static void four(
            double[] a,
            double[] b,
            double a0,
            double b0,
            double a1,
            double b1,
            double a2,
            double b2,
            double a3,
            double b3,
            double[] sum0,
            double[] sum1,
            double[] sum2,
            double[] sum3,
            int from,
            int to) {
        for (int unit = from; unit < to; unit++) {
            sum0[unit] += a0 * a[unit] + b0 * b[unit];
            sum1[unit] += a1 * a[unit] + b1 * b[unit];
            sum2[unit] += a2 * a[unit] + b2 * b[unit];
            sum3[unit] += a3 * a[unit] + b3 * b[unit];
        }
    }
}
