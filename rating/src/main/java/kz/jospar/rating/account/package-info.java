/**
 * Why a unit has its score, in parts that add up, and what would change its place.
 *
 * <p>An {@link kz.jospar.rating.evaluation.Evaluation} comes in; {@link kz.jospar.rating.account.Accounts} splits each
 * score's distance from the peers' mean, or from last year, into one {@link kz.jospar.rating.account.Contribution} for each
 * indicator, and each leads back to the observations and to what they were counted from. {@link
 * kz.jospar.rating.account.AccountText} says it in Kazakh, Russian and English. {@link
 * kz.jospar.rating.account.Breakdown} takes the score itself apart into value, weight and points, and {@link
 * kz.jospar.rating.account.BreakdownText} lays it out to be checked by hand. {@link
 * kz.jospar.rating.account.Improvements} looks for the least change that moves a unit up. Read {@link
 * kz.jospar.rating.account.Account} first.
 */
@NullMarked
package kz.jospar.rating.account;

import org.jspecify.annotations.NullMarked;
