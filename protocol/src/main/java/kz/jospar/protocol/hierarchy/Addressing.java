package kz.jospar.protocol.hierarchy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.jospar.core.party.Directory;
import kz.jospar.protocol.guard.Guard;

/**
 * What is known from outside of whom names mean and when papers came: kk жеткізу деректері, ru данные о доведении.
 *
 * @param directory the bodies that groups and names stand for
 * @param received by staff, the declared day of receipt from which terms count there; without one they count from the
 *     sitting
 */
public record Addressing(Directory directory, Map<String, LocalDate> received) {
    public Addressing {
        Guard.present("directory", directory);
        received = Map.copyOf(received);
    }

    /** All terms count from the sitting. */
    public static Addressing by(Directory directory) {
        return new Addressing(directory, Map.of());
    }

    /** Returns this with a declared day of receipt. */
    public Addressing received(String staff, LocalDate day) {
        Map<String, LocalDate> days = new LinkedHashMap<>(received);
        days.put(staff, day);
        return new Addressing(directory, days);
    }
}
