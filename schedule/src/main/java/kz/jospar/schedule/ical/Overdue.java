package kz.jospar.schedule.ical;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import kz.jospar.core.lang.Messages;
import kz.jospar.schedule.Standing;

/** Counts what is overdue in a feed, for one entry in the place of a pile: kk мерзімі өткендер, ru просроченное. */
final class Overdue {
    /** A screen of lines; the count tells the rest. */
    private static final int MOST_LISTED = 20;

    private final FeedOwner owner;
    private final FeedStyle style;
    /** The oldest, the youngest of them first, so that an older one can take its place. */
    private final PriorityQueue<Shown> oldest = new PriorityQueue<>(Shown.ORDER.reversed());

    private long count;

    Overdue(FeedOwner owner, FeedStyle style) {
        this.owner = owner;
        this.style = style;
    }

    void add(Shown shown) {
        if (shown.overdue()) {
            count++;
            oldest.add(shown);
            if (oldest.size() > MOST_LISTED) {
                oldest.remove();
            }
        }
    }

    /** Returns the entry on the day of asking; nothing if nothing is overdue. */
    Optional<FeedEntry> entry(String addressee) {
        if (count == 0 || style.asked.standings == null) {
            return Optional.empty();
        }
        LocalDate asOf = style.asked.standings.asOf();
        Messages messages = Messages.in(style.asked.language);
        StandingOnDay overdue = new StandingOnDay(Standing.OVERDUE, null, null);
        return Optional.of(new FeedEntry(
                Uid.ofOverdue(owner.id(), addressee),
                style.asked.shape == FeedStyle.Shape.TASKS ? new When.Task(null, asOf, null) : new When.AllDay(asOf),
                messages.text("feed.overdue", Long.toString(count)),
                description(messages, asOf),
                List.of(messages.text("standing." + Standing.OVERDUE.code())),
                overdue.color(),
                null,
                "",
                List.of(),
                List.of(),
                Revision.first(asOf.atStartOfDay().toInstant(ZoneOffset.UTC))));
    }

    private String description(Messages messages, LocalDate asOf) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("feed.asOf", Messages.day(asOf)));
        oldest.stream()
                .sorted(Shown.ORDER)
                .map(one -> messages.text("feed.titleDue", one.entry().title(), Messages.day(one.day())))
                .forEach(lines::add);
        if (count > oldest.size()) {
            lines.add(messages.text("feed.more", Long.toString(count - oldest.size())));
        }
        lines.add(OwnerTexts.owner(owner, messages));
        return String.join("\n", lines);
    }
}
