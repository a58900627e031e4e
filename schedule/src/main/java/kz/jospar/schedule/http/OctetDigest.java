package kz.jospar.schedule.http;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Base64;

/** Counts and hashes octets, and keeps none. */
final class OctetDigest extends OutputStream {
    private final MessageDigest digest = Sha256.digest();
    private long length;

    @Override
    public void write(int octet) {
        digest.update((byte) octet);
        length++;
    }

    @Override
    public void write(byte[] octets, int from, int count) {
        digest.update(octets, from, count);
        length += count;
    }

    long length() {
        return length;
    }

    /** Ends the hash: 43 characters that an entity tag may hold. */
    String hash() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }
}
