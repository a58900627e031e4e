/**
 * Who acts: a cell names {@link kz.jospar.core.party.Executor}s, a plan's glossary defines {@link
 * kz.jospar.core.party.Organization}s, a {@link kz.jospar.core.party.Directory} knows the {@link
 * kz.jospar.core.party.Body bodies} of the country and their names by days, and {@link kz.jospar.core.party.Executors}
 * says of each executor who that is: a {@link kz.jospar.core.party.Resolution}, with whom a {@link
 * kz.jospar.core.party.Group} stands for. Begin with {@code Executor} and {@code Directory}.
 */
@NullMarked
package kz.jospar.core.party;

import org.jspecify.annotations.NullMarked;
