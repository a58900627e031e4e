package kz.jospar.rating.evaluation;

/** One formula that fills its column from those of its members. */
abstract class FastNode {
    final int id;
    final String path;
    final int[] of;

    FastNode(At at) {
        this.id = at.id;
        this.path = at.path;
        this.of = at.of;
    }

    /** Fills the column; without bounds by the quick way where there is one. */
    void run(FastRun run) {
        run.begin(id);
        freeze(run);
        if (!run.bounded && plain(run)) {
            for (int member : of) {
                if (run.lacking[member]) {
                    slow(run, member);
                }
            }
            return;
        }
        for (int unit = 0; unit < run.units; unit++) {
            apply(run, unit);
        }
    }

    private void slow(FastRun run, int member) {
        byte[] states = run.state[member];
        for (int unit = 0; unit < states.length; unit++) {
            if (states[unit] != 0) {
                apply(run, unit);
            }
        }
    }

    /** Takes from the peers what the formula needs of them. */
    void freeze(FastRun run) {}

    /**
     * Computes all units with plain doubles, in loops that a compiler makes wide; units that lack a member come out as
     * anything. Returns whether it did.
     */
    boolean plain(FastRun run) {
        return false;
    }

    /** Computes one unit in doubles rounded outward. */
    abstract void apply(FastRun run, int unit);

    /** Where a formula stands: its number, its path and the numbers of its members. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record At(int id, String path, int[] of) {}
}
