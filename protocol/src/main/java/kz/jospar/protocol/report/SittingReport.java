package kz.jospar.protocol.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.assignment.Control;
import kz.jospar.protocol.assignment.ControlledAssignment;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Level;
import org.jspecify.annotations.Nullable;

/**
 * What was published of a sitting whose minutes are not at hand: kk отырыс туралы хабарлама, ru сообщение о заседании.
 *
 * <p>Worked case: of the republican staff's sitting of October 2025 there are a Kazakh report under 19.10.2025 and a
 * Russian one under 15.10.2025, and neither says on which day it sat. So "a month" has no end until a day is declared:
 * {@link #assignments(LocalDate)}; {@link #assignments()} shows what follows from each.
 *
 * @param format always {@link #FORMAT}
 * @param id the key of the sitting, without a slash
 * @param body who sat
 * @param level the body's level
 * @param held the day of the sitting, where a version states it
 * @param versions the language versions, at least one, of different languages
 * @param facts what they tell, comparable
 * @param instructions what is to be done, in order
 */
@JsonPropertyOrder({"format", "id"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SittingReport(
        String format,
        String id,
        LocalizedText body,
        Level level,
        @Nullable LocalDate held,
        List<ReportVersion> versions,
        List<Fact> facts,
        List<Instruction> instructions) {

    /** The format and version of a report's JSON document. */
    public static final String FORMAT = "jospar.sitting-report/1";

    public SittingReport {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format is '" + format + "', not '" + FORMAT + "'");
        }
        Guard.text("id", id);
        if (id.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "id '" + id + "' has a slash, which parts a sitting from its assignment");
        }
        Guard.present("body", body);
        Guard.present("level", level);
        if (held != null) {
            Counting.day("held", held);
        }
        versions = Guard.copy(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("report '" + id + "' has no version");
        }
        Guard.distinct("version", versions, version -> version.language().code());
        facts = Guard.copy(facts);
        Guard.distinct("fact", facts, Fact::id);
        instructions = Guard.copy(instructions);
        Guard.distinct("instruction", instructions, Instruction::id);
        Set<Language> languages = new HashSet<>();
        versions.forEach(version -> languages.add(version.language()));
        Set<String> ids = new HashSet<>();
        for (Instruction instruction : instructions) {
            ids.add(instruction.id());
            instruction.wordings().forEach(wording -> known(languages, wording.language()));
        }
        for (Fact fact : facts) {
            fact.tellings().forEach(telling -> known(languages, telling.language()));
            if (fact.instruction() != null && !ids.contains(fact.instruction())) {
                throw new IllegalArgumentException(
                        "fact '" + fact.id() + "' belongs to '" + fact.instruction() + "', which is no instruction");
            }
        }
    }

    private static void known(Set<Language> languages, Language language) {
        if (!languages.contains(language)) {
            throw new IllegalArgumentException("there is no version '" + language.code() + "'");
        }
    }

    /** Returns the days a reader may count from: that of the sitting where it is stated, else those of the versions. */
    public List<LocalDate> days() {
        return held != null
                ? List.of(held)
                : versions.stream()
                        .map(ReportVersion::published)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Returns the assignments as given on a declared day; decisions are none. Nothing is left out: one without executors too. */
    public List<Assignment> assignments(LocalDate given) {
        Counting.day("given", given);
        return instructions.stream()
                .filter(instruction -> instruction.kind() == Instruction.Kind.ASSIGNMENT)
                .map(instruction -> instruction.given(given))
                .toList();
    }

    /**
     * Returns the assignments as given on a declared day under control: the term of one without is a rule's, and says so with
     * its place ({@link kz.jospar.protocol.assignment.TermOrigin.ByPolicy}). Terms of the versions that mean different things
     * are none that could be read.
     */
    public List<ControlledAssignment> controlled(Control control, LocalDate given) {
        return control.control(assignments(given));
    }

    /** Returns the assignments under control for each of {@link #days}, the earlier first. */
    public Map<LocalDate, List<ControlledAssignment>> controlled(Control control) {
        Map<LocalDate, List<ControlledAssignment>> all = new LinkedHashMap<>();
        days().forEach(day -> all.put(day, controlled(control, day)));
        return all;
    }

    /** Returns the assignments for each of {@link #days}, the earlier first. */
    public Map<LocalDate, List<Assignment>> assignments() {
        Map<LocalDate, List<Assignment>> all = new LinkedHashMap<>();
        days().forEach(day -> all.put(day, assignments(day)));
        return all;
    }
}
