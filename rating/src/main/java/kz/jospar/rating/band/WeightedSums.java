package kz.jospar.rating.band;

import java.util.Arrays;
import kz.jospar.rating.evaluation.FastReweighting;

/**
 * Several weighted sums at once, so that columns come near the processor once for all of them. Each sum is added up from 0
 * in the order of the members, as by hand, whatever is computed beside it.
 */
final class WeightedSums {
    /** Units whose columns and sums stay near the processor. */
    private static final int TILE = 512;

    private WeightedSums() {}

    /** Fills the first {@code count} sums. */
    static void of(FastReweighting.Sums members, double[][][] weights, double[][] sums, int count) {
        int units = sums[0].length;
        int size = members.size();
        for (int from = 0; from < units; from += TILE) {
            int to = Math.min(units, from + TILE);
            for (int i = 0; i < count; i++) {
                Arrays.fill(sums[i], from, to, 0);
            }
            int at = 0;
            for (; at + 4 <= size; at += 4) {
                for (int i = 0; i < count; i++) {
                    four(members, at, weights[i][0], sums[i], from, to);
                }
            }
            for (; at < size; at++) {
                for (int i = 0; i < count; i++) {
                    one(members.member(at), weights[i][0][at], sums[i], from, to);
                }
            }
        }
    }

    private static void one(double[] column, double weight, double[] sum, int from, int to) {
        for (int unit = from; unit < to; unit++) {
            sum[unit] += weight * column[unit];
        }
    }

    private static void four(FastReweighting.Sums members, int at, double[] weights, double[] sum, int from, int to) {
        four(
                members.member(at),
                members.member(at + 1),
                members.member(at + 2),
                members.member(at + 3),
                weights[at],
                weights[at + 1],
                weights[at + 2],
                weights[at + 3],
                sum,
                from,
                to);
    }

    /** One sum, not several: only then does the compiler add up several units by one instruction. */
    private static void four(
            double[] a,
            double[] b,
            double[] c,
            double[] d,
            double ofA,
            double ofB,
            double ofC,
            double ofD,
            double[] sum,
            int from,
            int to) {
        for (int unit = from; unit < to; unit++) {
            sum[unit] = sum[unit] + ofA * a[unit] + ofB * b[unit] + ofC * c[unit] + ofD * d[unit];
        }
    }
}
