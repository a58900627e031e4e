package kz.jospar.core.duty;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what by which timing: kk міндеттеме, ru обязательство. A plan's measure and a sitting's assignment are
 * commitments; an embedder may add own ones.
 */
public interface Commitment {

    /** Returns the key, unique within its plan or minutes and kept over amendments. */
    String id();

    /** Returns what is to be done. */
    LocalizedText title();

    /** Returns who is to do it, in the order of the document. */
    List<Executor> executors();

    /** Returns the deadline in the document's words; empty where there are none. */
    String deadline();

    /** Returns what the deadline means, or {@code null} where it was not understood or is absent. */
    @Nullable
    Timing timing();

    /**
     * Returns the day of the one event that its term counts from, such as that of a sitting; {@code null} where it counts
     * from none, or the day is not known.
     */
    default @Nullable LocalDate event() {
        return null;
    }
}
