package kz.jospar.rating.evaluation;

/**
 * Where doubles cannot tell: kk күмәнді орын, ru место сомнения. What is decided there hinges on less than the bound of error.
 *
 * @param unit the unit's key
 * @param path the formula's path, or {@code placing} for a rounding before ranking
 */
public record FastDoubt(String unit, String path) {}
