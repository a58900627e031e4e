/**
 * From a deadline cell's words to a {@link kz.jospar.core.time.Timing}, with the reasons.
 *
 * <p>The way of a phrase: {@code Words} repairs and cuts it into tokens; {@code Lexicon} (data, one file a language,
 * with a comment on each entry) tells what each word may mean and in which case it stands; {@code Chunks} finds the
 * constituents (a frequency, a window, a due day ...), in whichever order the cell has them, each by the longest of its
 * {@code Rules}; {@code Composer} puts them together and {@code ClueTexts} tells what each gave. Every word must belong to a constituent: nothing is guessed from a fragment. Begin with {@link
 * kz.jospar.core.phrase.TimingPhrase}.
 */
@NullMarked
package kz.jospar.core.phrase;

import org.jspecify.annotations.NullMarked;
