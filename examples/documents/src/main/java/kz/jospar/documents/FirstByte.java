package kz.jospar.documents;

import java.io.IOException;
import java.io.InputStream;

/** How a stream begins, without reading on in it. */
final class FirstByte {
    private static final int LONGEST_BLANK = 1024;

    private FirstByte() {}

    /** Returns the first byte that is neither white space nor of a byte order mark, -1 where there is none. */
    static int of(InputStream in) throws IOException {
        in.mark(LONGEST_BLANK);
        int next = in.read();
        for (int i = 1; i < LONGEST_BLANK && (isBlank(next) || isMark(next)); i++) {
            next = in.read();
        }
        in.reset();
        return next;
    }

    private static boolean isBlank(int next) {
        return next == ' ' || next == '\t' || next == '\n' || next == '\r';
    }

    private static boolean isMark(int next) {
        return next == 0xEF || next == 0xBB || next == 0xBF;
    }
}
