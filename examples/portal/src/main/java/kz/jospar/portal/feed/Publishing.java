package kz.jospar.portal.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.plan.Plan;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.work.Filter;
import kz.jospar.portal.work.Obligations;
import kz.jospar.portal.work.Tracked;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.execution.State;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.http.FeedMemory;
import kz.jospar.schedule.http.FeedRepresentation;
import kz.jospar.schedule.http.PublishedFeed;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedStyle;
import kz.jospar.schedule.ical.Feeds;
import kz.jospar.spring.feed.FeedProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes feeds of plans as they stand today, each numbered after the one before. */
@Service
class Publishing {
    private final JdbcClient jdbc;
    private final Plans plans;
    private final Obligations obligations;
    private final Memories memories;
    private final FeedProperties properties;
    private final WorkCalendar calendar;
    private final PortalAddress address;
    private final Clock clock;

    Publishing(
            JdbcClient jdbc,
            Plans plans,
            Obligations obligations,
            Memories memories,
            FeedProperties properties,
            WorkCalendar calendar,
            PortalAddress address,
            Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.obligations = obligations;
        this.memories = memories;
        this.properties = properties;
        this.calendar = calendar;
        this.address = address;
        this.clock = clock;
    }

    /** Returns a feed as it is now, and keeps what it says for the next time; nothing if there is no such plan. */
    @Transactional
    public Optional<FeedRepresentation> publish(FeedKey key) {
        // Held to the end: whoever records an event touches the same row, so what is read belongs together, and of two
        // requests the second finds what the first one kept.
        boolean there = jdbc.sql("select id from plan where id = :plan for update")
                .param("plan", key.planId())
                .query(String.class)
                .optional()
                .isPresent();
        if (!there) {
            return Optional.empty();
        }
        ZonedDateTime now = ZonedDateTime.now(clock);
        FeedMemory before = memories.find(key);
        PublishedFeed published = before.next(feed(key, now.toLocalDate()), now, properties.grace());
        if (!published.memory().equals(before)) {
            memories.save(key, published.memory());
        }
        return Optional.of(published.representation());
    }

    private Feed feed(FeedKey key, LocalDate day) {
        String addressee = key.addresseeId();
        Plan plan = plans.whole(key.planId());
        Scope scope = addressee == null ? Scope.ALL : new Scope.Own(addressee);
        Map<String, State> states = new HashMap<>();
        List<Tracked> tracked = obligations.all(Filter.ofPlan(key.planId()), scope, Integer.MAX_VALUE);
        tracked.forEach(one -> states.put(one.id(), one.execution().state(day)));
        FeedStyle style = properties
                .style(Objects.requireNonNull(key.language(), "language"), calendar)
                .withStates(day, one -> states.get(one.id()))
                .withLinks(one -> address.measure(plan.id(), one.commitment().id()));
        Feeds feeds = Feeds.of(plan, tracked.stream().map(Tracked::obligation).toList(), style);
        if (addressee == null) {
            return feeds.ofPlan();
        }
        // Whom the plan names no more still learns what was cancelled.
        return feeds.ofExecutor(addressee).orElseGet(() -> feeds.ofGroup(addressee, addressee, List.of(addressee)));
    }
}
