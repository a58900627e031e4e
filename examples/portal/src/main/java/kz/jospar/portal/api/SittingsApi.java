package kz.jospar.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.staff.Held;
import kz.jospar.portal.staff.Sittings;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.protocol.sitting.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sittings of staffs and their minutes, read. As on the pages, for executors there are none. */
@RestController
@RequestMapping(path = "/api/v1/sittings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "sittings")
class SittingsApi {
    private final Sittings sittings;
    private final Json json;
    private final Answers answers;
    private final Problems problems;

    SittingsApi(Sittings sittings, Json json, Answers answers, Problems problems) {
        this.sittings = sittings;
        this.json = json;
        this.answers = answers;
        this.problems = problems;
    }

    /** Comes before each operation. */
    @ModelAttribute
    void door(@Parameter(hidden = true) @AuthenticationPrincipal SignedIn signedIn) {
        if (signedIn.account().role() == Role.EXECUTOR) {
            throw new NotFoundException("staff");
        }
    }

    @GetMapping
    @Operation(operationId = "listSittings", summary = "Sittings, the latest first")
    ResponseEntity<Listing<SittingView>> list(
            @RequestParam(value = "page", required = false) @Nullable String page,
            @RequestParam(value = "size", required = false) @Nullable String size,
            HttpServletRequest request) {
        Pages pages = Pages.of(page, size);
        return answers.page(request, sittings.heads(pages.page(), pages.size()), SittingView::of);
    }

    @GetMapping("/{sitting}")
    @Operation(operationId = "getSitting", summary = "A sitting: its quorum, its questions and what came of them")
    ResponseEntity<SittingStateView> one(@PathVariable("sitting") String sitting, HttpServletRequest request) {
        Held held = find(sitting);
        return answers.one(request, SittingStateView.of(held, problems.language(request)), held.version());
    }

    @GetMapping("/{sitting}/minutes")
    @Operation(
            operationId = "getMinutes",
            summary = "The minutes of a sitting that has ended",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The library's document of minutes, which anybody can count again",
                            content = @Content(schema = @Schema(type = "object"))))
    ResponseEntity<byte[]> minutes(@PathVariable("sitting") String sitting, HttpServletRequest request) {
        Held held = find(sitting);
        boolean ended = held.sitting().phase().compareTo(Phase.CLOSED) >= 0;
        String minutes = held.minutes()
                .filter(any -> ended)
                .map(json::write)
                .orElseThrow(() -> new NotFoundException("minutes of " + sitting));
        return answers.document(request, minutes, held.version(), "minutes-" + sitting);
    }

    private Held find(String sitting) {
        return sittings.find(sitting).orElseThrow(() -> new NotFoundException(sitting));
    }
}
