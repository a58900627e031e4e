package kz.jospar.portal.rating;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.rating.data.Periods;
import kz.jospar.rating.replay.ReplayRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A new rating from files: uploaded, looked at, saved. Nothing is saved while anything is wrong, and everything that is
 * wrong is told.
 */
@Controller
@RequestMapping("/rating/upload")
@PreAuthorize("hasRole('WORKING_BODY')")
class RatingUpload {
    private final RatingIntake intake;
    private final RatingDrafts drafts;
    private final Ratings ratings;
    private final RatingShelf shelf;

    RatingUpload(RatingIntake intake, RatingDrafts drafts, Ratings ratings, RatingShelf shelf) {
        this.intake = intake;
        this.drafts = drafts;
        this.ratings = ratings;
        this.shelf = shelf;
    }

    @GetMapping
    String form() {
        return "rating/upload";
    }

    @PostMapping
    String upload(
            @RequestParam String period,
            @RequestParam MultipartFile methodology,
            @RequestParam MultipartFile indicators,
            @RequestParam(required = false) @Nullable MultipartFile events,
            @AuthenticationPrincipal SignedIn signedIn,
            Language language,
            Model model,
            HttpServletResponse response)
            throws IOException {
        RatingIntake.Outcome outcome = intake.read(
                period,
                source(methodology),
                source(indicators),
                events == null || events.isEmpty() ? Optional.empty() : Optional.of(source(events)),
                language);
        if (outcome.record().isPresent()) {
            return "redirect:/rating/upload/"
                    + drafts.add(signedIn.account().name(), outcome.record().get(), outcome.problems());
        }
        model.addAttribute("period", period);
        model.addAttribute("problems", outcome.problems());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "rating/upload";
    }

    /** What saving would do: the places, and what changes against the rating in force. */
    @GetMapping("/{draft}")
    String preview(
            @PathVariable String draft, @AuthenticationPrincipal SignedIn signedIn, Language language, Model model) {
        RatingDraft counted = drafts.get(draft, signedIn.account().name());
        ReplayRecord record = counted.record();
        OpenRating open = shelf.find(counted);
        Optional<RatingHead> inForce = ratings.inForce(record).flatMap(ratings::head);
        model.addAttribute("draft", draft);
        model.addAttribute("name", record.methodology().name());
        model.addAttribute("period", Periods.text(record.period()));
        model.addAttribute("problems", counted.problems(language));
        model.addAttribute("groups", PlaceLine.byGroup(open, language));
        boolean same = ratings.same(record).isPresent();
        model.addAttribute("same", same);
        model.addAttribute("seen", inForce.map(RatingHead::id).orElse(0L));
        inForce.ifPresent(head -> {
            model.addAttribute("inForce", head);
            if (!same) {
                shelf.difference(head.id(), counted).ifPresent(difference -> {
                    model.addAttribute("rulesChanged", !difference.methodology().isEmpty());
                    model.addAttribute("moves", MoveLine.of(shelf.find(head.id()), open, difference, language));
                });
            }
        });
        return "rating/preview";
    }

    /** Saves what was looked at; where another rating came into force meanwhile, that is to be looked at first. */
    @PostMapping("/{draft}/save")
    String save(
            @PathVariable String draft,
            @RequestParam long seen,
            @AuthenticationPrincipal SignedIn signedIn,
            Language language,
            RedirectAttributes flash) {
        Optional<Long> sent = ratings.ofForm(draft);
        if (sent.isPresent()) {
            return "redirect:/rating/" + sent.get();
        }
        String owner = signedIn.account().name();
        RatingDraft counted = drafts.get(draft, owner);
        Optional<Ratings.Saved> saved = ratings.add(counted.record(), seen, draft, owner);
        if (saved.isEmpty()) {
            flash.addFlashAttribute("stale", true);
            return "redirect:/rating/upload/" + draft;
        }
        drafts.remove(draft, owner);
        flash.addFlashAttribute("done", saved.get().added() ? "rating.upload.done" : "rating.upload.same");
        flash.addFlashAttribute("problems", counted.problems(language));
        return "redirect:/rating/" + saved.get().id();
    }

    @PostMapping("/{draft}/discard")
    String discard(@PathVariable String draft, @AuthenticationPrincipal SignedIn signedIn) {
        drafts.remove(draft, signedIn.account().name());
        return "redirect:/rating/upload";
    }

    private static RatingIntake.Source source(MultipartFile file) {
        return new RatingIntake.Source(Objects.requireNonNullElse(file.getOriginalFilename(), file.getName()), file);
    }
}
