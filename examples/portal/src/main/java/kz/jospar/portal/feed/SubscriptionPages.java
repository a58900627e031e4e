package kz.jospar.portal.feed;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.plan.NamedExecutor;
import kz.jospar.portal.plan.Plans;
import kz.jospar.schedule.http.FeedKey;
import kz.jospar.schedule.http.FeedToken;
import kz.jospar.spring.feed.FeedProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Somebody's subscriptions: list, make, revoke. */
@Controller
@RequestMapping("/subscriptions")
class SubscriptionPages {
    private static final String VIEW = "feed/subscriptions";
    /** In the session from the making to the next page only. */
    private static final String LINKS = "links";

    private final Subscriptions subscriptions;
    private final Plans plans;
    private final PlanTitles titles;
    private final BodyNames bodies;
    private final FeedProperties properties;
    private final PortalAddress address;

    SubscriptionPages(
            Subscriptions subscriptions,
            Plans plans,
            PlanTitles titles,
            BodyNames bodies,
            FeedProperties properties,
            PortalAddress address) {
        this.subscriptions = subscriptions;
        this.plans = plans;
        this.titles = titles;
        this.bodies = bodies;
        this.properties = properties;
        this.address = address;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal SignedIn signedIn,
            @RequestParam(required = false) @Nullable String plan,
            Language language,
            Model model,
            HttpServletResponse response) {
        if (model.containsAttribute(LINKS)) {
            response.setHeader("Cache-Control", "no-store");
            model.addAttribute("shownOnce", true);
        }
        return page(signedIn.account(), new Asked(plan, "", language, ""), language, model);
    }

    @PostMapping
    String make(
            @AuthenticationPrincipal SignedIn signedIn,
            @RequestParam String plan,
            @RequestParam(defaultValue = "") String addressee,
            @RequestParam("language") Language wanted,
            @RequestParam(defaultValue = "") String label,
            Language language,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Account account = signedIn.account();
        String called = label.strip();
        if (called.length() > Subscription.LONGEST_LABEL || subscriptions.isFull(account)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", subscriptions.isFull(account) ? "feed.full" : "feed.longLabel");
            return page(account, new Asked(plan, addressee, wanted, label), language, model);
        }
        FeedToken token =
                subscriptions.make(account, new FeedKey(plan, addressee.isEmpty() ? null : addressee, wanted), called);
        String portal = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        redirect.addFlashAttribute(
                LINKS,
                SubscribeLinks.of(address.or(portal) + properties.path(), token, called.isEmpty() ? "Jospar" : called));
        return "redirect:/subscriptions";
    }

    /** Asks before anything is done: a calendar that loses its address has to be subscribed to anew. */
    @GetMapping("/{number}/revoke")
    String sure(@AuthenticationPrincipal SignedIn signedIn, @PathVariable long number, Language language, Model model) {
        Subscription one = subscriptions.one(signedIn.account(), number);
        if (one.revoked() != null) {
            return "redirect:/subscriptions";
        }
        model.addAttribute("one", one);
        model.addAttribute("body", bodies.of(List.of(one), language).get(number));
        model.addAttribute("plan", titles.of(List.of(one)).get(one.planId()));
        return "feed/revoke";
    }

    @PostMapping("/{number}/revoke")
    String revoke(@AuthenticationPrincipal SignedIn signedIn, @PathVariable long number, RedirectAttributes redirect) {
        subscriptions.revoke(signedIn.account(), number);
        redirect.addFlashAttribute("done", "feed.revoked");
        return "redirect:/subscriptions";
    }

    /** What stands in the form. */
    record Asked(@Nullable String plan, String addressee, Language language, String label) {}

    private String page(Account account, Asked asked, Language language, Model model) {
        List<Subscription> made = subscriptions.of(account);
        Map<String, LocalizedText> offered = titles.offered(account.scope(), asked.plan());
        String chosen = asked.plan() != null && offered.containsKey(asked.plan())
                ? asked.plan()
                : offered.keySet().stream().findFirst().orElse(null);
        model.addAttribute("asked", asked);
        model.addAttribute("offered", offered);
        model.addAttribute("titles", titles.of(made));
        model.addAttribute("chosen", chosen);
        model.addAttribute("whole", account.scope() instanceof Scope.All);
        model.addAttribute("executors", chosen == null ? List.of() : executors(account.scope(), chosen, language));
        model.addAttribute("subscriptions", made);
        model.addAttribute("bodies", bodies.of(made, language));
        model.addAttribute("languages", List.of(Language.values()));
        return VIEW;
    }

    private List<NamedExecutor> executors(Scope scope, String planId, Language language) {
        List<NamedExecutor> open = plans.executors(planId).stream()
                .filter(executor -> scope.includes(List.of(executor.id())))
                .toList();
        return open.isEmpty()
                ? open
                : plans.head(planId, scope)
                        .map(head -> bodies.of(head, open, language))
                        .orElse(open);
    }
}
