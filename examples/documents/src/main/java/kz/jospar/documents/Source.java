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
    private final Read read;

    /** What has been read so far of a file and of the files inside it. */
    private static final class Read {
        private int cells;
        private long characters;
    }

    Source(String name, byte[] bytes, Limits limits) {
        this(name, bytes, limits, new Read());
    }

    private Source(String name, byte[] bytes, Limits limits, Read read) {
        this.name = name;
        this.bytes = bytes;
        this.limits = limits;
        this.read = read;
    }

    /** A file inside this one: it is told by this one's name and counts against its limits. */
    Source holding(byte[] inside) {
        return new Source(name, inside, limits, read);
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
        return new Cell(shown(text), Math.max(1, Math.min(columns, 1_000)), continued);
    }

    Block.Paragraph paragraph(String text) {
        counted(text);
        return new Block.Paragraph(shown(text));
    }

    /** Leaves out marks of writing direction, which show nothing, and what is no character. */
    private static String shown(String text) {
        if (text.chars().noneMatch(Source::isSpecial)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !isDirection(c) && (c & 0xfffe) != 0xfffe && Character.getType(c) != Character.SURROGATE)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isSpecial(int c) {
        return isDirection(c) || c >= 0xfffe || Character.isSurrogate((char) c);
    }

    private static boolean isDirection(int c) {
        return c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069);
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
        read.cells++;
        read.characters += text.length();
        if (read.cells > limits.cells() || read.characters > limits.characters()) {
            throw refuse(Reason.TOO_LARGE);
        }
    }
}
