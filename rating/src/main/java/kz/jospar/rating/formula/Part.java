package kz.jospar.rating.formula;

/**
 * One member of a formula: kk формула мүшесі, ru член формулы.
 *
 * @param step how a path goes on to it: {@code of}, {@code of[2]}
 * @param formula the member
 */
public record Part(String step, Formula formula) {}
