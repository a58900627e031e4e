package kz.jospar.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import kz.jospar.documents.UnreadableDocumentException.Reason;

/** A stream that refuses the file once more of it was read than is allowed; so a long one is never held in memory. */
final class BoundedInput extends FilterInputStream {
    private final String name;
    private long left;

    BoundedInput(String name, InputStream in, long most) {
        super(in);
        this.name = name;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new UnreadableDocumentException(Reason.TOO_LARGE, name, null);
        }
    }
}
