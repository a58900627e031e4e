package kz.jospar.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.Feeds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar publish}: the main job in one call: a plan's table in numbers, its JSON, its findings, all its feeds. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {
    private static final int NEXT = 10;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "publish.file")
    String file = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "publish.out")
    String out = "";

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "publish.asOf")
    @Nullable
    LocalDate asOf;

    @Mixin
    DatingOptions dating = new DatingOptions();

    @Mixin
    HintOptions hints = new HintOptions();

    @Mixin
    Common common = new Common();

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Output.requireFolder(terminal, out);
        Plan plan = PlanInput.load(terminal, file, hints.hints(terminal));
        List<Finding> findings = Lint.STANDARD.check(plan);
        List<Obligation> obligations = dating.register(terminal, plan).obligations();
        Numbers numbers = Numbers.of(plan, findings);
        Sentences.diagnoseErrors(terminal, file, findings);

        terminal.line(plan.title().in(terminal.language()));
        terminal.line("");
        sections(plan, numbers).print(terminal);
        terminal.line("");
        terminal.line(asOf == null ? terminal.text("publish.first") : terminal.text("publish.next", asOf.toString()));
        next(obligations).print(terminal);
        terminal.line("");
        write(plan, findings, obligations);
        return numbers.exitCode();
    }

    private Columns sections(Plan plan, Numbers numbers) {
        Columns columns = new Columns(
                terminal.text("publish.section"),
                terminal.text("publish.measures"),
                terminal.text("publish.dated"),
                terminal.text("publish.undated"));
        for (Section section : plan.sections()) {
            int dated =
                    (int) section.measures().stream().filter(Numbers::isDated).count();
            LocalizedText heading = section.heading();
            columns.row(
                    heading == null ? "" : heading.in(terminal.language()).replace('\n', ' '),
                    Integer.toString(section.measures().size()),
                    Integer.toString(dated),
                    Integer.toString(section.measures().size() - dated));
        }
        columns.row(
                terminal.text("publish.total"),
                Integer.toString(numbers.measures()),
                Integer.toString(numbers.dated()),
                Integer.toString(numbers.undated()));
        return columns;
    }

    private Columns next(List<Obligation> obligations) {
        Columns columns = new Columns(
                terminal.text("publish.due"), terminal.text("publish.measure"), terminal.text("publish.who"));
        Stream<Obligation> coming = obligations.stream()
                .filter(obligation ->
                        asOf == null || !obligation.occurrence().lastDay().isBefore(asOf))
                .sorted(Comparator.comparing(
                        (Obligation obligation) -> obligation.occurrence().lastDay()))
                .limit(NEXT);
        coming.forEach(obligation -> columns.row(
                obligation.occurrence().lastDay().toString(),
                obligation.commitment().id() + " "
                        + obligation
                                .commitment()
                                .title()
                                .in(terminal.language())
                                .replace('\n', ' '),
                obligation.commitment().executors().stream().map(Executor::name).collect(Collectors.joining(", "))));
        return columns;
    }

    private void write(Plan plan, List<Finding> findings, List<Obligation> obligations) {
        Path json = Path.of(out, "plan.json");
        Output.write(terminal, json, stream -> PlanInput.JSON.write(plan, stream));
        Path remarks = Path.of(out, "findings.jsonl");
        Output.write(terminal, remarks, stream -> {
            for (Finding finding : findings) {
                String line = JsonLines.line(JsonLines.finding(finding, terminal.language())) + "\n";
                stream.write(line.getBytes(StandardCharsets.UTF_8));
            }
        });
        Feeds feeds = Feeds.of(plan, obligations, terminal.language());
        Path folder = Path.of(out, "feeds");
        List<Feed> all = new ArrayList<>(feeds.byExecutor());
        all.add(0, feeds.ofPlan());
        List<Feed> written =
                all.stream().filter(feed -> !feed.entries().isEmpty()).toList();
        for (Feed feed : all) {
            FeedFile place = new FeedFile(terminal, folder.resolve(Output.name(feed)));
            if (feed.entries().isEmpty()) {
                place.removeEarlier(plan.id());
            } else {
                place.replace(feed);
            }
        }
        terminal.line(terminal.text("publish.wrote", json.toString()));
        terminal.line(terminal.text("publish.wroteFindings", remarks.toString(), Integer.toString(findings.size())));
        terminal.line(terminal.text(
                "publish.wroteFeeds",
                folder.toString(),
                Integer.toString(written.size()),
                Integer.toString(obligations.size())));
    }
}
