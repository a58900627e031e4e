package kz.jospar.protocol.assignment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * An assignment under control: kk бақылаудағы тапсырма, ru контрольное поручение. Made by {@link Control}.
 *
 * <p>Worked case: given on Wednesday 15 October 2025 «бір ай ішінде»: the origin is stated, the term ends on Saturday 15
 * November, and the kind is short-term, a month being its upper bound. Whoever dates it moves that day off the day off.
 *
 * @param assignment the assignment as a commitment to be dated: its id is kept, its timing is the term in force, and terms
 *     count from the day it was given
 * @param origin where the term comes from
 * @param due the nominal due day in force, an extension counted, not moved off days off; {@code null} where there is no single one
 * @param noDue why there is none; {@code null} where there is one
 * @param kind the kind of control; {@code null} where the policy names no kinds, none fits, the term does not lie after
 *     the day of the assignment, or the working days are not known
 * @param responsible who answers
 * @param leads when co-executors hand in; empty where nobody leads
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ControlledAssignment(
        Assignment assignment,
        TermOrigin origin,
        @Nullable LocalDate due,
        @Nullable NoDue noDue,
        @Nullable ControlKind kind,
        Responsible responsible,
        List<LeadTerm> leads) {
    public ControlledAssignment {
        Guard.present("assignment", assignment);
        Guard.present("origin", origin);
        Guard.present("responsible", responsible);
        leads = Guard.copy(leads);
        if ((due == null) == (noDue == null)) {
            throw new IllegalArgumentException("an assignment has a due day or a reason, not " + due + " and " + noDue);
        }
        if (!Objects.equals(assignment.timing(), origin.timing().orElse(null))) {
            throw new IllegalArgumentException(
                    "the timing " + assignment.timing() + " is not that of its origin, " + origin);
        }
    }

    /** Returns the commitments to be dated: the assignment itself, then those of co-executors that have a day. */
    @JsonIgnore
    public List<Commitment> commitments() {
        return Stream.concat(
                        Stream.<Commitment>of(assignment),
                        leads.stream().filter(lead -> lead.day() != null).map(LeadTerm::commitment))
                .toList();
    }

    /**
     * Returns the co-executors whose own term is over without a word of them, in order. What follows from their silence is a
     * rule: {@link AssignmentPolicy#silentCoexecutorAgrees}.
     *
     * @param answered the ids of the executors that handed in by then
     * @param asOf the day asked about; the last day of a term itself is not over
     */
    public List<LeadTerm> silent(Set<String> answered, LocalDate asOf) {
        return leads.stream()
                .filter(lead -> !answered.contains(lead.executor().id()))
                .filter(lead -> lead.day() != null && asOf.isAfter(lead.day()))
                .toList();
    }
}
