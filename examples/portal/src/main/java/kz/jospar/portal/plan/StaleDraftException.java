package kz.jospar.portal.plan;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The owner changed the draft on another page in between: kk жоба өзгерген, ru черновик изменён. Answered 409. */
@ResponseStatus(HttpStatus.CONFLICT)
final class StaleDraftException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;
}
