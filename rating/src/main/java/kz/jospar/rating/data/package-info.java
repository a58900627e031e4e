/**
 * What is known of the units before anything is computed.
 *
 * <p>A table of CSV comes in through {@link kz.jospar.rating.data.ObservationTable}; events come in through {@link
 * kz.jospar.rating.data.EventTable} and are counted by a {@link kz.jospar.rating.data.Counting}. Both give {@link
 * kz.jospar.rating.data.Observation}s, and {@link kz.jospar.rating.data.Observations} is the table the engine looks
 * things up in. A {@link kz.jospar.rating.data.Roster} names the units and their peer groups; {@link
 * kz.jospar.rating.data.ObservationCheck} holds the table against a methodology. Read the observation first: a zero,
 * silence, not applicable and late are four things all the way.
 */
@NullMarked
package kz.jospar.rating.data;

import org.jspecify.annotations.NullMarked;
