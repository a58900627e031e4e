/**
 * From one edition of a plan to the next: whose measure is whose.
 *
 * <p>In come the edition in force and a new one as it was read; {@link kz.jospar.core.amendment.PlanEditions} gives an
 * {@link kz.jospar.core.amendment.Amendment}: the new edition under the plan's id, each measure it kept under the id it
 * always had, and what was added, dropped and changed. Ids lead to obligations, calendar events and indicators, so a
 * measure renumbered by a row above it must not become another one. What cannot be told is not guessed: it is named, and
 * a person decides.
 */
@NullMarked
package kz.jospar.core.amendment;

import org.jspecify.annotations.NullMarked;
