package kz.jospar.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.rating.RatingIntake;
import kz.jospar.portal.rating.RatingShelf;
import kz.jospar.portal.rating.Ratings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A new rating from files, by the working body; nothing is saved while anything is wrong, and all of it is told. */
@RestController
@RequestMapping(path = "/api/v1/ratings", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasRole('WORKING_BODY')")
@Tag(name = "ratings")
class RatingUploadApi {
    private final RatingIntake intake;
    private final Ratings ratings;
    private final RatingShelf shelf;
    private final Answers answers;
    private final Problems problems;

    RatingUploadApi(RatingIntake intake, Ratings ratings, RatingShelf shelf, Answers answers, Problems problems) {
        this.intake = intake;
        this.ratings = ratings;
        this.shelf = shelf;
        this.answers = answers;
        this.problems = problems;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "createRating",
            summary = "Counts and saves a rating from a methodology and tables, or tells everything that is wrong with"
                    + " them; what is in force already is not saved again",
            responses = {
                @ApiResponse(responseCode = "201", description = "Counted and saved"),
                @ApiResponse(
                        responseCode = "200",
                        description = "The rating in force has the same methodology and the same data")
            },
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema =
                                                    @Schema(
                                                            type = "object",
                                                            requiredProperties = {"period", "methodology", "indicators"
                                                            }),
                                            schemaProperties = {
                                                @SchemaProperty(
                                                        name = "period",
                                                        schema =
                                                                @Schema(
                                                                        type = "string",
                                                                        description =
                                                                                "The rated days: 2025, 2025-H1, 2025-Q1, 2025-03")),
                                                @SchemaProperty(
                                                        name = "methodology",
                                                        schema =
                                                                @Schema(
                                                                        type = "string",
                                                                        format = "binary",
                                                                        description = "JSON")),
                                                @SchemaProperty(
                                                        name = "indicators",
                                                        schema =
                                                                @Schema(
                                                                        type = "string",
                                                                        format = "binary",
                                                                        description = "CSV in UTF-8")),
                                                @SchemaProperty(
                                                        name = "events",
                                                        schema =
                                                                @Schema(
                                                                        type = "string",
                                                                        format = "binary",
                                                                        description = "CSV in UTF-8"))
                                            })))
    ResponseEntity<SavedRatingView> create(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn signedIn,
            @Parameter(hidden = true) @RequestParam(value = "period", required = false) @Nullable String period,
            @Parameter(hidden = true) @RequestPart("methodology") MultipartFile methodology,
            @Parameter(hidden = true) @RequestPart("indicators") MultipartFile indicators,
            @Parameter(hidden = true) @RequestPart(value = "events", required = false) @Nullable MultipartFile events,
            HttpServletRequest request)
            throws IOException {
        Language language = problems.language(request);
        RatingIntake.Outcome outcome = intake.read(
                period == null ? "" : period,
                source(methodology),
                source(indicators),
                events == null || events.isEmpty() ? Optional.empty() : Optional.of(source(events)),
                language);
        if (outcome.record().isEmpty()) {
            throw new RefusedRatingException(outcome.problems());
        }
        Ratings.Saved kept =
                ratings.add(outcome.record().get(), signedIn.account().name());
        PlacesView places = PlacesView.of(ratings.head(kept.id()).orElseThrow(), shelf.find(kept.id()), language);
        SavedRatingView saved = new SavedRatingView(
                places.rating(),
                kept.added(),
                outcome.problems().stream().map(RatingFindingView::of).toList());
        return kept.added()
                ? answers.created(request, saved, places, RatingsApi.UNCHANGED, "ratings", Long.toString(kept.id()))
                : answers.known(request, saved, places, RatingsApi.UNCHANGED, "ratings", Long.toString(kept.id()));
    }

    private static RatingIntake.Source source(MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return new RatingIntake.Source(name.isEmpty() ? file.getName() : name, file);
    }
}
