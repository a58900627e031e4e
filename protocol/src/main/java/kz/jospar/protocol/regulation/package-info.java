/**
 * A regulation as data.
 *
 * <p>Begin with {@link kz.jospar.protocol.regulation.Regulation}: it holds one record for each matter that regulations
 * settle, and in these a {@link kz.jospar.protocol.regulation.Rule} for each thing they may say or leave unsaid, with its
 * paragraph. What is counted by a rule stands in {@code kz.jospar.protocol.rule}; what has to be done by when is a {@link
 * kz.jospar.protocol.regulation.Step}.
 */
@NullMarked
package kz.jospar.protocol.regulation;

import org.jspecify.annotations.NullMarked;
