package kz.jospar.rating.methodology;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.rating.formula.Formula;
import kz.jospar.rating.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What an author declares because the act is silent: kk автордың толықтырулары, ru авторские уточнения.
 *
 * <p>It only fills silences: what the act states cannot be declared otherwise, and trying to is an error that names both.
 *
 * @param by who declares it, as people read it
 * @param on the day it was declared, if it is known
 * @param reason why so
 * @param indicators conventions by an indicator's key
 * @param formulas formulas by name
 * @param score the formula of the score
 * @param placing how scores become places
 * @param bands which score earns which name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Overlay(
        LocalizedText by,
        @Nullable LocalDate on,
        LocalizedText reason,
        Map<String, Conventions> indicators,
        Map<String, Formula> formulas,
        @Nullable Formula score,
        @Nullable Placing placing,
        @Nullable Bands bands) {
    public Overlay {
        Guard.present("by", by);
        Guard.present("reason", reason);
        indicators = ordered(indicators);
        formulas = ordered(formulas);
    }

    /** Returns an unchangeable copy in the same order; an absent map is an empty one. */
    static <V> Map<String, V> ordered(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
