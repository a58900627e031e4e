package kz.jospar.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The doors: sign-in, and from the root to what is due. */
@Controller
class HomePage {
    @GetMapping("/")
    String home() {
        return "redirect:/plans";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }
}
