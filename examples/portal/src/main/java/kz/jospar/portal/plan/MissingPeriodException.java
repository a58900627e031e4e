package kz.jospar.portal.plan;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A plan that does not say which days it runs cannot be dated: kk жоспар кезеңі белгісіз, ru не указан период плана. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public final class MissingPeriodException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    MissingPeriodException(String plan) {
        super("plan '" + plan + "' does not say which days it runs");
    }
}
