package kz.jospar.portal.api;

import kz.jospar.portal.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for: kk бет, ru страница.
 *
 * @param page its number, from 0
 * @param size how many items it holds
 */
record Pages(int page, int size) {
    private static final int USUAL = 50;
    private static final int LAST = 1_000_000;

    static Pages of(@Nullable String page, @Nullable String size) {
        return new Pages(number("page", page, 0, 0, LAST), number("size", size, USUAL, 1, Slice.LARGEST));
    }

    static int number(String name, @Nullable String text, int otherwise, int least, int most) {
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below, as a number out of its bounds is.
        }
        throw ApiException.ofParameter(name, "unknown-value", text, name, least + ".." + most);
    }
}
