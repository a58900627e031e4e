/**
 * From a deadline cell's words to a {@link kz.jospar.core.time.Timing}, with the reasons, and back to words.
 *
 * <p>The way of a phrase: {@code Words} repairs it and cuts it into tokens, which {@code Lexicon} gives their meanings and
 * cases; {@code Chart} covers the tokens with constituents (a frequency, a window, a due day ...) by the rules of {@code
 * Grammar}; {@code Meanings} tells what each says; {@code Composer} and the clauses put them together, and {@code
 * ClueTexts} tells which words gave what. Every word must belong to a constituent: nothing is guessed from a fragment.
 *
 * <p>A language is two files beside these classes, {@code lexicon_kk.txt} with its words and {@code rules_kk.txt} with
 * their order, and for writing one class, such as {@code KazakhForms}. A word form is added to the lexicon, without Java.
 *
 * <p>Begin with {@link kz.jospar.core.phrase.TimingPhrase} to read, {@link kz.jospar.core.phrase.TimingWords} to write,
 * {@link kz.jospar.core.phrase.PlanDeadlines} for a whole plan.
 */
@NullMarked
package kz.jospar.core.phrase;

import org.jspecify.annotations.NullMarked;
