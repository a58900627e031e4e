package kz.jospar.portal.rating;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.web.Download;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.rating.account.Account;
import kz.jospar.rating.account.AccountText;
import kz.jospar.rating.account.Accounted;
import kz.jospar.rating.account.BreakdownText;
import kz.jospar.rating.evaluation.ScoreLine;
import kz.jospar.rating.replay.RatingDifference;
import kz.jospar.rating.replay.Verification;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of ratings, open to everybody who signed in: who is rated may check it. */
@Controller
@RequestMapping("/rating")
class RatingPages {
    private static final int ON_A_PAGE = 50;

    private final Ratings ratings;
    private final RatingShelf shelf;
    private final Json json;
    private final Clock clock;

    RatingPages(Ratings ratings, RatingShelf shelf, Json json, Clock clock) {
        this.ratings = ratings;
        this.shelf = shelf;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("ratings", ratings.heads(Math.max(0, page), ON_A_PAGE));
        model.addAttribute("zone", clock.getZone());
        return "rating/list";
    }

    @GetMapping("/{id:\\d{1,18}}")
    String places(@PathVariable long id, Language language, Model model) {
        OpenRating open = shelf.find(id);
        model.addAttribute("rating", head(id));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("groups", PlaceLine.byGroup(open, language));
        model.addAttribute(
                "notes",
                open.rating().scorecard().notes().stream()
                        .map(note -> note.message(language))
                        .toList());
        if (open.verification() instanceof Verification.Confirmed confirmed) {
            model.addAttribute("confirmed", confirmed);
        } else if (open.verification() instanceof Verification.Differs differs) {
            model.addAttribute(
                    "differences",
                    differs.differences().stream()
                            .map(difference -> difference.message(language))
                            .toList());
        }
        return "rating/places";
    }

    @GetMapping("/{id:\\d{1,18}}/{unit}")
    String account(
            @PathVariable long id,
            @PathVariable String unit,
            @RequestParam(defaultValue = "false") boolean changes,
            Language language,
            Model model) {
        OpenRating open = shelf.find(id);
        ScoreLine line = open.rating().scorecard().line(unit).orElseThrow(() -> new NotFoundException(unit));
        AccountText text = AccountText.of(open.rating(), language);
        Accounted peers = open.againstPeers(unit);
        List<String> whole = text.account(peers);
        List<String> compared = text.comparison(peers);
        model.addAttribute("rating", head(id));
        model.addAttribute("line", PlaceLine.of(line, open, language));
        model.addAttribute("sheet", BreakdownText.of(open.rating(), language).sheet(unit));
        // The score, the place and the band come before what is compared.
        model.addAttribute("standing", whole.subList(0, whole.size() - compared.size()));
        model.addAttribute("peers", compared);
        model.addAttribute("peerParts", PartLine.of(peers, text, language));
        open.againstYearBefore(unit).ifPresent(earlier -> {
            model.addAttribute("earlier", text.comparison(earlier));
            model.addAttribute("earlierParts", PartLine.of(earlier, text, language));
        });
        model.addAttribute("data", peers instanceof Account account ? text.data(account) : List.of());
        model.addAttribute("seeks", open.seeksImprovements());
        if (changes && open.seeksImprovements()) {
            open.improvements(unit)
                    .ifPresentOrElse(
                            found -> model.addAttribute(
                                    "changes",
                                    found.stream().map(text::improvement).toList()),
                            () -> model.addAttribute("busy", true));
        }
        return "rating/account";
    }

    /** How the score is made up, for a spreadsheet. */
    @GetMapping("/{id:\\d{1,18}}/{unit}/points.csv")
    ResponseEntity<byte[]> points(@PathVariable long id, @PathVariable String unit, Language language) {
        OpenRating open = shelf.find(id);
        if (open.rating().scorecard().line(unit).isEmpty()) {
            throw new NotFoundException(unit);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", Download.disposition("points-" + unit, ".csv"))
                .body(PointsCsv.of(BreakdownText.of(open.rating(), language).sheet(unit)));
    }

    /** What changed from one rating to another. */
    @GetMapping("/{id:\\d{1,18}}/since/{earlier:\\d{1,18}}")
    String changes(@PathVariable long id, @PathVariable long earlier, Language language, Model model) {
        Optional<RatingDifference> difference = shelf.difference(earlier, id);
        model.addAttribute("rating", head(id));
        model.addAttribute("earlier", head(earlier));
        model.addAttribute("zone", clock.getZone());
        difference.ifPresent(found -> {
            model.addAttribute("rulesChanged", !found.methodology().isEmpty());
            model.addAttribute("moves", MoveLine.of(shelf.find(earlier), shelf.find(id), found, language));
        });
        return "rating/changes";
    }

    private RatingHead head(long id) {
        return ratings.head(id).orElseThrow(() -> new NotFoundException("rating " + id));
    }

    /** The record as it was saved, for {@code jospar verify}. */
    @GetMapping("/{id:\\d{1,18}}/record.json")
    ResponseEntity<byte[]> record(@PathVariable long id) {
        String record = ratings.record(id).orElseThrow(() -> new NotFoundException("rating " + id));
        return download("record", record);
    }

    @GetMapping("/{id:\\d{1,18}}/methodology.json")
    ResponseEntity<byte[]> methodology(@PathVariable long id) {
        return download("methodology", json.write(shelf.find(id).rated().methodology()));
    }

    private static ResponseEntity<byte[]> download(String name, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Disposition", Download.disposition(name, ".json"))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
