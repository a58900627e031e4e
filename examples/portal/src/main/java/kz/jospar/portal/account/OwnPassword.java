package kz.jospar.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where anybody changes their own password. All their sessions end with it, this one too. */
@Controller
@RequestMapping("/account/password")
class OwnPassword {
    private final Accounts accounts;
    private final Passwords passwords;
    private final AuthenticationManager signIn;

    OwnPassword(Accounts accounts, Passwords passwords, AuthenticationManager signIn) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIn = signIn;
    }

    @GetMapping
    String form(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        model.addAttribute("oneTime", signedIn.isOneTime());
        model.addAttribute("shortest", Passwords.SHORTEST);
        return "account/password";
    }

    @PostMapping
    String change(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            @AuthenticationPrincipal SignedIn signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String name = signedIn.account().name();
        Optional<String> refusal = isNot(current, name, request)
                .or(() -> password.equals(again) ? Optional.empty() : Optional.of("password.different"))
                .or(() -> password.equals(current) ? Optional.of("password.same") : Optional.empty())
                .or(() -> passwords.refusal(password, name));
        if (refusal.isEmpty() && !accounts.setPassword(name, passwords.hash(password), false, signedIn.version())) {
            refusal = Optional.of("password.stale");
        }
        if (refusal.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", refusal.get());
            return form(signedIn, model);
        }
        new SecurityContextLogoutHandler().logout(request, response, null);
        return "redirect:/sign-in?changed";
    }

    /** Guessed as seldom as at the door: by the same guarded way. */
    private Optional<String> isNot(String current, String name, HttpServletRequest request) {
        UsernamePasswordAuthenticationToken asked = UsernamePasswordAuthenticationToken.unauthenticated(name, current);
        asked.setDetails(SecurityConfiguration.details(request));
        try {
            signIn.authenticate(asked);
            return Optional.empty();
        } catch (TooManyAttemptsException e) {
            return Optional.of("signIn.wait");
        } catch (AuthenticationException e) {
            return Optional.of("password.wrong");
        }
    }
}
