package kz.jospar.portal.staff;

import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.SignedIn;
import kz.jospar.portal.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Staffs are not there for executors: what a sitting told them to do reaches them as an obligation. */
@ControllerAdvice(basePackageClasses = StaffDoor.class)
class StaffDoor {
    @ModelAttribute
    void door(@AuthenticationPrincipal @Nullable SignedIn by) {
        if (by == null || by.account().role() == Role.EXECUTOR) {
            throw new NotFoundException("staff");
        }
    }
}
