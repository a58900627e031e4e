package kz.jospar.portal.work;

import java.io.Serial;
import kz.jospar.schedule.execution.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An event that cannot be entered, with the library's reason: kk оқиға қабылданбады, ru событие отклонено. Answered 422. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public final class RefusedEventException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedEventException(Refusal refusal) {
        super(refusal.reason().code());
        this.refusal = refusal;
    }

    /** Returns why, with its sentence in three languages. */
    public Refusal refusal() {
        return refusal;
    }
}
