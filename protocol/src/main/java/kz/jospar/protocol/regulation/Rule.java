package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation says on one matter, with its paragraph, or that it says nothing: kk ереженің нормасы, ru норма
 * положения.
 *
 * <p>"Undefined" is a value of its own: a rule without a value is never replaced by a default. Two paragraphs that settle
 * the same matter, or one that can be read in two ways, stand side by side as {@link #readings}. Whoever has to act all
 * the same declares a choice ({@link #choose}); it stays visible as one, and the readings stay with it.
 *
 * <p>Worked cases of the Kostanay staff: the quorum is said in 20; how a tie is to be read has two readings of 13; whether
 * the secretary votes is unsaid beside annex 1; whether one may vote from afar is unsaid everywhere and left out of JSON.
 *
 * <p>In JSON: {@code {"value": "open", "paragraph": "13"}} is said; {@code {"paragraph": "13"}} is unsaid beside 13; {@code
 * {"readings": [{"value": "akim", "paragraph": "5"}, {"value": "akimat", "paragraph": "11"}]}} is disputed; {@code
 * {"value": true, "citation": {"act": "order 5"}, "declared": true}} is somebody's choice.
 *
 * @param value what is said or declared; {@code null} where the regulation is silent or has several readings
 * @param paragraph the paragraph of the regulation's own act that says it, or beside which it is missed, as in {@link
 *     Entry#place()}; {@link Regulation#citation} makes it a full citation
 * @param citation the place, where it is another act's; the reason, where the value is declared
 * @param declared whether the value is somebody's declared choice and not the regulation's
 * @param readings what several paragraphs say, or one in several readings; none, or two and more
 * @param <T> what is said
 */
@JsonInclude(value = Include.CUSTOM, valueFilter = LeftOut.class)
public record Rule<T>(
        @JsonInclude(Include.NON_NULL) @Nullable T value,
        @Nullable String paragraph,
        @Nullable Citation citation,
        @JsonInclude(Include.NON_DEFAULT) boolean declared,
        List<Reading<T>> readings) {
    private static final Rule<?> UNSAID = new Rule<>(null, null, null, false, List.of());

    public Rule {
        readings = Guard.copy(readings);
        if (paragraph != null) {
            Guard.text("paragraph", paragraph);
            if (citation != null && !declared) {
                throw new IllegalArgumentException(
                        "rule stands in paragraph '" + paragraph + "' and in " + citation + ", not in one place");
            }
        }
        if (value != null && paragraph == null && citation == null) {
            throw new IllegalArgumentException("rule '" + value + "' has no paragraph");
        }
        if (declared && (value == null || citation == null)) {
            throw new IllegalArgumentException("a declared choice has a value and, as citation, its reason");
        }
        if (readings.size() == 1) {
            throw new IllegalArgumentException("one reading alone is the rule itself");
        }
        if (!readings.isEmpty() && !declared && (value != null || paragraph != null || citation != null)) {
            throw new IllegalArgumentException("a rule with several readings says nothing beside them");
        }
    }

    /** Returns what a paragraph of the regulation's own act says. */
    public static <T> Rule<T> of(T value, String paragraph) {
        return new Rule<>(value, paragraph, null, false, List.of());
    }

    /** Returns what another act says. */
    public static <T> Rule<T> of(T value, Citation citation) {
        return new Rule<>(value, null, citation, false, List.of());
    }

    /** Returns what several paragraphs say, or one in several readings: two and more. */
    public static <T> Rule<T> of(List<Reading<T>> readings) {
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("there is no reading");
        }
        return new Rule<>(null, null, null, false, readings);
    }

    /** Returns that the regulation is silent. */
    @SuppressWarnings("unchecked") // it has no value of any type
    public static <T> Rule<T> unsaid() {
        return (Rule<T>) UNSAID;
    }

    /** Returns that the regulation is silent where one would look for it. */
    public static <T> Rule<T> unsaid(String beside) {
        return new Rule<>(null, beside, null, false, List.of());
    }

    static <T> Rule<T> orUnsaid(@Nullable Rule<T> rule) {
        return rule == null ? unsaid() : rule;
    }

    /** Returns this rule with somebody's choice, kept apart from what the regulation says. */
    public Rule<T> choose(T choice, Citation reason) {
        return new Rule<>(choice, paragraph, reason, true, readings);
    }

    /**
     * Returns what is to be applied: what is said, what was declared, or what all readings agree on; nothing where the
     * regulation is silent or contradicts itself.
     */
    public Optional<T> said() {
        if (value != null || readings.isEmpty() || isDisputed()) {
            return Optional.ofNullable(value);
        }
        return Optional.of(readings.get(0).value());
    }

    /** Tells whether there is something to be applied. */
    @JsonIgnore
    public boolean isSaid() {
        return said().isPresent();
    }

    /** Tells whether the readings differ; a declared choice does not end that. */
    @JsonIgnore
    public boolean isDisputed() {
        Set<Object> values = new HashSet<>();
        readings.forEach(reading -> values.add(reading.value()));
        return values.size() > 1;
    }

    /** Returns it in short, as in {@code HEADS_SIDE (13)}, {@code unsaid (20)}, {@code [AKIM (5), AKIMAT (11)]}. */
    @Override
    public String toString() {
        if (!declared && !readings.isEmpty()) {
            return readings.toString();
        }
        String said = (declared ? "declared " : "") + (value == null ? "unsaid" : value);
        Object place = citation == null ? paragraph : citation;
        return place == null ? said : said + " (" + place + ")";
    }

    /**
     * What one paragraph says, in one reading: kk оқылым, ru прочтение.
     *
     * @param value what it says
     * @param paragraph the paragraph of the regulation's own act
     * @param citation the place, where it is another act's
     */
    @JsonInclude(Include.NON_NULL)
    public record Reading<T>(
            T value, @Nullable String paragraph, @Nullable Citation citation) {
        public Reading {
            Guard.present("value", value);
            if ((paragraph == null) == (citation == null)) {
                throw new IllegalArgumentException("reading '" + value + "' has one place: a paragraph or a citation");
            }
        }

        @Override
        public String toString() {
            return value + " (" + (citation == null ? paragraph : citation) + ")";
        }

        /** Returns the reading of a paragraph of the regulation's own act. */
        public static <T> Reading<T> of(T value, String paragraph) {
            return new Reading<>(value, paragraph, null);
        }
    }
}
