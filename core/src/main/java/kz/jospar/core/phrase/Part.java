package kz.jospar.core.phrase;

import kz.jospar.core.time.Timing;

/**
 * One of several deadlines in a cell: kk мерзімнің бөлігі, ru часть срока.
 *
 * @param words its words as they stand
 * @param meaning what they mean
 */
public record Part(String words, Timing meaning) {}
