package kz.jospar.schedule.ical;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Standing;
import org.jspecify.annotations.Nullable;

/** Makes entries of a plan's obligations in a style. */
final class DeadlineEntries {
    /** A screen of days; the calendar itself shows all of them. */
    private static final int MOST_LISTED = 20;

    private static final Comparator<Obligation> BY_DAY =
            Comparator.comparing((Obligation one) -> one.occurrence().lastDay()).thenComparing(Obligation::id);

    private final String planId;
    private final FeedStyle style;
    private final PlanTexts texts;
    private final Messages messages;
    private final DueReason reasons;
    private final Leads leads;
    private final Revision revision;

    DeadlineEntries(Plan plan, FeedStyle style) {
        this.planId = plan.id();
        this.style = style;
        this.texts = new PlanTexts(plan, style.language);
        this.messages = texts.messages();
        this.reasons = new DueReason(messages, style.explanations);
        this.leads = new Leads(style.reminders);
        this.revision = Revision.first(stamp(plan));
    }

    /** The plan's adoption, else the first day of its period: data, not the clock. */
    private static Instant stamp(Plan plan) {
        LocalDate day = plan.approval() == null ? null : plan.approval().date();
        if (day == null && plan.period() != null) {
            day = plan.period().from();
        }
        return day == null ? Instant.EPOCH : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /** Returns the entry of one obligation. */
    Shown one(Obligation obligation) {
        StandingOnDay standing =
                style.standings == null ? null : style.standings.of().apply(obligation);
        Occurrence occurrence = obligation.occurrence();
        LocalDate later = standing == null ? null : standing.postponedTo();
        LocalDate due = later == null ? occurrence.lastDay() : later;
        PlanTexts.OfMeasure measure = texts.of(obligation.commitment());
        URI link = style.links.apply(obligation);
        FeedEntry entry = new FeedEntry(
                Uid.of(obligation),
                when(occurrence, due, standing),
                measure.title(),
                description(measure, occurrence, standing, link),
                standing == null ? List.of() : List.of(word(standing.standing())),
                standing == null ? null : standing.color(),
                link,
                "",
                alarms(measure.title(), occurrence, due, standing),
                List.of(),
                revision);
        boolean overdue = standing != null && standing.standing() == Standing.OVERDUE;
        return new Shown(entry, due, obligation.id(), obligation.commitment(), overdue);
    }

    private When when(Occurrence occurrence, LocalDate due, @Nullable StandingOnDay standing) {
        boolean ahead = occurrence.from().isBefore(due);
        if (style.shape == FeedStyle.Shape.TASKS) {
            return new When.Task(ahead ? occurrence.from() : null, due, standing == null ? null : standing.done());
        }
        return new When.AllDay(ahead && style.overWindows ? occurrence.from() : due, due);
    }

    private List<Alarm> alarms(String title, Occurrence occurrence, LocalDate due, @Nullable StandingOnDay standing) {
        if (!leads.areWanted() || (standing != null && standing.isSettled())) {
            return List.of();
        }
        LocalDate beginning = when(occurrence, due, null) instanceof When.AllDay days ? days.from() : due;
        return leads.of(beginning, due, messages.text("feed.titleDue", title, Messages.day(due)));
    }

    private String description(
            PlanTexts.OfMeasure measure, Occurrence occurrence, @Nullable StandingOnDay standing, @Nullable URI link) {
        StringBuilder text = new StringBuilder(measure.lines().length() + 300).append(measure.lines());
        if (!occurrence.from().equals(occurrence.toInclusive())) {
            add(text, "feed.window", Messages.day(occurrence.from()), Messages.day(occurrence.toInclusive()));
        }
        if (occurrence.owed().times() > 1) {
            add(
                    text,
                    occurrence.owed().atLeast() ? "feed.owedAtLeast" : "feed.owed",
                    Integer.toString(occurrence.owed().times()));
        }
        text.append('\n').append(reasons.of(occurrence));
        if (occurrence.time() != null) {
            add(text, "feed.hour", occurrence.time().toString());
        }
        if (standing != null) {
            if (standing.postponedTo() != null) {
                add(text, "feed.postponed", Messages.day(standing.postponedTo()));
            }
            add(text, "feed.standing", word(standing.standing()));
            if (standing.done() != null) {
                add(text, "feed.done", Messages.day(standing.done()));
            }
        }
        return end(text, link);
    }

    /** Returns the entry of all obligations of one measure, at least one. */
    Shown series(List<Obligation> ofMeasure) {
        List<Obligation> obligations = ofMeasure.stream().sorted(BY_DAY).toList();
        Obligation first = obligations.get(0);
        Commitment commitment = first.commitment();
        PlanTexts.OfMeasure measure = texts.of(commitment);
        TreeSet<LocalDate> sorted = new TreeSet<>();
        obligations.forEach(one -> sorted.add(one.occurrence().lastDay()));
        List<LocalDate> days = List.copyOf(sorted);
        URI link = style.links.apply(first);
        FeedEntry entry = new FeedEntry(
                Uid.ofSeries(planId, commitment),
                days.size() == 1 ? new When.AllDay(days.get(0)) : new When.Series(days, pattern(obligations, days)),
                measure.title(),
                description(measure, obligations, link),
                List.of(),
                null,
                link,
                "",
                leads.ofSeries(days, measure.title()),
                List.of(),
                revision);
        return new Shown(entry, days.get(0), commitment.id(), commitment, false);
    }

    /** A rule stands only for what is one in the plan: days that a calendar moved are no rule, however regular. */
    private static @Nullable DayPattern pattern(List<Obligation> obligations, List<LocalDate> days) {
        boolean ruled = obligations.get(0).commitment().timing() instanceof Timing.Recurring
                && obligations.stream().noneMatch(one -> one.occurrence().isMoved());
        return ruled ? DayPattern.of(days).orElse(null) : null;
    }

    private String description(PlanTexts.OfMeasure measure, List<Obligation> obligations, @Nullable URI link) {
        StringBuilder text = new StringBuilder(measure.lines());
        List<String> moved = new ArrayList<>();
        int count = 0;
        for (Obligation obligation : obligations) {
            Occurrence occurrence = obligation.occurrence();
            if (occurrence.isMoved() && ++count <= MOST_LISTED) {
                moved.add(Messages.day(occurrence.due()) + " → " + Messages.day(occurrence.lastDay()));
            }
        }
        if (count > MOST_LISTED) {
            moved.add(messages.text("feed.more", Integer.toString(count - MOST_LISTED)));
        }
        if (count > 0) {
            add(text, "feed.movedDays", String.join("; ", moved));
        }
        return end(text, link);
    }

    private String end(StringBuilder text, @Nullable URI link) {
        text.append('\n').append(texts.plan());
        if (link != null) {
            add(text, "feed.link", link.toASCIIString());
        }
        return text.toString();
    }

    private void add(StringBuilder text, String key, String... arguments) {
        text.append('\n').append(messages.text(key, arguments));
    }

    private String word(Standing standing) {
        return messages.text("standing." + standing.code());
    }
}
