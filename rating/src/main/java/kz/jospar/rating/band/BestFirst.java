package kz.jospar.rating.band;

/**
 * Puts doubles in order, the greatest first, equal ones by their index; not for several threads at once.
 *
 * <p>Numbers are first cut to 22 bits of their range and sorted by two passes of counting, which almost sorts them; an
 * insertion pass over the numbers themselves does the rest. Where the range hides the differences (one giant among
 * dwarfs) that pass would be quadratic: it gives up early, and a merge sort takes over. The order is the same either way.
 */
final class BestFirst {
    private static final int DIGIT = 11;
    private static final int RADIX = 1 << DIGIT;
    private static final int FEW = 40;
    private static final int PATIENCE = 8;
    private static final double LARGEST = (1 << (2 * DIGIT)) - 1;

    private final int[] low = new int[RADIX];
    private final int[] high = new int[RADIX];
    private int[] keys = new int[0];
    private int[] spare = new int[0];

    /** Fills {@code order} with the indices {@code 0..n-1}; no number is NaN. */
    void sort(double[] numbers, int[] order, int n) {
        if (keys.length < n) {
            keys = new int[n];
            spare = new int[n];
        }
        if (n > FEW && !roughly(numbers, order, n)) {
            merge(numbers, order, n);
            return;
        }
        if (n <= FEW) {
            for (int i = 0; i < n; i++) {
                order[i] = i;
            }
        }
        if (!inserted(numbers, order, n)) {
            merge(numbers, order, n);
        }
    }

    private boolean roughly(double[] numbers, int[] order, int n) {
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
        double scale = LARGEST / (greatest - least);
        if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            return false;
        }
        java.util.Arrays.fill(low, 0);
        java.util.Arrays.fill(high, 0);
        for (int i = 0; i < n; i++) {
            // Monotone: a greater number never gets a greater key.
            int key = (int) ((greatest - numbers[i]) * scale);
            keys[i] = key;
            low[key & (RADIX - 1)]++;
            high[(key >>> DIGIT) & (RADIX - 1)]++;
        }
        int lowStart = 0;
        int highStart = 0;
        for (int i = 0; i < RADIX; i++) {
            int lowCount = low[i];
            low[i] = lowStart;
            lowStart += lowCount;
            int highCount = high[i];
            high[i] = highStart;
            highStart += highCount;
        }
        for (int i = 0; i < n; i++) {
            spare[low[keys[i] & (RADIX - 1)]++] = i;
        }
        for (int i = 0; i < n; i++) {
            int index = spare[i];
            order[high[(keys[index] >>> DIGIT) & (RADIX - 1)]++] = index;
        }
        return true;
    }

    private static boolean inserted(double[] numbers, int[] order, int n) {
        long patience = n <= FEW ? Long.MAX_VALUE : (long) PATIENCE * n;
        for (int i = 1; i < n; i++) {
            int index = order[i];
            double number = numbers[index];
            int at = i;
            while (at > 0 && numbers[order[at - 1]] < number) {
                order[at] = order[at - 1];
                at--;
            }
            if (at != i) {
                order[at] = index;
                patience -= i - at;
                if (patience < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private void merge(double[] numbers, int[] order, int n) {
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        int[] from = order;
        int[] to = spare;
        for (long run = 1; run < n; run *= 2) {
            for (long start = 0; start < n; start += 2 * run) {
                int middle = (int) Math.min(n, start + run);
                int end = (int) Math.min(n, start + 2 * run);
                int left = (int) start;
                int right = middle;
                for (int at = (int) start; at < end; at++) {
                    boolean takeLeft = left < middle && (right >= end || !(numbers[from[left]] < numbers[from[right]]));
                    to[at] = takeLeft ? from[left++] : from[right++];
                }
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        if (from != order) {
            System.arraycopy(from, 0, order, 0, n);
        }
    }
}
