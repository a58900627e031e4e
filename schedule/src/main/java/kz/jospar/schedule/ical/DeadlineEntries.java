package kz.jospar.schedule.ical;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Standing;
import org.jspecify.annotations.Nullable;

/** Makes entries of an owner's obligations in a style. */
final class DeadlineEntries {
    /** A screen of days; the calendar itself shows all of them. */
    private static final int MOST_LISTED = 20;

    private static final Comparator<Obligation> BY_DAY =
            Comparator.comparing((Obligation one) -> one.occurrence().lastDay()).thenComparing(Obligation::id);

    private final FeedOwner owner;
    private final FeedStyle style;
    private final OwnerTexts texts;
    private final Messages messages;
    private final DueReason reasons;
    private final Leads leads;

    DeadlineEntries(FeedOwner owner, FeedStyle style) {
        this.owner = owner;
        this.style = style;
        this.texts = new OwnerTexts(owner, style);
        this.messages = texts.messages();
        this.reasons = new DueReason(messages, style.asked.explanations);
        this.leads = new Leads(style.asked.reminders);
    }

    /** The owner's day or that of the change: data, not the clock. */
    private Revision revision(Commitment commitment) {
        LocalDate day = owner.stamp(commitment);
        return Revision.first(day == null ? Instant.EPOCH : day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** Returns the entry of one obligation. */
    Shown one(Obligation obligation) {
        StandingOnDay standing = style.asked.standings == null
                ? null
                : style.asked.standings.of().apply(obligation);
        Occurrence occurrence = obligation.occurrence();
        LocalDate later = standing == null ? null : standing.postponedTo();
        LocalDate due = later == null ? occurrence.lastDay() : later;
        OwnerTexts.OfMeasure measure = texts.of(obligation.commitment());
        URI link = style.asked.links.apply(obligation);
        Revision revision = revision(obligation.commitment());
        FeedEntry entry = new FeedEntry(
                Uid.of(obligation),
                when(occurrence, due, standing),
                title(measure.title(), standing),
                description(measure, occurrence, standing, link),
                standing == null ? List.of() : List.of(word(standing.standing())),
                standing == null ? null : standing.color(),
                link,
                "",
                alarms(measure.title(), occurrence, due, standing),
                List.of(),
                standing != null && standing.isOffControl()
                        ? new Revision(revision.sequence(), revision.modified(), true)
                        : revision);
        boolean overdue = standing != null && standing.standing() == Standing.OVERDUE;
        return new Shown(entry, due, obligation.id(), obligation.commitment(), overdue);
    }

    /** What is settled says so before all else: many clients show neither a category nor a colour. */
    private String title(String plain, @Nullable StandingOnDay standing) {
        if (standing == null || !standing.isSettled()) {
            return plain;
        }
        return Titles.of(
                standing.isDone()
                        ? messages.text("feed.titleDone", plain)
                        : messages.text("feed.titleStanding", word(standing.standing()), plain));
    }

    private When when(Occurrence occurrence, LocalDate due, @Nullable StandingOnDay standing) {
        boolean ahead = occurrence.from().isBefore(due);
        if (style.asked.shape == FeedStyle.Shape.TASKS) {
            LocalDate start = ahead ? occurrence.from() : null;
            return standing != null && standing.isDone()
                    ? new When.Task(start, due, true, standing.done())
                    : new When.Task(start, due, null);
        }
        return new When.AllDay(ahead && style.asked.overWindows ? occurrence.from() : due, due);
    }

    private List<Alarm> alarms(String title, Occurrence occurrence, LocalDate due, @Nullable StandingOnDay standing) {
        if (!leads.areWanted() || (standing != null && standing.isSettled())) {
            return List.of();
        }
        LocalDate beginning = when(occurrence, due, null) instanceof When.AllDay days ? days.from() : due;
        return leads.of(beginning, due, messages.text("feed.titleDue", title, Messages.day(due)));
    }

    private String description(
            OwnerTexts.OfMeasure measure, Occurrence occurrence, @Nullable StandingOnDay standing, @Nullable URI link) {
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
        OwnerTexts.OfMeasure measure = texts.of(commitment);
        TreeSet<LocalDate> sorted = new TreeSet<>();
        obligations.forEach(one -> sorted.add(one.occurrence().lastDay()));
        List<LocalDate> days = List.copyOf(sorted);
        URI link = style.asked.links.apply(first);
        FeedEntry entry = new FeedEntry(
                Uid.ofSeries(owner.id(), commitment),
                days.size() == 1 ? new When.AllDay(days.get(0)) : new When.Series(days, pattern(obligations, days)),
                measure.title(),
                description(measure, obligations, link),
                List.of(),
                null,
                link,
                "",
                leads.ofSeries(days, measure.title()),
                List.of(),
                revision(commitment));
        return new Shown(entry, days.get(0), commitment.id(), commitment, false);
    }

    /** A rule stands only for what is one in the plan: days that a calendar moved are no rule, however regular. */
    private static @Nullable DayPattern pattern(List<Obligation> obligations, List<LocalDate> days) {
        boolean ruled = obligations.get(0).commitment().timing() instanceof Timing.Recurring
                && obligations.stream().noneMatch(one -> one.occurrence().isMoved());
        return ruled ? DayPattern.of(days).orElse(null) : null;
    }

    private String description(OwnerTexts.OfMeasure measure, List<Obligation> obligations, @Nullable URI link) {
        StringBuilder text = new StringBuilder(measure.lines());
        Occurrence first = obligations.get(0).occurrence();
        List<String> moved = new ArrayList<>();
        Set<String> unknown = new LinkedHashSet<>();
        boolean oneHour = true;
        boolean oneCount = true;
        for (Obligation obligation : obligations) {
            Occurrence occurrence = obligation.occurrence();
            if (occurrence.isMoved()) {
                moved.add(Messages.day(occurrence.due()) + " → " + Messages.day(occurrence.lastDay()));
            }
            if (occurrence.adjusted() == null) {
                unknown.add(Integer.toString(occurrence.due().getYear()));
            }
            oneHour &= Objects.equals(occurrence.time(), first.time());
            oneCount &= occurrence.owed().equals(first.owed());
        }
        if (oneCount && first.owed().times() > 1) {
            add(
                    text,
                    first.owed().atLeast() ? "feed.owedEachAtLeast" : "feed.owedEach",
                    Integer.toString(first.owed().times()));
        }
        list(text, "feed.movedDays", moved, "; ");
        list(text, "feed.noCalendarYears", List.copyOf(unknown), ", ");
        if (oneHour && first.time() != null) {
            add(text, "feed.hour", first.time().toString());
        }
        return end(text, link);
    }

    private void list(StringBuilder text, String key, List<String> items, String separator) {
        List<String> listed = new ArrayList<>(items.subList(0, Math.min(items.size(), MOST_LISTED)));
        if (items.size() > MOST_LISTED) {
            listed.add(messages.text("feed.more", Integer.toString(items.size() - MOST_LISTED)));
        }
        if (!listed.isEmpty()) {
            add(text, key, String.join(separator, listed));
        }
    }

    private String end(StringBuilder text, @Nullable URI link) {
        text.append('\n').append(texts.owner());
        if (link != null) {
            // The very address of the entry's own link.
            add(text, "feed.link", FeedEntry.ascii(link).toString());
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
