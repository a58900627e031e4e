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
import java.util.function.Predicate;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.core.plan.Plan;
import kz.jospar.schedule.Obligation;

/**
 * Makes feeds of what a plan or another document has somebody do: kk күнтізбе арналарын құру, ru построение календарных лент.
 *
 * <p>An event stands on the adjusted day, or on the nominal day of a year without a calendar. Its description names the
 * measure, the completion form, the executors with their roles, the deadline's words, the window, and why the day moved.
 * It names who owes a measure by office: whoever approved the plan, answered for an obligation or recorded anything about
 * it stands in no feed, and of an executor's cell a person is left out unless {@link FeedStyle#withPersons} asks for it.
 *
 * <p>Each entry is made once, whoever's feeds it stands in; entries are in the order of their days, the count of what is
 * overdue stands last.
 */
public final class Feeds {
    private final FeedOwner owner;
    private final FeedStyle style;
    private final OwnerTexts texts;
    private final List<Shown> all;
    /** The names of the executors, in the order in which they are first named. */
    private final Map<String, String> names = new LinkedHashMap<>();
    /** For each executor the places in {@link #all} of what it owes, in order. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private Feeds(FeedOwner owner, List<Obligation> obligations, FeedStyle style) {
        this.owner = Objects.requireNonNull(owner, "owner");
        this.style = Objects.requireNonNull(style, "style");
        this.texts = new OwnerTexts(owner, style);
        List<Shown> shown = new ArrayList<>(obligations.size());
        new ShownDeadlines(owner, byMeasure(obligations).iterator(), style).forEachRemaining(shown::add);
        shown.sort(Shown.ORDER);
        this.all = List.copyOf(shown);
        for (Commitment commitment : owner.commitments()) {
            commitment.executors().forEach(this::name);
        }
        for (int i = 0; i < all.size(); i++) {
            for (Executor executor : all.get(i).commitment().executors()) {
                name(executor);
                places.computeIfAbsent(executor.id(), id -> new ArrayList<>()).add(i);
            }
        }
    }

    private void name(Executor executor) {
        names.computeIfAbsent(executor.id(), id -> texts.name(executor));
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
        return of(FeedOwner.of(plan), obligations, style);
    }

    /** Returns the feeds of any document's commitments and their obligations in a style. */
    public static Feeds of(FeedOwner owner, List<Obligation> obligations, FeedStyle style) {
        return new Feeds(owner, obligations, style);
    }

    /** Returns the feeds of a plan and its obligations in the plain style of a language. */
    public static Feeds of(Plan plan, List<Obligation> obligations, Language language) {
        return of(plan, obligations, FeedStyle.in(language));
    }

    /**
     * Returns the entries of a plan's feed made one by one as they are asked for, in the memory of one of them (of a
     * series: of one measure), for {@link FeedWriter#write(FeedHead, Iterator, java.io.OutputStream)} with {@link
     * #head(Plan, FeedStyle)}. They are in the order of the obligations, and the count of what is overdue stands last.
     * Without a {@link FeedLedger}, which needs the whole feed, they all have SEQUENCE 0 and what is dropped just goes.
     *
     * @param plan the plan
     * @param obligations its obligations, those of a measure on end, each once
     * @param style how they are shown
     */
    public static Iterator<FeedEntry> entries(Plan plan, Iterator<Obligation> obligations, FeedStyle style) {
        return entries(FeedOwner.of(plan), obligations, style);
    }

    /** Returns the entries of any document's feed, as {@link #entries(Plan, Iterator, FeedStyle)} those of a plan's. */
    public static Iterator<FeedEntry> entries(FeedOwner owner, Iterator<Obligation> obligations, FeedStyle style) {
        return new EntryStream(owner, obligations, style);
    }

    /** Returns what the feed of a whole plan says of itself. */
    public static FeedHead head(Plan plan, FeedStyle style) {
        return head(FeedOwner.of(plan), style);
    }

    /** Returns what the feed of a whole document says of itself. */
    public static FeedHead head(FeedOwner owner, FeedStyle style) {
        return new FeedHead(
                owner.id(),
                owner.title().in(style.asked.language),
                style.asked.language,
                style.asked.refresh,
                List.of());
    }

    /** Returns one feed with every obligation of the plan; it may be empty. */
    public Feed ofPlan() {
        return ofOwner();
    }

    /** Returns one feed with every obligation of the document; it may be empty. */
    public Feed ofOwner() {
        return feed(head(owner, style), all);
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
        return feed(head(id, name), own.stream().map(all::get).toList());
    }

    /**
     * Returns one feed of the commitments that a rule chooses, whoever owes them: for those who are reminded of what others
     * do, and of what nobody was told to do.
     *
     * @param id the key of the addressee
     * @param name the addressee's name; the calendar's name adds the document's title
     * @param chosen tells of each commitment whether it is in the feed
     */
    public Feed ofCommitments(String id, String name, Predicate<? super Commitment> chosen) {
        return feed(
                head(id, name),
                all.stream().filter(one -> chosen.test(one.commitment())).toList());
    }

    private FeedHead head(String id, String name) {
        return new FeedHead(
                id,
                name + " – " + owner.title().in(style.asked.language),
                style.asked.language,
                style.asked.refresh,
                List.of());
    }

    private Feed feed(FeedHead head, List<Shown> some) {
        Overdue overdue = new Overdue(owner, style);
        List<FeedEntry> entries = new ArrayList<>(some.size() + 1);
        for (Shown shown : some) {
            overdue.add(shown);
            entries.add(shown.entry());
        }
        overdue.entry(head.id()).ifPresent(entries::add);
        Feed feed = new Feed(head, entries);
        return style.asked.only == null ? feed : feed.within(style.asked.only);
    }
}
