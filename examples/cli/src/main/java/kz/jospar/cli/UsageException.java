package kz.jospar.cli;

/** A call that makes no sense; its message is for a person, in the person's language. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
