package kz.jospar.portal.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.web.Days;
import kz.jospar.portal.web.Slice;
import kz.jospar.schedule.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is due in a week, over all plans, and what should have been there before it. */
@Controller
class DuePage {
    private static final int SIZE = 50;
    private static final int REQUESTS = 5;
    private static final Set<Standing> OVERDUE = EnumSet.of(Standing.OVERDUE);

    private final Obligations obligations;
    private final Requests requests;
    private final Choices choices;

    DuePage(Obligations obligations, Requests requests, Choices choices) {
        this.obligations = obligations;
        this.requests = requests;
        this.choices = choices;
    }

    @GetMapping("/due")
    String due(
            @RequestParam(required = false) @Nullable String week,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "0") int overduePage,
            @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Scope scope = reader.account().scope();
        LocalDate today = obligations.today();
        LocalDate monday = (week == null || week.isBlank() ? today : day(week))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(6);
        Slice<Tracked> due = obligations.page(Filter.due(monday, sunday), scope, Math.max(0, page), SIZE);
        LocalDate before = monday.isBefore(today) ? monday.minusDays(1) : today.minusDays(1);
        Slice<Tracked> overdue = obligations.page(
                Filter.due(null, before).withStandings(OVERDUE), scope, Math.max(0, overduePage), SIZE);
        Slice<TrackedRequest> asked = requests.page(true, scope, 0, REQUESTS);
        List<Tracked> shown = new ArrayList<>(due.items());
        asked.items().forEach(request -> shown.add(request.tracked()));
        shown.addAll(overdue.items());
        model.addAttribute("monday", monday);
        model.addAttribute("sunday", sunday);
        model.addAttribute("due", due);
        model.addAttribute("days", byDay(due.items(), today));
        model.addAttribute("overdue", overdue);
        model.addAttribute("asked", asked);
        choices.heads(shown, model);
        return "work/due";
    }

    private static LocalDate day(String text) {
        return Days.read(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "week"));
    }

    /** The day of a row is the one in force. */
    static SortedMap<LocalDate, List<Tracked>> byDay(List<Tracked> tracked, LocalDate today) {
        SortedMap<LocalDate, List<Tracked>> days = new TreeMap<>();
        for (Tracked one : tracked) {
            days.computeIfAbsent(one.execution().state(today).lastDay(), day -> new ArrayList<>())
                    .add(one);
        }
        return days;
    }
}
