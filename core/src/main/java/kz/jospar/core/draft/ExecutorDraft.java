package kz.jospar.core.draft;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.text.ExecutorCell;
import org.jspecify.annotations.Nullable;

/**
 * An executor as somebody fills it in: kk орындаушы, ru исполнитель.
 *
 * <p>In JSON it is an object, or its name alone. Marks may be typed behind the name; what is chosen beside it goes before
 * them.
 *
 * <p>Worked case: {@code "ПД (жинақтау)"} consolidates; with the role {@code co} chosen it is a co-executor.
 *
 * @param name the abbreviation or name
 * @param role its part, or {@code null} for what its marks and its place say: the first named leads
 * @param byAgreement whether it takes part by its own consent, or {@code null} for what its marks say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExecutorDraft(
        @Written(max = LONGEST) @Nullable String name,
        @Nullable Role role,
        @Nullable Boolean byAgreement) {

    /** The longest name. */
    static final int LONGEST = 500;

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public ExecutorDraft {}

    /** An executor about whom nothing is chosen beside the name. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExecutorDraft(@Nullable String name) {
        this(name, null, null);
    }

    /**
     * Returns the executors of a form that has one field for all of them, read as the cell of a table.
     *
     * <p>Worked case: {@code "ДСБ (жинақтау), ІСБ"} gives two.
     */
    public static List<ExecutorDraft> fromCell(String cell) {
        return new ExecutorCell()
                .read(cell, true).executors().stream().map(ExecutorDraft::of).toList();
    }

    private static ExecutorDraft of(Executor executor) {
        return new ExecutorDraft(executor.name(), executor.role(), executor.byAgreement());
    }

    /** Reads the name with its marks. */
    Executor read(String written, ExecutorCell reader, boolean first) {
        Executor read = reader.readOne(written, first);
        return new Executor(
                read.id(),
                read.name(),
                role == null ? read.role() : role,
                byAgreement == null ? read.byAgreement() : byAgreement,
                read.jointly(),
                read.text());
    }
}
