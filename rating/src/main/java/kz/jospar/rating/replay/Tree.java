package kz.jospar.rating.replay;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.guard.Codes;
import kz.jospar.rating.number.Rational;
import org.jspecify.annotations.Nullable;

/**
 * A document as a tree whose steps are those of its JSON: kk құжат ағашы, ru дерево документа.
 *
 * <p>The names of records and of their components are part of the canonical format; nothing of it hangs on a locale, a
 * JDK or the order of a map.
 */
sealed interface Tree {
    ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    /** Returns the value as people read it. */
    String shown();

    /** A text, a number, a day, a name of a choice. */
    record Leaf(String text) implements Tree {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * Members by their step.
     *
     * @param type the record's name; {@code #3} for a list or a map of three
     * @param members in the record's order, a map's sorted by key
     * @param keyed whether the steps are keys that a document chose
     */
    record Branch(String type, Map<String, Tree> members, boolean keyed) implements Tree {
        private static final int LONGEST = 200;

        boolean listed() {
            return type.startsWith("#") && !keyed;
        }

        @Override
        public String shown() {
            if (!keyed && members.get("id") instanceof Leaf id) {
                Tree name = members.get("name");
                Tree kk = name instanceof Branch branch ? branch.members.get("kk") : null;
                return kk == null ? id.text() : id.text() + " – " + kk.shown();
            }
            StringBuilder words = new StringBuilder();
            write(words);
            return words.length() <= LONGEST ? words.toString() : words.substring(0, LONGEST) + "...";
        }

        private void write(StringBuilder words) {
            if (!type.startsWith("#")) {
                words.append(type);
            }
            if (members.isEmpty() && !type.startsWith("#")) {
                return;
            }
            words.append('(');
            String comma = "";
            for (Map.Entry<String, Tree> member : members.entrySet()) {
                if (words.length() > LONGEST) {
                    return;
                }
                words.append(comma);
                comma = ", ";
                if (!listed()) {
                    words.append(member.getKey()).append(' ');
                }
                if (member.getValue() instanceof Branch branch) {
                    branch.write(words);
                } else {
                    words.append(member.getValue().shown());
                }
            }
            words.append(')');
        }
    }

    /** Returns the tree of a record; {@code null} has none. */
    static @Nullable Tree of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Record whole) {
            return branch(whole);
        }
        if (value instanceof Roster roster) {
            Map<String, @Nullable Object> units = new TreeMap<>();
            for (Unit unit : roster.units()) {
                units.put(unit.id(), unit);
            }
            return map(units);
        }
        if (value instanceof Set<?> set) {
            return list(set.stream().map(String::valueOf).sorted().toList());
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((key, member) -> sorted.put(String.valueOf(key), member));
            return map(sorted);
        }
        return new Leaf(leaf(value));
    }

    private static Branch branch(Record whole) {
        Map<String, Tree> members = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(whole.getClass())) {
            Tree member = of(read(component, whole));
            if (member != null) {
                members.put(component.getName(), member);
            }
        }
        return new Branch(whole.getClass().getSimpleName(), members, false);
    }

    private static Branch list(Collection<?> list) {
        Map<String, Tree> members = new LinkedHashMap<>();
        for (Object member : list) {
            put(members, "[" + members.size() + "]", member);
        }
        return new Branch("#" + members.size(), members, false);
    }

    private static Branch map(Map<String, @Nullable Object> sorted) {
        Map<String, Tree> members = new LinkedHashMap<>();
        sorted.forEach((key, member) -> put(members, key, member));
        return new Branch("#" + members.size(), members, true);
    }

    private static void put(Map<String, Tree> members, String step, @Nullable Object value) {
        Tree member = of(value);
        if (member == null) {
            throw new IllegalArgumentException("member " + step + " is null");
        }
        members.put(step, member);
    }

    private static @Nullable Object read(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot look into " + part.getClass(), e);
        }
    }

    private static String leaf(Object value) {
        if (value instanceof Enum<?> choice) {
            return choice.getDeclaringClass().getName().startsWith("java.") ? choice.name() : Codes.of(choice);
        }
        if (value instanceof String
                || value instanceof Rational
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof LocalDate) {
            return value.toString();
        }
        throw new IllegalStateException("no line is agreed for " + value.getClass());
    }
}
