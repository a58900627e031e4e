package kz.jospar.portal.web;

import java.io.Serial;
import kz.jospar.jackson.InvalidDocumentException;
import org.jspecify.annotations.Nullable;

/** What is stored cannot be read any more: kk сақталған құжат бүлінген, ru сохранённый документ повреждён. Answered 500. */
public final class UnreadableRowException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String place;

    /** @param place the column and the row, such as {@code measure.document (plan_id=p, id=1.1)} */
    UnreadableRowException(String place, @Nullable InvalidDocumentException fault) {
        super(place + (fault == null ? "" : ": line " + fault.line() + ", column " + fault.column()));
        this.place = place;
    }

    /** Returns the column and the row, for who keeps the database. */
    public String place() {
        return place;
    }
}
