/**
 * What is known of the units before anything is computed.
 *
 * <p>Rows come in as {@link kz.jospar.rating.data.Observation}s. {@link kz.jospar.rating.data.Observations} is the table
 * the engine looks things up in, and a {@link kz.jospar.rating.data.Roster} names the units and their peer groups. Read
 * the observation first.
 */
@NullMarked
package kz.jospar.rating.data;

import org.jspecify.annotations.NullMarked;
