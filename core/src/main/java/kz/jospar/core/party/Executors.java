package kz.jospar.core.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who the executors of a plan are: kk орындаушыларды анықтау, ru определение исполнителей. Immutable.
 *
 * <p>The plan's own glossary speaks first, then the directory on the plan's day, then the directory of other days, then
 * the words for groups. {@code kz.jospar.core.text.PlanExecutors} sets one up for a plan.
 *
 * <p>Worked case: with a glossary that defines ДБ as a department of health, ДБ is that department and not the World
 * Bank.
 */
public final class Executors {
    private final Directory directory;
    private final Map<String, Organization> glossaryById = new HashMap<>();
    private final Map<String, Organization> glossaryByName = new HashMap<>();
    private final @Nullable LocalDate day;
    private final @Nullable LocalDate lastDay;
    private final @Nullable String territory;

    private Executors(
            Directory directory,
            List<Organization> glossary,
            @Nullable LocalDate day,
            @Nullable LocalDate lastDay,
            @Nullable String territory) {
        this.directory = directory;
        this.day = day;
        this.lastDay = lastDay;
        this.territory = territory;
        for (Organization organization : glossary) {
            glossaryById.putIfAbsent(organization.id(), organization);
            for (String key : NameKey.all(organization.abbreviation())) {
                glossaryByName.putIfAbsent(key, organization);
            }
        }
    }

    /**
     * Returns what resolves the executors of a plan of a known day.
     *
     * @param directory the organizations
     * @param glossary the plan's own abbreviations
     * @param day the plan's day, or {@code null} where it is not known
     * @param territory the plan's territory as in {@link Body#territory}, or {@code null} for the whole country
     */
    public static Executors of(
            Directory directory, List<Organization> glossary, @Nullable LocalDate day, @Nullable String territory) {
        return of(directory, glossary, day, day, territory);
    }

    /**
     * Returns what resolves the executors of a plan that was written on some day from the first to the last.
     *
     * @param directory the organizations
     * @param glossary the plan's own abbreviations
     * @param day the first day, on which groups are expanded, or {@code null} where it is not known
     * @param lastDay the last day, inclusive, on which a name may have come into use, or {@code null}
     * @param territory the plan's territory as in {@link Body#territory}, or {@code null} for the whole country
     */
    public static Executors of(
            Directory directory,
            List<Organization> glossary,
            @Nullable LocalDate day,
            @Nullable LocalDate lastDay,
            @Nullable String territory) {
        return new Executors(directory, Guard.copy("glossary", glossary), day, lastDay, territory);
    }

    /** Returns who each executor is, in order, one result for each. */
    public List<Resolution> resolve(List<Executor> executors) {
        Map<Executor, Resolution> known = new HashMap<>();
        return executors.stream()
                .map(executor -> known.computeIfAbsent(executor, this::resolve))
                .toList();
    }

    /** Returns who an executor is. */
    public Resolution resolve(Executor executor) {
        Organization defined = defined(executor);
        if (defined != null) {
            return new Resolution.InGlossary(executor, defined, sameName(defined), group(defined));
        }
        List<Directory.Match> today = inTime(executor.name());
        List<Directory.Match> ever = today.isEmpty() ? directory.find(executor.name()) : today;
        List<Directory.Match> bodies = ever.stream()
                .filter(match -> match.body().kind() != BodyKind.TERM)
                .toList();
        if (bodies.size() == 1) {
            return new Resolution.InDirectory(executor, bodies.get(0), day == null || !today.isEmpty());
        }
        if (!bodies.isEmpty()) {
            return new Resolution.Ambiguous(executor, bodies);
        }
        Optional<Group> group = Group.read(executor.name());
        if (group.isPresent()) {
            return new Resolution.OfGroup(executor, group.get().expand(directory, day, territory));
        }
        if (executor.role() == Role.GROUP) {
            return new Resolution.OfGroup(executor, new Expansion.Open());
        }
        if (!ever.isEmpty()) {
            return new Resolution.Unresolved(executor, Resolution.Reason.NO_BODY);
        }
        return new Resolution.Unresolved(
                executor,
                Abbreviation.is(executor.name())
                        ? Resolution.Reason.UNDEFINED_ABBREVIATION
                        : Resolution.Reason.NOT_IN_DIRECTORY);
    }

    private List<Directory.Match> inTime(String name) {
        if (day == null) {
            return List.of();
        }
        List<Directory.Match> found = directory.find(name, day);
        return found.isEmpty() && lastDay != null && lastDay.isAfter(day) ? directory.find(name, day, lastDay) : found;
    }

    private @Nullable Organization defined(Executor executor) {
        Organization byId = glossaryById.get(executor.id());
        if (byId != null) {
            return byId;
        }
        return NameKey.all(executor.name()).stream()
                .map(glossaryByName::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Directory.@Nullable Match sameName(Organization organization) {
        for (Language language : Language.values()) {
            String name = organization.name().version(language).orElse("");
            if (name.isBlank()) {
                continue;
            }
            List<Directory.Match> found = day == null ? directory.find(name) : inTime(name);
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        return null;
    }

    private @Nullable Expansion group(Organization organization) {
        List<String> names = new ArrayList<>();
        for (Language language : Language.values()) {
            organization.name().version(language).ifPresent(names::add);
        }
        return names.stream()
                .map(Group::read)
                .flatMap(Optional::stream)
                .findFirst()
                .map(group -> group.expand(directory, day, territory))
                .orElse(null);
    }
}
