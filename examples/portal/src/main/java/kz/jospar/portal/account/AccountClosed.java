package kz.jospar.portal.account;

/**
 * An account was closed: what it had opened closes in the same transaction (its feeds' secrets, say).
 *
 * @param name the account's name
 */
public record AccountClosed(String name) {}
