package kz.jospar.portal.account;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The doors: sign-in, and from the root to what somebody is here for: an executor to what is due, all others to the plans. */
@Controller
class HomePage {
    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedIn reader) {
        return reader.account().role() == Role.EXECUTOR ? "redirect:/due" : "redirect:/plans";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }
}
