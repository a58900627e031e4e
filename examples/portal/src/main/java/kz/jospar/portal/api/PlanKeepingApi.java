package kz.jospar.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;
import kz.jospar.documents.Limits;
import kz.jospar.documents.PlanDocuments;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.plan.PlanHead;
import kz.jospar.portal.plan.PlanKeeping;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Plans, saved and amended by the working body. */
@RestController
@RequestMapping(path = "/api/v1/plans", produces = MediaType.APPLICATION_JSON_VALUE)
@PreAuthorize("hasRole('WORKING_BODY')")
@Tag(name = "plans")
class PlanKeepingApi {
    private final PlanKeeping keeping;
    private final Plans plans;
    private final JsonDocuments json;
    private final Limits limits;
    private final Answers answers;

    PlanKeepingApi(PlanKeeping keeping, Plans plans, JsonDocuments json, Limits limits, Answers answers) {
        this.keeping = keeping;
        this.plans = plans;
        this.json = json;
        this.limits = limits;
        this.answers = answers;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createPlan",
            summary = "Saves a plan, a document jospar.plan/1 or a file of an office program")
    ResponseEntity<PlanView> create(
            @AuthenticationPrincipal SignedIn signedIn,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
                    @RequestBody
                    byte[] document,
            HttpServletRequest request)
            throws IOException {
        return save(json.readPlan(new ByteArrayInputStream(document)), signedIn, request);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "uploadPlan",
            summary = "Saves a plan, a document jospar.plan/1 or a file of an office program")
    ResponseEntity<PlanView> upload(
            @AuthenticationPrincipal SignedIn signedIn,
            @RequestPart("file") MultipartFile file,
            @RequestParam(value = "id", required = false) @Nullable String id,
            @RequestParam(value = "from", required = false) @Nullable String from,
            @RequestParam(value = "to", required = false) @Nullable String to,
            HttpServletRequest request)
            throws IOException {
        if (id != null && !Plan.isId(id)) {
            throw ApiException.ofParameter("id", "unknown-value", id, "id", "A-Z a-z 0-9 . - ~");
        }
        PlanReader.Hints hints = new PlanReader.Hints(id, Choices.day("from", from), Choices.day("to", to), null);
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        Plan plan = PlanDocuments.readPlan(name, file.getInputStream(), hints, limits, json::readPlan);
        return save(plan, signedIn, request);
    }

    @PutMapping(path = "/{plan}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "amendPlan",
            summary = "Saves the next edition of a plan; what happened to its deadlines stays")
    ResponseEntity<PlanView> amend(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable("plan") String plan,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
                    @RequestBody
                    byte[] document,
            HttpServletRequest request)
            throws IOException {
        int version = Answers.seen(ifMatch, head(plan).version());
        Plan next = json.readPlan(new ByteArrayInputStream(document));
        if (!next.id().equals(plan)) {
            throw new ApiException("/id", HttpStatus.UNPROCESSABLE_CONTENT, "other-id", next.id(), plan);
        }
        PlanHead head = keeping.amend(
                PlanBounds.require(next), version, signedIn.account().name());
        return answers.one(request, PlanView.of(head), head.version());
    }

    private ResponseEntity<PlanView> save(Plan plan, SignedIn signedIn, HttpServletRequest request) {
        PlanHead head =
                keeping.save(PlanBounds.require(plan), signedIn.account().name());
        return answers.created(request, PlanView.of(head), head.version(), "plans", plan.id());
    }

    private PlanHead head(String plan) {
        return plans.head(plan, Scope.ALL).orElseThrow(() -> new NotFoundException(plan));
    }
}
