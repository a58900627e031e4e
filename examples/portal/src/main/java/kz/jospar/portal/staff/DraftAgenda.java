package kz.jospar.portal.staff;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.protocol.sitting.Question;
import org.jspecify.annotations.Nullable;

/**
 * What the secretary prepared before anybody approved it: kk күн тәртібінің жобасы, ru проект повестки дня.
 *
 * @param starts the hour at which it is to begin, as 10:00
 * @param questions in order
 * @param day the day it is planned for, whatever day it is called for later
 */
public record DraftAgenda(
        @Nullable String starts,
        List<Question> questions,
        @Nullable LocalDate day) {
    /** Nothing was prepared. */
    static final DraftAgenda EMPTY = new DraftAgenda(null, List.of());

    /** Of a day that is said elsewhere. */
    public DraftAgenda(@Nullable String starts, List<Question> questions) {
        this(starts, questions, null);
    }

    public DraftAgenda {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** Returns the same for a day. */
    DraftAgenda on(LocalDate planned) {
        return new DraftAgenda(starts, questions, planned);
    }
}
