/**
 * What letters and blanks look like, so that what a reader sees as the same word is the same word: {@link
 * kz.jospar.core.letters.Lookalikes}, {@link kz.jospar.core.letters.Blanks}. Not exported.
 */
@NullMarked
package kz.jospar.core.letters;

import org.jspecify.annotations.NullMarked;
