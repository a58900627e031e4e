package kz.jospar.portal.staff;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.protocol.lint.RegulationLint;
import kz.jospar.protocol.regulation.Regulation;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a regulation in: first what is noticed about it, then, if that is wanted, it is saved. */
@Controller
@RequestMapping("/staff/upload")
@PreAuthorize("hasRole('WORKING_BODY')")
class RegulationUpload {
    private final Regulations regulations;
    private final RegulationUploads uploads;
    private final JsonDocuments documents;
    private final MessageSource messages;

    RegulationUpload(
            Regulations regulations, RegulationUploads uploads, JsonDocuments documents, MessageSource messages) {
        this.regulations = regulations;
        this.uploads = uploads;
        this.documents = documents;
        this.messages = messages;
    }

    @GetMapping
    String form() {
        return "staff/upload";
    }

    @PostMapping
    ModelAndView preview(
            @RequestParam MultipartFile file, @AuthenticationPrincipal SignedIn by, Language language, Model model)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            show(documents.read(in, Regulation.class), by, model);
            return new ModelAndView("staff/upload", model.asMap());
        } catch (InvalidDocumentException e) {
            model.addAttribute("reason", e.message(language));
            return new ModelAndView("staff/upload", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/save")
    ModelAndView save(
            @RequestParam String upload,
            @AuthenticationPrincipal SignedIn by,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        String owner = by.account().name();
        Optional<RegulationUploads.Upload> kept = uploads.find(upload, owner);
        if (kept.isEmpty()) {
            model.addAttribute("reason", messages.getMessage("staff.upload.gone", null, locale));
            return new ModelAndView("staff/upload", model.asMap(), HttpStatus.CONFLICT);
        }
        Regulation regulation = kept.get().regulation();
        try {
            regulations.save(regulation, kept.get().seen(), owner);
        } catch (StaleVersionException e) {
            uploads.remove(upload, owner);
            show(regulation, by, model);
            model.addAttribute("reason", messages.getMessage("staff.upload.stale", null, locale));
            return new ModelAndView("staff/upload", model.asMap(), HttpStatus.CONFLICT);
        }
        uploads.remove(upload, owner);
        flash.addFlashAttribute("done", "staff.saved");
        return new ModelAndView("redirect:/staff/regulations/" + regulation.id());
    }

    /** What is noticed about it beside the edition that is kept now; that one's version is the one that was seen. */
    private void show(Regulation regulation, SignedIn by, Model model) {
        Optional<KeptRegulation> known = regulations.find(regulation.id());
        int seen = known.map(KeptRegulation::version).orElse(0);
        model.addAttribute("regulation", regulation);
        model.addAttribute("findings", RegulationLint.check(regulation));
        model.addAttribute("known", known.isPresent());
        model.addAttribute("upload", uploads.add(regulation, seen, by.account().name()));
    }
}
