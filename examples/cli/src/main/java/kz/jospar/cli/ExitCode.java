package kz.jospar.cli;

/** What the command line answers to a script. */
final class ExitCode {
    static final int DONE = 0;
    /** Done, but there are findings of severity error. */
    static final int FINDINGS = 1;
    /** Wrong usage. */
    static final int USAGE = 2;
    /** Input that cannot be read. */
    static final int INPUT = 3;

    private ExitCode() {}
}
