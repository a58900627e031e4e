/**
 * What the profile {@code sample} loads at a first start: accounts of every role, a plan with its events, a rating.
 *
 * <p>{@link kz.jospar.portal.sample.FirstStart} runs every {@link kz.jospar.portal.sample.SampleData} there is, in one
 * transaction, if the database has no account yet; another kind of sample is one more component. An office starts without
 * this profile and none of it runs.
 */
@NullMarked
package kz.jospar.portal.sample;

import org.jspecify.annotations.NullMarked;
