package kz.jospar.protocol.hierarchy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * An assignment of a higher staff at a lower one: kk келіп түскен тапсырма, ru поступившее поручение.
 *
 * @param staff the lower staff
 * @param source where it comes from
 * @param assignment what is to be done there, under {@link Source#arrivingId}, the lower staff its executor; its {@code
 *     given} is the day of the higher sitting, or the day of receipt where that was declared
 * @param binding whether it binds
 * @param received the declared day of receipt, from which its terms then count; {@code null} where they count from the
 *     sitting
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Arrival(
        String staff,
        Source source,
        Assignment assignment,
        Binding binding,
        @Nullable LocalDate received) {
    public Arrival {
        Guard.text("staff", staff);
        Guard.present("source", source);
        Guard.present("assignment", assignment);
        Guard.present("binding", binding);
        if (!assignment.id().equals(source.arrivingId(staff))) {
            throw new IllegalArgumentException(
                    "assignment '" + assignment.id() + "' arrives as '" + source.arrivingId(staff) + "'");
        }
    }
}
