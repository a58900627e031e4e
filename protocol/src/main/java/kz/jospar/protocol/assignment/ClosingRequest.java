package kz.jospar.protocol.assignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.AssignmentRules.Closing;

/**
 * An end of control is asked for: kk бақылаудан алу туралы ұсыныс, ru предложение о снятии с контроля.
 *
 * @param on the day
 * @param ground on what ground
 * @param basis the document that shows it: the answer, what replaces it, the decision; may be empty
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ClosingRequest(LocalDate on, Closing ground, String basis) {
    public ClosingRequest {
        Guard.present("on", on);
        Guard.present("ground", ground);
        basis = basis == null ? "" : basis;
    }
}
