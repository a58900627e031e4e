/**
 * From a document's neutral tables to a {@link kz.jospar.core.plan.Plan}.
 *
 * <p>{@link kz.jospar.core.text.PlanReader} is the front door: it finds the plan's table by its headings, tells
 * sections, measures and continued rows apart, reads executors with their marks and deadlines through {@link
 * kz.jospar.core.phrase.TimingPhrase}, and takes the approval block, the title and the glossary from the paragraphs
 * around the table. What it cannot place stays in the plan's notes or remarks: nothing is lost.
 */
@NullMarked
package kz.jospar.core.text;

import org.jspecify.annotations.NullMarked;
