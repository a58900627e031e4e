package kz.jospar.documents;

import java.util.Optional;

/**
 * A place on a sheet of Excel, counted from 0.
 *
 * @param row at most 1,048,575
 * @param column at most 16,383
 */
record CellPlace(int row, int column) {

    /** Reads a place such as {@code B12} or {@code $B$12}; there is none beyond the edges of a sheet. */
    static Optional<CellPlace> parse(String reference) {
        int row = 0;
        int column = 0;
        int at = 0;
        String plain = reference.length() > 20 ? "" : reference.replace("$", "");
        while (at < plain.length() && letter(plain.charAt(at)) > 0 && column < 20_000) {
            column = column * 26 + letter(plain.charAt(at));
            at++;
        }
        int digits = at;
        while (at < plain.length() && plain.charAt(at) >= '0' && plain.charAt(at) <= '9' && row < 2_000_000) {
            row = row * 10 + plain.charAt(at) - '0';
            at++;
        }
        boolean whole = digits > 0 && at > digits && at == plain.length();
        return whole && row >= 1 && row <= 1 << 20 && column <= 1 << 14
                ? Optional.of(new CellPlace(row - 1, column - 1))
                : Optional.empty();
    }

    private static int letter(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        return c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
    }
}
