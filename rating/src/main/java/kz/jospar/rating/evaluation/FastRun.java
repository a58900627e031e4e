package kz.jospar.rating.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.formula.AbsentRule;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one evaluation: for each formula one double for each unit, or two with the true number between them, and
 * a state. Not for several threads at once.
 *
 * <p>A state of 0 is a known number, above 0 absent for the reason of that number, below 0 refused for it; {@link #UNSURE}
 * may be anything. What is not known is NaN.
 */
final class FastRun {
    static final byte UNSURE = Byte.MAX_VALUE;

    private static final AbsentReason[] REASONS = AbsentReason.values();

    final int units;
    final boolean bounded;
    final double[][] lo;
    final double[][] hi;
    final byte[][] state;
    final boolean[] lacking;

    /** Weights that stand for those of a mean, by node; {@code null} for its own. */
    final double[] @Nullable [] weights;

    /** The members gathered last, see {@link #gather}. */
    final FastSpan[] values;

    final int[] places;
    int known;

    private final List<String> names;
    private final List<FastDoubt> doubts = new ArrayList<>();

    FastRun(FastProgram program, boolean bounded) {
        int nodes = program.nodes().length;
        this.names = program.units();
        this.units = names.size();
        this.bounded = bounded;
        lo = new double[nodes][];
        hi = new double[nodes][];
        state = new byte[nodes][];
        lacking = new boolean[nodes];
        weights = new double[nodes][];
        values = new FastSpan[program.widest()];
        places = new int[program.widest()];
    }

    List<FastDoubt> doubts() {
        return doubts;
    }

    /** Makes room for a column, or clears it. */
    void begin(int node) {
        if (lo[node] == null) {
            lo[node] = new double[units];
            hi[node] = bounded ? new double[units] : lo[node];
            state[node] = new byte[units];
        } else if (lacking[node]) {
            Arrays.fill(state[node], (byte) 0);
        }
        lacking[node] = false;
    }

    FastSpan span(int node, int unit) {
        return new FastSpan(lo[node][unit], hi[node][unit]);
    }

    boolean known(int node, int unit) {
        return state[node][unit] == 0;
    }

    void set(FastNode node, int unit, FastSpan span) {
        if (!span.told()) {
            unsure(node, unit);
        } else if (bounded) {
            lo[node.id][unit] = span.lo();
            hi[node.id][unit] = span.hi();
        } else {
            lo[node.id][unit] = span.middle();
        }
    }

    void absent(FastNode node, int unit, AbsentReason reason) {
        none(node.id, unit, code(reason));
    }

    void refuse(FastNode node, int unit, AbsentReason reason) {
        none(node.id, unit, (byte) -code(reason));
    }

    /** Lists the unit: here doubles cannot tell what there is, if anything. */
    void unsure(FastNode node, int unit) {
        note(node, unit);
        none(node.id, unit, bounded ? UNSURE : code(AbsentReason.BEYOND_REACH));
    }

    /** Lists the unit: here doubles cannot tell which of two numbers it is, and both are within the bounds. */
    void note(FastNode node, int unit) {
        if (bounded) {
            doubts.add(new FastDoubt(names.get(unit), node.path));
        }
    }

    /** Takes over what a member is: number, absence, refusal or doubt. */
    void copy(FastNode node, int unit, int member) {
        byte of = state[member][unit];
        lo[node.id][unit] = lo[member][unit];
        hi[node.id][unit] = hi[member][unit];
        state[node.id][unit] = of;
        lacking[node.id] |= of != 0;
    }

    void none(int node, int unit, byte reason) {
        lo[node][unit] = Double.NaN;
        hi[node][unit] = Double.NaN;
        state[node][unit] = reason;
        lacking[node] = true;
    }

    /** Tells whether all members are known; where not, the node's cell is what that makes it. */
    boolean present(FastNode node, int unit) {
        int first = -1;
        for (int member : node.of) {
            byte of = state[member][unit];
            if (of == UNSURE) {
                none(node.id, unit, UNSURE);
                return false;
            }
            if (of < 0 && (first < 0 || state[first][unit] > 0)) {
                first = member;
            }
            if (of > 0 && first < 0) {
                first = member;
            }
        }
        if (first >= 0) {
            copy(node, unit, first);
        }
        return first < 0;
    }

    /** Puts the members into {@link #values} after the rule for absent ones; below 0 where the cell is made already. */
    int gather(FastNode node, int unit, AbsentRule rule) {
        int first = -1;
        int count = 0;
        known = 0;
        int refused = -1;
        for (int i = 0; i < node.of.length; i++) {
            int member = node.of[i];
            byte of = state[member][unit];
            if (of == 0) {
                known++;
                places[count] = i;
                values[count++] = span(member, unit);
            } else if (of == UNSURE) {
                none(node.id, unit, UNSURE);
                return -1;
            } else if (of < 0) {
                refused = refused < 0 ? member : refused;
            } else {
                first = first < 0 ? member : first;
                if (rule == AbsentRule.ZERO) {
                    places[count] = i;
                    values[count++] = FastSpan.ZERO;
                }
            }
        }
        if (refused >= 0) {
            copy(node, unit, refused);
            return -1;
        }
        if (first >= 0 && rule == AbsentRule.REFUSE) {
            none(node.id, unit, (byte) -state[first][unit]);
            return -1;
        }
        if (first >= 0 && (rule == AbsentRule.ABSENT || count == 0)) {
            copy(node, unit, first);
            return -1;
        }
        return count;
    }

    /** A reason's state within one run; it is never written down. */
    @SuppressWarnings("EnumOrdinal")
    static byte code(AbsentReason reason) {
        return (byte) (reason.ordinal() + 1);
    }

    /** A kind of answer within one run. */
    @SuppressWarnings("EnumOrdinal")
    static byte code(Observation.Status status) {
        return (byte) status.ordinal();
    }

    static AbsentReason reason(byte state) {
        return REASONS[Math.abs(state) - 1];
    }
}
