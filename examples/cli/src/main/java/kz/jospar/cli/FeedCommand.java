package kz.jospar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kz.jospar.core.plan.Plan;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.Feeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar feed}: calendar feeds, one for each executor or one for the plan. */
@Command(name = "feed")
final class FeedCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "PLAN.json", descriptionKey = "feed.plan")
    String file = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "feed.out")
    String out = "";

    @Option(names = "--by", paramLabel = "executor|plan", defaultValue = "executor", descriptionKey = "feed.by")
    Addressee by = Addressee.executor;

    @Mixin
    DatingOptions dating = new DatingOptions();

    @Mixin
    HintOptions hints = new HintOptions();

    @Mixin
    Common common = new Common();

    FeedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whom a feed is for; the constants are the words of the option. */
    enum Addressee {
        executor,
        plan
    }

    @Override
    public Integer call() {
        Output.requireFolder(terminal, out);
        Plan plan = PlanInput.load(terminal, file, hints.hints(terminal));
        Feeds feeds = Feeds.of(plan, dating.register(terminal, plan).obligations(), terminal.language());
        write(terminal, Path.of(out), by == Addressee.plan ? List.of(feeds.ofPlan()) : feeds.byExecutor());
        return ExitCode.DONE;
    }

    /** Writes each feed that has events and prints every addressee with its number of events. */
    static void write(Terminal terminal, Path folder, List<Feed> feeds) {
        for (Feed feed : feeds) {
            String name = Output.name(feed);
            if (!feed.entries().isEmpty()) {
                Output.feed(terminal, folder.resolve(name), feed);
            }
            terminal.line(name + "\t" + feed.entries().size());
        }
    }
}
