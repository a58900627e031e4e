package kz.jospar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedHead;
import kz.jospar.schedule.ical.FeedLedger;
import kz.jospar.schedule.ical.Uid;
import org.jspecify.annotations.Nullable;

/** The files of a plan's feeds, with a memory of what they said before or without one. */
final class FeedFiles {
    private final Terminal terminal;
    private final Path folder;
    private final @Nullable PlanPeriod only;

    /** What each feed's file shall hold, in the order in which they are told. */
    private final List<Feed> shown = new ArrayList<>();

    FeedFiles(Terminal terminal, Path folder, @Nullable PlanPeriod only) {
        this.terminal = terminal;
        this.folder = folder;
        this.only = only;
    }

    /** Writes each feed that has entries, and prints every addressee with its number of deadlines. */
    void write(List<Feed> feeds) {
        feeds.forEach(feed -> shown.add(cut(feed)));
        shown.forEach(this::write);
        shown.forEach(this::tell);
    }

    /**
     * Writes the feeds that follow upon those of a state, and then the state.
     *
     * <p>The new state is written out beside its place before the first feed and moved there after the last: where it
     * cannot be written nothing is, and a run that breaks off in between leaves the old one, from which the next run
     * makes the same feeds again.
     */
    void write(List<Feed> feeds, FeedState before, Path file, Run run) {
        Map<String, FeedState.Published> old = new LinkedHashMap<>();
        List<FeedState.Published> after = new ArrayList<>();
        for (FeedState.Published feed : before.feeds()) {
            if (feed.by() == run.by()) {
                old.put(feed.id(), feed);
            } else {
                after.add(feed);
            }
        }
        List<String> removed = new ArrayList<>();
        for (Feed feed : feeds) {
            after.add(step(feed, old.remove(feed.id()), run, removed));
        }
        // Whom the plan names no more still learns what was cancelled.
        for (FeedState.Published feed : List.copyOf(old.values())) {
            Feed empty = new Feed(new FeedHead(feed.id(), feed.name(), terminal.language()), List.of());
            after.add(step(empty, feed, run, removed));
        }
        FeedState state = new FeedState(FeedState.FORMAT, before.plan(), after);
        Output.write(terminal, file, out -> {
            state.write(out);
            out.flush();
            shown.forEach(this::write);
            for (String name : removed) {
                remove(folder.resolve(name));
            }
        });
        shown.forEach(this::tell);
    }

    /**
     * What one run goes by.
     *
     * @param by whose feeds it makes
     * @param on its day
     * @param grace how long what was dropped is shown as cancelled
     */
    record Run(FeedCommand.Addressee by, LocalDate on, Period grace) {}

    private FeedState.Published step(Feed fresh, FeedState.@Nullable Published before, Run run, List<String> removed) {
        FeedLedger ledger = before == null ? FeedLedger.EMPTY : before.ledger();
        FeedLedger.Step step = ledger.next(fresh, run.on(), run.grace());
        Feed feed = cut(step.feed());
        shown.add(feed);
        boolean written = !feed.entries().isEmpty();
        if (before != null && before.written() && !written) {
            removed.add(Output.name(feed));
        }
        return new FeedState.Published(run.by(), fresh.id(), fresh.name(), written, step.ledger());
    }

    /** After the versions are known, for what leaves the days asked for was not dropped. */
    private Feed cut(Feed feed) {
        return only == null ? feed : feed.within(only);
    }

    private void write(Feed feed) {
        if (!feed.entries().isEmpty()) {
            Output.feed(terminal, folder.resolve(Output.name(feed)), feed);
        }
    }

    private void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new InputException(terminal.text("error.write", file.toString(), Failures.reason(terminal, e)), e);
        }
    }

    /** Neither what is cancelled nor the entry that counts what is overdue is a deadline. */
    private void tell(Feed feed) {
        long deadlines = feed.entries().stream()
                .filter(entry -> !entry.revision().cancelled() && !Uid.isSummary(entry.uid()))
                .count();
        terminal.line(Output.name(feed) + "\t" + deadlines);
    }
}
