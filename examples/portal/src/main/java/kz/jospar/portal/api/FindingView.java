package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a plan.
 *
 * @param code what kind of defect; stable
 * @param severity error, warning or info
 * @param detail the sentence, in the reader's language
 * @param measure the measure it concerns
 * @param row the row of the table it concerns, from 1
 * @param column the column it concerns
 * @param proposal what could stand there instead
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        String code,
        String severity,
        String detail,
        @Nullable String measure,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String proposal) {
    static FindingView of(Finding finding, Language language) {
        return new FindingView(
                finding.code(),
                finding.severity().code(),
                finding.message(language),
                finding.place().measure(),
                finding.place().row(),
                finding.place().column(),
                finding.proposal());
    }
}
