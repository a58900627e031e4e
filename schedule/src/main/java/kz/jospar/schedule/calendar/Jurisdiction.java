package kz.jospar.schedule.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;

/**
 * What a country's acts say of due days: kk юрисдикция ережелері, ru правила юрисдикции.
 *
 * <p>Made from dated rules, one a line, each with its act; a rule that no act was found for is not there, and one whose
 * status is not {@code in-force} says so in the note of its citation. Immutable.
 *
 * <p>Worked case: by {@link #kazakhstan}, a due day on Saturday 30 August 2025 moves {@link Roll#FOLLOWING}, and
 * information on the first quarter is due on the 20th of the month after it, so on 20 April.
 */
public final class Jurisdiction {
    private final String name;
    private final Roll roll;
    private final Citation rollSource;
    private final Map<Cycle, Ruled> reportDays;
    private final Map<Cycle, Ruled> bareDays;

    Jurisdiction(
            String name, Roll roll, Citation rollSource, Map<Cycle, Ruled> reportDays, Map<Cycle, Ruled> bareDays) {
        this.name = name;
        this.roll = roll;
        this.rollSource = rollSource;
        this.reportDays = Map.copyOf(reportDays);
        this.bareDays = Map.copyOf(bareDays);
    }

    /** Returns the rules of Kazakhstan (Civil Code, 175; resolution 10 of the Government of 06.01.2023, 177). */
    public static Jurisdiction kazakhstan() {
        return Kazakhstan.RULES;
    }

    /**
     * Returns rules from lines in the format that the head of {@code kazakhstan-rules.txt} explains.
     *
     * @throws CalendarDataException if a line cannot be read, says again what another one said, or if none says where a
     *     due day moves
     */
    public static Jurisdiction parse(String name, List<String> lines) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        return JurisdictionText.read(name, lines);
    }

    /**
     * Returns rules from a text in the format that the head of {@code kazakhstan-rules.txt} explains. Reads to the end and
     * leaves the closing to the caller.
     *
     * @throws CalendarDataException as {@link #parse(String, List)}
     * @throws UncheckedIOException if the text cannot be fetched
     */
    public static Jurisdiction parse(String name, Reader text) {
        return parse(name, new BufferedReader(text).lines().toList());
    }

    /** Returns the jurisdiction's name. */
    public String name() {
        return name;
    }

    /** Returns where a due day moves that is not worked. */
    public Roll roll() {
        return roll;
    }

    /** Returns the act that says where it moves. */
    public Citation rollSource() {
        return rollSource;
    }

    /** Returns the day on which information on the results of a period is due, if an act names one. */
    public Optional<Ruled> reportDay(Cycle cycle) {
        return Optional.ofNullable(reportDays.get(cycle));
    }

    /** Returns the due day of a recurrence whose words name none ("ежеквартально"), if an act names one. */
    public Optional<Ruled> bareDay(Cycle cycle) {
        return Optional.ofNullable(bareDays.get(cycle));
    }

    @Override
    public String toString() {
        return name + ", " + roll.code() + ", " + rollSource;
    }

    /** Where a due day moves that is not worked: kk мерзімнің ауысуы, ru перенос срока. */
    public enum Roll {
        /** To the next worked day: kk келесі жұмыс күні, ru следующий рабочий день. */
        FOLLOWING,
        /** To the last worked day before it: kk алдыңғы жұмыс күні, ru предшествующий рабочий день. */
        PRECEDING,
        /** Nowhere: kk ауыспайды, ru не переносится. */
        KEEP;

        /** Returns the name used in JSON and in texts of rules. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A due day that an act names: kk актімен белгіленген күн, ru установленный актом день.
     *
     * @param day the day, counted from the last month of the period
     * @param source the act
     */
    public record Ruled(DueDay day, Citation source) {
        public Ruled {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(source, "source");
        }
    }

    /** Read once, when first asked for. */
    private static final class Kazakhstan {
        private static final String FILE = "kazakhstan-rules.txt";
        static final Jurisdiction RULES = load();

        private static Jurisdiction load() {
            try (InputStream in = Jurisdiction.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException(FILE + " is missing from the jar of kz.jospar.schedule");
                }
                return parse("Kazakhstan", new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(FILE, e);
            }
        }
    }
}
