package kz.jospar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
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

    /**
     * Writes the feeds of a document whose lines stand on standard output, so that files are told beside them.
     *
     * @param state the file of what was shown before, or {@code null} where nothing is remembered
     * @param on the day of the run
     */
    static void write(
            Terminal terminal,
            String folder,
            @Nullable String state,
            String owner,
            Collection<Feed> feeds,
            LocalDate on) {
        Terminal beside = new Terminal(
                terminal.in(), terminal.err(), terminal.err(), terminal.language(), terminal.interactive());
        FeedFiles files = new FeedFiles(beside, Path.of(folder), null);
        if (state == null) {
            files.write(List.copyOf(feeds), owner);
        } else {
            files.write(
                    List.copyOf(feeds),
                    FeedState.read(beside, state, owner),
                    Path.of(state),
                    new Run(FeedCommand.Addressee.executor, on, FeedLedger.GRACE));
        }
    }

    /** Refuses options of feeds that do not fit each other. */
    static void check(Terminal terminal, @Nullable String folder, @Nullable String state, boolean alarms) {
        if (folder != null) {
            Output.requireFolder(terminal, folder);
        }
        if ("-".equals(state)) {
            throw new UsageException(terminal.text("feed.stateIsFile"));
        }
        if ((state != null || alarms) && folder == null) {
            throw new UsageException(terminal.text("usage.missing", "--out"));
        }
    }

    /**
     * Writes each feed that has entries, and prints every addressee with its number of deadlines. A file that an earlier
     * run left of a feed that has none would go on telling what is due no more, and is removed.
     */
    void write(List<Feed> feeds, String planId) {
        feeds.forEach(feed -> shown.add(cut(feed)));
        shown.forEach(this::write);
        for (Feed feed : shown) {
            if (feed.entries().isEmpty()) {
                new FeedFile(terminal, folder.resolve(Output.name(feed))).removeEarlier(planId);
            }
        }
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
        Map<String, FeedState.Published> empty = new LinkedHashMap<>();
        for (Feed feed : feeds) {
            after.add(step(feed, old.remove(feed.id()), run, empty));
        }
        // Whom the plan names no more still learns what was cancelled.
        for (FeedState.Published feed : List.copyOf(old.values())) {
            Feed nothing = new Feed(new FeedHead(feed.id(), feed.name(), terminal.language()), List.of());
            after.add(step(nothing, feed, run, empty));
        }
        FeedState state = new FeedState(FeedState.FORMAT, before.plan(), after);
        Output.write(terminal, file, out -> {
            state.write(out);
            out.flush();
            shown.forEach(this::write);
            empty.forEach((name, last) ->
                    new FeedFile(terminal, folder.resolve(name)).removeWritten(last.sha256(), before.plan()));
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

    private FeedState.Published step(
            Feed fresh, FeedState.@Nullable Published before, Run run, Map<String, FeedState.Published> empty) {
        FeedLedger ledger = before == null ? FeedLedger.EMPTY : before.ledger();
        FeedLedger.Step step = ledger.next(fresh, run.on(), run.grace());
        Feed feed = cut(step.feed());
        shown.add(feed);
        boolean written = !feed.entries().isEmpty();
        if (before != null && !written) {
            empty.put(Output.name(feed), before);
        }
        String sha256 = written ? FeedFile.sha256(feed) : null;
        return new FeedState.Published(run.by(), fresh.id(), fresh.name(), written, sha256, step.ledger());
    }

    /** After the versions are known, for what leaves the days asked for was not dropped. */
    private Feed cut(Feed feed) {
        return only == null ? feed : feed.within(only);
    }

    private void write(Feed feed) {
        if (!feed.entries().isEmpty()) {
            new FeedFile(terminal, folder.resolve(Output.name(feed))).replace(feed);
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
