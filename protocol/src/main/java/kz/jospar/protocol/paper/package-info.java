/**
 * Minutes as a document that a person reads and signs.
 *
 * <p>In come {@link kz.jospar.protocol.minutes.Minutes}; {@link kz.jospar.protocol.paper.MinutesPaper} words them in one
 * language as a {@link kz.jospar.protocol.paper.Paper}: headings, labelled lines, tables, numbered lists and places to
 * sign, free of any file format. {@link kz.jospar.protocol.paper.PaperHtml} and {@link
 * kz.jospar.protocol.paper.PaperText} write it here; a Word file is written by whoever has a library for it. All of them
 * hold the same words.
 */
@NullMarked
package kz.jospar.protocol.paper;

import org.jspecify.annotations.NullMarked;
