package kz.jospar.rating.band;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/** How often each place was taken: kk орындар жиілігі, ru частоты мест. Places never taken are not there. */
public final class PlaceCounts {
    private final int[] places;
    private final int[] counts;
    private final long total;

    private PlaceCounts(int[] places, int[] counts) {
        this.places = places;
        this.counts = counts;
        this.total = Arrays.stream(counts).asLongStream().sum();
    }

    /** Takes counts by place: 1 is best, and each place was taken at least once. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlaceCounts of(Map<Integer, Integer> counts) {
        SortedMap<Integer, Integer> sorted = new TreeMap<>(Guard.present("counts", counts));
        sorted.forEach((place, count) -> {
            if (place < 1 || count == null || count < 1) {
                throw new IllegalArgumentException("place " + place + " is taken " + count + " times");
            }
        });
        return new PlaceCounts(
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** Takes counts by index; index 0, no place, is left out. */
    static PlaceCounts ofDense(int[] dense) {
        int[] places = new int[dense.length];
        int[] counts = new int[dense.length];
        int size = 0;
        for (int place = 1; place < dense.length; place++) {
            // Written before it is known whether it stays: half of the places are, and no branch can guess which.
            places[size] = place;
            counts[size] = dense[place];
            size += dense[place] == 0 ? 0 : 1;
        }
        return new PlaceCounts(Arrays.copyOf(places, size), Arrays.copyOf(counts, size));
    }

    /** Returns how often there was a place at all. */
    public long total() {
        return total;
    }

    /** Returns how often a place was taken, 0 for never. */
    public int of(int place) {
        int at = Arrays.binarySearch(places, place);
        return at < 0 ? 0 : counts[at];
    }

    /** Returns the lowest place r such that in at least so many cases, 1 or more, it was r or better; empty if never. */
    public OptionalInt reaching(long cases) {
        long before = 0;
        for (int i = 0; i < places.length; i++) {
            before += counts[i];
            if (before >= cases) {
                return OptionalInt.of(places[i]);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns the counts by place, sorted. */
    @JsonValue
    public SortedMap<Integer, Integer> byPlace() {
        SortedMap<Integer, Integer> map = new TreeMap<>();
        for (int i = 0; i < places.length; i++) {
            map.put(places[i], counts[i]);
        }
        return map;
    }

    void append(StringBuilder line) {
        for (int i = 0; i < places.length; i++) {
            line.append('\t').append(places[i]).append('=').append(counts[i]);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceCounts that
                && Arrays.equals(places, that.places)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(places) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return byPlace().toString();
    }
}
