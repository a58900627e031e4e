package kz.jospar.core.lint;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.party.Directory;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * What a plan does not say itself.
 *
 * @param directory the bodies that are known
 * @param own whether the embedder gave its own directory, so that whom it does not have is worth telling
 * @param workingDays which days are worked, if that was told
 */
record Outside(Directory directory, boolean own, @Nullable WorkingDays workingDays) {

    /** Returns the day on which a plan speaks: of its approval, else the first of its period, if either is known. */
    static @Nullable LocalDate day(Plan plan) {
        if (plan.approval() != null && plan.approval().date() != null) {
            return plan.approval().date();
        }
        return plan.period() == null ? null : plan.period().from();
    }

    /** Returns the bodies and terms that have a name on the plan's day, else on any day where no day is known. */
    List<Directory.Match> find(String name, @Nullable LocalDate day) {
        return day == null ? directory.find(name) : directory.find(name, day);
    }
}
