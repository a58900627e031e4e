/**
 * JSON documents of core's records: one mapper set-up, for Jackson 2 and for Jackson 3.
 *
 * <p>Bytes come in and a {@link kz.jospar.core.plan.Plan} goes out, and back: {@link kz.jospar.jackson.JsonDocuments} is
 * the front door, {@link kz.jospar.jackson.Jackson2#documents()} and {@link kz.jospar.jackson.Jackson3#documents()} make
 * one, and {@link kz.jospar.jackson.InvalidDocumentException} tells where a document is wrong. An embedder who has a
 * Jackson pipeline of his own takes {@link kz.jospar.jackson.Jackson2#mapper()} or {@link
 * kz.jospar.jackson.Jackson3#mapper()} instead.
 *
 * <p>The two Jacksons differ in their defaults, and a default may change with the next version. So every setting on which
 * a byte or a refusal depends is made by hand, in both, with the same result. The reader refuses whatever it would have
 * to guess; nothing in a document is dropped, rounded or filled in.
 *
 * <table>
 * <caption>What is set, and why</caption>
 * <tr><th>Setting</th><th>Reason</th></tr>
 * <tr><td>dates as ISO text, strictly</td><td>Jackson 2 would write {@code [2026,3,31]} and read {@code "2026-03-31T19:00Z"}
 *     or the number 20543 as a day. A list {@code [2026,3,31]} is still
 *     read by both, without a setting to refuse it, and never written</td></tr>
 * <tr><td>unknown and derived properties refused</td><td>Jackson 3 would skip them: a misspelt {@code "deadlin"} would be a
 *     measure without a deadline</td></tr>
 * <tr><td>null for a number or a truth value refused</td><td>Jackson 2 would read 0 or false. A mark that is absent is
 *     false where the record does not require it</td></tr>
 * <tr><td>null inside a list or a map refused</td><td>the place is known here; a record's guard knows only its own part</td></tr>
 * <tr><td>1.9 for a whole number refused</td><td>both would read 1</td></tr>
 * <tr><td>a number as text and text as a number refused</td><td>the number of measure 1.10 would become 1.1</td></tr>
 * <tr><td>a number for a named value refused</td><td>it would be the position in a Java enum</td></tr>
 * <tr><td>one property twice refused</td><td>both would keep the last one</td></tr>
 * <tr><td>anything after the document refused</td><td>Jackson 2 would not look</td></tr>
 * <tr><td>sizes limited: {@value kz.jospar.jackson.Limits#DOCUMENT} bytes in all, {@value kz.jospar.jackson.Limits#STRING}
 *     characters in a text, {@value kz.jospar.jackson.Limits#NAME} in a name, {@value kz.jospar.jackson.Limits#NUMBER} in a
 *     number, {@value kz.jospar.jackson.Limits#DEPTH} levels</td><td>a document comes from outside; a plan of 100,000
 *     measures has about 60 million bytes and no more than 20 levels. The levels are limited in writing too</td></tr>
 * <tr><td>properties in the order of the record</td><td>Jackson 3 would sort them by name; {@code "format"} stands first</td></tr>
 * <tr><td>two blanks, {@code \n}, UTF-8 without escapes of Cyrillic, emoji or {@code /}</td><td>the same bytes on every
 *     system, and a file a person can read and compare</td></tr>
 * <tr><td>streams stay open</td><td>who opened a stream closes it</td></tr>
 * </table>
 */
@NullMarked
package kz.jospar.jackson;

import org.jspecify.annotations.NullMarked;
