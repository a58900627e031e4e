/**
 * From files to neutral tables and back.
 *
 * <p>A file's bytes come in; {@link kz.jospar.documents.PlanDocuments} looks at what they really are (Word, Excel, web
 * page, plain text), reads paragraphs and tables in their order and hands out a
 * {@link kz.jospar.core.table.SourceDocument} for core's readers. A file that cannot be read is an
 * {@link kz.jospar.documents.UnreadableDocumentException} that names the file and the way out.
 * {@link kz.jospar.documents.PlanTableWriter} goes the other way.
 */
@NullMarked
package kz.jospar.documents;

import org.jspecify.annotations.NullMarked;
