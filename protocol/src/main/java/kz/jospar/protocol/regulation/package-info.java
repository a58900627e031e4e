/**
 * A regulation as data.
 *
 * <p>JSON comes in through the adapter, from a resource of {@link kz.jospar.protocol.regulation.Regulations} or from the
 * embedder, and is a {@link kz.jospar.protocol.regulation.Regulation}: one record for each matter that regulations settle,
 * and in these a {@link kz.jospar.protocol.regulation.Rule} for each thing they may say or leave unsaid, with its
 * paragraph. {@link kz.jospar.protocol.regulation.Counting} hands quorum, majority and tie to {@code
 * kz.jospar.protocol.rule}; what has to be done by when is a {@link kz.jospar.protocol.regulation.Step}.
 */
@NullMarked
package kz.jospar.protocol.regulation;

import org.jspecify.annotations.NullMarked;
