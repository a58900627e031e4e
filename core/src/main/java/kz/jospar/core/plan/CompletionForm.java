package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.core.guard.Guard;

/**
 * What shows that a measure is done: kk аяқтау нысаны, ru форма завершения.
 *
 * @param text the cell's words, such as {@code ақпарат}; may be empty
 */
public record CompletionForm(@JsonValue String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CompletionForm {
        Guard.present("form", text);
    }
}
