package kz.jospar.portal.account;

/**
 * An account was closed, or is another role's or body's now: what it had opened under its old rights closes in the same
 * transaction (its feeds, say).
 *
 * @param name the account's name
 */
public record RightsEnded(String name) {}
