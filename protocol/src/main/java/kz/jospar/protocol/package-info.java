/**
 * What was counted at a sitting and what came of it.
 *
 * <p>An {@link kz.jospar.protocol.Attendance} under a quorum rule gives a {@link kz.jospar.protocol.QuorumOutcome}. With
 * the majority and tie rules it makes a {@link kz.jospar.protocol.Ballot}, fixed when voting opens; a {@link
 * kz.jospar.protocol.Tally} and the chair's votes then give a {@link kz.jospar.protocol.Verdict}. Outcome and verdict
 * carry an {@link kz.jospar.protocol.Explanation}: what was required, what was found, by which rule of which paragraph.
 */
@NullMarked
package kz.jospar.protocol;

import org.jspecify.annotations.NullMarked;
