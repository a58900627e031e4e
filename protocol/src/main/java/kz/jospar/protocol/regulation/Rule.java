package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.function.Function;
import kz.jospar.core.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What a regulation says on one matter, with its paragraph, or that it says nothing: kk ереженің нормасы, ru норма
 * положения.
 *
 * <p>"Undefined" is a value of its own: a rule without a value is never replaced by a default. Somebody who has to act
 * all the same declares a choice ({@link #declared}), and the choice stays visible as one.
 *
 * @param value what is said, or {@code null} where the regulation is silent
 * @param citation the paragraph that says it, or the one beside which it is missed; {@code null} where none is near
 * @param declared whether the value is somebody's declared choice and not the regulation's
 * @param <T> what is said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rule<T>(
        @Nullable T value,
        @Nullable Citation citation,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean declared) {
    private static final Rule<?> UNSAID = new Rule<>(null, null, false);

    public Rule {
        if (value != null && citation == null) {
            throw new IllegalArgumentException("rule '" + value + "' has no citation");
        }
        if (value == null && declared) {
            throw new IllegalArgumentException("a declared choice has no value");
        }
    }

    /** Returns what the regulation says. */
    public static <T> Rule<T> of(T value, Citation citation) {
        return new Rule<>(value, citation, false);
    }

    /** Returns a choice of somebody's where the regulation is silent or has two readings, with the reason as citation. */
    public static <T> Rule<T> declared(T value, Citation reason) {
        return new Rule<>(value, reason, true);
    }

    /** Returns that the regulation is silent. */
    @SuppressWarnings("unchecked") // it has no value of any type
    public static <T> Rule<T> unsaid() {
        return (Rule<T>) UNSAID;
    }

    /** Returns that the regulation is silent where one would look for it. */
    public static <T> Rule<T> unsaid(Citation beside) {
        return new Rule<>(null, beside, false);
    }

    static <T> Rule<T> orUnsaid(@Nullable Rule<T> rule) {
        return rule == null ? unsaid() : rule;
    }

    /** Tells whether there is a value. */
    @JsonIgnore
    public boolean isSaid() {
        return value != null;
    }

    /** Returns the value, if there is one. */
    public Optional<T> said() {
        return Optional.ofNullable(value);
    }

    /** Returns one part of what is said, under the same paragraph. */
    public <R> Optional<R> map(Function<? super T, ? extends R> part) {
        return said().map(part);
    }
}
