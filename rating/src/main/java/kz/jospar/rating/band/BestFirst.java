package kz.jospar.rating.band;

import java.util.Arrays;

/**
 * Puts doubles in order, the greatest first, equal ones as they came; not for several threads at once.
 *
 * <p>The range of the numbers is cut into a few times as many buckets as there are numbers; one pass of counting puts each
 * into its bucket, which almost sorts them, and an insertion pass over the numbers themselves does the rest. Where the
 * range hides the differences (one giant among dwarfs) that pass would be quadratic: it gives up early, and a merge sort
 * takes over. The order is the same either way.
 */
final class BestFirst {
    private static final int FEW = 40;
    private static final int PATIENCE = 8;
    private static final int MOST_BUCKETS = 1 << 20;

    private int[] starts = new int[0];
    private int[] keys = new int[0];
    private double[] spareNumbers = new double[0];
    private int[] spareItems = new int[0];

    /**
     * Fills {@code sorted} with the first {@code n} numbers, none of them NaN, and {@code order} with the items that came
     * with them.
     */
    void sort(double[] numbers, int[] items, int n, double[] sorted, int[] order) {
        if (n <= FEW || !bucketed(numbers, items, n, sorted, order)) {
            System.arraycopy(numbers, 0, sorted, 0, n);
            System.arraycopy(items, 0, order, 0, n);
        }
        if (!inserted(sorted, order, n)) {
            merge(sorted, order, n);
        }
    }

    private boolean bucketed(double[] numbers, int[] items, int n, double[] sorted, int[] order) {
        double least = numbers[0];
        double greatest = numbers[0];
        for (int i = 1; i < n; i++) {
            // Hardly ever true, so cheaper than Math.min and its care for two zeros.
            if (numbers[i] < least) {
                least = numbers[i];
            } else if (numbers[i] > greatest) {
                greatest = numbers[i];
            }
        }
        int buckets = Math.min(MOST_BUCKETS, 4 * Integer.highestOneBit(Math.min(n, MOST_BUCKETS)));
        double scale = (buckets - 1) / (greatest - least);
        if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            return false;
        }
        if (keys.length < n) {
            keys = new int[n];
        }
        if (starts.length < buckets) {
            starts = new int[buckets];
        }
        int[] key = keys;
        int[] start = starts;
        Arrays.fill(start, 0, buckets, 0);
        for (int i = 0; i < n; i++) {
            // Monotone: a greater number never gets a greater key.
            key[i] = (int) ((greatest - numbers[i]) * scale);
        }
        for (int i = 0; i < n; i++) {
            start[key[i]]++;
        }
        int before = 0;
        for (int i = 0; i < buckets; i++) {
            int count = start[i];
            start[i] = before;
            before += count;
        }
        for (int i = 0; i < n; i++) {
            int at = start[key[i]]++;
            sorted[at] = numbers[i];
            order[at] = items[i];
        }
        return true;
    }

    private static boolean inserted(double[] sorted, int[] order, int n) {
        long patience = n <= FEW ? Long.MAX_VALUE : (long) PATIENCE * n;
        for (int i = 1; i < n; i++) {
            double number = sorted[i];
            if (sorted[i - 1] < number) {
                int item = order[i];
                int at = i;
                do {
                    sorted[at] = sorted[at - 1];
                    order[at] = order[at - 1];
                    at--;
                } while (at > 0 && sorted[at - 1] < number);
                sorted[at] = number;
                order[at] = item;
                patience -= i - at;
                if (patience < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What insertion has moved stays right: it never swaps equal numbers. */
    private void merge(double[] sorted, int[] order, int n) {
        if (spareItems.length < n) {
            spareNumbers = new double[n];
            spareItems = new int[n];
        }
        double[] from = sorted;
        int[] fromItems = order;
        double[] to = spareNumbers;
        int[] toItems = spareItems;
        for (long run = 1; run < n; run *= 2) {
            for (long start = 0; start < n; start += 2 * run) {
                int middle = (int) Math.min(n, start + run);
                int end = (int) Math.min(n, start + 2 * run);
                int left = (int) start;
                int right = middle;
                for (int at = (int) start; at < end; at++) {
                    boolean takeLeft = left < middle && (right >= end || !(from[left] < from[right]));
                    int taken = takeLeft ? left++ : right++;
                    to[at] = from[taken];
                    toItems[at] = fromItems[taken];
                }
            }
            double[] numbers = from;
            from = to;
            to = numbers;
            int[] items = fromItems;
            fromItems = toItems;
            toItems = items;
        }
        if (from != sorted) {
            System.arraycopy(from, 0, sorted, 0, n);
            System.arraycopy(fromItems, 0, order, 0, n);
        }
    }
}
