/**
 * Minutes that can be counted again, and the book they are kept in.
 *
 * <p>In comes a {@link kz.jospar.protocol.sitting.Sitting}; out come {@link kz.jospar.protocol.minutes.Minutes}: the
 * published record with the roll call, the rules as they were applied and every verdict. Whoever has the record alone can
 * count again ({@link kz.jospar.protocol.minutes.MinutesCheck}); signed minutes are sealed in a {@link
 * kz.jospar.protocol.minutes.MinutesBook}. What a person reads and signs is made of them.
 */
@NullMarked
package kz.jospar.protocol.minutes;

import org.jspecify.annotations.NullMarked;
