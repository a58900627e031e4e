package kz.jospar.protocol.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.RandomSittings;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Different records have different lines, whichever component differs. */
class CanonicalLinesTest {

    @Property(tries = 20)
    void whatever_component_changes_the_lines_change(@ForAll long seed) {
        Minutes minutes = Minutes.of("s", RandomSittings.any(seed), null).orElseThrow();
        String lines = CanonicalLines.of(minutes);
        Set<String> seen = new HashSet<>();
        seen.add(lines);
        List<Record> mutants = new ArrayList<>();
        mutants(minutes, mutants);
        Set<Record> different = new HashSet<>(mutants);
        for (Record mutant : different) {
            assertThat(mutant).isNotEqualTo(minutes);
            assertThat(seen.add(CanonicalLines.of(mutant))).as("%s", mutant).isTrue();
        }
        assertThat(different).hasSizeGreaterThan(40);
        Statistics.collect(different.size() > 500 ? "more than 500" : "up to 500");
    }

    /** Each record of the tree with one component changed at a time. */
    private static void mutants(Record record, List<Record> into) {
        Object[] values = Edit.values(record);
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < values.length; i++) {
            for (Object other : others(values[i], components[i])) {
                Object[] changed = values.clone();
                changed[i] = other;
                try {
                    Record mutant = (Record) Edit.make(record.getClass(), changed);
                    if (!mutant.equals(record)) {
                        into.add(mutant);
                    }
                } catch (IllegalArgumentException e) {
                    // No such record exists.
                }
            }
        }
    }

    private static List<Object> others(Object value, RecordComponent component) {
        List<Object> others = new ArrayList<>();
        if (value == null) {
            if (component.getType() == String.class) {
                others.addAll(List.of("", "-", "null"));
            } else if (component.getType() == LocalDate.class) {
                others.add(LocalDate.of(2026, 1, 1));
            } else if (component.getType().isEnum()) {
                others.addAll(List.of(component.getType().getEnumConstants()));
            } else if (component.getType() == kz.jospar.core.lang.LocalizedText.class) {
                others.add(kz.jospar.core.lang.LocalizedText.EMPTY);
            }
            return others;
        }
        if (component.getAccessor().isAnnotationPresent(org.jspecify.annotations.Nullable.class)
                || component.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class)) {
            others.add(null);
        }
        if (value instanceof String text) {
            others.addAll(List.of(
                    text + " ",
                    text + "\n",
                    text + "\\n",
                    text + "\\",
                    text + "\r",
                    text + "=",
                    text + "\nid=x",
                    text + "\uD800",
                    text + "\\ud800",
                    text + "?",
                    text + "\uFFFD"));
        } else if (value instanceof Integer number) {
            others.add(number + 1);
        } else if (value instanceof Boolean yes) {
            others.add(!yes);
        } else if (value instanceof LocalDate day) {
            others.add(day.plusDays(1));
        } else if (value instanceof LocalDateTime at) {
            others.addAll(List.of(at.plusSeconds(1), at.plusNanos(1)));
        } else if (value instanceof Enum<?> choice) {
            others.addAll(List.of(choice.getDeclaringClass().getEnumConstants()));
        } else if (value instanceof List<?> list) {
            lists(list, others);
        } else if (value instanceof Record part) {
            List<Record> parts = new ArrayList<>();
            mutants(part, parts);
            others.addAll(parts);
        }
        return others;
    }

    private static void lists(List<?> list, List<Object> others) {
        for (int i = 0; i < Math.min(3, list.size()); i++) {
            List<Object> less = new ArrayList<>(list);
            less.remove(i);
            others.add(less);
            if (list.get(i) instanceof Record part) {
                List<Record> parts = new ArrayList<>();
                mutants(part, parts);
                for (Record mutant : parts) {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(i, mutant);
                    others.add(changed);
                }
            }
            List<Object> twice = new ArrayList<>(list);
            twice.add(list.get(i));
            others.add(twice);
        }
    }

    @Test
    void every_type_that_minutes_can_hold_has_its_line() {
        Set<Type> seen = new HashSet<>();
        types(MinutesBook.class, seen);
        assertThat(seen).contains(Minutes.class, Addendum.class, Integer.TYPE, LocalDateTime.class);
        Set<Type> leaves = new HashSet<>(seen);
        leaves.removeIf(type -> type instanceof Class<?> one && (one.isRecord() || one.isSealed() || one.isEnum()));
        assertThat(leaves)
                .isSubsetOf(
                        Integer.TYPE,
                        Boolean.TYPE,
                        String.class,
                        Integer.class,
                        Boolean.class,
                        LocalDate.class,
                        LocalDateTime.class,
                        java.time.LocalTime.class,
                        java.time.Year.class,
                        MonthDay.class);
    }

    private static void types(Type type, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                types(argument, seen);
            }
            return;
        }
        if (!seen.add(type) || !(type instanceof Class<?> one)) {
            return;
        }
        if (one.isRecord()) {
            for (RecordComponent component : one.getRecordComponents()) {
                types(component.getGenericType(), seen);
            }
        } else if (one.isSealed()) {
            for (Class<?> permitted : one.getPermittedSubclasses()) {
                types(permitted, seen);
            }
        }
    }

    @Test
    void the_order_of_a_map_the_locale_and_the_zone_change_nothing() {
        Map<String, Boolean> votes = new HashMap<>();
        for (String seat : List.of("b", "a", "ә", "I")) {
            votes.put(seat, true);
        }
        DeclaredChoices choices =
                new DeclaredChoices(Citation.of("Order", "1"), votes, Counted.EVERY_SEAT, null, null, null, null);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Set<String> lines = new HashSet<>();
        try {
            for (String tag : List.of("kk", "ru", "tr", "en", "ar-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.equals("tr") ? "America/New_York" : "Asia/Almaty"));
                lines.add(CanonicalLines.of(choices));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(lines).containsExactly("""
                        :DeclaredChoices
                        reason:Citation
                        reason.act=Order
                        reason.paragraph=1
                        voting#4
                        voting.0.key=I
                        voting.0.value=true
                        voting.1.key=a
                        voting.1.value=true
                        voting.2.key=b
                        voting.2.value=true
                        voting.3.key=ә
                        voting.3.value=true
                        counted=EVERY_SEAT
                        """);
    }
}
