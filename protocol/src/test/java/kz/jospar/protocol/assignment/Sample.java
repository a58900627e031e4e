package kz.jospar.protocol.assignment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.protocol.regulation.AssignmentRules.Closing;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Term;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Assignments, rules and the days off of 2025 and 2026, written down from the calendar of Kazakhstan for five-day weeks. */
final class Sample {
    static final LocalDate SITTING = LocalDate.of(2025, 10, 15); // Wednesday
    static final Citation CHOICE = Citation.of("a test's choice", "1");

    /** Weekdays off; 6 June 2025 and 27 May 2026 are Kurban Ait. */
    private static final Set<LocalDate> OFF = Stream.of(
                    "2025-01-01 2025-01-02 2025-01-03 2025-01-07 2025-03-10 2025-03-21 2025-03-24 2025-03-25 2025-05-01",
                    "2025-05-07 2025-05-09 2025-06-06 2025-07-07 2025-09-01 2025-10-27 2025-12-16",
                    "2026-01-01 2026-01-02 2026-01-07 2026-03-09 2026-03-23 2026-03-24 2026-03-25 2026-05-01 2026-05-07",
                    "2026-05-11 2026-05-27 2026-07-06 2026-10-26 2026-12-16")
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    private static final LocalDate WORKED_SUNDAY = LocalDate.of(2025, 1, 5);

    static final WorkingDays DAYS = new WorkingDays() {
        @Override
        public boolean covers(int year) {
            return year == 2025 || year == 2026;
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            if (!covers(day.getYear())) {
                throw new MissingCalendarYearException("test", day.getYear());
            }
            boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
            return day.equals(WORKED_SUNDAY) || (weekday && !OFF.contains(day));
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Sample() {}

    static AssignmentPolicy policy(String name) {
        try (InputStream in = AssignmentPolicies.open(name)) {
            return MAPPER.readValue(in, AssignmentPolicy.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AssignmentPolicy documentation() {
        return policy("documentation-703");
    }

    static Control control() {
        return Control.of(documentation(), DAYS);
    }

    static Assignment assignment(String words, Executor... executors) {
        return assignment("1.1", words, SITTING, executors);
    }

    static Assignment assignment(String id, String words, LocalDate given, Executor... executors) {
        return new Assignment(
                id, LocalizedText.of(Language.KK, "Рейтинг дайындау"), List.of(executors), words, null, given);
    }

    static Executor executor(String id, Role role) {
        return new Executor(id, id, role, false, false, id);
    }

    static Term term(int amount, TermUnit unit, Direction direction, Term.Anchor anchor) {
        return new Term(amount, unit, direction, anchor);
    }

    static AssignmentPolicy closable() {
        return documentation()
                .withTakenOff(Rule.<List<Closing>>unsaid().choose(List.of(Closing.DONE, Closing.FILED), CHOICE));
    }
}
