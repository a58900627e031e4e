package kz.jospar.schedule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All times a timing comes round over a horizon, none of them computed before it is asked for: kk мерзімдер кестесі, ru
 * график сроков.
 *
 * <p>Every question has an answer, and the cost of one does not grow with the age of the rule: each occurrence is computed
 * from its own number. The order is by nominal due day, then by first day; a day asked for is compared with {@link
 * Occurrence#lastDay()}, the working day the due day moved to.
 *
 * <p>Worked case: "тоқсан сайын келесі айдың 5-не" over 2000-2029 in Kazakhstan has 120 occurrences; {@code
 * next(LocalDate.of(2025, 7, 7))} (Monday, off) is the second quarter of 2025, due on Saturday 5 July and moved to Tuesday
 * 8 July; {@code count} of July 2025 is 1. Immutable.
 */
public final class Timetable {
    /** Further than any window or due day lies. */
    private static final long FAR = 4_000_000;

    private final List<Track> tracks;
    private final @Nullable NoDates noDates;
    private final List<Uncounted> uncounted;

    /** Takes the tracks, and why none of them keeps a window if so it is. */
    Timetable(List<Track> tracks, @Nullable NoDates noDates, List<Uncounted> uncounted) {
        this.tracks = List.copyOf(tracks);
        this.noDates = noDates;
        this.uncounted = List.copyOf(uncounted);
    }

    /** Returns the windows that are owed, but whose due day runs into a year the calendar has no data for, in order. */
    public List<Uncounted> uncounted() {
        return uncounted;
    }

    /** Returns why there is no occurrence at all, known without looking for one; empty if there is one. */
    public Optional<NoDates> noDates() {
        return Optional.ofNullable(noDates);
    }

    /** Tells whether there is no occurrence at all. */
    @JsonIgnore
    public boolean isEmpty() {
        return noDates != null;
    }

    /** Returns how many occurrences there are. */
    public int size() {
        long size = 0;
        for (Track track : tracks) {
            size += track.end() - track.first();
        }
        return (int) Math.min(Integer.MAX_VALUE, size);
    }

    /** Returns the n-th occurrence, counted from 1; nothing for a number beyond the first or the last one. */
    public Optional<Occurrence> nth(int number) {
        if (number < 1 || number > size()) {
            return Optional.empty();
        }
        if (tracks.size() == 1) {
            return Optional.of(occurrence(new Place(tracks.get(0), tracks.get(0).first() + number - 1)));
        }
        int day = dueDayOf(number);
        List<Place> places = new ArrayList<>();
        int before = 0;
        for (Track track : tracks) {
            before += dueBefore(track, day) - track.first();
            for (int i = dueBefore(track, day); i < track.end() && track.due(i) == day; i++) {
                places.add(new Place(track, i));
            }
        }
        places.sort(Place.IN_ORDER);
        return Optional.of(occurrence(places.get(number - before - 1)));
    }

    /** Returns the first occurrence that has to be there on the day or later. */
    public Optional<Occurrence> next(LocalDate day) {
        int from = number(day);
        Place found = null;
        for (Track track : tracks) {
            int number = track.next(from);
            if (number < track.end()) {
                Place place = new Place(track, number);
                found = found == null || Place.BY_LAST_DAY.compare(place, found) < 0 ? place : found;
            }
        }
        return Optional.ofNullable(found).map(this::occurrence);
    }

    /** Returns the last occurrence that had to be there on the day or earlier. */
    public Optional<Occurrence> previous(LocalDate day) {
        int after = number(day) + 1;
        Place found = null;
        for (Track track : tracks) {
            int number = track.next(after) - 1;
            if (number >= track.first()) {
                Place place = new Place(track, number);
                found = found == null || Place.BY_LAST_DAY.compare(place, found) >= 0 ? place : found;
            }
        }
        return Optional.ofNullable(found).map(this::occurrence);
    }

    /** Returns how many occurrences have to be there within a range of days, both inclusive; 0 if it runs backward. */
    public int count(LocalDate from, LocalDate toInclusive) {
        int first = number(from);
        int after = number(toInclusive) + 1;
        int count = 0;
        for (Track track : tracks) {
            count += Math.max(0, track.next(after) - track.next(first));
        }
        return count;
    }

    /** Returns the occurrences whose windows share a day with a range, both inclusive, in order; none if it runs backward. */
    public List<Occurrence> overlapping(LocalDate from, LocalDate toInclusive) {
        int first = number(from);
        int last = number(toInclusive);
        if (first > last) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        for (Track track : tracks) {
            if (track.windows().isOrdered()) {
                for (int i = track.endingFrom(first); i < track.end() && track.from(i) <= last; i++) {
                    // The last one may be cut to end before the range.
                    if (track.to(i) >= first) {
                        places.add(new Place(track, i));
                    }
                }
            } else {
                for (int i = track.first(); i < track.end(); i++) {
                    if (track.to(i) >= first && track.from(i) <= last) {
                        places.add(new Place(track, i));
                    }
                }
            }
        }
        return occurrences(places);
    }

    /**
     * Returns all occurrences in order.
     *
     * @throws TooManyObligationsException if there are more than {@link TooManyObligationsException#MOST}
     */
    public List<Occurrence> all() {
        if (size() > TooManyObligationsException.MOST) {
            throw new TooManyObligationsException("");
        }
        List<Place> places = new ArrayList<>(size());
        for (Track track : tracks) {
            for (int i = track.first(); i < track.end(); i++) {
                places.add(new Place(track, i));
            }
        }
        return occurrences(places);
    }

    /** Returns the occurrences that were due before the plan was adopted and so are not owed, in order. */
    public List<Occurrence> dropped() {
        List<Place> places = new ArrayList<>();
        for (Track track : tracks) {
            for (int i = track.planned(); i < track.first(); i++) {
                places.add(new Place(track, i, track.terms().stretch().planned()));
            }
        }
        return occurrences(places);
    }

    List<Track> tracks() {
        return tracks;
    }

    /** Returns the due day of the n-th occurrence: the first day by which so many are due. */
    private int dueDayOf(int number) {
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (Track track : tracks) {
            if (track.first() < track.end()) {
                low = Math.min(low, track.due(track.first()));
                high = Math.max(high, track.due(track.end() - 1));
            }
        }
        while (low < high) {
            int middle = (low + high) >> 1;
            int due = 0;
            for (Track track : tracks) {
                due += dueBefore(track, middle + 1) - track.first();
            }
            if (due >= number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Returns the number of the first kept window that is due, by its nominal day, on this day or later. */
    private static int dueBefore(Track track, int day) {
        return Math.max(track.first(), Math.min(track.end(), track.seekDue(day)));
    }

    private List<Occurrence> occurrences(List<Place> places) {
        if (tracks.size() > 1) {
            places.sort(Place.IN_ORDER);
        }
        Names names = new Names(tracks);
        List<Occurrence> occurrences = new ArrayList<>(places.size());
        for (Place place : places) {
            occurrences.add(place.occurrence(names));
        }
        return List.copyOf(occurrences);
    }

    private Occurrence occurrence(Place place) {
        return place.occurrence(new Names(tracks));
    }

    private static int number(LocalDate day) {
        return (int) Math.max(-FAR, Math.min(FAR, day.toEpochDay()));
    }

    /** A window of a track by its number, and the day on which the track's windows begin. */
    private record Place(Track track, int number, int opens) {
        static final Comparator<Place> IN_ORDER =
                Comparator.comparingInt(Place::due).thenComparingInt(Place::from);
        static final Comparator<Place> BY_LAST_DAY = Comparator.<Place>comparingInt(
                        place -> place.track.lastDay(place.number))
                .thenComparing(IN_ORDER);

        Place(Track track, int number) {
            this(track, number, track.terms().stretch().from());
        }

        private int due() {
            return track.due(number);
        }

        private int from() {
            return Math.max(opens, track.windows().from(number));
        }

        private Occurrence occurrence(Names names) {
            int due = track.due(number);
            int adjusted = track.terms().moving().adjusted(due);
            LocalDate nominal = Months.date(due);
            return new Occurrence(
                    names.of(track, number),
                    Months.date(from()),
                    Months.date(track.to(number)),
                    nominal,
                    adjusted == WorkDays.UNKNOWN ? null : adjusted == due ? nominal : Months.date(adjusted),
                    track.time(number),
                    track.terms().owed(),
                    track.terms().grounds());
        }
    }
}
