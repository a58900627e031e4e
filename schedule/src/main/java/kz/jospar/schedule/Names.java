package kz.jospar.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a timing's windows: that of the period, and {@code ~2} for the second window of one name. Windows are
 * numbered while they are whole and by their due days as written, so that neither another horizon, such as a later
 * adoption, nor another reading of "until" ever gives an obligation another id.
 */
final class Names {
    private static final Comparator<Window> AS_WRITTEN =
            Comparator.comparingInt(Window::written).thenComparingInt(Window::from);

    private final List<Track> tracks;
    private final boolean areDistinct;
    private final Map<String, List<Window>> namesakes = new HashMap<>();

    /** A window by its track's place and its number. */
    private record Window(Track track, int number) {
        int written() {
            return track.written(number);
        }

        int from() {
            return track.windows().from(number);
        }
    }

    Names(List<Track> tracks) {
        this.tracks = tracks;
        this.areDistinct = tracks.size() == 1 && tracks.get(0).windows().hasDistinctNames();
    }

    /** Returns the name of a window. */
    String of(Track track, int number) {
        String period = track.windows().period(number);
        if (areDistinct) {
            return period;
        }
        List<Window> all = namesakes.computeIfAbsent(
                period, name -> namesakes(name, track.windows().to(number)));
        int place = 0;
        while (all.get(place).number != number || all.get(place).track != track) {
            place++;
        }
        return place == 0 ? period : period + "~" + (place + 1);
    }

    private List<Window> namesakes(String period, int to) {
        int apart = apart(period);
        List<Window> all = new ArrayList<>();
        for (Track track : tracks) {
            Windows windows = track.windows();
            int last = to + apart;
            for (int i = windows.isOrdered() ? track.seek(windows::to, to - apart) : 0; i < windows.size(); i++) {
                if (windows.to(i) > last && windows.isOrdered()) {
                    break;
                }
                if (Math.abs(windows.to(i) - to) <= apart && windows.period(i).equals(period)) {
                    all.add(new Window(track, i));
                }
            }
        }
        all.sort(AS_WRITTEN);
        return all;
    }

    /** Returns how many days at most windows of one name end apart from each other; terms may have begun long before. */
    private static int apart(String period) {
        return switch (period.length() > 5 ? period.charAt(5) : 'Y') {
            case 'Q' -> 92;
            case 'H' -> 184;
            // Turns of up to ten weeks.
            case 'W' -> 70;
            // A month; of several years only the last one tells where they end.
            default -> period.length() == 7 ? 31 : 366;
        };
    }
}
