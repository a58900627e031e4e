package kz.jospar.rating.data;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;

/** Findings up to a number a person can still read; how many more there were is said in the last one. */
final class Refusals {
    /** The findings that are listed one by one. */
    static final int LISTED = 1_000;

    private final List<Finding> listed = new ArrayList<>();
    private long unlisted;
    private boolean errors;

    void add(Finding finding) {
        errors |= finding.severity() == Severity.ERROR;
        if (listed.size() < LISTED) {
            listed.add(finding);
        } else {
            unlisted++;
        }
    }

    boolean hasErrors() {
        return errors;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(listed);
        if (unlisted > 0) {
            Severity severity = errors ? Severity.ERROR : Severity.INFO;
            all.add(Finding.of("more-findings", severity, Place.DOCUMENT, Long.toString(unlisted)));
        }
        return List.copyOf(all);
    }
}
