package kz.jospar.protocol.minutes;

import java.util.List;
import kz.jospar.protocol.guard.Guard;

/** What a recount of minutes gives: kk қайта санау қорытындысы, ru итог пересчёта. */
public sealed interface Recount {

    /** Hands this result to the case that fits it. */
    <R> R choose(Cases<R> cases);

    /** One answer for each result. */
    interface Cases<R> {
        R confirmed(Confirmed recount);

        R differs(Differs recount);
    }

    /**
     * Everything agrees: kk расталды, ru подтверждено.
     *
     * @param questions how many questions were gone through
     * @param votes how many votes, by name or in total, were counted again
     * @param secret how many of these are ballots of secret votes, whose count nobody can repeat: taken as given
     */
    record Confirmed(int questions, int votes, int secret) implements Recount {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.confirmed(this);
        }
    }

    /**
     * Something does not agree: kk алшақтық бар, ru есть расхождения.
     *
     * @param differences all of them in the order they were found, one or more
     */
    record Differs(List<Difference> differences) implements Recount {
        public Differs {
            differences = Guard.copy(differences);
            if (differences.isEmpty()) {
                throw new IllegalArgumentException("differences are empty");
            }
        }

        /** Returns the first difference. */
        public Difference first() {
            return differences.get(0);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.differs(this);
        }
    }
}
