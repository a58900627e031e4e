/**
 * The whole library embedded in one application.
 *
 * <p>A request comes to a controller with the {@link kz.jospar.portal.account.Account} that signed in; its {@link
 * kz.jospar.portal.account.Scope} goes into every query, so that nobody is shown what is not theirs. Stores read and
 * write rows and know no rule; what is due, how it stands and whether an event may be entered the library says. The
 * packages are the portal's pages: {@code plan}, {@code work}, {@code staff}, {@code rating}, {@code feed}, {@code api}.
 */
@NullMarked
package kz.jospar.portal;

import org.jspecify.annotations.NullMarked;
