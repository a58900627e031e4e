package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Eight digits of the hash of each line, one after another: where a document is not what was hashed, they show which of
 * its lines is not.
 *
 * <p>Numbers of members are left out, so that a member put in or taken out leaves those behind it as they were.
 */
final class Leaves {
    private static final int WIDTH = 8;
    private static final Pattern NUMBER = Pattern.compile("\\[[0-9]+]");

    private Leaves() {}

    static String of(Lines lines) {
        StringBuilder leaves = new StringBuilder(lines.lines().size() * WIDTH);
        for (int line = 0; line < lines.lines().size(); line++) {
            leaves.append(leaf(lines, line, rest(lines, line)));
        }
        return leaves.toString();
    }

    /** What a line is found to be: kk айырма түрі, ru вид отличия. */
    enum Kind {
        /** Its text is another. */
        CHANGED,
        /** It was not there, and nothing that stands within it. */
        CAME,
        /** A member of this list or map is not there any more. */
        MEMBER_GONE,
        /** Something after it is not there any more. */
        GAP_AFTER
    }

    /**
     * A difference.
     *
     * @param path the path it is told under
     * @param line the line; that of the list or map for a member that is gone
     */
    record Misfit(Kind kind, String path, int line) {}

    /** Returns what is not as the leaves say; of a text that is no list of leaves, nothing that helps. */
    static List<Misfit> differing(String stated, Lines lines) {
        return new Alignment(stated, lines).misfits();
    }

    static boolean fits(String stated, int at, Lines lines, int line, String rest) {
        return stated.startsWith(leaf(lines, line, rest), at * WIDTH);
    }

    static int count(String stated) {
        return stated.length() / WIDTH;
    }

    static String rest(Lines lines, int line) {
        return lines.lines().get(line).substring(lines.paths().get(line).length());
    }

    private static String leaf(Lines lines, int line, String rest) {
        String path = NUMBER.matcher(lines.paths().get(line)).replaceAll("[]");
        return new Digest().line(path + rest).brief().substring(0, WIDTH);
    }

    static List<Misfit> changed(Lines lines, List<Integer> at) {
        List<Misfit> all = new ArrayList<>();
        at.forEach(line -> all.add(new Misfit(Kind.CHANGED, lines.paths().get(line), line)));
        return all;
    }
}
