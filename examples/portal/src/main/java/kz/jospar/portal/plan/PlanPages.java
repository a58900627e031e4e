package kz.jospar.portal.plan;

import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.web.NotFoundException;
import kz.jospar.portal.web.Slice;
import kz.jospar.portal.work.Obligations;
import kz.jospar.portal.work.Urgent;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of plans, and a plan as its table. An executor sees the rows that name it, and no remark on any other. */
@Controller
class PlanPages {
    private static final int PLANS = 20;
    private static final int ROWS = 50;

    private final Plans plans;
    private final PlanFigures figures;
    private final Obligations obligations;

    PlanPages(Plans plans, PlanFigures figures, Obligations obligations) {
        this.plans = plans;
        this.figures = figures;
        this.obligations = obligations;
    }

    @GetMapping("/plans")
    String plans(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "0") int page, Model model) {
        Scope scope = who.account().scope();
        Slice<PlanHead> heads = plans.heads(scope, Math.max(0, page), PLANS);
        model.addAttribute("slice", heads);
        Map<String, Urgent> urgent = heads.items().isEmpty()
                ? Map.of()
                : obligations.urgent(heads.items().stream().map(PlanHead::id).toList(), scope);
        model.addAttribute(
                "lines",
                heads.items().stream()
                        .map(head -> line(head, urgent.getOrDefault(head.id(), Urgent.NONE), scope))
                        .toList());
        return "plan/plans";
    }

    private PlanLine line(PlanHead head, Urgent urgent, Scope scope) {
        return new PlanLine(
                head,
                scope instanceof Scope.All ? head.measures() : figures.measures(head.id(), scope),
                scope instanceof Scope.All ? head.findings() : null,
                urgent.overdue(),
                urgent.soon());
    }

    @GetMapping("/plans/{plan}")
    String plan(
            @PathVariable("plan") String id,
            @RequestParam(required = false) @Nullable String executor,
            @RequestParam(required = false) @Nullable Integer section,
            @RequestParam(defaultValue = "0") int page,
            Language language,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        Account account = who.account();
        Scope scope = account.scope();
        PlanHead head = plans.head(id, scope).orElseThrow(() -> new NotFoundException(id));
        boolean all = scope instanceof Scope.All;
        String asked = executor == null || executor.isBlank() ? null : executor;
        Slice<MeasureRow> rows = plans.rows(id, scope, asked, section, Math.max(0, page), ROWS);
        model.addAttribute(
                "line", line(head, obligations.urgent(List.of(id), scope).getOrDefault(id, Urgent.NONE), scope));
        model.addAttribute("slice", rows);
        model.addAttribute("names", FullNames.of(head.plan()));
        model.addAttribute("lines", TableLine.of(rows.items(), head.plan(), language));
        model.addAttribute("sections", figures.sections(id, scope));
        // A remark on the document as a whole may quote any row of it.
        model.addAttribute("findings", all ? plans.findingsOfDocument(id) : List.of());
        model.addAttribute("executors", all ? plans.executors(id) : List.of());
        model.addAttribute("executor", asked);
        model.addAttribute("section", section);
        return "plan/plan";
    }
}
