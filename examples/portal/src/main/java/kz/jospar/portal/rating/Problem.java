package kz.jospar.portal.rating;

/**
 * What is wrong with an uploaded file, in the reader's language: kk файлдағы кемшілік, ru замечание к файлу.
 *
 * @param file the file's name
 * @param refuses whether it keeps the rating from being saved
 * @param text the sentence
 */
public record Problem(String file, boolean refuses, String text) {}
