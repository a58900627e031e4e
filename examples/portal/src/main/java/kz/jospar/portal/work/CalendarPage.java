package kz.jospar.portal.work;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.plan.PlanHead;
import kz.jospar.portal.web.Days;
import kz.jospar.portal.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** A month of deadlines: as a calendar where there is JavaScript, and in any case as a list. */
@Controller
class CalendarPage {
    private static final int SIZE = 50;
    private static final int MOST_DAYS = 62;

    private final Obligations obligations;
    private final Choices choices;
    private final CalendarEvents events;

    CalendarPage(Obligations obligations, Choices choices, CalendarEvents events) {
        this.obligations = obligations;
        this.choices = choices;
        this.events = events;
    }

    @GetMapping("/calendar")
    String calendar(
            Search search,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Scope scope = reader.account().scope();
        LocalDate today = obligations.today();
        PlanHead chosen = choices.chosen(search.plan(), scope);
        YearMonth shown = month == null || month.isBlank() ? YearMonth.from(today) : month(month);
        LocalDate only = day == null || day.isBlank() ? null : day(day);
        Filter filter = search.filter()
                .within(only == null ? shown.atDay(1) : only, only == null ? shown.atEndOfMonth() : only);
        Slice<Tracked> slice = obligations.page(filter, scope, Math.max(0, page), SIZE);
        choices.offer(search, chosen, scope, model);
        model.addAttribute("month", shown);
        model.addAttribute("day", only);
        model.addAttribute("slice", slice);
        model.addAttribute("days", DuePage.byDay(slice.items(), today));
        choices.heads(slice.items(), model);
        return "work/calendar";
    }

    @GetMapping("/calendar/events")
    @ResponseBody
    List<CalendarEvents.Shown> events(
            Search search,
            @RequestParam String start,
            @RequestParam String end,
            @AuthenticationPrincipal SignedIn reader,
            Language language,
            HttpServletRequest request) {
        // FullCalendar sends an hour too, and the day after the last.
        LocalDate from = day(start.length() > 10 ? start.substring(0, 10) : start);
        LocalDate to = day(end.length() > 10 ? end.substring(0, 10) : end).minusDays(1);
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Scope scope = reader.account().scope();
        choices.chosen(search.plan(), scope);
        return events.of(search, from, to, scope, language, request.getContextPath());
    }

    private static YearMonth month(String text) {
        return Days.readMonth(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "month"));
    }

    private static LocalDate day(String text) {
        return Days.read(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "day"));
    }
}
