package kz.jospar.schedule.ical;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.schedule.Obligation;

/**
 * Makes feeds of a plan's obligations: kk күнтізбе арналарын құру, ru построение календарных лент.
 *
 * <p>An event stands on the adjusted day, or on the nominal day of a year without a calendar. Its description names the
 * measure, the completion form, the executors with their roles, the deadline's words, the window, and why the day moved.
 * Persons are never named.
 *
 * <p>Each entry is made once, whoever's feeds it stands in; entries are in the order of their days, the count of what is
 * overdue stands last.
 */
public final class Feeds {
    private final Plan plan;
    private final FeedStyle style;
    private final List<Shown> all;
    /** The names of the executors, in the order in which they are first named. */
    private final Map<String, String> names = new LinkedHashMap<>();
    /** For each executor the places in {@link #all} of what it owes, in order. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private Feeds(Plan plan, List<Obligation> obligations, FeedStyle style) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.style = Objects.requireNonNull(style, "style");
        List<Shown> shown = new ArrayList<>(obligations.size());
        new ShownDeadlines(plan, byMeasure(obligations).iterator(), style).forEachRemaining(shown::add);
        shown.sort(Shown.ORDER);
        this.all = List.copyOf(shown);
        for (Measure measure : plan.measures()) {
            measure.executors().forEach(this::name);
        }
        for (int i = 0; i < all.size(); i++) {
            for (Executor executor : all.get(i).commitment().executors()) {
                name(executor);
                places.computeIfAbsent(executor.id(), id -> new ArrayList<>()).add(i);
            }
        }
    }

    private void name(Executor executor) {
        names.putIfAbsent(executor.id(), executor.name());
    }

    private static List<Obligation> byMeasure(List<Obligation> obligations) {
        Map<String, List<Obligation>> measures = new LinkedHashMap<>();
        for (Obligation obligation : obligations) {
            measures.computeIfAbsent(obligation.commitment().id(), id -> new ArrayList<>())
                    .add(obligation);
        }
        List<Obligation> together = new ArrayList<>(obligations.size());
        measures.values().forEach(together::addAll);
        return together;
    }

    /** Returns the feeds of a plan and its obligations in a style. */
    public static Feeds of(Plan plan, List<Obligation> obligations, FeedStyle style) {
        return new Feeds(plan, obligations, style);
    }

    /** Returns the feeds of a plan and its obligations in the plain style of a language. */
    public static Feeds of(Plan plan, List<Obligation> obligations, Language language) {
        return of(plan, obligations, FeedStyle.in(language));
    }

    /**
     * Returns the entries of a plan's feed made one by one as they are asked for, in the memory of one of them (of a
     * series: of one measure), for {@link FeedWriter#write(FeedHead, Iterator, java.io.OutputStream)} with {@link
     * #head(Plan, FeedStyle)}. They are in the order of the obligations, and the count of what is overdue stands last.
     *
     * @param plan the plan
     * @param obligations its obligations, those of a measure on end, each once
     * @param style how they are shown
     */
    public static Iterator<FeedEntry> entries(Plan plan, Iterator<Obligation> obligations, FeedStyle style) {
        return new EntryStream(plan, obligations, style);
    }

    /** Returns what the feed of a whole plan says of itself. */
    public static FeedHead head(Plan plan, FeedStyle style) {
        return new FeedHead(plan.id(), plan.title().in(style.language), style.language, style.refresh, List.of());
    }

    /** Returns one feed with every obligation of the plan; it may be empty. */
    public Feed ofPlan() {
        return feed(head(plan, style), all);
    }

    /**
     * Returns one feed for each executor the plan names, in the order in which it first names them; a feed may be empty.
     * A group ("akimats of cities and districts") is an addressee of its own. Executors that only the obligations name
     * follow.
     */
    public List<Feed> byExecutor() {
        return names.entrySet().stream()
                .map(executor -> ofGroup(executor.getKey(), executor.getValue(), List.of(executor.getKey())))
                .toList();
    }

    /** Returns the feed of one executor, which may be empty; nothing where neither the plan nor an obligation names it. */
    public Optional<Feed> ofExecutor(String id) {
        return Optional.ofNullable(names.get(id)).map(name -> ofGroup(id, name, List.of(id)));
    }

    /**
     * Returns one feed for several executors, with each obligation of any of them once: an akimat of a district has in it
     * what it owes itself and what the akimats of all districts owe.
     *
     * @param id the key of the addressee
     * @param name the addressee's name; the calendar's name adds the plan's title
     * @param executorIds the executors; those that nobody names add nothing
     */
    public Feed ofGroup(String id, String name, Collection<String> executorIds) {
        // A cell may name one body twice, and several of them.
        Set<Integer> own = new TreeSet<>();
        for (String executorId : executorIds) {
            own.addAll(places.getOrDefault(executorId, List.of()));
        }
        FeedHead head = new FeedHead(
                id, name + " – " + plan.title().in(style.language), style.language, style.refresh, List.of());
        return feed(head, own.stream().map(all::get).toList());
    }

    private Feed feed(FeedHead head, List<Shown> some) {
        Overdue overdue = new Overdue(plan, style);
        List<FeedEntry> entries = new ArrayList<>(some.size() + 1);
        for (Shown shown : some) {
            overdue.add(shown);
            entries.add(shown.entry());
        }
        overdue.entry(head.id()).ifPresent(entries::add);
        Feed feed = new Feed(head, entries);
        return style.only == null ? feed : feed.within(style.only);
    }
}
