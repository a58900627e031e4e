/**
 * Texts in Kazakh, Russian and English: what a person reads.
 *
 * <p>{@link kz.jospar.core.lang.Language} names the three languages, {@link kz.jospar.core.lang.LocalizedText} holds
 * one text in up to three of them, {@link kz.jospar.core.lang.Messages} turns the library's keys into sentences. No
 * default locale is ever consulted: the language arrives as an argument.
 */
@NullMarked
package kz.jospar.core.lang;

import org.jspecify.annotations.NullMarked;
