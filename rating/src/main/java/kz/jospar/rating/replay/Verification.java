package kz.jospar.rating.replay;

import java.util.List;
import kz.jospar.rating.guard.Guard;

/** What replaying a record gives: kk қайта есептеу қорытындысы, ru итог повторного расчёта. */
public sealed interface Verification {

    /** Replays a record from itself alone. */
    static Verification of(ReplayRecord record) {
        return of(record, Inputs.NONE);
    }

    /**
     * Replays a record and compares what is laid beside it.
     *
     * <p>Worked case: the record of a rating and a table in which one value was changed afterwards: {@link Differs} with
     * that one cell, as it was and as it is.
     */
    static Verification of(ReplayRecord record, Inputs given) {
        return new Check(record, given, ExactEngine.ENGINE).verification();
    }

    /** Hands this result to the case that fits it. */
    <R> R choose(Cases<R> cases);

    /** One answer for each result. */
    interface Cases<R> {
        R confirmed(Confirmed verification);

        R differs(Differs verification);
    }

    /**
     * Everything agrees: kk расталды, ru подтверждено.
     *
     * @param units how many units were scored again
     * @param observations how many rows they were scored from
     * @param version the version that computed the record; the numbers agree even where it is not this one
     */
    record Confirmed(int units, int observations, String version) implements Verification {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.confirmed(this);
        }
    }

    /**
     * Something does not agree: kk алшақтық бар, ru есть расхождения.
     *
     * @param differences all of them, one or more: methodology, data, result, hashes
     */
    record Differs(List<ReplayDifference> differences) implements Verification {
        public Differs {
            differences = Guard.some("differences", differences);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.differs(this);
        }
    }
}
