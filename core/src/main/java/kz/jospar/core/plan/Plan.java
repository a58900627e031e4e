package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Organization;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A plan of measures as a whole: kk іс-шаралар жоспары, ru план мероприятий.
 *
 * <p>Ids of measures are unique; an id may hold letters, digits, dots, hyphens and {@code ~}, so that ids of obligations
 * and calendar events can be put together from them.
 *
 * @param format always {@link #FORMAT}; the first word of the JSON document
 * @param id the key, in lower-case letters, digits and hyphens by default
 * @param title the title in its language versions
 * @param kind what the plan calls itself, if that was recognised
 * @param level the territory it holds for, if that was recognised
 * @param period the days it runs, if they are known
 * @param approval the approval block, if there is one
 * @param acts the acts it stands to
 * @param columns the columns of the table it was read from, of the first one if there were several
 * @param sections its parts in order
 * @param glossary the bodies it defines
 * @param notes paragraphs around the table, and tables that are not the plan's, that have no other place here
 * @param remarks what its reader noticed and the plan itself cannot show
 * @param source what it was read from, if it was
 * @param formerIds the ids of measures that earlier editions had and this one has not, each once; no measure gets one
 *     again
 * @param goals headings over several sections, in order; {@link Section#goal} refers to their places
 */
@JsonPropertyOrder({
    "format",
    "id",
    "title",
    "kind",
    "level",
    "period",
    "approval",
    "acts",
    "source",
    "columns",
    "goals",
    "sections",
    "glossary",
    "notes",
    "remarks",
    "formerIds"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Plan(
        String format,
        String id,
        @Valid LocalizedText title,
        @Nullable PlanKind kind,
        @Nullable PlanLevel level,
        @Nullable PlanPeriod period,
        @Nullable @Valid Approval approval,
        List<@Valid RelatedAct> acts,
        List<PlanColumn> columns,
        @NotEmpty(message = "{kz.jospar.plan.noSections}") List<@Valid Section> sections,
        List<@Valid Organization> glossary,
        List<String> notes,
        List<Finding> remarks,
        @Nullable PlanSource source,
        List<String> formerIds,
        List<@Valid Goal> goals) {

    /** The format and version of a plan's JSON document. */
    public static final String FORMAT = "jospar.plan/1";

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.~-]*");

    public Plan {
        if (!FORMAT.equals(format)) {
            throw new UnsupportedFormatException(format, FORMAT);
        }
        requireId("plan id", Guard.text("id", id));
        title = title == null ? LocalizedText.EMPTY : title;
        acts = Guard.copy("acts", acts);
        columns = Guard.copy("columns", columns);
        sections = Guard.copy("sections", sections);
        glossary = Guard.copy("glossary", glossary);
        notes = Guard.copy("notes", notes);
        remarks = Guard.copy("remarks", remarks);
        formerIds = Guard.copy("formerIds", formerIds);
        goals = Guard.copy("goals", goals);
        for (Section section : sections) {
            Guard.holds(
                    section.goal() == null || section.goal() <= goals.size(),
                    "a section stands under goal " + section.goal() + " of " + goals.size() + " in plan '" + id + "'");
        }
        Set<String> ids = new HashSet<>();
        for (String former : formerIds) {
            requireId("former id", former);
            Guard.holds(ids.add(former), "former id '" + former + "' stands twice in plan '" + id + "'");
        }
        Set<String> gone = Set.copyOf(ids);
        for (Section section : sections) {
            for (Measure measure : section.measures()) {
                requireId("measure id", measure.id());
                Guard.holds(
                        !gone.contains(measure.id()),
                        "measure id '" + measure.id() + "' was another measure's in an earlier edition of plan '" + id
                                + "'");
                Guard.holds(
                        ids.add(measure.id()), "measure id '" + measure.id() + "' stands twice in plan '" + id + "'");
            }
        }
    }

    /** A plan of which no earlier edition had measures that are gone. */
    public Plan(
            String format,
            String id,
            LocalizedText title,
            @Nullable PlanKind kind,
            @Nullable PlanLevel level,
            @Nullable PlanPeriod period,
            @Nullable Approval approval,
            List<RelatedAct> acts,
            List<PlanColumn> columns,
            List<Section> sections,
            List<Organization> glossary,
            List<String> notes,
            List<Finding> remarks,
            @Nullable PlanSource source) {
        this(
                format, id, title, kind, level, period, approval, acts, columns, sections, glossary, notes, remarks,
                source, List.of(), List.of());
    }

    /** Tells whether a text may be the id of a plan or a measure. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static void requireId(String what, String id) {
        Guard.holds(
                isId(id),
                what + " '" + id
                        + "' may hold only letters, digits, '.', '-' and '~', and begins with a letter or digit");
    }

    /** Returns all measures in order. */
    @JsonIgnore
    public List<Measure> measures() {
        return sections.stream().flatMap(section -> section.measures().stream()).toList();
    }

    /** Returns the measure of an id, if there is one. */
    public Optional<Measure> measure(String measureId) {
        return stream().filter(measure -> measure.id().equals(measureId)).findFirst();
    }

    /** Returns the glossary's body with an executor's id, if it is defined. */
    public Optional<Organization> organization(String executorId) {
        return glossary.stream().filter(body -> body.id().equals(executorId)).findFirst();
    }

    /** Returns this plan under another id. */
    public Plan withId(String newId) {
        return new Plan(
                format, newId, title, kind, level, period, approval, acts, columns, sections, glossary, notes, remarks,
                source, formerIds, goals);
    }

    /** Returns this plan with another title. */
    public Plan withTitle(LocalizedText newTitle) {
        return new Plan(
                format, id, newTitle, kind, level, period, approval, acts, columns, sections, glossary, notes, remarks,
                source, formerIds, goals);
    }

    /** Returns this plan with another period. */
    public Plan withPeriod(@Nullable PlanPeriod newPeriod) {
        return new Plan(
                format, id, title, kind, level, newPeriod, approval, acts, columns, sections, glossary, notes, remarks,
                source, formerIds, goals);
    }

    /** Returns this plan with another approval block. */
    public Plan withApproval(@Nullable Approval newApproval) {
        return new Plan(
                format,
                id,
                title,
                kind,
                level,
                period,
                newApproval,
                acts,
                columns,
                sections,
                glossary,
                notes,
                remarks,
                source,
                formerIds,
                goals);
    }

    /** Returns this plan with other sections. */
    public Plan withSections(List<Section> newSections) {
        return new Plan(
                format,
                id,
                title,
                kind,
                level,
                period,
                approval,
                acts,
                columns,
                newSections,
                glossary,
                notes,
                remarks,
                source,
                formerIds,
                goals);
    }

    /** Returns this plan with other goals. */
    public Plan withGoals(List<Goal> newGoals) {
        return new Plan(
                format, id, title, kind, level, period, approval, acts, columns, sections, glossary, notes, remarks,
                source, formerIds, newGoals);
    }

    /** Returns this plan with other remarks of its reader. */
    public Plan withRemarks(List<Finding> newRemarks) {
        return new Plan(
                format,
                id,
                title,
                kind,
                level,
                period,
                approval,
                acts,
                columns,
                sections,
                glossary,
                notes,
                newRemarks,
                source,
                formerIds,
                goals);
    }

    /** Returns this plan with other ids that no measure gets again. */
    public Plan withFormerIds(List<String> ids) {
        return new Plan(
                format, id, title, kind, level, period, approval, acts, columns, sections, glossary, notes, remarks,
                source, ids, goals);
    }

    private Stream<Measure> stream() {
        return sections.stream().flatMap(section -> section.measures().stream());
    }
}
