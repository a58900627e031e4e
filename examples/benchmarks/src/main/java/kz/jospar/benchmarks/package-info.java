/**
 * How fast deadline phrases are read, and beside whom.
 *
 * <p>{@link kz.jospar.benchmarks.Phrases} makes the corpus out of {@code Shapes} and the {@code Words} that fill them;
 * {@link kz.jospar.benchmarks.PhraseReading} reads it. {@link kz.jospar.benchmarks.PlainDates} reads whole dates beside
 * each {@link kz.jospar.benchmarks.Peer}, in the {@link kz.jospar.benchmarks.DateForm}s that both understand. {@link
 * kz.jospar.benchmarks.Report} runs the two and prints the tables of the README.
 */
@NullMarked
package kz.jospar.benchmarks;

import org.jspecify.annotations.NullMarked;
