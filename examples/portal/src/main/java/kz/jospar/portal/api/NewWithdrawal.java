package kz.jospar.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.jospar.portal.staff.Holding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The withdrawal of a sitting's last event that stands.
 *
 * @param reason why
 */
@Schema(requiredProperties = "reason")
public record NewWithdrawal(@Nullable String reason) {
    /** Returns the reason that has to be there. */
    String why() {
        if (reason == null || reason.isBlank()) {
            throw new ApiException("/reason", HttpStatus.UNPROCESSABLE_CONTENT, "missing-field", "reason");
        }
        if (reason.length() > Holding.LONGEST_REASON) {
            throw new ApiException(
                    "/reason",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "too-long",
                    "reason",
                    Integer.toString(Holding.LONGEST_REASON));
        }
        return reason.strip();
    }
}
