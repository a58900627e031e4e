package kz.jospar.portal.staff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.protocol.assignment.AssignmentPolicies;
import kz.jospar.protocol.assignment.AssignmentPolicy;
import kz.jospar.protocol.assignment.Control;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/** What the assignments of minutes owe, and when: kk тапсырмалардың мерзімдері, ru сроки поручений. */
@Component
class Instructions {
    /** Rules of documentation: a month where no term is named, co-executors ahead of the lead. */
    private static final String POLICY = "documentation-703";

    private final Control control;
    private final Deadlines deadlines;

    Instructions(JsonDocuments documents, WorkCalendar calendar, Deadlines deadlines) {
        try (InputStream in = AssignmentPolicies.open(POLICY)) {
            this.control = Control.of(documents.read(in, AssignmentPolicy.class), calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(POLICY, e);
        }
        this.deadlines = deadlines;
    }

    /** Returns the rules by which terms are found. */
    AssignmentPolicy policy() {
        return control.policy();
    }

    /** Returns the dated obligations; what comes back is shown to the end of the year after the sitting. */
    List<Obligation> of(Minutes minutes) {
        List<Commitment> owed = control.control(minutes.assignments()).stream()
                .flatMap(one -> one.commitments().stream())
                .collect(Collectors.toMap(Commitment::id, one -> one, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        LocalDate day = minutes.day();
        return deadlines.obligations(minutes.id(), owed, new PlanPeriod(day, LocalDate.of(day.getYear() + 1, 12, 31)));
    }
}
