package kz.jospar.portal.work;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.plan.FullNames;
import kz.jospar.portal.plan.MeasureRow;
import kz.jospar.portal.plan.PlanHead;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.web.Busy;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.Slice;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.schedule.execution.State;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** One measure with all that it owes, and one obligation with the forms by which something is recorded. */
@Controller
@RequestMapping("/plans/{plan}/measures/{measure}")
class MeasurePages {
    private static final int SIZE = 30;

    private final Plans plans;
    private final Obligations obligations;
    private final Recording recording;
    private final Grounding grounding;
    private final RefusalWords refusals;
    private final Clock clock;

    MeasurePages(
            Plans plans,
            Obligations obligations,
            Recording recording,
            Grounding grounding,
            RefusalWords refusals,
            Clock clock) {
        this.plans = plans;
        this.obligations = obligations;
        this.recording = recording;
        this.grounding = grounding;
        this.refusals = refusals;
        this.clock = clock;
    }

    @GetMapping
    String measure(
            @PathVariable String plan,
            @PathVariable String measure,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal SignedIn reader,
            Language language,
            Model model) {
        Account account = reader.account();
        MeasureRow row = plans.row(plan, measure, account.scope())
                .orElseThrow(() -> new NotFoundException(plan + "/" + measure));
        Slice<Tracked> owed =
                obligations.page(Filter.ofMeasure(plan, measure), account.scope(), Math.max(0, page), SIZE);
        PlanHead head = plans.head(plan, account.scope()).orElseThrow(() -> new NotFoundException(plan));
        model.addAttribute("head", head);
        model.addAttribute("names", FullNames.of(head.plan()));
        model.addAttribute("row", row);
        model.addAttribute("owed", owed);
        model.addAttribute("why", why(owed.items(), language));
        model.addAttribute("history", history(owed.items()));
        return "work/measure";
    }

    @GetMapping("/{period}")
    ModelAndView obligation(
            @PathVariable String plan,
            @PathVariable String measure,
            @PathVariable String period,
            @AuthenticationPrincipal SignedIn reader,
            Language language) {
        Tracked tracked = find(plan, measure, period, reader.account());
        return page(tracked, null, reader.account(), language, HttpStatus.OK);
    }

    @PostMapping("/{period}")
    @PreAuthorize("hasAnyRole('WORKING_BODY', 'EXECUTOR', 'HEAD')")
    ModelAndView record(
            @PathVariable String plan,
            @PathVariable String measure,
            @PathVariable String period,
            EventForm form,
            @AuthenticationPrincipal SignedIn reader,
            Language language,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Account account = reader.account();
        Tracked tracked = find(plan, measure, period, account);
        try {
            recording.record(form.event(tracked.id(), account, obligations.today()), form.version(), account);
        } catch (IncompleteFormException e) {
            return page(tracked, form, account, language, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("error", e.key());
        } catch (BackdatedEventException e) {
            return page(tracked, form, account, language, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("error", "work.error.backdated");
        } catch (RefusedEventException e) {
            return page(tracked, form, account, language, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("refusal", refusals.of(e.refusal(), locale));
        } catch (StaleVersionException | DataAccessException e) {
            if (Busy.is(e)) {
                // What was typed stands there to be sent again.
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Busy.RETRY_AFTER.toSeconds()));
                return page(tracked, form, account, language, HttpStatus.SERVICE_UNAVAILABLE)
                        .addObject("error", "error.503.hint");
            }
            if (e instanceof DataAccessException && !(e instanceof TransientDataAccessException)) {
                throw e;
            }
            return page(find(plan, measure, period, account), form, account, language, HttpStatus.CONFLICT)
                    .addObject("error", "work.error.stale");
        }
        flash.addFlashAttribute("done", "work.done");
        return new ModelAndView("redirect:"
                + UriComponentsBuilder.fromPath("/plans/{plan}/measures/{measure}/{period}")
                        .build()
                        .expand(plan, measure, period)
                        .encode()
                        .toUriString());
    }

    private Tracked find(String plan, String measure, String period, Account account) {
        String id = String.join("/", plan, measure, period);
        return obligations.find(id, account.scope()).orElseThrow(() -> new NotFoundException(id));
    }

    private ModelAndView page(
            Tracked tracked, @Nullable EventForm form, Account account, Language language, HttpStatusCode status) {
        PlanHead head = plans.head(tracked.planId(), account.scope())
                .orElseThrow(() -> new NotFoundException(tracked.planId()));
        State state = tracked.execution().state(obligations.today());
        List<TrackedRequest> requests = Request.of(state).stream()
                .map(request -> new TrackedRequest(tracked, request))
                .toList();
        ModelAndView page = new ModelAndView("work/obligation");
        page.setStatus(status);
        page.addObject("tracked", tracked)
                .addObject("head", head)
                .addObject("names", FullNames.of(head.plan()))
                .addObject("state", state)
                .addObject("requests", requests)
                .addObject(
                        "asked",
                        requests.stream()
                                .filter(one -> one.request().isAwaiting())
                                .toList())
                .addObject("why", why(List.of(tracked), language).get(tracked.id()))
                .addObject("history", history(List.of(tracked)))
                .addObject("kinds", kinds(tracked, state, form, account))
                .addObject("form", form)
                .addObject("freshId", UUID.randomUUID().toString());
        return page;
    }

    /** What was typed stays there, even if somebody else has made it needless meanwhile. */
    private static Set<EventKind> kinds(Tracked tracked, State state, @Nullable EventForm form, Account account) {
        Set<EventKind> kinds = EventRights.offered(account, tracked, state);
        if (form != null && form.kind() != null) {
            EventKind.of(form.kind())
                    .filter(EventRights.kinds(account.role())::contains)
                    .ifPresent(kinds::add);
        }
        return kinds;
    }

    private Map<String, String> why(Collection<Tracked> tracked, Language language) {
        return tracked.stream().collect(Collectors.toMap(Tracked::id, one -> grounding.of(one, language)));
    }

    private List<HistoryLine> history(Collection<Tracked> tracked) {
        Map<String, Tracked> byId = tracked.stream().collect(Collectors.toMap(Tracked::id, Function.identity()));
        LocalDate today = obligations.today();
        List<HistoryLine> lines = new ArrayList<>();
        for (Entry entry : obligations.entries(tracked)) {
            Tracked one = byId.get(entry.event().obligation());
            if (one != null) {
                lines.add(HistoryLine.of(one, entry, today, clock));
            }
        }
        return lines;
    }
}
