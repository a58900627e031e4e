package kz.jospar.core.plan;

import kz.jospar.core.guard.Guard;

/**
 * What a plan was read from: kk дереккөз, ru источник. The only part of a plan in which two files of the same plan
 * differ.
 *
 * @param name the file's name without its folder
 * @param format {@code docx}, {@code xlsx}, {@code html} or {@code txt}
 */
public record PlanSource(String name, String format) {

    public PlanSource {
        Guard.text("name", name);
        Guard.text("format", format);
    }
}
