package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table the plan was read from: kk баған, ru графа.
 *
 * @param kind what it holds
 * @param heading its heading as it stands
 * @param ordinal the number under the heading, where the table counts its columns; else empty
 * @param year the year its amounts are of, where it is a column of one year
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanColumn(
        ColumnKind kind,
        String heading,
        String ordinal,
        @Nullable Integer year) {

    public PlanColumn {
        Guard.present("kind", kind);
        heading = heading == null ? "" : heading;
        ordinal = ordinal == null ? "" : ordinal;
    }

    /** A column that is not of one year. */
    public PlanColumn(ColumnKind kind, String heading, String ordinal) {
        this(kind, heading, ordinal, null);
    }
}
