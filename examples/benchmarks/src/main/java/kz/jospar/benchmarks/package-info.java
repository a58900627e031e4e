/**
 * How fast deadline phrases are read and dated, and beside whom.
 *
 * <p>{@link kz.jospar.benchmarks.Phrases} makes the corpus out of {@code Shapes} and the {@code Words} that fill them;
 * {@link kz.jospar.benchmarks.PhraseReading} reads it. {@link kz.jospar.benchmarks.PlainDates} reads whole dates beside
 * each {@link kz.jospar.benchmarks.Peer}, in the {@link kz.jospar.benchmarks.DateForm}s that both understand. {@link
 * kz.jospar.benchmarks.Report} runs the two and prints their tables of the README.
 *
 * <p>{@link kz.jospar.benchmarks.Rule} is what is dated: all dates of it by {@link kz.jospar.benchmarks.Expanding}, one of
 * them by {@link kz.jospar.benchmarks.Seeking}, each by whoever is compared; the same as day numbers beside. {@link
 * kz.jospar.benchmarks.CountingWorkDays} and {@link kz.jospar.benchmarks.DatingRegister} are the rest of what {@link
 * kz.jospar.benchmarks.DeadlineReport} prints.
 *
 * <p>{@link kz.jospar.benchmarks.PlanReport} prints what {@link kz.jospar.benchmarks.PlanReading} measures, and {@link
 * kz.jospar.benchmarks.FeedReport} what {@link kz.jospar.benchmarks.FeedWriting} does. {@link
 * kz.jospar.benchmarks.VerdictReport} prints what {@link kz.jospar.benchmarks.CountingVotes}, {@link
 * kz.jospar.benchmarks.CallingTheRoll} and {@link kz.jospar.benchmarks.LintingRegulation} measure, and {@link
 * kz.jospar.benchmarks.RatingReport} what {@link kz.jospar.benchmarks.ScoringUnits} and {@link
 * kz.jospar.benchmarks.DrawingWeights} do.
 */
@NullMarked
package kz.jospar.benchmarks;

import org.jspecify.annotations.NullMarked;
