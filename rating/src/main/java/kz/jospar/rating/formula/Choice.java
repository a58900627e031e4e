package kz.jospar.rating.formula;

import org.jspecify.annotations.Nullable;

/**
 * One convention of a formula: kk таңдалатын шарт, ru соглашение. Absent means that nobody declared it.
 *
 * @param name the component's name in JSON
 * @param value what was declared, or {@code null}
 */
public record Choice(String name, @Nullable Object value) {}
