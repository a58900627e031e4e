package kz.jospar.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.jospar.core.party.Body;
import kz.jospar.core.party.BodyKind;
import kz.jospar.core.party.BodyName;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Expansion;
import kz.jospar.core.party.Resolution;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanExecutors;
import kz.jospar.core.text.PlanReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar executors}: who the executors of a plan are, groups with their members. */
@Command(name = "executors")
final class ExecutorsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "executors.file")
    String file = "";

    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Mixin
    DirectoryOption bodies = new DirectoryOption();

    @Mixin
    Common common = new Common();

    ExecutorsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Directory directory = bodies.directory(terminal);
        Plan plan = PlanInput.load(terminal, file, PlanReader.Hints.NONE);
        LocalDate day = PlanExecutors.day(plan);
        for (PlanExecutors.Resolved resolved : PlanExecutors.resolve(plan, directory)) {
            Resolution resolution = resolved.resolution();
            String sentence = sentence(resolution, day);
            terminal.line(
                    jsonl
                            ? JsonLines.line(line(resolved.measure().id(), resolution, sentence))
                            : resolved.measure().id() + " " + sentence);
        }
        return ExitCode.DONE;
    }

    private Map<String, @Nullable Object> line(String measure, Resolution resolution, String sentence) {
        Executor executor = resolution.executor();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("measure", measure);
        line.put("id", executor.id());
        line.put("name", executor.name());
        line.put("role", executor.role().code());
        line.put("resolved", resolution.isResolved());
        line.put("body", resolution.body().map(Body::id).orElse(null));
        line.put("members", members(resolution).stream().map(Body::id).toList());
        line.put("message", sentence);
        return line;
    }

    private static List<Body> members(Resolution resolution) {
        return resolution.expansion().map(Expansion::bodies).orElse(List.of());
    }

    private String sentence(Resolution resolution, @Nullable LocalDate day) {
        String name = resolution.executor().name().replace('\n', ' ');
        Optional<Expansion> expansion = resolution.expansion();
        if (expansion.isPresent()) {
            return group(name, expansion.get(), day);
        }
        if (resolution instanceof Resolution.InGlossary known) {
            return terminal.text(
                    "executors.glossary", name, known.organization().name().in(terminal.language()));
        }
        if (resolution instanceof Resolution.InDirectory known) {
            String body = name(known.match().body(), day);
            if (body.equals(name)) {
                return terminal.text(
                        "executors.short", name, otherNames(known.match().body(), name));
            }
            return known.inForce()
                    ? terminal.text("executors.directory", name, body)
                    : terminal.text(
                            known.isVerified() ? "executors.otherDays" : "executors.otherYears",
                            name,
                            body,
                            String.valueOf(day));
        }
        if (resolution instanceof Resolution.Ambiguous several) {
            String all = several.candidates().stream()
                    .map(match -> name(match.body(), day))
                    .collect(Collectors.joining(", "));
            return terminal.text("executors.ambiguous", name, all);
        }
        return terminal.text(
                switch (((Resolution.Unresolved) resolution).reason()) {
                    case UNDEFINED_ABBREVIATION -> "executors.undefined";
                    case NOT_IN_DIRECTORY -> "executors.unknown";
                    case NO_BODY -> "executors.noBody";
                },
                name);
    }

    private String group(String name, Expansion expansion, @Nullable LocalDate day) {
        if (expansion instanceof Expansion.Open) {
            return terminal.text("executors.open", name);
        }
        if (expansion instanceof Expansion.NotInDirectory none) {
            return terminal.text("executors.noMembers", name, kinds(none.kinds()));
        }
        Expansion.Members members = (Expansion.Members) expansion;
        List<String> names = new ArrayList<>();
        members.bodies().forEach(body -> names.add(name(body, day)));
        String all = terminal.text("executors.members", name, Integer.toString(names.size()), String.join(", ", names));
        return members.missing().isEmpty()
                ? all
                : all + " " + terminal.text("executors.missing", kinds(members.missing()));
    }

    private String kinds(List<BodyKind> kinds) {
        return kinds.stream().map(this::kind).collect(Collectors.joining(", "));
    }

    private String kind(BodyKind kind) {
        return switch (kind) {
            case MINISTRY -> terminal.text("bodies.ministry");
            case AGENCY -> terminal.text("bodies.agency");
            case OBLAST_AKIMAT -> terminal.text("bodies.oblast");
            case REPUBLICAN_CITY_AKIMAT -> terminal.text("bodies.republicanCity");
            case CITY_AKIMAT -> terminal.text("bodies.city");
            case DISTRICT_AKIMAT -> terminal.text("bodies.district");
            case RURAL_AKIMAT -> terminal.text("bodies.rural");
            case DEPARTMENT -> terminal.text("bodies.department");
            case UNIVERSITY -> terminal.text("bodies.university");
            case RESEARCH_INSTITUTE -> terminal.text("bodies.institute");
            case OTHER, TERM -> terminal.text("bodies.other");
        };
    }

    /** A central body that the directory knows by its abbreviations only: ІІМ, МВД. */
    private static String otherNames(Body body, String name) {
        return body.names().stream()
                .map(BodyName::text)
                .distinct()
                .filter(text -> !text.equals(name))
                .collect(Collectors.joining(", "));
    }

    private String name(Body body, @Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .flatMap(when -> body.name(terminal.language(), when))
                .map(BodyName::text)
                .orElseGet(() -> body.names().get(0).text());
    }
}
