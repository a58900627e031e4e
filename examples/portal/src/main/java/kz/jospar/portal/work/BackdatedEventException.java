package kz.jospar.portal.work;

import java.io.Serial;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * An executor's event under an earlier day than today: kk өткен күнмен енгізу, ru внесение задним числом. It would say of
 * itself that it was in time; a letter that was sent earlier the working body enters, which has it. Answered 422.
 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public final class BackdatedEventException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final LocalDate today;

    BackdatedEventException(LocalDate today) {
        super("an executor's event is of today");
        this.today = today;
    }

    /** Returns the one day under which an executor enters. */
    public LocalDate today() {
        return today;
    }
}
