package kz.jospar.schedule.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Organization;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.source.Citation;
import kz.jospar.schedule.Grounds;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;

/**
 * Makes feeds of a plan's obligations: kk күнтізбе арналарын құру, ru построение календарных лент.
 *
 * <p>An event stands on the adjusted day. Its description names the measure, the completion form, the executors with
 * their roles, the deadline's words, the window, and why the day moved. Persons are never named.
 */
public final class Feeds {
    private static final int LONGEST_TITLE = 80;

    private final Plan plan;
    private final List<Shown> all;
    private final Language language;
    private final Messages messages;

    private Feeds(Plan plan, List<Obligation> obligations, Language language) {
        this.plan = plan;
        this.language = language;
        this.messages = Messages.in(language);
        this.all = obligations.stream()
                .sorted(Comparator.comparing((Obligation obligation) ->
                                obligation.occurrence().lastDay())
                        .thenComparing(Obligation::id))
                .map(obligation -> new Shown(obligation, event(obligation)))
                .toList();
    }

    /** An obligation and its event, made once for all the feeds it stands in. */
    private record Shown(Obligation obligation, FeedEntry event) {
        boolean isFor(String executorId) {
            return obligation.commitment().executors().stream()
                    .anyMatch(executor -> executor.id().equals(executorId));
        }
    }

    /** Returns the feeds of a plan and its obligations in a style. */
    public static Feeds of(Plan plan, List<Obligation> obligations, FeedStyle style) {
        return of(plan, obligations, style.language); // FIXME helper
    }

    /** Returns the feeds of a plan and its obligations in the plain style of a language. */
    public static Feeds of(Plan plan, List<Obligation> obligations, Language language) {
        return new Feeds(
                Objects.requireNonNull(plan, "plan"), obligations, Objects.requireNonNull(language, "language"));
    }

    /** Returns one feed with every obligation of the plan; it may be empty. */
    public Feed ofPlan() {
        return feed(plan.id(), plan.title().in(language), all);
    }

    /**
     * Returns one feed for each executor the plan names, in the order in which it first names them; a feed may be empty.
     * A group ("akimats of cities and districts") is an addressee of its own.
     */
    public List<Feed> byExecutor() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Measure measure : plan.measures()) {
            measure.executors().forEach(executor -> names.putIfAbsent(executor.id(), executor.name()));
        }
        List<Feed> feeds = new ArrayList<>();
        names.forEach((id, name) -> {
            List<Shown> own = all.stream().filter(shown -> shown.isFor(id)).toList();
            feeds.add(feed(id, name + " – " + plan.title().in(language), own));
        });
        return List.copyOf(feeds);
    }

    private Feed feed(String id, String name, List<Shown> some) {
        return new Feed(
                new FeedHead(id, name, language),
                some.stream().map(Shown::event).toList());
    }

    private static String oneLine(String text) {
        return PlainText.of(text).replace('\n', ' ');
    }

    /** The plan's adoption, else the first day of its period: data, not the clock. */
    private Instant stamp() {
        LocalDate day = null;
        if (plan.approval() != null) {
            day = plan.approval().date();
        }
        if (day == null && plan.period() != null) {
            day = plan.period().from();
        }
        return day == null ? Instant.EPOCH : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private FeedEntry event(Obligation obligation) {
        Commitment commitment = obligation.commitment();
        String title = commitment.id() + " " + oneLine(commitment.title().in(language));
        return new FeedEntry(
                Uid.of(obligation),
                obligation.occurrence().lastDay(),
                shorten(title),
                description(obligation),
                List.of(),
                stamp());
    }

    private String description(Obligation obligation) {
        Commitment commitment = obligation.commitment();
        Occurrence occurrence = obligation.occurrence();
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                "feed.measure", commitment.id(), commitment.title().in(language)));
        if (commitment instanceof Measure measure
                && measure.form() != null
                && !measure.form().text().isBlank()) {
            lines.add(messages.text("feed.form", oneLine(measure.form().text())));
        }
        if (!commitment.executors().isEmpty()) {
            lines.add(messages.text(
                    "feed.executors",
                    commitment.executors().stream().map(this::executor).collect(Collectors.joining("; "))));
        }
        lines.add(messages.text("feed.deadline", commitment.deadline()));
        if (!occurrence.from().equals(occurrence.toInclusive())) {
            lines.add(messages.text(
                    "feed.window", Messages.day(occurrence.from()), Messages.day(occurrence.toInclusive())));
        }
        lines.add(reason(occurrence));
        lines.add(messages.text("feed.plan", plan.title().in(language)));
        return String.join("\n", lines);
    }

    private String executor(Executor executor) {
        String name = plan.organization(executor.id())
                .map(Organization::name)
                .map(full -> executor.name() + " (" + full.in(language) + ")")
                .orElse(executor.name());
        List<String> marks = new ArrayList<>();
        marks.add(messages.text("role." + executor.role().code()));
        if (executor.byAgreement()) {
            marks.add(messages.text("role.by-agreement"));
        }
        return name + " – " + String.join(", ", marks);
    }

    private String reason(Occurrence occurrence) {
        LocalDate adjusted = occurrence.adjusted();
        if (adjusted == null) {
            return messages.text(
                    "feed.noCalendar",
                    Messages.day(occurrence.due()),
                    Integer.toString(occurrence.due().getYear()));
        }
        // Of a day moved back (a term before an event) only the day is told: no act is known for it.
        return !adjusted.isAfter(occurrence.due())
                ? messages.text("feed.due", Messages.day(adjusted))
                : messages.text("feed.moved", Messages.day(adjusted), Messages.day(occurrence.due()))
                        + cited(occurrence);
    }

    private String cited(Occurrence occurrence) {
        Grounds grounds = occurrence.grounds();
        Citation source = grounds == null ? null : grounds.rollSource();
        return source == null ? "" : " (" + source.text(language) + ")";
    }

    private static String shorten(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST_TITLE) {
            return title;
        }
        int end = title.offsetByCodePoints(0, LONGEST_TITLE - 1);
        int word = title.lastIndexOf(' ', end);
        return title.substring(0, word > LONGEST_TITLE / 2 ? word : end) + "…";
    }
}
