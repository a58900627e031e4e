package kz.jospar.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import kz.jospar.portal.rating.OpenRating;
import kz.jospar.portal.rating.RatingShelf;
import kz.jospar.portal.rating.Ratings;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.rating.evaluation.ScoreLine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ratings, for everybody who signed in: who is rated may check it. A saved rating never changes. */
@RestController
@RequestMapping(path = "/api/v1/ratings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "ratings")
class RatingsApi {
    private static final String ONE = "/{rating:\\d{1,18}}";
    /** The version of every rating: a saved one never changes, and that another one replaced it is in the rest of the tag. */
    static final int UNCHANGED = 1;

    private final Ratings ratings;
    private final RatingShelf shelf;
    private final Answers answers;
    private final Problems problems;

    RatingsApi(Ratings ratings, RatingShelf shelf, Answers answers, Problems problems) {
        this.ratings = ratings;
        this.shelf = shelf;
        this.answers = answers;
        this.problems = problems;
    }

    @GetMapping
    @Operation(operationId = "listRatings", summary = "Ratings, the latest period first")
    ResponseEntity<Listing<RatingView>> list(
            @RequestParam(value = "page", required = false) @Nullable String page,
            @RequestParam(value = "size", required = false) @Nullable String size,
            HttpServletRequest request) {
        Pages pages = Pages.of(page, size);
        return answers.page(request, ratings.heads(pages.page(), pages.size()), RatingView::of);
    }

    @GetMapping(ONE)
    @Operation(operationId = "getRating", summary = "A rating with its places by peer group")
    ResponseEntity<PlacesView> one(@PathVariable("rating") long rating, HttpServletRequest request) {
        return answers.one(
                request,
                PlacesView.of(
                        ratings.head(rating).orElseThrow(() -> new NotFoundException("rating " + rating)),
                        shelf.find(rating),
                        problems.language(request)),
                UNCHANGED);
    }

    @GetMapping(ONE + "/units/{unit}")
    @Operation(operationId = "explainScore", summary = "Why a body has its score: in words, and its parts as numbers")
    ResponseEntity<AccountView> account(
            @PathVariable("rating") long rating, @PathVariable("unit") String unit, HttpServletRequest request) {
        OpenRating open = shelf.find(rating);
        ScoreLine line = open.rating().scorecard().line(unit).orElseThrow(() -> new NotFoundException(unit));
        return answers.one(request, AccountView.of(line, open, problems.language(request)), UNCHANGED);
    }

    @GetMapping(ONE + "/record")
    @Operation(
            operationId = "getRatingRecord",
            summary = "A rating's record as it was saved, from which anybody can count it again",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "A document jospar.rating-record of the library",
                            content = @Content(schema = @Schema(type = "object"))))
    ResponseEntity<byte[]> record(@PathVariable("rating") long rating, HttpServletRequest request) {
        String record = ratings.record(rating).orElseThrow(() -> new NotFoundException("rating " + rating));
        return answers.document(request, record, UNCHANGED, "rating-" + rating);
    }
}
