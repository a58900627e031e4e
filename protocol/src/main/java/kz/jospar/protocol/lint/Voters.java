package kz.jospar.protocol.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import kz.jospar.protocol.regulation.Composition;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Regulation;

/** The numbers that "all members" can be. */
final class Voters {
    private Voters() {}

    /** Returns each number once, the largest first; none where no seats are listed. Of a wide span only its ends. */
    static List<Integer> numbers(Regulation regulation) {
        Composition composition = regulation.composition();
        TreeSet<Integer> numbers = new TreeSet<>();
        for (Counted counted : counted(composition)) {
            Composition.Voters voters = composition.voters(counted);
            numbers.add(voters.least());
            numbers.add(voters.most());
        }
        numbers.remove(0);
        return new ArrayList<>(numbers.descendingSet());
    }

    private static List<Counted> counted(Composition composition) {
        return composition.counted().said().map(List::of).orElseGet(() -> {
            TreeSet<Counted> read = new TreeSet<>();
            composition.counted().readings().forEach(reading -> read.add(reading.value()));
            return read.isEmpty() ? List.of(Counted.EVERY_SEAT) : List.copyOf(read);
        });
    }
}
