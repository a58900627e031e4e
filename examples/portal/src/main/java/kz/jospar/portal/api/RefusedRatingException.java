package kz.jospar.portal.api;

import java.io.Serial;
import java.util.List;
import kz.jospar.portal.rating.Problem;

/** Files that no rating could be counted from, with what is wrong: kk рейтинг қабылданбады, ru рейтинг не принят. */
final class RefusedRatingException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RefusedRatingException(List<Problem> problems) {
        super("refused-rating");
        this.problems = List.copyOf(problems);
    }

    /** Returns what is wrong, of long tables the first findings and how many more there are, in the order of the files. */
    List<Problem> problems() {
        return problems;
    }

    /** Returns how many of them keep the rating from being saved: at least, where one says that there are more. */
    long errors() {
        return problems.stream().filter(Problem::refuses).count();
    }
}
