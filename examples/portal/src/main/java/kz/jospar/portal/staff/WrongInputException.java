package kz.jospar.portal.staff;

import java.io.Serial;

/** A field of a form that is empty or no value of its kind: kk қате енгізілген, ru неверно заполнено. Answered 422. */
final class WrongInputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;

    WrongInputException(String field) {
        super("field '" + field + "' is empty or wrong");
        this.field = field;
    }

    /** Returns the name of the field. */
    String field() {
        return field;
    }
}
