package kz.jospar.portal.rating;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.web.FormKey;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new rating from files; nothing is saved while anything is wrong, and everything that is wrong is told. */
@Controller
@RequestMapping("/rating/upload")
@PreAuthorize("hasRole('WORKING_BODY')")
class RatingUpload {
    private final RatingIntake intake;
    private final Ratings ratings;

    RatingUpload(RatingIntake intake, Ratings ratings) {
        this.intake = intake;
        this.ratings = ratings;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("key", FormKey.fresh());
        return "rating/upload";
    }

    @PostMapping
    String upload(
            @RequestParam(required = false) @Nullable String key,
            @RequestParam String period,
            @RequestParam MultipartFile methodology,
            @RequestParam MultipartFile indicators,
            @RequestParam(required = false) @Nullable MultipartFile events,
            @AuthenticationPrincipal SignedIn signedIn,
            Language language,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response)
            throws IOException {
        RatingIntake.Outcome outcome = intake.read(
                period,
                source(methodology),
                source(indicators),
                events == null || events.isEmpty() ? Optional.empty() : Optional.of(source(events)),
                language);
        if (outcome.record().isPresent()) {
            long id = ratings.add(
                    outcome.record().get(), FormKey.of(key), signedIn.account().name());
            flash.addFlashAttribute("done", "rating.upload.done");
            flash.addFlashAttribute("problems", outcome.problems());
            return "redirect:/rating/" + id;
        }
        model.addAttribute("key", FormKey.of(key));
        model.addAttribute("period", period);
        model.addAttribute("problems", outcome.problems());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "rating/upload";
    }

    private static RatingIntake.Source source(MultipartFile file) {
        return new RatingIntake.Source(Objects.requireNonNullElse(file.getOriginalFilename(), file.getName()), file);
    }
}
