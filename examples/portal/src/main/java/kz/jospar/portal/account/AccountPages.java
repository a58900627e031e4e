package kz.jospar.portal.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import kz.jospar.portal.web.NotFoundException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts, for the working body. Nobody changes or closes their own, so that somebody is always left. */
@Controller
@RequestMapping("/accounts")
@PreAuthorize("hasRole('WORKING_BODY')")
class AccountPages {
    private final Accounts accounts;
    private final AccountKeeping keeping;
    private final Bodies bodies;

    AccountPages(Accounts accounts, AccountKeeping keeping, Bodies bodies) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.bodies = bodies;
    }

    @GetMapping
    String list(Model model) {
        if (model.containsAttribute("password")) {
            model.addAttribute("shownOnce", true);
        }
        return list(AccountForm.EMPTY, model);
    }

    @PostMapping
    String add(
            @ModelAttribute("form") AccountForm form,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        List<String> named = named(form);
        Optional<String> refusal = form.refusal().or(() -> form.refusal(named, null));
        if (refusal.isEmpty()) {
            try {
                next.addFlashAttribute("password", keeping.add(form.account(named)));
                next.addFlashAttribute("of", form.name());
                return "redirect:/accounts";
            } catch (DuplicateKeyException e) {
                refusal = Optional.of("accounts.refused.taken");
            }
        }
        refuse(refusal, model, response);
        return list(form, model);
    }

    @GetMapping("/{name}")
    String one(@PathVariable String name, @AuthenticationPrincipal SignedIn by, Model model) {
        KeptAccount kept = find(name);
        return one(kept, form(kept), by, model);
    }

    @PostMapping("/{name}")
    String change(
            @PathVariable String name,
            @RequestParam int version,
            @ModelAttribute("form") AccountForm typed,
            @AuthenticationPrincipal SignedIn by,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        KeptAccount kept = find(name);
        AccountForm form = typed.withName(name);
        List<String> named = named(form);
        Optional<String> refusal = own(name, by)
                .or(form::refusal)
                .or(() -> form.refusal(named, kept.account().body()));
        if (refusal.isPresent()) {
            refuse(refusal, model, response);
            return one(kept, form, by, model);
        }
        keeping.change(form.account(named), version);
        return done("accounts.done.changed", next);
    }

    @PostMapping("/{name}/reset")
    String reset(
            @PathVariable String name,
            @RequestParam int version,
            @AuthenticationPrincipal SignedIn by,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        if (own(name, by).isPresent()) {
            return refuseOwn(name, by, model, response);
        }
        next.addFlashAttribute("password", keeping.reset(name, version));
        next.addFlashAttribute("of", name);
        return "redirect:/accounts";
    }

    @PostMapping("/{name}/disable")
    String disable(
            @PathVariable String name,
            @RequestParam int version,
            @AuthenticationPrincipal SignedIn by,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        if (own(name, by).isPresent()) {
            return refuseOwn(name, by, model, response);
        }
        keeping.disable(name, version);
        return done("accounts.done.disabled", next);
    }

    @PostMapping("/{name}/enable")
    String enable(@PathVariable String name, @RequestParam int version, RedirectAttributes next) {
        keeping.enable(name, version);
        return done("accounts.done.enabled", next);
    }

    private String list(AccountForm form, Model model) {
        model.addAttribute("accounts", accounts.kept());
        model.addAttribute("names", bodies.ofAccounts());
        model.addAttribute("bodies", bodies.offered());
        model.addAttribute("form", form);
        return "account/accounts";
    }

    private String one(KeptAccount kept, AccountForm form, SignedIn by, Model model) {
        model.addAttribute("kept", kept);
        model.addAttribute("bodies", bodies.offered());
        model.addAttribute("form", form);
        model.addAttribute("own", own(kept.account().name(), by).isPresent());
        return "account/account";
    }

    private String refuseOwn(String name, SignedIn by, Model model, HttpServletResponse response) {
        KeptAccount kept = find(name);
        refuse(own(name, by), model, response);
        return one(kept, form(kept), by, model);
    }

    private List<String> named(AccountForm form) {
        return form.role() == Role.EXECUTOR && form.body() != null ? bodies.named(form.body()) : List.of();
    }

    private AccountForm form(KeptAccount kept) {
        String body = kept.account().body();
        return AccountForm.of(kept.account(), body == null ? null : bodies.typed(body));
    }

    private static void refuse(Optional<String> reason, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refused", reason.orElseThrow());
    }

    private static String done(String key, RedirectAttributes next) {
        next.addFlashAttribute("done", key);
        return "redirect:/accounts";
    }

    private static Optional<String> own(String name, SignedIn by) {
        return by.account().name().equals(name) ? Optional.of("accounts.refused.own") : Optional.empty();
    }

    private KeptAccount find(String name) {
        return Optional.of(name)
                .filter(Accounts::isName)
                .flatMap(accounts::find)
                .orElseThrow(() -> new NotFoundException(name));
    }
}
