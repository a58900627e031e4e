package kz.jospar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import kz.jospar.core.plan.Plan;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedLedger;
import kz.jospar.schedule.ical.FeedStyle;
import kz.jospar.schedule.ical.Feeds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar feed}: calendar feeds, one for each executor or one for the plan. */
@Command(name = "feed")
final class FeedCommand implements Callable<Integer> {
    private static final int LONGEST_GRACE = 3660;

    private final Terminal terminal;

    @Parameters(paramLabel = "PLAN.json", descriptionKey = "feed.plan")
    String file = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "feed.out")
    String out = "";

    @Option(names = "--by", paramLabel = "executor|plan", defaultValue = "executor", descriptionKey = "feed.by")
    Addressee by = Addressee.executor;

    @Option(names = "--state", paramLabel = "FILE", descriptionKey = "feed.state")
    @Nullable
    String state;

    @Option(names = "--grace", paramLabel = "DAYS", descriptionKey = "feed.grace")
    @Nullable
    Integer grace;

    @Mixin
    StandingOptions standings = new StandingOptions();

    @Mixin
    StyleOptions style = new StyleOptions();

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
        checkUsage();
        Plan plan = PlanInput.load(terminal, file, hints.hints(terminal));
        FeedState before = state == null ? null : FeedState.read(terminal, state, plan.id());
        List<Obligation> obligations = dating.register(terminal, plan).obligations();
        StandingOptions.History history = standings.history(terminal, obligations, dating);
        FeedStyle shown = style.style(terminal, plan.id(), dating.calendar(), standings.asOf, history);
        Feeds feeds = Feeds.of(plan, obligations, shown);
        List<Feed> fresh = by == Addressee.plan ? List.of(feeds.ofPlan()) : feeds.byExecutor();
        FeedFiles files = new FeedFiles(terminal, Path.of(out), style.only);
        if (state == null || before == null) {
            files.write(fresh);
        } else {
            Period shownFor = grace == null ? FeedLedger.GRACE : Period.ofDays(grace);
            files.write(fresh, before, Path.of(state), new FeedFiles.Run(by, day(plan), shownFor));
        }
        return history.exitCode();
    }

    private void checkUsage() {
        Output.requireFolder(terminal, out);
        standings.check(terminal, file);
        style.check(terminal);
        LocalDate asOf = standings.asOf;
        if (asOf != null && (asOf.getYear() < PhraseRequest.FIRST_YEAR || asOf.getYear() > PhraseRequest.LAST_YEAR)) {
            throw new UsageException(terminal.text("usage.value", "--as-of", asOf.toString(), "2025-03-31"));
        }
        if ("-".equals(state)) {
            throw new UsageException(terminal.text("feed.stateIsFile"));
        }
        if (grace != null && state == null) {
            throw new UsageException(terminal.text("usage.missing", "--state"));
        }
        if (grace != null && (grace < 0 || grace > LONGEST_GRACE)) {
            throw new UsageException(terminal.text("usage.value", "--grace", grace.toString(), "0–" + LONGEST_GRACE));
        }
    }

    /** The day from which a grace counts; without one asked for, the plan's own, for the clock is never asked. */
    private LocalDate day(Plan plan) {
        if (standings.asOf != null) {
            return standings.asOf;
        }
        if (plan.approval() != null && plan.approval().date() != null) {
            return plan.approval().date();
        }
        return plan.period() == null ? LocalDate.EPOCH : plan.period().from();
    }
}
