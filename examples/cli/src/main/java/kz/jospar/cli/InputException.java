package kz.jospar.cli;

/** Input that cannot be read; its message is for a person, in the person's language. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
