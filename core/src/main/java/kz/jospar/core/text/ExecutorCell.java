package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;

/**
 * Reads the cell that names who acts.
 *
 * <p>Commas, semicolons and lines that begin with a capital letter separate addressees; a mark in brackets belongs to
 * the name before it; after a closing bracket, or between two abbreviations, a missing separator is supplied and
 * reported.
 */
final class ExecutorCell {
    private static final List<String> BY_AGREEMENT = List.of("келісім бойынша", "келісу бойынша", "по согласованию");
    private static final List<String> CONSOLIDATES = List.of("жинақтау", "жинақтайды", "свод");
    private static final List<String> CONVENES = List.of("созыв", "шақыру");
    private static final List<String> JOINTLY = List.of("бірлесіп", "бірлескен", "совместно");
    private static final List<String> GROUPS =
            List.of("әкімдіктер", "органдар", "акимат", "органы", "государственные органы", "akimats", "bodies");

    /** Ids given so far in this document, by name: the same addressee has the same id in every measure. */
    private final Map<String, String> idByName = new HashMap<>();

    private final Map<String, String> nameById = new HashMap<>();

    /** The addressees of a cell, and the places where a separator was missing. */
    record Result(List<Executor> executors, List<String> unseparated) {}

    Result read(String cell) {
        List<String> unseparated = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String item : separate(cell)) {
            List<String> parts = supply(item);
            if (parts.size() > 1) {
                unseparated.add(item);
            }
            items.addAll(parts);
        }
        List<Executor> executors = new ArrayList<>();
        for (String item : items) {
            executors.add(executor(item, executors.isEmpty()));
        }
        return new Result(List.copyOf(executors), List.copyOf(unseparated));
    }

    /** Returns the id of a name, the same for the same name; a different name that is written alike gets ~2. */
    String id(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        String known = idByName.get(key);
        if (known != null) {
            return known;
        }
        String base = Slug.of(name);
        String id = base;
        for (int n = 2; nameById.containsKey(id); n++) {
            id = base + "~" + n;
        }
        idByName.put(key, id);
        nameById.put(id, key);
        return id;
    }

    /** Tells whether a word is written as an abbreviation: ЖҚҮжӘББ, ДСБ. */
    static boolean isAbbreviation(String word) {
        long capitals = word.codePoints().filter(Character::isUpperCase).count();
        return capitals >= 2 && word.length() <= 12 && word.codePoints().allMatch(Character::isLetter);
    }

    private static List<String> separate(String cell) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean newItem = c == '\n' && i + 1 < cell.length() && Character.isUpperCase(cell.charAt(i + 1));
            if (depth == 0 && (c == ',' || c == ';' || newItem)) {
                addItem(items, item);
            } else {
                item.append(c == '\n' ? ' ' : c);
            }
        }
        addItem(items, item);
        return items;
    }

    private static void addItem(List<String> items, StringBuilder item) {
        String text = item.toString().strip();
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            items.add(text);
        }
        item.setLength(0);
    }

    /** Splits "ДСБ СЭБД бірлесіп (...)" and "ЖОО (...) қалалар ..." where the cell has no separator. */
    private static List<String> supply(String item) {
        List<String> parts = new ArrayList<>();
        String rest = item;
        for (int close = rest.indexOf(')'); close >= 0; close = rest.indexOf(')', close + 1)) {
            String after = rest.substring(close + 1).strip();
            if (!after.isEmpty()
                    && Character.isLetter(after.codePointAt(0))
                    && mark(after).equals(Mark.NONE)) {
                parts.addAll(betweenAbbreviations(rest.substring(0, close + 1)));
                rest = after;
                close = -1;
            }
        }
        parts.addAll(betweenAbbreviations(rest));
        return parts;
    }

    private static List<String> betweenAbbreviations(String item) {
        List<String> parts = new ArrayList<>();
        String rest = item;
        for (int space = firstSpace(rest); space > 0; space = firstSpace(rest)) {
            String after = rest.substring(space).strip();
            int next = firstSpace(after);
            String second = next < 0 ? after : after.substring(0, next);
            if (!isAbbreviation(rest.substring(0, space)) || !isAbbreviation(second)) {
                break;
            }
            parts.add(rest.substring(0, space));
            rest = after;
        }
        parts.add(rest);
        return parts;
    }

    private static int firstSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0' || text.charAt(i) == '(') {
                return i;
            }
        }
        return -1;
    }

    private enum Mark {
        NONE,
        SOME
    }

    private static Mark mark(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean marked = List.of(BY_AGREEMENT, CONSOLIDATES, CONVENES, JOINTLY).stream()
                .flatMap(List::stream)
                .anyMatch(lower::startsWith);
        return marked ? Mark.SOME : Mark.NONE;
    }

    private Executor executor(String item, boolean first) {
        String plain = item.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        boolean byAgreement = BY_AGREEMENT.stream().anyMatch(plain::contains);
        boolean jointly = JOINTLY.stream().anyMatch(plain::contains);
        String name = name(item);
        Role role;
        if (CONSOLIDATES.stream().anyMatch(plain::contains)) {
            role = Role.CONSOLIDATOR;
        } else if (CONVENES.stream().anyMatch(plain::contains)) {
            role = Role.CONVENOR;
        } else if (GROUPS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains)) {
            role = Role.GROUP;
        } else {
            role = first ? Role.LEAD : Role.CO_EXECUTOR;
        }
        return new Executor(id(name), name, role, byAgreement, jointly, item);
    }

    /** The item without brackets that hold marks, and without marks outside brackets. */
    private static String name(String item) {
        StringBuilder name = new StringBuilder();
        int from = 0;
        for (int open = item.indexOf('('); open >= 0; open = item.indexOf('(', from)) {
            int close = item.indexOf(')', open);
            int end = close < 0 ? item.length() : close + 1;
            boolean marks = mark(item.substring(open + 1, end).strip()).equals(Mark.SOME);
            name.append(item, from, marks ? open : end);
            from = end;
        }
        name.append(item, from, item.length());
        String words = name.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        for (List<String> marks : List.of(BY_AGREEMENT, CONSOLIDATES, CONVENES, JOINTLY)) {
            for (String mark : marks) {
                int at = words.toLowerCase(Locale.ROOT).lastIndexOf(mark);
                if (at > 0 && at + mark.length() == words.length()) {
                    words = words.substring(0, at).strip();
                }
            }
        }
        return words.isEmpty() ? item : words;
    }
}
