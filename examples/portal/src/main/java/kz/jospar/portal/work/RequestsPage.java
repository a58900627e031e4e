package kz.jospar.portal.work;

import kz.jospar.portal.account.Scope;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.web.Slice;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who asked for a later day, and what was decided: for the head what awaits a decision, for an executor its own. */
@Controller
class RequestsPage {
    private static final int SIZE = 50;

    private final Requests requests;
    private final Choices choices;

    RequestsPage(Requests requests, Choices choices) {
        this.requests = requests;
        this.choices = choices;
    }

    @GetMapping("/requests")
    String requests(
            @RequestParam(defaultValue = "false") boolean decided,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Scope scope = reader.account().scope();
        Slice<TrackedRequest> slice = requests.page(!decided, scope, Math.max(0, page), SIZE);
        model.addAttribute("decided", decided);
        model.addAttribute("slice", slice);
        choices.heads(slice.items().stream().map(TrackedRequest::tracked).toList(), model);
        model.addAttribute("open", decided ? requests.count(true, scope) : slice.total());
        return "work/requests";
    }
}
