package kz.jospar.rating.evaluation;

import kz.jospar.rating.number.Rational;

/** Columns that come from outside, and names. */
final class FastSources {
    private FastSources() {}

    /** A column of the data; the program puts it there before anything runs. */
    static final class Data extends FastNode {
        final boolean denominator;
        final String indicator;
        final int back;

        Data(At at, boolean denominator, String indicator, int back) {
            super(at);
            this.denominator = denominator;
            this.indicator = indicator;
            this.back = back;
        }

        @Override
        void run(FastRun run) {}

        @Override
        void apply(FastRun run, int unit) {}
    }

    static final class Constant extends FastNode {
        private final FastSpan value;

        Constant(At at, Rational value) {
            super(at);
            this.value = FastSpan.of(value);
        }

        @Override
        void apply(FastRun run, int unit) {
            run.set(this, unit, value);
        }
    }

    /** Another formula's column under this formula's path. */
    static final class Named extends FastNode {
        Named(At at) {
            super(at);
        }

        @Override
        void run(FastRun run) {
            run.lo[id] = run.lo[of[0]];
            run.hi[id] = run.hi[of[0]];
            run.state[id] = run.state[of[0]];
            run.lacking[id] = run.lacking[of[0]];
        }

        @Override
        void apply(FastRun run, int unit) {}
    }
}
