package kz.jospar.documents;

import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.documents.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/** One file on its way in: its name, its bytes, and what has been read of it against the limits. */
final class Source {
    private static final int DEEPEST = 300;

    private final String name;
    private final byte[] bytes;
    private final Limits limits;
    private int cells;
    private long characters;

    Source(String name, byte[] bytes, Limits limits) {
        this.name = name;
        this.bytes = bytes;
        this.limits = limits;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    Limits limits() {
        return limits;
    }

    UnreadableDocumentException refuse(Reason reason) {
        return refuse(reason, null);
    }

    UnreadableDocumentException refuse(Reason reason, @Nullable Throwable cause) {
        return new UnreadableDocumentException(reason, name, cause);
    }

    Cell cell(String text, int columns, boolean continued) {
        counted(text);
        return new Cell(text, Math.max(1, Math.min(columns, 1_000)), continued);
    }

    Block.Paragraph paragraph(String text) {
        counted(text);
        return new Block.Paragraph(text);
    }

    /** Refuses nesting that no person makes: it would only exhaust the stack. */
    void nested(int depth) {
        if (depth > DEEPEST) {
            throw refuse(Reason.TOO_LARGE);
        }
    }

    /** Refuses a text that outgrows the limit while it is still being put together. */
    void growing(CharSequence text) {
        if (text.length() > limits.characters()) {
            throw refuse(Reason.TOO_LARGE);
        }
    }

    private void counted(String text) {
        cells++;
        characters += text.length();
        if (cells > limits.cells() || characters > limits.characters()) {
            throw refuse(Reason.TOO_LARGE);
        }
    }
}
