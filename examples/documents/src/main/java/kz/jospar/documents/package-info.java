/**
 * From files to neutral tables and back.
 *
 * <p>A file's bytes come in; {@link kz.jospar.documents.PlanDocuments} looks at what they really are (Word, Excel, web
 * page, plain text), reads paragraphs and tables in their order and hands out a
 * {@link kz.jospar.core.table.SourceDocument} for core's readers. A file that cannot be read is an
 * {@link kz.jospar.documents.UnreadableDocumentException} that names the file and the way out.
 * {@link kz.jospar.documents.PlanTableWriter} goes the other way, {@link kz.jospar.documents.PaperDocx} writes minutes.
 *
 * <p>What is read is what a printed page shows with all changes accepted:
 *
 * <ul>
 *   <li>automatic numbers are written out, bullets are not; hidden text, comments, instructions of fields, prompts that
 *       nobody filled in and tracked deletions are left out;
 *   <li>the header of a first page comes before the body; footnotes and endnotes come after it without their marks, then
 *       the headers and footers of every page, in each case only lines with a letter;
 *   <li>hidden sheets are left out, hidden rows and columns are read;
 *   <li>files with macros (.docm, .xlsm) and templates are read like others, and the macros are never looked at.
 * </ul>
 *
 * <p>Within {@link kz.jospar.documents.Limits} the time a file takes grows with its size only.
 */
@NullMarked
package kz.jospar.documents;

import org.jspecify.annotations.NullMarked;
