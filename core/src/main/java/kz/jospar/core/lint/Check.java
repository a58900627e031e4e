package kz.jospar.core.lint;

/** One rule of the lint, which looks at a whole plan once. */
interface Check {
    void check(PlanView plan, Findings findings);
}
