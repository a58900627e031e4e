package kz.jospar.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows of who reads it. */
@ControllerAdvice(annotations = Controller.class)
class Reader {
    @ModelAttribute("account")
    @Nullable
    Account account(@AuthenticationPrincipal @Nullable SignedIn signedIn) {
        return signedIn == null ? null : signedIn.account();
    }

    /** Why somebody was not let in, where the page of errors is about that. */
    @ModelAttribute("denial")
    @Nullable
    Denial denial(HttpServletRequest request) {
        return request.getAttribute(Denial.ATTRIBUTE) instanceof Denial denial ? denial : null;
    }
}
