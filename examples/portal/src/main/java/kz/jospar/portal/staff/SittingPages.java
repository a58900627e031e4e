package kz.jospar.portal.staff;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.protocol.sitting.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The live page of a sitting: it shows how it stands, and takes in what happens. */
@Controller
@RequestMapping("/staff/sittings/{id}")
class SittingPages {
    private final Sittings sittings;
    private final Regulations regulations;
    private final Holding holding;
    private final Clock clock;
    private final MessageSource messages;

    SittingPages(Sittings sittings, Regulations regulations, Holding holding, Clock clock, MessageSource messages) {
        this.sittings = sittings;
        this.regulations = regulations;
        this.holding = holding;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping
    String page(@PathVariable String id, @AuthenticationPrincipal SignedIn by, Language language, Model model) {
        show(held(id), by, language, model);
        return "staff/sitting";
    }

    /** What a script asks for every few seconds; nothing is sent while nothing has happened. */
    @GetMapping("/live")
    @Nullable
    String live(@PathVariable String id, Language language, WebRequest request, Model model) {
        Held held = held(id);
        if (request.checkNotModified("\"" + held.version() + "-" + language.code() + "\"")) {
            return null;
        }
        model.addAttribute("held", held);
        model.addAttribute("view", LiveView.of(held, language));
        return "staff/live :: live";
    }

    @PostMapping("/moves")
    @PreAuthorize("hasRole('WORKING_BODY')")
    ModelAndView move(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn by,
            Language language,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        Typed typed = new Typed(fields);
        Held seen = held(id);
        return orAgain(id, typed, by, language, locale, model, () -> {
            int version = typed.number("version");
            // First of all: read against a newer state, a form would mean something else than its sender saw.
            if (version != seen.version()) {
                throw new StaleVersionException(id);
            }
            Probe probe = new Probe(seen, language, now());
            MoveForm form = new MoveForm(seen, typed, probe.isWrittenUp() ? null : probe.at());
            holding.enter(id, version, form.events(), by.account());
            flash.addFlashAttribute("done", "staff.entered");
            // Whoever enters a roll call goes on where they were, below the list of all members.
            boolean onRoll = "votes".equals(typed.maybe("kind"));
            return "redirect:/staff/sittings/" + id + (onRoll ? "#vote" : "");
        });
    }

    @PostMapping("/withdrawals")
    @PreAuthorize("hasRole('WORKING_BODY')")
    ModelAndView withdraw(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn by,
            Language language,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        Typed typed = new Typed(fields);
        held(id);
        return orAgain(id, typed, by, language, locale, model, () -> {
            String why = typed.text("why");
            if (why.length() > Holding.LONGEST_REASON) {
                throw new WrongInputException("why");
            }
            holding.withdraw(id, typed.number("version"), why, by.account());
            flash.addFlashAttribute("done", "staff.withdrawn");
            return "redirect:/staff/sittings/" + id;
        });
    }

    /** Puts the sitting on the choices that were declared since it was prepared. */
    @PostMapping("/choices")
    @PreAuthorize("hasRole('WORKING_BODY')")
    ModelAndView rest(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn by,
            Language language,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        Typed typed = new Typed(fields);
        held(id);
        return orAgain(id, typed, by, language, locale, model, () -> {
            holding.rest(id, typed.number("version"), typed.number("declared"), by.account());
            flash.addFlashAttribute("done", "staff.resting.done");
            return "redirect:/staff/sittings/" + id;
        });
    }

    /** Enters what was typed and goes where that leads, or shows the sitting again with what was typed and why not. */
    private ModelAndView orAgain(
            String id,
            Typed typed,
            SignedIn by,
            Language language,
            Locale locale,
            Model model,
            Supplier<String> entering) {
        try {
            return new ModelAndView(entering.get());
        } catch (StaleVersionException e) {
            return again(id, typed, "staff.stale", HttpStatus.CONFLICT, by, language, locale, model);
        } catch (RefusedMoveException e) {
            model.addAttribute("reason", e.message(language));
            return again(id, typed, null, HttpStatus.UNPROCESSABLE_CONTENT, by, language, locale, model);
        } catch (WrongInputException e) {
            model.addAttribute("reason", wrong(e.field(), locale));
            return again(id, typed, null, HttpStatus.UNPROCESSABLE_CONTENT, by, language, locale, model);
        }
    }

    private ModelAndView again(
            String id,
            Typed typed,
            @Nullable String key,
            HttpStatus status,
            SignedIn by,
            Language language,
            Locale locale,
            Model model) {
        show(held(id), by, language, model);
        model.addAttribute("typed", typed.again());
        model.addAttribute("ticked", typed.fields());
        if (key != null) {
            model.addAttribute("reason", messages.getMessage(key, null, locale));
        }
        return new ModelAndView("staff/sitting", model.asMap(), status);
    }

    private String wrong(String field, Locale locale) {
        String name = field.replaceAll("\\d+$", "");
        String label = messages.getMessage("staff.field." + name, null, name, locale);
        return messages.getMessage("staff.wrong", new Object[] {label}, locale);
    }

    private void show(Held held, SignedIn by, Language language, Model model) {
        Probe probe = new Probe(held, language, now());
        model.addAttribute("held", held);
        model.addAttribute("view", LiveView.of(held, language));
        model.addAttribute("history", HistoryLine.of(held, sittings.entries(held.id()), clock.getZone(), language));
        regulations
                .find(held.document().regulation())
                .ifPresent(kept -> model.addAttribute("resting", Resting.of(held, kept)));
        List<Sittings.Taking> takings = sittings.takings(held.id());
        model.addAttribute("takings", takings);
        model.addAttribute(
                "rested",
                takings.isEmpty() ? null : takings.get(takings.size() - 1).entry());
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("missing", MissingRules.of(held, language, messages));
        model.addAttribute("typed", Map.of());
        model.addAttribute("ticked", Map.of());
        model.addAttribute("opened", held.sitting().phase().compareTo(Phase.OPEN) >= 0);
        if (by.account().role() == Role.WORKING_BODY) {
            model.addAttribute("offers", Offers.of(probe));
            model.addAttribute("ballot", Ballot.of(probe));
            model.addAttribute("late", probe.isWrittenUp());
            model.addAttribute("moment", probe.isWrittenUp() ? probe.inTheRoom() : null);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    private Held held(String id) {
        return sittings.find(id).orElseThrow(() -> new NotFoundException(id));
    }
}
