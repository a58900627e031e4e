package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One place where two documents differ.
 *
 * @param path the JSON path
 * @param stated what the first says there, empty where it says nothing
 * @param found what the second says there, empty where it says nothing
 */
record TreeDifference(String path, String stated, String found) {

    /** Returns the smallest differing parts in the document's order; none for equal documents. */
    static List<TreeDifference> between(@Nullable Tree before, @Nullable Tree after) {
        List<TreeDifference> all = new ArrayList<>();
        compare("", before, after, all);
        return all;
    }

    private static void compare(String path, @Nullable Tree before, @Nullable Tree after, List<TreeDifference> all) {
        if (before == null || after == null) {
            if (before != after) {
                all.add(new TreeDifference(path, shown(before), shown(after)));
            }
            return;
        }
        if (before instanceof Tree.Branch one && after instanceof Tree.Branch two && sameKind(one, two)) {
            if (one.listed()) {
                lists(path, one, two, all);
            } else if (one.keyed()) {
                keyed(path, one, two, all);
            } else {
                members(path, one, two, all);
            }
        } else if (!before.equals(after)) {
            all.add(new TreeDifference(path, shown(before), shown(after)));
        }
    }

    private static boolean sameKind(Tree.Branch one, Tree.Branch two) {
        return one.listed()
                ? two.listed()
                : one.keyed() ? two.keyed() : one.type().equals(two.type());
    }

    private static void members(String path, Tree.Branch one, Tree.Branch two, List<TreeDifference> all) {
        LinkedHashSet<String> steps = new LinkedHashSet<>(one.members().keySet());
        steps.addAll(two.members().keySet());
        for (String step : steps) {
            compare(
                    Lines.step(path, one, step),
                    one.members().get(step),
                    two.members().get(step),
                    all);
        }
    }

    /** A key that was written otherwise is one difference, not a loss and a gain. */
    private static void keyed(String path, Tree.Branch one, Tree.Branch two, List<TreeDifference> all) {
        TreeSet<String> gone = new TreeSet<>(one.members().keySet());
        gone.removeAll(two.members().keySet());
        TreeSet<String> come = new TreeSet<>(two.members().keySet());
        come.removeAll(one.members().keySet());
        if (gone.size() == 1 && come.size() == 1) {
            Tree before = withoutId(one.members().get(gone.first()));
            if (before != null && before.equals(withoutId(two.members().get(come.first())))) {
                all.add(new TreeDifference(Lines.step(path, one, gone.first()), gone.first(), come.first()));
                gone.clear();
                come.clear();
            }
        }
        for (Map.Entry<String, Tree> member : one.members().entrySet()) {
            Tree other = two.members().get(member.getKey());
            if (other != null) {
                compare(Lines.step(path, one, member.getKey()), member.getValue(), other, all);
            }
        }
        gone.forEach(key -> compare(Lines.step(path, one, key), one.members().get(key), null, all));
        come.forEach(
                key -> compare(Lines.step(path, one, key), null, two.members().get(key), all));
    }

    private static @Nullable Tree withoutId(@Nullable Tree tree) {
        if (tree instanceof Tree.Branch branch && branch.members().containsKey("id")) {
            Map<String, Tree> members = new LinkedHashMap<>(branch.members());
            members.remove("id");
            return new Tree.Branch(branch.type(), members, branch.keyed());
        }
        return tree;
    }

    /** What both begin and end with stays; so one member put in or taken out is one difference. */
    private static void lists(String path, Tree.Branch one, Tree.Branch two, List<TreeDifference> all) {
        List<Tree> before = List.copyOf(one.members().values());
        List<Tree> after = List.copyOf(two.members().values());
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        int tail = 0;
        if (before.size() != after.size()) {
            while (head < shorter && before.get(head).equals(after.get(head))) {
                head++;
            }
            while (tail < shorter - head
                    && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
                tail++;
            }
        }
        int end = Math.max(before.size(), after.size()) - tail;
        for (int i = head; i < end; i++) {
            compare(
                    path + "[" + i + "]",
                    i < before.size() - tail ? before.get(i) : null,
                    i < after.size() - tail ? after.get(i) : null,
                    all);
        }
    }

    private static String shown(@Nullable Tree tree) {
        return tree == null ? "" : tree.shown();
    }
}
