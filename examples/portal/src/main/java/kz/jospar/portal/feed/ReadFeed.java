package kz.jospar.portal.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.PlanHead;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.work.Filter;
import kz.jospar.portal.work.Obligations;
import kz.jospar.portal.work.Tracked;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.execution.State;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedStyle;
import kz.jospar.schedule.ical.Feeds;
import kz.jospar.spring.feed.FeedProperties;
import org.springframework.stereotype.Component;

/**
 * A feed as the rows have it, for an executor of what it owes alone. Histories are read by and by and of each only its
 * state is kept.
 */
@Component
class ReadFeed {
    private static final int BATCH = 1000;

    private final Plans plans;
    private final Obligations obligations;
    private final FeedProperties properties;
    private final WorkCalendar calendar;
    private final PortalAddress address;

    ReadFeed(
            Plans plans,
            Obligations obligations,
            FeedProperties properties,
            WorkCalendar calendar,
            PortalAddress address) {
        this.plans = plans;
        this.obligations = obligations;
        this.properties = properties;
        this.calendar = calendar;
        this.address = address;
    }

    /** Returns a feed on a day, or nothing if there is no such plan. */
    Optional<Feed> of(FeedKey key, LocalDate day) {
        return plans.head(key.planId(), Scope.ALL).map(head -> of(head, key, day));
    }

    private Feed of(PlanHead head, FeedKey key, LocalDate day) {
        String addressee = key.addresseeId();
        Scope scope = addressee == null ? Scope.ALL : new Scope.Own(addressee);
        Map<String, State> states = new HashMap<>();
        List<Obligation> owed = owed(key.planId(), scope, day, states);
        FeedStyle style = properties
                .style(Objects.requireNonNull(key.language(), "language"), calendar)
                .withStates(day, one -> states.get(one.id()))
                .withLinks(one -> address.measure(key.planId(), one.commitment().id()));
        if (addressee == null) {
            return Feeds.of(head.plan(), owed, style).ofPlan();
        }
        Feeds feeds = Feeds.of(naming(head.plan(), scope), owed, style);
        // Whom the plan names no more still learns what was cancelled.
        return feeds.ofExecutor(addressee).orElseGet(() -> feeds.ofGroup(addressee, addressee, List.of(addressee)));
    }

    /** The plan with the one measure that says first what the executor is called. */
    private Plan naming(Plan head, Scope scope) {
        return head.withSections(plans.rows(head.id(), scope, null, null, 0, 1).items().stream()
                .map(row -> new Section(null, List.of(row.measure()), null, null, List.of()))
                .toList());
    }

    private List<Obligation> owed(String planId, Scope scope, LocalDate day, Map<String, State> states) {
        List<Obligation> owed = new ArrayList<>();
        // Each row brings its measure; of equal ones one is kept.
        Map<Commitment, Commitment> measures = new HashMap<>();
        for (Filter some : batches(obligations.countByDay(Filter.ofPlan(planId), scope), Filter.ofPlan(planId))) {
            for (Tracked tracked : obligations.all(some, scope, Integer.MAX_VALUE)) {
                Obligation one = tracked.obligation();
                Commitment measure = measures.computeIfAbsent(one.commitment(), same -> same);
                owed.add(new Obligation(one.id(), measure, one.occurrence()));
                states.put(one.id(), tracked.execution().state(day));
            }
        }
        return owed;
    }

    /** Days on end that have so many obligations together, or one day that has more. */
    private static List<Filter> batches(SortedMap<LocalDate, Long> counts, Filter ofPlan) {
        List<Filter> batches = new ArrayList<>();
        LocalDate from = null;
        long sum = 0;
        for (Map.Entry<LocalDate, Long> one : counts.entrySet()) {
            from = from == null ? one.getKey() : from;
            sum += one.getValue();
            if (sum >= BATCH || one.getKey().equals(counts.lastKey())) {
                batches.add(ofPlan.within(from, one.getKey()));
                from = null;
                sum = 0;
            }
        }
        return batches;
    }
}
