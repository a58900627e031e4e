package kz.jospar.cli;

import org.jspecify.annotations.Nullable;

/** Input that cannot be read, or a file that cannot be written; its message is for a person, in their language. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InputException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
