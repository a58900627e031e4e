package kz.jospar.protocol.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do it, and whether the report says so: kk орындаушы, ru исполнитель.
 *
 * @param executor the body with its role
 * @param inferredFrom what the reader concluded it from, where the report does not name it; {@code null} where it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Addressee(Executor executor, @Nullable LocalizedText inferredFrom) {
    public Addressee {
        Guard.present("executor", executor);
    }

    /** Tells whether the report itself names it. */
    @JsonIgnore
    public boolean isNamed() {
        return inferredFrom == null;
    }
}
