/**
 * Questions about the data, put to whoever rates and whoever is rated.
 *
 * <p>A {@link kz.jospar.rating.screening.Screening} is a list of {@link kz.jospar.rating.screening.Question}s with
 * declared parameters. What comes out are findings of severity info: numbers, and how probable they would be if nobody
 * had helped. A question never changes a score and accuses nobody.
 */
@NullMarked
package kz.jospar.rating.screening;

import org.jspecify.annotations.NullMarked;
