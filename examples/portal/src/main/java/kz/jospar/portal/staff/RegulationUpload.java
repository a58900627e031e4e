package kz.jospar.portal.staff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.jospar.core.lang.Language;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.protocol.lint.RegulationLint;
import kz.jospar.protocol.regulation.Regulation;
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
    private final JsonDocuments documents;

    RegulationUpload(Regulations regulations, JsonDocuments documents) {
        this.regulations = regulations;
        this.documents = documents;
    }

    @GetMapping
    String form() {
        return "staff/upload";
    }

    @PostMapping
    ModelAndView preview(@RequestParam MultipartFile file, Language language, Model model) throws IOException {
        String text = new String(file.getBytes(), StandardCharsets.UTF_8);
        try {
            Regulation regulation = read(text);
            model.addAttribute("regulation", regulation);
            model.addAttribute("findings", RegulationLint.check(regulation));
            model.addAttribute("document", text);
            model.addAttribute("known", regulations.find(regulation.id()).isPresent());
            return new ModelAndView("staff/upload", model.asMap());
        } catch (InvalidDocumentException e) {
            model.addAttribute("reason", e.message(language));
            return new ModelAndView("staff/upload", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/save")
    ModelAndView save(
            @RequestParam String document,
            @AuthenticationPrincipal SignedIn by,
            Language language,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        try {
            Regulation regulation = read(document);
            regulations.save(regulation, by.account().name());
            flash.addFlashAttribute("done", "staff.saved");
            return new ModelAndView("redirect:/staff/regulations/" + regulation.id());
        } catch (InvalidDocumentException e) {
            model.addAttribute("reason", e.message(language));
            return new ModelAndView("staff/upload", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Regulation read(String text) throws IOException {
        return documents.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Regulation.class);
    }
}
