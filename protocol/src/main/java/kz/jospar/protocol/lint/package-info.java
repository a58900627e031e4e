/**
 * What a careful reader finds wrong with a regulation, from its rules alone.
 *
 * <p>A {@link kz.jospar.protocol.regulation.Regulation} goes into {@link kz.jospar.protocol.lint.RegulationLint}, findings
 * come out: contradictions, silences with what follows from them, shares that cannot be reached, and paradoxes with the
 * smallest counterexample. Paradoxes are found by counting every state of the body with {@code Ballot}, not by reasoning
 * about its rules. {@link kz.jospar.protocol.lint.RegulationCode} lists all codes.
 */
@NullMarked
package kz.jospar.protocol.lint;

import org.jspecify.annotations.NullMarked;
