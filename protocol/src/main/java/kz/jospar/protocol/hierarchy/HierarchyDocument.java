package kz.jospar.protocol.hierarchy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import kz.jospar.protocol.guard.Guard;

/**
 * Staffs and who stands above whom, as somebody wrote it down: kk штабтар жүйесі, ru система штабов. It may be wrong: see
 * {@link HierarchyLint}.
 *
 * @param format always {@link #FORMAT}
 * @param id the key
 * @param bodies the staffs, at least one
 */
@JsonPropertyOrder({"format", "id"})
public record HierarchyDocument(String format, String id, List<StaffBody> bodies) {

    /** The format and version of the JSON document. */
    public static final String FORMAT = "jospar.hierarchy/1";

    public HierarchyDocument {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format is '" + format + "', not '" + FORMAT + "'");
        }
        Guard.text("id", id);
        bodies = Guard.copy(bodies);
        if (bodies.isEmpty()) {
            throw new IllegalArgumentException("hierarchy '" + id + "' has no bodies");
        }
    }
}
