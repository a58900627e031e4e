package kz.jospar.portal.api;

import java.util.List;

/**
 * A part of a longer list; the links to the others are in the header {@code Link}.
 *
 * @param items what stands on this page
 * @param page its number, from 0
 * @param size how many items a page holds
 * @param total how many items there are in all
 */
public record Listing<T>(List<T> items, int page, int size, long total) {}
