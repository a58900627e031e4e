package kz.jospar.portal.staff;

import java.util.List;
import kz.jospar.protocol.sitting.Question;
import org.jspecify.annotations.Nullable;

/**
 * What the secretary prepared before anybody approved it: kk күн тәртібінің жобасы, ru проект повестки дня.
 *
 * @param starts the hour at which it is to begin, as 10:00
 * @param questions in order
 */
public record DraftAgenda(@Nullable String starts, List<Question> questions) {
    /** Nothing was prepared. */
    static final DraftAgenda EMPTY = new DraftAgenda(null, List.of());

    public DraftAgenda {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
