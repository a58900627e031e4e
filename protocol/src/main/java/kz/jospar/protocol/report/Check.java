package kz.jospar.protocol.report;

/** One rule of the lint, which looks at a whole report once. */
interface Check {
    void check(SittingReport report, Counting counting, Findings findings);
}
