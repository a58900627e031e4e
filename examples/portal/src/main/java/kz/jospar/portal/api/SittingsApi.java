package kz.jospar.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.staff.Held;
import kz.jospar.portal.staff.Holding;
import kz.jospar.portal.staff.Sittings;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.Slice;
import kz.jospar.protocol.sitting.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sittings of staffs and their minutes; the working body may withdraw what it entered last. For executors there are none. */
@RestController
@RequestMapping(path = "/api/v1/sittings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "sittings")
class SittingsApi {
    private final Sittings sittings;
    private final Holding holding;
    private final Json json;
    private final Answers answers;
    private final Problems problems;

    SittingsApi(Sittings sittings, Holding holding, Json json, Answers answers, Problems problems) {
        this.sittings = sittings;
        this.holding = holding;
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

    @GetMapping("/{sitting}/events")
    @Operation(operationId = "listSittingEvents", summary = "What was entered about a sitting, withdrawn events too")
    ResponseEntity<Listing<SittingEventView>> events(
            @PathVariable("sitting") String sitting,
            @RequestParam(value = "page", required = false) @Nullable String page,
            @RequestParam(value = "size", required = false) @Nullable String size,
            HttpServletRequest request) {
        List<SittingEventView> events = SittingEventView.of(find(sitting).document());
        Pages pages = Pages.of(page, size);
        return answers.page(request, Slice.of(events, pages.page(), pages.size()), Function.identity());
    }

    @PostMapping(path = "/{sitting}/withdrawals", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('WORKING_BODY')")
    @Operation(
            operationId = "withdrawSittingEvent",
            summary =
                    "Withdraws the last event that stands, until the minutes are signed; the answer is the sitting without"
                            + " it")
    ResponseEntity<SittingStateView> withdraw(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable("sitting") String sitting,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody NewWithdrawal sent,
            HttpServletRequest request) {
        int version = Answers.seen(ifMatch, find(sitting).version());
        Held held = holding.withdraw(sitting, version, sent.why(), signedIn.account());
        return answers.one(request, SittingStateView.of(held, problems.language(request)), held.version());
    }

    private Held find(String sitting) {
        return sittings.find(sitting).orElseThrow(() -> new NotFoundException(sitting));
    }
}
