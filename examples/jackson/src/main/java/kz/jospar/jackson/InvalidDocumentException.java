package kz.jospar.jackson;

import java.io.IOException;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/** A document is not what it should be: kk қате құжат, ru неверный документ. Names the place and the reason. */
public final class InvalidDocumentException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final int line;
    private final int column;
    private final String reason;
    private final Fault fault;

    InvalidDocumentException(String path, int line, int column, String reason, Fault fault, @Nullable Throwable cause) {
        super(
                (path.isEmpty() ? "document" : path)
                        + (line > 0 ? " (line " + line + ", column " + column + ")" : "")
                        + ": " + reason,
                cause);
        this.path = path;
        this.line = Math.max(0, line);
        this.column = Math.max(0, column);
        this.reason = reason;
        this.fault = fault;
    }

    /** Returns where in the document, such as {@code sections[1].measures[3].timing.every}; empty for the whole. */
    public String path() {
        return path;
    }

    /**
     * Returns where in the document as a JSON pointer (RFC 6901), such as {@code /sections/1/measures/3/timing/every};
     * empty for the whole. A name with a dot in it, as the headings of other cells may have, comes out as two steps.
     */
    public String pointer() {
        if (path.isEmpty()) {
            return "";
        }
        String steps = path.replace("~", "~0").replace("/", "~1");
        return ("/" + steps.replace('[', '.').replace("]", "").replace('.', '/')).replace("//", "/");
    }

    /** Returns the line on which reading stopped, counted from 1; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** Returns the column in which reading stopped, counted from 1 in bytes; 0 where it is not known. */
    public int column() {
        return column;
    }

    /** Returns what is wrong, without the place. */
    public String reason() {
        return reason;
    }

    /**
     * Returns where and what is wrong, for a person. What a record's guard or the parser says is added in English, and the
     * sentence says so.
     */
    public String message(Language language) {
        String sentence = fault.message(language);
        return path.isEmpty() ? sentence : path + ": " + sentence;
    }
}
