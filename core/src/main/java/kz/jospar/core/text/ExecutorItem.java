package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.party.Abbreviation;
import kz.jospar.core.party.Directory;

/**
 * One addressee of a cell: its name and its marks.
 *
 * @param text as it stands in the cell
 * @param name without marks; brackets that hold anything else belong to it
 * @param marks the marks, in brackets or at its end
 */
record ExecutorItem(String text, String name, Set<Mark> marks) {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
    private static final Pattern JOINER_AT_START = Pattern.compile("^(?:және|и|and) (?=.)");
    private static final Pattern LIST_NUMBER = Pattern.compile("^\\(?\\d{1,2}[.)]\\s*(?=[\\p{L}«\"])");
    private static final Pattern BEFORE_NAME =
            Pattern.compile("^([\\p{L} ]{3,40}?)(?: [-–—] |\\s*[:–—]\\s*)(?=[\\p{L}«\"])");
    private static final Pattern WITH = Pattern.compile("(?<=\\p{Lu})-[мбп]ен$");
    private static final Pattern WRAPPED = Pattern.compile("(?<=\\p{L})[-\u00ad] (?=\\p{Ll})");

    static ExecutorItem of(String text) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        String plain = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(" ");
        String own = LIST_NUMBER.matcher(withoutMarksInBrackets(plain, marks)).replaceFirst("");
        String name = withoutMarksAtEnd(withoutMarkAtStart(own, marks), marks);
        name = marks.contains(Mark.JOINTLY) ? WITH.matcher(name).replaceFirst("") : name;
        name = withoutJointlyAtStart(JOINER_AT_START.matcher(name).replaceFirst(""), marks);
        return new ExecutorItem(text, name.isEmpty() ? Blanks.collapse(text) : unwrapped(name), marks);
    }

    /** A name that a hyphen breaks over a line: Қаржы-мині, where the whole word is a known name, is Қаржымині. */
    private static String unwrapped(String name) {
        if (name.indexOf('-') < 0 && name.indexOf('\u00ad') < 0) {
            return name;
        }
        String joined = WRAPPED.matcher(name).replaceAll("-").replace("\u00ad", "");
        String whole = joined.replace("-", "");
        boolean known = whole.length() <= 40
                && Directory.kazakhstan().find(joined).isEmpty()
                && !Directory.kazakhstan().find(whole).isEmpty();
        return known ? whole : joined;
    }

    /** Tells whether the item is a mark without a name, which belongs to the name before it. */
    boolean isMarkOnly() {
        return !Mark.all(text.replace('(', ' ').replace(')', ' ')).isEmpty();
    }

    /** Returns the item's parts where a separator is missing; else the item alone. */
    List<String> parts(KnownNames known) {
        List<String> parts = new ArrayList<>();
        ExecutorItem rest = this;
        int end = Joints.end(rest.text, rest.name, known);
        while (end > 0) {
            parts.add(Blanks.strip(rest.text.substring(0, end)));
            rest = of(Blanks.strip(rest.text.substring(end)));
            end = Joints.end(rest.text, rest.name, known);
        }
        parts.add(rest.text);
        return parts;
    }

    private static String withoutMarksInBrackets(String text, Set<Mark> marks) {
        Brackets brackets = new Brackets(text);
        StringBuilder name = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int close = text.charAt(i) == '(' ? brackets.close(i) : -1;
            Set<Mark> inside = close < 0 ? Set.of() : Mark.all(text.substring(i + 1, close));
            if (inside.isEmpty()) {
                int end = close < 0 ? i : close;
                name.append(text, i, end + 1);
                i = end;
            } else {
                marks.addAll(inside);
                name.append(' ');
                i = close;
            }
        }
        return Blanks.collapse(name.toString());
    }

    /** "свод – МФ", "жинақтау: ПД". */
    private static String withoutMarkAtStart(String name, Set<Mark> marks) {
        Matcher before = BEFORE_NAME.matcher(name);
        Set<Mark> found = before.find() ? Mark.all(before.group(1)) : Set.of();
        marks.addAll(found);
        return found.isEmpty() ? name : name.substring(before.end());
    }

    private static String withoutMarksAtEnd(String name, Set<Mark> marks) {
        int end = name.length();
        int next = beforeMark(name, end, marks);
        while (next > 0) {
            end = next;
            next = beforeMark(name, end, marks);
        }
        return name.substring(0, end);
    }

    /** Where the name ends if a mark ends it, perhaps before a bracket that nobody opened or a full stop; else -1. */
    private static int beforeMark(String name, int to, Set<Mark> marks) {
        int end = back(name, to, ").( ");
        for (Mark mark : Mark.values()) {
            for (String phrase : mark.phrases()) {
                int start = end - phrase.length();
                boolean whole = start > 0 && !Character.isLetterOrDigit(name.charAt(start - 1));
                if (whole
                        && Mark.fold(name.substring(start, end)).equals(phrase)
                        && mayFollow(mark, name, back(name, start, " "))) {
                    marks.add(mark);
                    return back(name, start, " -–—:(");
                }
            }
        }
        return -1;
    }

    /** "Әскерге шақыру" may be part of a name: who convenes and who consolidates is said after a dash or a short name. */
    private static boolean mayFollow(Mark mark, String name, int end) {
        if (mark == Mark.BY_AGREEMENT || mark == Mark.JOINTLY) {
            return true;
        }
        return end > 0
                && ("-–—:(".indexOf(name.charAt(end - 1)) >= 0
                        || Abbreviation.is(name.substring(name.lastIndexOf(' ', end - 1) + 1, end)));
    }

    private static int back(String text, int from, String characters) {
        int end = from;
        while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static String withoutJointlyAtStart(String name, Set<Mark> marks) {
        for (String start : List.of("совместно с ", "совместно со ", "jointly with ")) {
            if (name.length() > start.length()
                    && name.substring(0, start.length())
                            .toLowerCase(Locale.ROOT)
                            .equals(start)) {
                marks.add(Mark.JOINTLY);
                return name.substring(start.length());
            }
        }
        return name;
    }
}
