/**
 * A sitting as the list of what happened, and what follows from it.
 *
 * <p>In come a regulation, the staff that sits and one {@link kz.jospar.protocol.sitting.SittingEvent} after another;
 * {@link kz.jospar.protocol.sitting.Sitting} lets in what is legal and refuses the rest with a {@link
 * kz.jospar.protocol.sitting.Refusal}: the reason, the paragraph and a way out. State is computed from the events and
 * never written over. Out come a verdict for each question and, before and during a vote, an {@link
 * kz.jospar.protocol.sitting.Outlook}. {@link kz.jospar.protocol.sitting.SittingDocument} is the same as JSON.
 */
@NullMarked
package kz.jospar.protocol.sitting;

import org.jspecify.annotations.NullMarked;
