package kz.jospar.core.phrase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.jospar.core.data.DataFile;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * The orders of words that make a constituent of a deadline, read once from {@code rules_kk.txt} and its siblings.
 *
 * <p>Lines of the files:
 *
 * <pre>
 * class unit : week month quarter half-year year       a name for several tags
 * case window : plain locative relative                a name for several cases
 * {@code <limit>} limit=until : until                        a part that rules share, with what it says; several lines, several ways
 * frequency : unit every                               a rule: its label, what it says, its words
 * </pre>
 *
 * <p>Of the words, {@code x?} and {@code [x y]} may be missing; {@code month-name.dative} asks for a case, {@code .any} for
 * whichever; without one the word stands in none, {@code
 * month=1} for a value, {@code x@d1} gives the number a name other than the tag's own, {@code <part>@1} adds 1 to every
 * name inside. A language's rules read its own words, figures and marks; constituents of several languages may stand side
 * by side. Rules are spelt out when the files are read, and kept as a tree of their common beginnings, so that
 * finding a constituent does not depend on how many there are.
 */
final class Grammar {
    private static final Branch[] NO_BRANCHES = {};

    static final Grammar STANDARD = new Grammar();

    private final Map<String, Set<Tag>> tagClasses = new HashMap<>();
    private final Map<String, Set<Inflection>> caseClasses = new HashMap<>();
    private final Map<String, List<Spelt>> parts = new LinkedHashMap<>();
    private final Node root = new Node();
    private int size;
    private int longest;

    Grammar() {
        for (Language language : Language.values()) {
            parts.clear();
            DataFile.read(Grammar.class, "rules_" + language.code() + ".txt", line -> define(line, language));
        }
        root.index();
    }

    /** A node of the tree: what may follow, and the rule that is complete here. */
    static final class Node {
        private final Map<Symbol, Node> next = new LinkedHashMap<>();
        private final Map<Tag, Branch[]> byTag = new EnumMap<>(Tag.class);
        private Branch[] wild = {};
        private @Nullable Rule complete;

        /** Returns the branches that a word with this tag may take. */
        Branch[] branches(Tag tag) {
            return byTag.getOrDefault(tag, NO_BRANCHES);
        }

        /** Returns the branches for the words of events and for quotations. */
        Branch[] wild() {
            return wild;
        }

        @Nullable
        Rule complete() {
            return complete;
        }

        private void index() {
            List<Branch> wilds = new ArrayList<>();
            Map<Tag, List<Branch>> tagged = new HashMap<>();
            next.forEach((symbol, node) -> {
                node.index();
                Branch branch = new Branch(symbol, node);
                if (symbol.isWords() || symbol.isAnything()) {
                    wilds.add(branch);
                } else {
                    symbol.tags()
                            .forEach(tag -> tagged.computeIfAbsent(tag, key -> new ArrayList<>())
                                    .add(branch));
                }
            });
            wild = wilds.toArray(NO_BRANCHES);
            tagged.forEach((tag, branches) -> byTag.put(tag, branches.toArray(NO_BRANCHES)));
        }
    }

    /** What may come next, and where it leads. */
    record Branch(Symbol symbol, Node node) {}

    Node root() {
        return root;
    }

    /** Returns how many words the longest order has. */
    int longest() {
        return longest;
    }

    /** Returns how many orders of words the rules spell out. */
    int size() {
        return size;
    }

    /** One way in which a part of a rule can be spelt: its words, their names, and what it says. */
    private record Spelt(List<Symbol> symbols, List<String> slots, Map<String, String> features) {
        static final Spelt EMPTY = new Spelt(List.of(), List.of(), Map.of());

        Spelt then(Spelt other) {
            List<Symbol> allSymbols = new ArrayList<>(symbols);
            allSymbols.addAll(other.symbols);
            List<String> allSlots = new ArrayList<>(slots);
            allSlots.addAll(other.slots);
            Map<String, String> all = new LinkedHashMap<>(features);
            all.putAll(other.features);
            return new Spelt(allSymbols, allSlots, all);
        }

        Spelt renamed(String suffix) {
            Map<String, String> named = new LinkedHashMap<>();
            features.forEach((name, value) -> named.put(name.equals("limit") ? name : name + suffix, value));
            return new Spelt(
                    symbols,
                    slots.stream()
                            .map(slot -> slot.isEmpty() ? slot : slot + suffix)
                            .toList(),
                    named);
        }
    }

    private void define(String line, Language language) {
        int colon = line.indexOf(" :");
        String[] head = line.substring(0, colon).strip().split(" +", -1);
        List<String> words = List.of(line.substring(colon + 2).strip().split(" +", -1));
        switch (head[0]) {
            case "class" -> {
                Set<Tag> tags = EnumSet.noneOf(Tag.class);
                words.forEach(word -> tags.addAll(tags(word)));
                tagClasses.put(head[1], tags);
            }
            case "case" -> {
                Set<Inflection> cases = EnumSet.noneOf(Inflection.class);
                words.forEach(word -> cases.addAll(cases(word)));
                caseClasses.put(head[1], cases);
            }
            default -> {
                Map<String, String> features = new LinkedHashMap<>();
                for (int i = 1; i < head.length; i++) {
                    int equals = head[i].indexOf('=');
                    features.put(
                            equals < 0 ? head[i] : head[i].substring(0, equals),
                            equals < 0 ? "" : head[i].substring(equals + 1));
                }
                for (Spelt spelt : spell(words, language)) {
                    Map<String, String> all = new LinkedHashMap<>(spelt.features);
                    all.putAll(features);
                    Spelt one = new Spelt(spelt.symbols, spelt.slots, all);
                    if (head[0].startsWith("<")) {
                        parts.computeIfAbsent(head[0], key -> new ArrayList<>()).add(one);
                    } else {
                        add(new Rule(Label.of(head[0]), Map.copyOf(all), one.symbols, one.slots, line));
                    }
                }
            }
        }
    }

    /** Spells out options and parts: every order of words that the line allows. */
    private List<Spelt> spell(List<String> words, Language language) {
        List<Spelt> ways = new ArrayList<>(List.of(Spelt.EMPTY));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            List<Spelt> options;
            if (word.startsWith("[")) {
                int close = i;
                while (!words.get(close).endsWith("]")) {
                    close++;
                }
                List<String> inside = new ArrayList<>(words.subList(i, close + 1));
                inside.set(0, inside.get(0).substring(1));
                int last = inside.size() - 1;
                inside.set(last, inside.get(last).substring(0, inside.get(last).length() - 1));
                options = new ArrayList<>(spell(inside, language));
                options.add(Spelt.EMPTY);
                i = close;
            } else {
                boolean optional = word.endsWith("?");
                options = new ArrayList<>(word(optional ? word.substring(0, word.length() - 1) : word, language));
                if (optional) {
                    options.add(Spelt.EMPTY);
                }
            }
            List<Spelt> longer = new ArrayList<>();
            for (Spelt way : ways) {
                for (Spelt option : options) {
                    longer.add(way.then(option));
                }
            }
            ways = longer;
        }
        return ways;
    }

    private List<Spelt> word(String word, Language language) {
        int at = word.indexOf('@');
        String bare = at < 0 ? word : word.substring(0, at);
        String name = at < 0 ? "" : word.substring(at + 1);
        if (bare.startsWith("<")) {
            List<Spelt> ways = Objects.requireNonNull(parts.get(bare), bare + " is not defined above");
            return name.isEmpty()
                    ? ways
                    : ways.stream().map(way -> way.renamed(name)).toList();
        }
        Symbol symbol = Symbol.parse(bare, language, this::tags, this::cases);
        return List.of(new Spelt(List.of(symbol), List.of(name), Map.of()));
    }

    private Set<Tag> tags(String name) {
        if (name.equals(",") || name.equals("-")) {
            return EnumSet.of(name.equals(",") ? Tag.COMMA : Tag.DASH);
        }
        Set<Tag> tags = tagClasses.get(name);
        return tags == null ? EnumSet.of(Symbol.tag(name)) : tags;
    }

    private Set<Inflection> cases(String name) {
        if (name.equals("any")) {
            return EnumSet.allOf(Inflection.class);
        }
        Set<Inflection> cases = caseClasses.get(name);
        return cases == null ? EnumSet.of(Symbol.inflection(name)) : cases;
    }

    /** Of two rules for the same words the one that stands first in the files holds. */
    private void add(Rule rule) {
        Node node = root;
        for (Symbol symbol : rule.symbols()) {
            node = node.next.computeIfAbsent(symbol, key -> new Node());
        }
        if (node.complete == null) {
            node.complete = rule;
            size++;
            longest = Math.max(longest, rule.symbols().size());
        }
    }
}
