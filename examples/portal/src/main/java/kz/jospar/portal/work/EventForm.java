package kz.jospar.portal.work;

import java.time.LocalDate;
import java.util.Objects;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.web.Days;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of an event: kk оқиға нысаны, ru форма события. Kept as typed, so that a refused form comes
 * back with it.
 *
 * @param kind the kind's name
 * @param id the event's key, given by the page: the same form sent twice is one event
 * @param version the version of the obligation that the page showed
 * @param on the day it happened
 * @param executor whose answer; an executor's own where nothing is typed
 * @param words evidence, reason, ground, decision: what the kind asks for
 * @param newDay the day asked for or granted
 * @param event the event that is withdrawn
 */
record EventForm(
        @Nullable String kind,
        @Nullable String id,
        int version,
        @Nullable String on,
        @Nullable String executor,
        @Nullable String words,
        @Nullable String newDay,
        @Nullable String event) {

    /** Returns the event that was typed; fails with {@link IncompleteFormException}. */
    ExecutionEvent event(String obligation, Account account, LocalDate today) {
        EventKind asked = EventKind.of(text(kind)).orElseThrow(() -> new IncompleteFormException("kind"));
        String key = key(id);
        LocalDate day = day(on, "day");
        String by = by(account);
        return switch (asked) {
            case ANSWERED ->
                new ExecutionEvent.Answered(key, obligation, day, today, answering(account), required("evidence"));
            case ACCEPTED ->
                new ExecutionEvent.Accepted(key, obligation, day, today, by, named(), words(false, "reason"));
            case RETURNED -> new ExecutionEvent.Returned(key, obligation, day, today, by, named(), required("reason"));
            case POSTPONEMENT_ASKED ->
                new ExecutionEvent.PostponementAsked(
                        key, obligation, day, today, answering(account), day(newDay, "newDay"), required("reason"));
            case POSTPONEMENT_GRANTED ->
                new ExecutionEvent.PostponementGranted(
                        key, obligation, day, today, by, required("basis"), day(newDay, "newDay"));
            case POSTPONEMENT_REFUSED ->
                new ExecutionEvent.PostponementRefused(key, obligation, day, today, by, required("basis"));
            case SUPERSEDED -> new ExecutionEvent.Superseded(key, obligation, day, today, required("basis"));
            case NOT_REQUIRED -> new ExecutionEvent.NotRequired(key, obligation, day, today, required("basis"));
            case WITHDRAWN -> new ExecutionEvent.Withdrawn(key, obligation, day, today, key(event), required("reason"));
        };
    }

    private static String by(Account account) {
        return account.role() == Role.EXECUTOR ? Objects.requireNonNull(account.body()) : account.shownName();
    }

    /** What is typed here in another's name {@link EventRights} turns away. */
    private String answering(Account account) {
        String typed = text(executor);
        if (!typed.isEmpty()) {
            return typed;
        }
        if (account.role() == Role.EXECUTOR) {
            return by(account);
        }
        throw new IncompleteFormException("executor");
    }

    private @Nullable String named() {
        String typed = text(executor);
        return typed.isEmpty() ? null : typed;
    }

    private String required(String what) {
        return words(true, what);
    }

    private String words(boolean required, String what) {
        String typed = text(words);
        if (required && typed.isEmpty()) {
            throw new IncompleteFormException(what);
        }
        if (typed.length() > EventKind.LONGEST_WORDS) {
            throw new IncompleteFormException("long");
        }
        return typed;
    }

    private static String key(@Nullable String typed) {
        String key = text(typed);
        if (key.isEmpty() || key.length() > EventKind.LONGEST_KEY) {
            throw new IncompleteFormException("key");
        }
        return key;
    }

    private static LocalDate day(@Nullable String typed, String what) {
        return Days.read(text(typed)).orElseThrow(() -> new IncompleteFormException(what));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
