package kz.jospar.schedule.ical;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Organization;
import kz.jospar.core.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The document whose commitments feeds show: a plan, minutes, a regulation, a work plan: kk құжат, ru документ.
 *
 * <p>Worked case: {@code FeedOwner.of("kostanay-2025", title, day, duties)} makes UIDs that begin with {@code
 * kostanay-2025_}, as a plan's begin with its own id.
 *
 * @param id its key, the first part of each obligation's id; with it UIDs of different documents never meet
 * @param title its title
 * @param day the day from which it is in force, the stamp of each entry; {@code null} if unknown
 * @param bodies the full names of executors, by their ids; may be empty
 * @param commitments what it has somebody do, in its order; feeds of executors follow this order
 * @param changed the days on which commitments were last changed, by their ids; where one has none, {@code day} is its stamp
 * @param isPlan whether its commitments are measures that people look up by number; others are told by their words
 */
public record FeedOwner(
        String id,
        LocalizedText title,
        @Nullable LocalDate day,
        List<Organization> bodies,
        List<Commitment> commitments,
        Map<String, LocalDate> changed,
        boolean isPlan) {
    public FeedOwner {
        Objects.requireNonNull(id, "id");
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is blank");
        }
        Objects.requireNonNull(title, "title");
        bodies = List.copyOf(bodies);
        commitments = List.copyOf(commitments);
        changed = Map.copyOf(changed);
    }

    /**
     * Returns this owner with the days on which some of its commitments were last changed: a question postponed in March
     * is stamped with March, so that calendars take its new day.
     */
    public FeedOwner changed(Map<String, LocalDate> days) {
        return new FeedOwner(id, title, day, bodies, commitments, days, isPlan);
    }

    /** Returns the day that stamps a commitment's entries, if one is known. */
    @Nullable
    LocalDate stamp(Commitment commitment) {
        return changed.getOrDefault(commitment.id(), day);
    }

    /** Returns the owner of a plan's measures, stamped with its adoption, else with the first day of its period. */
    public static FeedOwner of(Plan plan) {
        LocalDate day = plan.approval() == null ? null : plan.approval().date();
        if (day == null && plan.period() != null) {
            day = plan.period().from();
        }
        return new FeedOwner(
                plan.id(), plan.title(), day, plan.glossary(), List.copyOf(plan.measures()), Map.of(), true);
    }

    /** Returns the owner of commitments that are no plan's: of minutes, a regulation, a work plan. */
    public static FeedOwner of(
            String id, LocalizedText title, @Nullable LocalDate day, List<? extends Commitment> commitments) {
        return new FeedOwner(id, title, day, List.of(), List.copyOf(commitments), Map.of(), false);
    }
}
