package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.rating.replay.Leaves.Kind;
import kz.jospar.rating.replay.Leaves.Misfit;

/**
 * The lines of a document laid along the leaves of what it was: the same number of lines one by one, else with one block
 * that came in or went out, where fewest other lines differ.
 */
final class Alignment {
    /** So many sizes of changed lists are tried in all. */
    private static final int TRIES = 100_000;

    private final String stated;
    private final Lines lines;
    private final int found;
    private final int gone;
    private int tries;

    Alignment(String stated, Lines lines) {
        this.stated = stated;
        this.lines = lines;
        found = lines.lines().size();
        gone = Leaves.count(stated) - found;
    }

    List<Misfit> misfits() {
        boolean[] before = unlike(0);
        if (gone == 0) {
            List<Integer> at = new ArrayList<>();
            for (int line = 0; line < found; line++) {
                if (before[line]) {
                    at.add(line);
                }
            }
            return Leaves.changed(lines, at);
        }
        return around(before, unlike(gone));
    }

    private boolean[] unlike(int shift) {
        boolean[] unlike = new boolean[found];
        for (int line = 0; line < found; line++) {
            int at = line + shift;
            unlike[line] =
                    at < 0 || at >= found + gone || !Leaves.fits(stated, at, lines, line, Leaves.rest(lines, line));
        }
        return unlike;
    }

    private List<Misfit> around(boolean[] before, boolean[] after) {
        int came = Math.max(0, -gone);
        int last = found - came;
        long cost = 0;
        for (int line = came; line < found; line++) {
            cost += after[line] ? 1 : 0;
        }
        long least = cost;
        List<Integer> best = new ArrayList<>(List.of(0));
        for (int split = 1; split <= last; split++) {
            cost += (before[split - 1] ? 1 : 0) - (after[split - 1 + came] ? 1 : 0);
            if (cost < least) {
                least = cost;
                best.clear();
            }
            if (cost == least) {
                best.add(split);
            }
        }
        int latest = best.get(best.size() - 1);
        List<Integer> unlike = new ArrayList<>();
        int list = -1;
        for (int line = 0; line < found; line++) {
            boolean inBlock = line >= latest && line < latest + came;
            boolean isUnlike = line < latest ? before[line] : after[line];
            if (inBlock || !isUnlike) {
                continue;
            }
            if (list < 0 && isResized(line, line < latest ? 0 : gone)) {
                list = line;
            } else {
                unlike.add(line);
            }
        }
        List<Misfit> all = new ArrayList<>(block(list, best, came));
        all.addAll(Leaves.changed(lines, unlike));
        return all;
    }

    /** The block begins with a member of the list whose size is another, if one of the possible places does. */
    private List<Misfit> block(int list, List<Integer> places, int came) {
        int start = places.get(places.size() - 1);
        boolean member = false;
        for (int i = places.size() - 1; i >= 0 && !member && list >= 0; i--) {
            int place = places.get(i);
            member = place < found && lines.parents().get(place) == list;
            start = member ? place : start;
        }
        if (came > 0) {
            List<Misfit> all = new ArrayList<>();
            for (int line = start; line < start + came; line++) {
                if (lines.parents().get(line) < start) {
                    all.add(new Misfit(Kind.CAME, lines.paths().get(line), line));
                }
            }
            return all;
        }
        if (list < 0) {
            int previous = Math.max(0, start - 1);
            return List.of(new Misfit(Kind.GAP_AFTER, lines.paths().get(previous), previous));
        }
        String path = lines.paths().get(list);
        if (lines.tree(list) instanceof Tree.Branch branch && branch.listed()) {
            path = member
                    ? lines.paths().get(start)
                    : path + "[" + branch.members().size() + "]";
        }
        return List.of(new Misfit(Kind.MEMBER_GONE, path, list));
    }

    /** Tells whether a line fits with another number of members. */
    private boolean isResized(int line, int shift) {
        if (!(lines.tree(line) instanceof Tree.Branch branch) || !branch.type().startsWith("#")) {
            return false;
        }
        int size = branch.members().size();
        int least = Math.max(0, size - Math.abs(gone));
        for (int other = least; other <= size + Math.abs(gone) && tries < TRIES; other++) {
            tries++;
            if (other != size && Leaves.fits(stated, line + shift, lines, line, "#" + other)) {
                return true;
            }
        }
        return false;
    }
}
