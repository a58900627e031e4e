package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.portal.rating.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a file of a rating.
 *
 * @param file the file's name; absent where it is no file's
 * @param code what kind of defect; stable
 * @param severity error, warning or info; an error keeps the rating from being saved
 * @param detail the sentence, in the reader's language
 * @param row the row of the table it concerns, from 1
 * @param column the column it concerns
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatingFindingView(
        @Nullable String file,
        String code,
        String severity,
        String detail,
        @Nullable Integer row,
        @Nullable String column) {
    static RatingFindingView of(Problem problem) {
        return new RatingFindingView(
                problem.file().isEmpty() ? null : problem.file(),
                problem.code(),
                problem.severity().code(),
                problem.text(),
                problem.row(),
                problem.column());
    }
}
