/**
 * A document as the readers see it: paragraphs and tables, without a file format.
 *
 * <p>Adapters ({@code kz.jospar.documents}, or an embedder's own) make a {@link kz.jospar.core.table.SourceDocument};
 * {@link kz.jospar.core.text.PlanReader} reads it. What stands in a cell arrives whole.
 */
@NullMarked
package kz.jospar.core.table;

import org.jspecify.annotations.NullMarked;
