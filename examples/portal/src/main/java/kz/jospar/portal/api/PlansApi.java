package kz.jospar.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import kz.jospar.core.finding.Severity;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.plan.NamedExecutor;
import kz.jospar.portal.plan.PlanHead;
import kz.jospar.portal.plan.Plans;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans, read. */
@RestController
@RequestMapping(path = "/api/v1/plans", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "plans")
class PlansApi {
    private final Plans plans;
    private final PlanViews views;
    private final PlanFindings findings;
    private final Answers answers;
    private final Problems problems;

    PlansApi(Plans plans, PlanViews views, PlanFindings findings, Answers answers, Problems problems) {
        this.plans = plans;
        this.views = views;
        this.findings = findings;
        this.answers = answers;
        this.problems = problems;
    }

    @GetMapping
    @Operation(
            operationId = "listPlans",
            summary = "The plans that concern the account, those of the latest years first")
    ResponseEntity<Listing<PlanView>> list(
            @AuthenticationPrincipal SignedIn signedIn,
            @RequestParam(value = "page", required = false) @Nullable String page,
            @RequestParam(value = "size", required = false) @Nullable String size,
            HttpServletRequest request) {
        Pages pages = Pages.of(page, size);
        Scope scope = scope(signedIn);
        return answers.page(
                request, views.page(plans.heads(scope, pages.page(), pages.size()), scope), Function.identity());
    }

    @GetMapping("/{plan}")
    @Operation(operationId = "getPlan", summary = "A plan without its measures")
    ResponseEntity<PlanView> one(
            @AuthenticationPrincipal SignedIn signedIn, @PathVariable("plan") String plan, HttpServletRequest request) {
        PlanHead head = head(plan, signedIn);
        return answers.one(request, views.one(head, scope(signedIn)), head.version());
    }

    @GetMapping("/{plan}/measures")
    @Operation(operationId = "listMeasures", summary = "The measures of a plan in their order, with what was noticed")
    ResponseEntity<Listing<MeasureView>> measures(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable("plan") String plan,
            @RequestParam(value = "executor", required = false) @Nullable String executor,
            @RequestParam(value = "section", required = false) @Nullable String section,
            @RequestParam(value = "page", required = false) @Nullable String page,
            @RequestParam(value = "size", required = false) @Nullable String size,
            HttpServletRequest request) {
        head(plan, signedIn);
        Pages pages = Pages.of(page, size);
        return answers.page(
                request,
                plans.rows(
                        plan,
                        scope(signedIn),
                        executor,
                        section == null ? null : Pages.number("section", section, 0, 0, Integer.MAX_VALUE),
                        pages.page(),
                        pages.size()),
                row -> MeasureView.of(row, problems.language(request)));
    }

    @GetMapping("/{plan}/findings")
    @Operation(operationId = "listFindings", summary = "What was noticed about a plan")
    ResponseEntity<Listing<FindingView>> findings(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable("plan") String plan,
            @Parameter(schema = @Schema(allowableValues = {"error", "warning", "info"}))
                    @RequestParam(value = "severity", required = false)
                    @Nullable
                    String severity,
            @RequestParam(value = "page", required = false) @Nullable String page,
            @RequestParam(value = "size", required = false) @Nullable String size,
            HttpServletRequest request) {
        head(plan, signedIn);
        Severity only = severity == null
                ? null
                : Choices.one("severity", severity, Choices.all(Severity.class), Severity::code);
        return answers.page(
                request,
                findings.page(plan, only, scope(signedIn), Pages.of(page, size)),
                finding -> FindingView.of(finding, problems.language(request)));
    }

    @GetMapping("/{plan}/executors")
    @Operation(operationId = "listExecutors", summary = "Whom a plan names; an executor finds itself alone")
    ResponseEntity<Listing<ExecutorView>> executors(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable("plan") String plan,
            @RequestParam(value = "page", required = false) @Nullable String page,
            @RequestParam(value = "size", required = false) @Nullable String size,
            HttpServletRequest request) {
        head(plan, signedIn);
        Pages pages = Pages.of(page, size);
        List<NamedExecutor> named = plans.executors(plan).stream()
                .filter(one -> scope(signedIn).includes(List.of(one.id())))
                .toList();
        List<NamedExecutor> shown = named.stream()
                .skip((long) pages.page() * pages.size())
                .limit(pages.size())
                .toList();
        return answers.page(request, new Slice<>(shown, pages.page(), pages.size(), named.size()), ExecutorView::of);
    }

    private PlanHead head(String plan, SignedIn signedIn) {
        return plans.head(plan, scope(signedIn)).orElseThrow(() -> new NotFoundException(plan));
    }

    private static Scope scope(SignedIn signedIn) {
        return signedIn.account().scope();
    }
}
