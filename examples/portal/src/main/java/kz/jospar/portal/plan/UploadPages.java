package kz.jospar.portal.plan;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.amendment.Decision;
import kz.jospar.core.lang.Language;
import kz.jospar.core.text.UnreadablePlanException;
import kz.jospar.documents.UnreadableDocumentException;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.web.Busy;
import kz.jospar.portal.web.StaleVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working body uploads a plan, looks at what was understood, mends it, and saves it or throws it away. */
@Controller
@RequestMapping("/plans/upload")
@PreAuthorize("hasRole('WORKING_BODY')")
class UploadPages {
    private static final int ROWS = 50;
    private static final int KNOWN = 100;
    private static final int LONGEST_NAME = 200;

    private final Uploading uploading;
    private final Plans plans;
    private final MessageSource messages;

    UploadPages(Uploading uploading, Plans plans, MessageSource messages) {
        this.uploading = uploading;
        this.plans = plans;
        this.messages = messages;
    }

    @GetMapping
    String form() {
        return "plan/upload";
    }

    @PostMapping
    ModelAndView upload(
            @RequestParam MultipartFile file, Language language, Locale locale, @AuthenticationPrincipal SignedIn who)
            throws IOException {
        String name = shown(file.getOriginalFilename());
        try (InputStream in = new BufferedInputStream(file.getInputStream())) {
            return new ModelAndView("redirect:/plans/upload/"
                    + uploading.take(name, in, who.account().name()));
        } catch (UnreadableDocumentException e) {
            return refused(e.message(language));
        } catch (UnreadablePlanException e) {
            return refused(e.message(language));
        } catch (RefusedPlanException e) {
            return refused(messages.getMessage(e, locale));
        } catch (InvalidDocumentException e) {
            return refused(messages.getMessage(
                    "plan.upload.refused.json",
                    new String[] {name, Integer.toString(e.line()), e.message(language)},
                    locale));
        }
    }

    @GetMapping("/{draft}")
    ModelAndView preview(
            @PathVariable String draft,
            @RequestParam(defaultValue = "0") int page,
            Language language,
            @AuthenticationPrincipal SignedIn who) {
        return page(draft, page, language, who, HttpStatus.OK);
    }

    @PostMapping("/{draft}")
    ModelAndView mend(
            @PathVariable String draft,
            @RequestParam int seen,
            @ModelAttribute Mending mending,
            Language language,
            Locale locale,
            @AuthenticationPrincipal SignedIn who) {
        try {
            uploading.mend(draft, seen, mending, who.account().name());
            return again(draft);
        } catch (RefusedPlanException e) {
            return refused(draft, language, who, messages.getMessage(e, locale)).addObject("typed", mending);
        } catch (StaleDraftException e) {
            return stale(draft, language, who, "plan.draft.stale", locale).addObject("typed", mending);
        }
    }

    /** Each doubtful measure comes with what it was said to be: an old id, "+" for none of them, nothing yet. */
    @PostMapping("/{draft}/decisions")
    ModelAndView decide(
            @PathVariable String draft,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") List<String> after,
            @RequestParam(defaultValue = "") List<String> before,
            Language language,
            Locale locale,
            @AuthenticationPrincipal SignedIn who) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < Math.min(after.size(), before.size()); i++) {
            String said = before.get(i);
            if (!said.isBlank() && !after.get(i).isBlank()) {
                decisions.add(said.equals("+") ? Decision.added(after.get(i)) : Decision.same(said, after.get(i)));
            }
        }
        try {
            uploading.decide(draft, seen, decisions, who.account().name());
            return again(draft);
        } catch (RefusedPlanException e) {
            return refused(draft, language, who, messages.getMessage(e, locale));
        } catch (StaleDraftException e) {
            return stale(draft, language, who, "plan.draft.stale", locale);
        }
    }

    @PostMapping("/{draft}/reconsider")
    ModelAndView reconsider(
            @PathVariable String draft,
            @RequestParam int seen,
            Language language,
            Locale locale,
            @AuthenticationPrincipal SignedIn who) {
        try {
            uploading.reconsider(draft, seen, who.account().name());
            return again(draft);
        } catch (StaleDraftException e) {
            return stale(draft, language, who, "plan.draft.stale", locale);
        }
    }

    @PostMapping("/{draft}/save")
    ModelAndView save(
            @PathVariable String draft,
            @RequestParam int seen,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean otherLanguage,
            Language language,
            Locale locale,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes flash) {
        try {
            String plan = uploading.save(
                    draft, seen, version, otherLanguage, who.account().name());
            flash.addFlashAttribute("done", version == 0 ? "plan.saved" : "plan.amended");
            return new ModelAndView("redirect:/plans/{plan}").addObject("plan", plan);
        } catch (StaleDraftException e) {
            return stale(draft, language, who, "plan.draft.stale", locale);
        } catch (StaleVersionException | TransientDataAccessException e) {
            if (Busy.is(e)) {
                throw e;
            }
            return stale(draft, language, who, "plan.save.stale", locale);
        } catch (RefusedPlanException e) {
            return refused(draft, language, who, messages.getMessage(e, locale));
        }
    }

    @PostMapping("/{draft}/discard")
    String discard(@PathVariable String draft, @AuthenticationPrincipal SignedIn who, RedirectAttributes flash) {
        uploading.discard(draft, who.account().name());
        flash.addFlashAttribute("done", "plan.discarded");
        return "redirect:/plans";
    }

    private ModelAndView page(String draft, int page, Language language, SignedIn who, HttpStatus status) {
        Preview preview = uploading.preview(draft, who.account().name());
        int from = (int) Math.min(Integer.MAX_VALUE, (long) Math.max(0, page) * ROWS);
        int measures = preview.plan().measures().size();
        return new ModelAndView("plan/preview", status)
                .addObject("preview", preview)
                .addObject("names", FullNames.of(preview.plan()))
                .addObject("typed", Mending.of(preview.draft().plan()))
                .addObject("rows", preview.rows(from, ROWS, language))
                .addObject("page", Math.max(0, page))
                .addObject("pages", Math.max(1, (measures + ROWS - 1) / ROWS))
                .addObject("known", plans.heads(Scope.ALL, 0, KNOWN).items())
                // A language is chosen by a link, and a link asks for a page.
                .addObject("path", "/plans/upload/" + draft);
    }

    private ModelAndView refused(String draft, Language language, SignedIn who, String reason) {
        return page(draft, 0, language, who, HttpStatus.UNPROCESSABLE_CONTENT).addObject("refused", reason);
    }

    private ModelAndView stale(String draft, Language language, SignedIn who, String key, Locale locale) {
        return page(draft, 0, language, who, HttpStatus.CONFLICT)
                .addObject("refused", messages.getMessage(key, null, locale));
    }

    private static ModelAndView refused(String reason) {
        return new ModelAndView("plan/upload", HttpStatus.UNPROCESSABLE_CONTENT).addObject("refused", reason);
    }

    private static ModelAndView again(String draft) {
        return new ModelAndView("redirect:/plans/upload/" + draft);
    }

    /** A file's name as it is shown: without its folder, without what cannot be seen. */
    private static String shown(@Nullable String given) {
        String name = given == null ? "" : given;
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.isEmpty() ? "–" : last.substring(0, Math.min(LONGEST_NAME, last.length()));
    }
}
