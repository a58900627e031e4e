package kz.jospar.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.staff.KeptRegulation;
import kz.jospar.portal.staff.OpenMatters;
import kz.jospar.portal.staff.Regulations;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.Slice;
import kz.jospar.protocol.sitting.DeclaredChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Regulations of staffs: what they leave open, and what was declared on it. For executors there are none. */
@RestController
@RequestMapping(path = "/api/v1/regulations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "regulations")
class RegulationsApi {
    private final Regulations regulations;
    private final OpenMatters matters;
    private final JsonDocuments documents;
    private final Json json;
    private final Answers answers;
    private final Problems problems;

    RegulationsApi(
            Regulations regulations,
            OpenMatters matters,
            JsonDocuments documents,
            Json json,
            Answers answers,
            Problems problems) {
        this.regulations = regulations;
        this.matters = matters;
        this.documents = documents;
        this.json = json;
        this.answers = answers;
        this.problems = problems;
    }

    /** Comes before each operation. */
    @ModelAttribute
    void door(@AuthenticationPrincipal SignedIn signedIn) {
        if (signedIn.account().role() == Role.EXECUTOR) {
            throw new NotFoundException("staff");
        }
    }

    @GetMapping
    @Operation(operationId = "listRegulations", summary = "Regulations of staffs")
    ResponseEntity<Listing<RegulationView>> list(
            @RequestParam(value = "page", required = false) @Nullable String page,
            @RequestParam(value = "size", required = false) @Nullable String size,
            HttpServletRequest request) {
        Pages pages = Pages.of(page, size);
        return answers.page(request, Slice.of(regulations.all(), pages.page(), pages.size()), RegulationView::of);
    }

    @GetMapping("/{regulation}/choices")
    @Operation(operationId = "getChoices", summary = "What a regulation leaves open, and what was declared on it")
    ResponseEntity<ChoicesView> choices(@PathVariable("regulation") String regulation, HttpServletRequest request) {
        return answer(find(regulation), request);
    }

    @PutMapping(path = "/{regulation}/choices", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasRole('WORKING_BODY')")
    @Operation(
            operationId = "declareChoices",
            summary = "Declares what the regulation leaves open, in the place of what was declared before")
    ResponseEntity<ChoicesView> declare(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable("regulation") String regulation,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
                    @RequestBody
                    byte[] document,
            HttpServletRequest request)
            throws IOException {
        KeptRegulation kept = find(regulation);
        int version = Answers.seen(ifMatch, kept.version());
        DeclaredChoices choices = documents.read(new ByteArrayInputStream(document), DeclaredChoices.class);
        regulations.declare(
                kept.regulation(), choices, version, signedIn.account().name());
        return answer(find(regulation), request);
    }

    private ResponseEntity<ChoicesView> answer(KeptRegulation kept, HttpServletRequest request) {
        return answers.one(request, ChoicesView.of(kept, matters, json, problems.language(request)), kept.version());
    }

    private KeptRegulation find(String regulation) {
        return regulations.find(regulation).orElseThrow(() -> new NotFoundException(regulation));
    }
}
