package kz.jospar.protocol.workplan;

import java.time.LocalDate;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Actor;

/**
 * Who approved a work plan, and when: kk жоспарды бекіту, ru утверждение плана.
 *
 * @param by who
 * @param day when
 */
public record PlanApproval(Actor by, LocalDate day) {
    public PlanApproval {
        Guard.present("by", by);
        Guard.present("day", day);
    }
}
