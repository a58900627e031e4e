package kz.jospar.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jospar.core.staff.Assignment;
import kz.jospar.protocol.assignment.Control;
import kz.jospar.protocol.assignment.ControlledAssignment;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Register;
import kz.jospar.schedule.execution.ExecutionLog;
import kz.jospar.schedule.execution.State;

/**
 * The terms that were extended by a day, by the ids of their commitments: who hands in before such a term follows it.
 *
 * @param days the nominal day granted last
 */
record ExtendedTerms(Map<String, LocalDate> days) {

    /** Only a term that falls due once has a day that can be extended for its co-executors too. */
    static ExtendedTerms of(Register register, ExecutionLog log, LocalDate asOf) {
        Map<String, LocalDate> days = new HashMap<>();
        byCommitment(register).forEach((id, own) -> {
            State state = own.size() == 1
                    ? log.execution(own.get(0).id()).orElseThrow().state(asOf)
                    : null;
            if (state != null && state.isPostponed()) {
                days.put(id, state.nominalDay());
            }
        });
        return new ExtendedTerms(days);
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    /** Returns the assignments with the days in force; those that were not extended as they are. */
    List<ControlledAssignment> control(Control control, List<Assignment> given, List<ControlledAssignment> controlled) {
        List<ControlledAssignment> all = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            LocalDate day = days.get(given.get(i).id());
            all.add(day == null ? controlled.get(i) : control.control(given.get(i), day));
        }
        return all;
    }

    /** Returns what is owed after the extensions under the ids that it had before them, which events and feeds know. */
    Register under(Register before, Register after) {
        Map<String, List<Obligation>> old = byCommitment(before);
        List<Obligation> obligations = new ArrayList<>();
        byCommitment(after).forEach((id, own) -> {
            List<Obligation> known = old.getOrDefault(id, List.of());
            if (own.size() == 1 && known.size() == 1) {
                Obligation one = own.get(0);
                obligations.add(new Obligation(known.get(0).id(), one.commitment(), one.occurrence()));
            } else {
                obligations.addAll(own);
            }
        });
        return new Register(obligations, after.dropped(), after.uncounted(), after.undated());
    }

    private static Map<String, List<Obligation>> byCommitment(Register register) {
        return register.obligations().stream()
                .collect(Collectors.groupingBy(one -> one.commitment().id(), LinkedHashMap::new, Collectors.toList()));
    }
}
