package kz.jospar.documents;

import java.util.Locale;
import java.util.Objects;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a document: kk оқылмайтын құжат, ru нечитаемый документ.
 *
 * <p>{@link #message} is the sentence for a person: it names the file, what is wrong and the way out.
 */
public final class UnreadableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read: kk себебі, ru причина. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** The file is there, but the system does not let it be read, or it is a folder. */
        NO_ACCESS,
        /** The file has no bytes, or nothing but white space. */
        EMPTY,
        /** The file ends before its contents do: a copy or a download that broke off. */
        TRUNCATED,
        /** The file is of a known kind, but its inside is broken. */
        DAMAGED,
        /** An old format: .doc, .xls, .rtf, Word's or Excel's XML of 2003. */
        LEGACY_FORMAT,
        /** The file is protected by a password. */
        ENCRYPTED,
        /** The file, or what it unfolds to, is beyond the {@link Limits}. */
        TOO_LARGE,
        /** The file is something else: a picture, a PDF, an archive. */
        NOT_A_DOCUMENT;

        /** Returns the key of the sentence in core's messages, such as {@code document.too-large}. */
        public String key() {
            return "document." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String file;

    /**
     * Makes the answer for one file.
     *
     * @param reason why it cannot be read
     * @param file the file's name without its folder
     * @param cause what the library below said, if anything
     */
    public UnreadableDocumentException(Reason reason, String file, @Nullable Throwable cause) {
        super(Messages.in(Language.EN).text(reason.key(), file), cause);
        this.reason = reason;
        this.file = Objects.requireNonNull(file, "file");
    }

    /** Returns why the file cannot be read. */
    public Reason reason() {
        return reason;
    }

    /** Returns the file's name without its folder. */
    public String file() {
        return file;
    }

    /** Returns the sentence for a person. */
    public String message(Language language) {
        return Messages.in(language).text(reason.key(), file);
    }
}
