/**
 * Who acts: {@link kz.jospar.core.party.Organization} of a plan's glossary, and {@link kz.jospar.core.party.Executor},
 * one addressee of a measure with its role and marks, in the order in which the cell names them.
 */
@NullMarked
package kz.jospar.core.party;

import org.jspecify.annotations.NullMarked;
