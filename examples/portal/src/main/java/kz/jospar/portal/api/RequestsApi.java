package kz.jospar.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.work.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who asked for a later day, and what was decided; asked and decided by events of the deadline itself. */
@RestController
@RequestMapping(path = "/api/v1/requests", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "obligations")
class RequestsApi {
    private final Requests requests;
    private final Answers answers;

    RequestsApi(Requests requests, Answers answers) {
        this.requests = requests;
        this.answers = answers;
    }

    @GetMapping
    @Operation(
            operationId = "listRequests",
            summary =
                    "Requests for a later day: those that await a decision, the oldest first, or the others, the latest first")
    ResponseEntity<Listing<RequestView>> list(
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn signedIn,
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {"false", "true"},
                                            defaultValue = "false"))
                    @RequestParam(value = "decided", required = false)
                    @Nullable
                    String decided,
            @RequestParam(value = "page", required = false) @Nullable String page,
            @RequestParam(value = "size", required = false) @Nullable String size,
            HttpServletRequest request) {
        Pages pages = Pages.of(page, size);
        return answers.page(
                request,
                requests.page(!isTrue(decided), signedIn.account().scope(), pages.page(), pages.size()),
                RequestView::of);
    }

    private static boolean isTrue(@Nullable String decided) {
        if (decided == null || decided.equals("false")) {
            return false;
        }
        if (decided.equals("true")) {
            return true;
        }
        throw new ApiException(HttpStatus.BAD_REQUEST, "unknown-value", decided, "decided", "false, true");
    }
}
