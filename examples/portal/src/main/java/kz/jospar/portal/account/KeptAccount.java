package kz.jospar.portal.account;

/**
 * An account as it is kept: kk есептік жазба, ru учётная запись.
 *
 * @param account who it is
 * @param enabled whether they may sign in
 * @param oneTime whether the password is a one-time one, to be changed first of all
 * @param version rises with each change
 */
record KeptAccount(Account account, boolean enabled, boolean oneTime, int version) {}
