package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.party.Abbreviation;

/**
 * One addressee of a cell: its name and its marks.
 *
 * @param text as it stands in the cell
 * @param name without marks; brackets that hold anything else belong to it
 * @param marks the marks, in brackets or at its end
 */
record ExecutorItem(String text, String name, Set<Mark> marks) {
    /** Words in capitals that stand beside an abbreviation and are no body themselves: the state, legal forms. */
    private static final Set<String> COMPANIONS = Set.of(
            "ҚР", "РК", "АҚ", "АО", "ЖШС", "ТОО", "КММ", "КГУ", "ММ", "ГУ", "РММ", "РГУ", "РМК", "РГП", "МКК", "ГКП",
            "ГККП", "МКҚК", "ШЖҚ", "ПХВ", "КЕАҚ", "НАО", "ЗТБ", "ОЮЛ");

    private static final Pattern AKIMATS = Pattern.compile("\\p{Ll}[\\p{L} -]*әкімдіктері?|акиматы .*");
    private static final int LONGEST_PLAIN_ABBREVIATION = 8;

    static ExecutorItem of(String text) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        String name = withoutMarksAtEnd(withoutMarksInBrackets(text, marks), marks);
        name = withoutJointlyAtStart(name, marks);
        return new ExecutorItem(text, name.isEmpty() ? Blanks.collapse(text) : name, marks);
    }

    /** Tells whether the item is a mark without a name, which belongs to the name before it. */
    boolean isMarkOnly() {
        return !Mark.all(text.replace('(', ' ').replace(')', ' ')).isEmpty();
    }

    /**
     * Returns the item's parts where a separator is missing: between abbreviations ("ДСБ СЭБД бірлесіп") and before
     * akimats, which belong to no other body ("ДСМ облыс әкімдіктері"); else the item alone.
     */
    List<String> parts() {
        int first = name.indexOf(' ');
        boolean akimats = first > 0
                && isSplittable(name.substring(0, first))
                && text.startsWith(name.substring(0, first + 1))
                && AKIMATS.matcher(name.substring(first + 1)).matches();
        return akimats
                ? List.of(text.substring(0, first), Blanks.strip(text.substring(first)))
                : betweenAbbreviations();
    }

    private static boolean isSplittable(String word) {
        return Abbreviation.is(word) && word.length() <= LONGEST_PLAIN_ABBREVIATION && !COMPANIONS.contains(word);
    }

    private List<String> betweenAbbreviations() {
        String[] words = name.split(" ", 10);
        for (String word : words) {
            if (words.length == 10 || !isSplittable(word)) {
                return List.of(text);
            }
        }
        List<String> parts = new ArrayList<>();
        String rest = text;
        for (int i = 0; i < words.length - 1; i++) {
            int end = words[i].length();
            if (!rest.startsWith(words[i]) || rest.length() == end || !Blanks.isBlank(rest.charAt(end))) {
                return List.of(text); // a mark stands between them
            }
            parts.add(words[i]);
            rest = Blanks.strip(rest.substring(end));
        }
        parts.add(rest);
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
