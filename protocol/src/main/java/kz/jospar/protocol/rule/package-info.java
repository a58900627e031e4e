/**
 * What a regulation says about counting, as data.
 *
 * <p>Read {@link kz.jospar.protocol.rule.Threshold} first: a fraction in whole numbers, "at least" or "more than".
 * {@link kz.jospar.protocol.rule.Quorum} and {@link kz.jospar.protocol.rule.Majority} ask it for a share of a {@link
 * kz.jospar.protocol.rule.Base}; {@link kz.jospar.protocol.rule.Tie} says what follows when the sides are equal. Every
 * rule cites its paragraph, and what a regulation leaves unsaid is a value of its own. Nothing here has seen a sitting:
 * the counting is done in {@code kz.jospar.protocol}.
 */
@NullMarked
package kz.jospar.protocol.rule;

import org.jspecify.annotations.NullMarked;
