package kz.jospar.portal.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.web.FormKey;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.protocol.lint.RegulationLint;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.sitting.Question;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The staffs with their regulations, their sittings, and the form that prepares one. */
@Controller
@RequestMapping("/staff")
class StaffPages {
    /** How many questions the form of an agenda has room for; more are added at the sitting. */
    static final int QUESTIONS = 8;

    private static final int PAGE = 50;

    private final Regulations regulations;
    private final Sittings sittings;
    private final Holding holding;
    private final OpenMatters matters;
    private final MessageSource messages;

    StaffPages(
            Regulations regulations, Sittings sittings, Holding holding, OpenMatters matters, MessageSource messages) {
        this.regulations = regulations;
        this.sittings = sittings;
        this.holding = holding;
        this.matters = matters;
        this.messages = messages;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("regulations", regulations.all());
        model.addAttribute("sittings", sittings.heads(Math.max(0, page), PAGE));
        return "staff/list";
    }

    @GetMapping("/regulations/{id}")
    String regulation(@PathVariable String id, Language language, Model model) {
        show(kept(id), language, model);
        return "staff/regulation";
    }

    private void show(KeptRegulation kept, Language language, Model model) {
        model.addAttribute("kept", kept);
        model.addAttribute("open", matters.of(kept, language));
        model.addAttribute("typed", ChoicesForm.declared(kept.choices()));
        model.addAttribute("findings", RegulationLint.check(kept.declared()));
    }

    @PostMapping("/regulations/{id}/choices")
    @PreAuthorize("hasRole('WORKING_BODY')")
    ModelAndView declare(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn by,
            Language language,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        KeptRegulation kept = kept(id);
        Typed typed = new Typed(fields);
        try {
            regulations.declare(
                    kept.regulation(),
                    ChoicesForm.choices(kept.regulation(), kept.choices(), typed),
                    typed.number("version"),
                    by.account().name());
            flash.addFlashAttribute("done", "staff.declared");
            return new ModelAndView("redirect:/staff/regulations/" + id);
        } catch (StaleVersionException e) {
            model.addAttribute("reason", messages.getMessage("staff.stale", null, locale));
            show(kept(id), language, model);
            return again("staff/regulation", typed, HttpStatus.CONFLICT, model);
        } catch (WrongInputException e) {
            show(kept, language, model);
            model.addAttribute("reason", wrong(e, matters.of(kept, language), locale));
            return again("staff/regulation", typed, HttpStatus.UNPROCESSABLE_CONTENT, model);
        }
    }

    @GetMapping("/sittings/new")
    @PreAuthorize("hasRole('WORKING_BODY')")
    String form(@RequestParam @Nullable String regulation, Model model) {
        model.addAttribute("typed", Map.of("regulation", regulation == null ? "" : regulation, "key", FormKey.fresh()));
        prepare(model);
        return "staff/prepare";
    }

    @PostMapping("/sittings")
    @PreAuthorize("hasRole('WORKING_BODY')")
    ModelAndView prepare(
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn by,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        Typed typed = new Typed(fields);
        try {
            KeptRegulation kept = kept(typed.text("regulation"));
            if (kept.undeclared().isEmpty()) {
                String id = holding.prepare(
                        kept.regulation().id(),
                        typed.day("day"),
                        typed.maybeTexts("place"),
                        agenda(typed),
                        FormKey.of(typed.maybe("key")),
                        by.account());
                flash.addFlashAttribute("done", "staff.prepared");
                return new ModelAndView("redirect:/staff/sittings/" + id);
            }
            model.addAttribute("undeclared", kept);
        } catch (WrongInputException e) {
            model.addAttribute("reason", wrong(e, locale));
        }
        prepare(model);
        return again("staff/prepare", typed, HttpStatus.UNPROCESSABLE_CONTENT, model);
    }

    private void prepare(Model model) {
        model.addAttribute("regulations", regulations.all());
        model.addAttribute("room", QUESTIONS);
        model.addAttribute("classes", QuestionClass.values());
    }

    private static DraftAgenda agenda(Typed typed) {
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i <= QUESTIONS; i++) {
            LocalizedText title = typed.maybeTexts("title" + i);
            if (title != null) {
                QuestionClass kind = typed.maybeCode("class" + i, QuestionClass.values(), QuestionClass::code);
                questions.add(new Question(
                        "q" + (questions.size() + 1), title, kind == null ? QuestionClass.ORDINARY : kind, null));
            }
        }
        if (questions.isEmpty()) {
            throw new WrongInputException("title1");
        }
        String starts = typed.maybe("starts");
        if (starts != null && !starts.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            throw new WrongInputException("starts");
        }
        return new DraftAgenda(starts, questions);
    }

    private static ModelAndView again(String view, Typed typed, HttpStatus status, Model model) {
        model.addAttribute("typed", typed.again());
        return new ModelAndView(view, model.asMap(), status);
    }

    /** A field of the declaration is named with its matter: several have a numerator. */
    private String wrong(WrongInputException e, List<OpenMatter> open, Locale locale) {
        String matter = ChoicesForm.matter(e.field());
        String part = e.field().substring(e.field().lastIndexOf('.') + 1);
        String field = messages.getMessage("staff.field." + part, null, part, locale);
        String named = open.stream()
                .filter(one -> one.name().equals(matter))
                .map(one -> matter.equals(e.field()) ? one.label() : one.label() + " – " + field)
                .findFirst()
                .orElse(field);
        return messages.getMessage("staff.wrong", new Object[] {named}, locale);
    }

    private String wrong(WrongInputException e, Locale locale) {
        String name = e.field().replaceAll("\\d+$", "");
        return messages.getMessage(
                "staff.wrong", new Object[] {messages.getMessage("staff.field." + name, null, name, locale)}, locale);
    }

    private KeptRegulation kept(String id) {
        return regulations.find(id).orElseThrow(() -> new NotFoundException(id));
    }
}
