package kz.jospar.protocol.sitting;

import java.util.List;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.sitting.Refusal.Reason;
import org.jspecify.annotations.Nullable;

/** What an event does to a course: a new one, or nothing and why. */
record Change(
        @Nullable Course course,
        List<Remark> remarks,
        @Nullable Reason reason,
        @Nullable Citation citation,
        List<String> facts) {

    static Change to(Course course, Remark... remarks) {
        return new Change(course, List.of(remarks), null, null, List.of());
    }

    static Change to(Course course, List<Remark> remarks) {
        return new Change(course, remarks, null, null, List.of());
    }

    static Change no(Reason reason, @Nullable Citation citation, String... facts) {
        return new Change(null, List.of(), reason, citation, List.of(facts));
    }

    /** Something that may stand in the way. */
    interface Check {
        /** Returns the refusal, or {@code null}. */
        @Nullable
        Change refusal();
    }

    /** The first refusal of these; what comes after it is not asked. */
    static @Nullable Change first(Check... checks) {
        for (Check check : checks) {
            Change refusal = check.refusal();
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    static Change no(Reason reason, String... facts) {
        return no(reason, null, facts);
    }
}
