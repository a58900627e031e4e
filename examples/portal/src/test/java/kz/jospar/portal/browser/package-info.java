/**
 * The portal in a real Chromium: {@code mvn -Pportal,browser}.
 *
 * <p>{@link kz.jospar.portal.browser.Browser} drives it and looks at what every page has to keep: no request elsewhere, no
 * complaint in the console, WCAG 2.1 A and AA, no scrolling sideways on a phone. Pictures lie in target/screenshots.
 */
package kz.jospar.portal.browser;
