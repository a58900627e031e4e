package kz.jospar.portal.work;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.plan.PlanHead;
import kz.jospar.portal.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A year of a plan: its measures in rows, the months in columns, a mark for each deadline. */
@Controller
class TimelinePage {
    private static final int SIZE = 50;
    private static final int MONTHS = 12;

    private final Obligations obligations;
    private final Choices choices;
    private final TimelineRows rows;

    TimelinePage(Obligations obligations, Choices choices, TimelineRows rows) {
        this.obligations = obligations;
        this.choices = choices;
        this.rows = rows;
    }

    @GetMapping("/timeline")
    String timeline(
            Search search,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Scope scope = reader.account().scope();
        PlanHead chosen = choices.chosen(search.plan(), scope);
        choices.offer(search, chosen, scope, model);
        if (chosen != null) {
            addRows(search, year, Math.max(0, page), chosen, scope, model);
        }
        return "work/timeline";
    }

    private void addRows(Search search, @Nullable Integer asked, int page, PlanHead chosen, Scope scope, Model model) {
        LocalDate today = obligations.today();
        PlanPeriod horizon = rows.horizon(chosen, scope);
        int first = horizon.from().getYear();
        int last = horizon.toInclusive().getYear();
        int year = Math.max(first, Math.min(last, asked == null ? today.getYear() : asked));
        Filter filter = search.filter()
                .within(Year.of(year).atDay(1), Year.of(year).atMonth(MONTHS).atEndOfMonth());
        Slice<Measure> measures = rows.page(filter, scope, page, SIZE);
        Map<String, List<List<Tracked>>> marks = new TreeMap<>();
        for (Measure measure : measures.items()) {
            marks.put(
                    measure.id(),
                    IntStream.range(0, MONTHS)
                            .<List<Tracked>>mapToObj(month -> new ArrayList<>())
                            .toList());
        }
        for (Tracked one : obligations.ofMeasures(
                measures.items().stream().map(Measure::id).toList(), filter, scope)) {
            int month = one.execution().state(today).lastDay().getMonthValue();
            List<List<Tracked>> months = marks.get(one.measure().id());
            if (months != null) {
                months.get(month - 1).add(one);
            }
        }
        model.addAttribute("year", year);
        model.addAttribute("years", IntStream.rangeClosed(first, last).boxed().toList());
        model.addAttribute("slice", measures);
        model.addAttribute("marks", marks);
    }
}
