package kz.jospar.portal.web;

import java.util.List;

/**
 * A page of a longer list: kk бет, ru страница.
 *
 * @param items what stands on it
 * @param page its number, from 0
 * @param size how many items a page holds
 * @param total how many items there are in all
 */
public record Slice<T>(List<T> items, int page, int size, long total) {
    /** The most items of one page. */
    public static final int LARGEST = 200;

    public Slice {
        items = List.copyOf(items);
    }

    /** Returns a page of a whole list. */
    public static <T> Slice<T> of(List<T> all, int page, int size) {
        return new Slice<>(all.stream().skip((long) page * size).limit(size).toList(), page, size, all.size());
    }

    /** Returns how many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Tells whether there is no such page: the list ends before it. */
    public boolean isBeyond() {
        return page >= pages();
    }

    /** Returns the number of the page before this one, or of the last one where there is no such page. */
    public int before() {
        return Math.min(page, pages()) - 1;
    }

    /** Tells whether another page comes after this one. */
    public boolean hasNext() {
        return page + 1 < pages();
    }
}
