package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A tree as lines, one for each of its nodes: kk канондық жолдар, ru каноническая запись.
 *
 * <p>{@code score.of[2].of:Ratio} is a record, {@code indicators#12} a list or a map with its size, {@code
 * placing.ties...=text} a leaf. What is absent has no line, an empty list has one. Backslash, line feed, carriage return
 * and halves of letters are escaped everywhere, in keys also what parts a path; so different trees have different lines.
 */
final class Lines {
    private final List<String> paths = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Tree> trees = new ArrayList<>();

    private Lines() {}

    static Lines of(String root, Tree tree) {
        Lines all = new Lines();
        all.add(root, tree, -1);
        return all;
    }

    List<String> lines() {
        return lines;
    }

    /** Returns the path of each line. */
    List<String> paths() {
        return paths;
    }

    /** Returns the line within which each line stands, -1 for the first. */
    List<Integer> parents() {
        return parents;
    }

    /** Returns the part of the document that a line begins. */
    Tree tree(int line) {
        return trees.get(line);
    }

    private void add(String path, Tree tree, int parent) {
        int line = paths.size();
        parents.add(parent);
        trees.add(tree);
        paths.add(path);
        if (tree instanceof Tree.Branch branch) {
            lines.add(branch.type().startsWith("#") ? path + branch.type() : path + ":" + branch.type());
            for (Map.Entry<String, Tree> member : branch.members().entrySet()) {
                add(step(path, branch, member.getKey()), member.getValue(), line);
            }
        } else {
            lines.add(path + "=" + Text.escaped(tree.shown()));
        }
    }

    /** Returns the path of a member. */
    static String step(String path, Tree.Branch branch, String step) {
        if (branch.listed()) {
            return path + step;
        }
        String name = branch.keyed() ? Text.key(step) : step;
        return path.isEmpty() ? name : path + "." + name;
    }
}
