package kz.jospar.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.work.Filter;
import kz.jospar.portal.work.Grounding;
import kz.jospar.portal.work.Obligations;
import kz.jospar.portal.work.Recording;
import kz.jospar.portal.work.Tracked;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Deadlines, their histories, and events entered into them. */
@RestController
@RequestMapping(path = "/api/v1/obligations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "obligations")
class ObligationsApi {
    private static final String ONE = "/{plan}/{measure}/{period}";

    private final Obligations obligations;
    private final Recording recording;
    private final Grounding grounding;
    private final Answers answers;
    private final Problems problems;

    ObligationsApi(
            Obligations obligations, Recording recording, Grounding grounding, Answers answers, Problems problems) {
        this.obligations = obligations;
        this.recording = recording;
        this.grounding = grounding;
        this.answers = answers;
        this.problems = problems;
    }

    @GetMapping
    @Operation(operationId = "listObligations", summary = "Deadlines by the last day in force")
    ResponseEntity<Listing<ObligationView>> list(
            @AuthenticationPrincipal SignedIn signedIn,
            @RequestParam(value = "plan", required = false) @Nullable String plan,
            @RequestParam(value = "measure", required = false) @Nullable String measure,
            @RequestParam(value = "executor", required = false) @Nullable String executor,
            @RequestParam(value = "section", required = false) @Nullable String section,
            @Parameter(
                            array =
                                    @ArraySchema(
                                            schema =
                                                    @Schema(
                                                            allowableValues = {
                                                                "upcoming",
                                                                "due-soon",
                                                                "due-today",
                                                                "overdue",
                                                                "done",
                                                                "done-late",
                                                                "partly-done",
                                                                "returned",
                                                                "postponed",
                                                                "superseded",
                                                                "not-required"
                                                            })))
                    @RequestParam(value = "standing", required = false)
                    @Nullable
                    List<String> standing,
            @Parameter(description = "The first last day in force", schema = @Schema(format = "date"))
                    @RequestParam(value = "from", required = false)
                    @Nullable
                    String from,
            @Parameter(description = "The last one", schema = @Schema(format = "date"))
                    @RequestParam(value = "to", required = false)
                    @Nullable
                    String to,
            @RequestParam(value = "page", required = false) @Nullable String page,
            @RequestParam(value = "size", required = false) @Nullable String size,
            HttpServletRequest request) {
        Pages pages = Pages.of(page, size);
        Filter filter = new Filter(
                plan,
                measure,
                executor,
                section == null ? null : Pages.number("section", section, 0, 0, Integer.MAX_VALUE),
                standings(standing),
                Choices.day("from", from),
                Choices.day("to", to));
        return answers.page(
                request,
                obligations.page(filter, signedIn.account().scope(), pages.page(), pages.size()),
                tracked -> ObligationView.of(tracked, obligations.today()));
    }

    @GetMapping(ONE)
    @Operation(operationId = "getObligation", summary = "A deadline, how it stands today, and its history")
    ResponseEntity<TrackedView> one(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable("plan") String plan,
            @PathVariable("measure") String measure,
            @PathVariable("period") String period,
            HttpServletRequest request) {
        Tracked tracked = find(plan, measure, period, signedIn);
        return answers.one(request, TrackedView.of(tracked, obligations.today()), tracked.version());
    }

    @GetMapping(ONE + "/explanation")
    @Operation(operationId = "explainObligation", summary = "Why a deadline is on its day")
    ResponseEntity<ExplanationView> explanation(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable("plan") String plan,
            @PathVariable("measure") String measure,
            @PathVariable("period") String period,
            HttpServletRequest request) {
        Tracked tracked = find(plan, measure, period, signedIn);
        Occurrence occurrence = tracked.obligation().occurrence();
        return answers.one(
                request,
                new ExplanationView(
                        tracked.id(),
                        occurrence.due(),
                        occurrence.lastDay(),
                        tracked.execution().state(obligations.today()).lastDay(),
                        grounding.of(tracked, problems.language(request))),
                tracked.version());
    }

    @GetMapping(ONE + "/events/{event}")
    @Operation(operationId = "getEvent", summary = "One event of a deadline")
    ResponseEntity<EventView> event(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable("plan") String plan,
            @PathVariable("measure") String measure,
            @PathVariable("period") String period,
            @PathVariable("event") String event,
            HttpServletRequest request) {
        Tracked tracked = find(plan, measure, period, signedIn);
        ExecutionEvent found = tracked.execution().events().stream()
                .filter(one -> one.id().equals(event))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(event));
        // An event never changes.
        return answers.one(request, EventView.of(found), 1);
    }

    @PostMapping(path = ONE + "/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize("hasAnyRole('WORKING_BODY', 'EXECUTOR', 'HEAD')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "recordEvent", summary = "Enters an event; the answer is the deadline with it")
    ResponseEntity<TrackedView> record(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable("plan") String plan,
            @PathVariable("measure") String measure,
            @PathVariable("period") String period,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody NewEvent sent,
            HttpServletRequest request) {
        Tracked seen = find(plan, measure, period, signedIn);
        ExecutionEvent event = EnteredEvent.of(sent, seen.id(), obligations.today(), signedIn.account());
        Tracked after = recording.record(event, Answers.seen(ifMatch, seen.version()), signedIn.account());
        return answers.created(
                request,
                TrackedView.of(after, obligations.today()),
                after.version(),
                "obligations",
                plan,
                measure,
                period,
                "events",
                event.id());
    }

    private Tracked find(String plan, String measure, String period, SignedIn signedIn) {
        String id = plan + "/" + measure + "/" + period;
        return obligations.find(id, signedIn.account().scope()).orElseThrow(() -> new NotFoundException(id));
    }

    private static Set<Standing> standings(@Nullable List<String> codes) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        if (codes != null) {
            codes.forEach(
                    code -> standings.add(Choices.one("standing", code, Choices.all(Standing.class), Standing::code)));
        }
        return standings;
    }
}
