package kz.jospar.portal.work;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.portal.account.Scope;
import kz.jospar.schedule.Standing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Deadlines as FullCalendar reads them: each one where they are few, else how many there are on each day. */
@Component
class CalendarEvents {
    private static final int MOST = 300;

    private final Obligations obligations;
    private final MessageSource messages;

    CalendarEvents(Obligations obligations, MessageSource messages) {
        this.obligations = obligations;
        this.messages = messages;
    }

    /**
     * An event of FullCalendar, in its own words.
     *
     * @param title what is shown
     * @param start the day, ISO
     * @param allDay always: a deadline is a day
     * @param url where it leads
     * @param classNames by which it has its colour
     * @param place its place among the others, by which those of one day are ordered
     */
    record Shown(String title, String start, boolean allDay, String url, List<String> classNames, int place) {}

    List<Shown> of(
            Search search, LocalDate from, LocalDate toInclusive, Scope scope, Language language, String context) {
        Filter filter = search.filter().within(from, toInclusive);
        Map<LocalDate, Long> counts = obligations.countByDay(filter, scope);
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Shown> shown = new ArrayList<>();
        if (total > MOST) {
            counts.forEach((day, count) -> shown.add(many(search, day, count, language, context)));
        } else {
            LocalDate today = obligations.today();
            obligations
                    .all(filter, scope, MOST)
                    .forEach(one -> shown.add(one(one, today, language, context, shown.size())));
        }
        return shown;
    }

    private static Shown one(Tracked tracked, LocalDate today, Language language, String context, int place) {
        var state = tracked.execution().state(today);
        Standing standing = state.standing();
        return new Shown(
                Messages.in(language).text("standing." + standing.code()) + " · "
                        + tracked.measure().number().text() + " "
                        + tracked.measure().title().in(language),
                state.lastDay().toString(),
                true,
                context
                        + UriComponentsBuilder.fromPath("/plans/{plan}/measures/{measure}/{period}")
                                .encode()
                                .buildAndExpand(
                                        tracked.planId(),
                                        tracked.measure().id(),
                                        tracked.obligation().occurrence().period())
                                .toUriString(),
                List.of("s-" + standing.code()),
                place);
    }

    private Shown many(Search search, LocalDate day, long count, Language language, String context) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/calendar")
                .queryParam("month", YearMonth.from(day))
                .queryParam("day", day);
        if (search.plan() != null) {
            link.queryParam("plan", "{plan}");
        }
        if (search.executor() != null) {
            link.queryParam("executor", "{executor}");
        }
        if (search.section() != null) {
            link.queryParam("section", search.section());
        }
        search.standings().forEach(standing -> link.queryParam("standing", standing.code()));
        List<String> values = new ArrayList<>();
        if (search.plan() != null) {
            values.add(search.plan());
        }
        if (search.executor() != null) {
            values.add(search.executor());
        }
        return new Shown(
                messages.getMessage("work.calendar.many", new Object[] {count}, Locale.forLanguageTag(language.code())),
                day.toString(),
                true,
                context + link.encode().buildAndExpand(values.toArray()).toUriString(),
                List.of("many"),
                0);
    }
}
