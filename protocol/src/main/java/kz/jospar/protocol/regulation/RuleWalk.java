package kz.jospar.protocol.regulation;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the rules in a regulation's records, so that a rule added to a record is never forgotten by who looks at all. */
final class RuleWalk {
    private final Map<String, Rule<?>> found = new LinkedHashMap<>();

    private RuleWalk() {}

    static Map<String, Rule<?>> of(Regulation regulation) {
        RuleWalk walk = new RuleWalk();
        walk.enter("", regulation);
        return walk.found;
    }

    private void visit(String place, @Nullable Object value) {
        if (value instanceof Rule<?> rule) {
            found.put(place, rule);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                visit(place + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Record part && part.getClass().getPackage() == Rule.class.getPackage()) {
            enter(place + ".", part);
        }
    }

    private void enter(String prefix, Record part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            try {
                visit(prefix + component.getName(), component.getAccessor().invoke(part));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot look into " + part.getClass(), e);
            }
        }
    }
}
