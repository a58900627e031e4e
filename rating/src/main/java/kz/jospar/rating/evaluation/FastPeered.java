package kz.jospar.rating.evaluation;

import java.util.Arrays;

/** A formula that takes something from the known values of a unit's peers. */
abstract class FastPeered extends FastNode {
    final Groups groups;
    private final byte[] blocked;

    FastPeered(At at, Groups groups) {
        super(at);
        this.groups = groups;
        blocked = new byte[groups.members().length];
    }

    @Override
    void freeze(FastRun run) {
        double[] lo = run.lo[of[0]];
        double[] hi = run.hi[of[0]];
        byte[] states = run.state[of[0]];
        boolean all = groups.members().length == 1 && !run.lacking[of[0]] && groups.inOrder();
        for (int group = 0; group < blocked.length; group++) {
            int[] members = groups.members()[group];
            blocked[group] = 0;
            if (all) {
                freeze(run, group, lo, hi, members);
                return;
            }
            int count = 0;
            double[] low = new double[members.length];
            double[] high = lo == hi ? low : new double[members.length];
            int[] known = new int[members.length];
            for (int unit : members) {
                byte state = states[unit];
                if (state == 0) {
                    low[count] = lo[unit];
                    high[count] = hi[unit];
                    known[count++] = unit;
                } else if (state == FastRun.UNSURE) {
                    blocked[group] = state;
                } else if (state < 0 && blocked[group] == 0) {
                    blocked[group] = state;
                }
            }
            if (blocked[group] == 0) {
                double[] some = Arrays.copyOf(low, count);
                freeze(run, group, some, lo == hi ? some : Arrays.copyOf(high, count), Arrays.copyOf(known, count));
            }
        }
    }

    /** Keeps what is needed of one group's known values. */
    abstract void freeze(FastRun run, int group, double[] lo, double[] hi, int[] known);

    @Override
    final void apply(FastRun run, int unit) {
        int group = groups.groupOf()[unit];
        if (blocked[group] != 0) {
            run.none(id, unit, blocked[group]);
        } else {
            apply(run, unit, group);
        }
    }

    abstract void apply(FastRun run, int unit, int group);

    /** Tells whether no group has a refused or doubtful member. */
    boolean open() {
        for (byte state : blocked) {
            if (state != 0) {
                return false;
            }
        }
        return true;
    }

    /** Who is whose peer, by number; {@code inOrder} if one group has all units in their order. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Groups(int[] groupOf, int[][] members, boolean inOrder) {
        static Groups of(Peers peers) {
            int[] groupOf = peers.groupOf().stream().mapToInt(Integer::intValue).toArray();
            int[][] members = peers.members().stream()
                    .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new);
            boolean inOrder = members.length == 1;
            for (int i = 0; inOrder && i < members[0].length; i++) {
                inOrder = members[0][i] == i;
            }
            return new Groups(groupOf, members, inOrder);
        }

        /** Every unit is its own; for formulas that no peer touches. */
        static Groups none(int units) {
            return new Groups(new int[units], new int[][] {new int[0]}, false);
        }
    }
}
