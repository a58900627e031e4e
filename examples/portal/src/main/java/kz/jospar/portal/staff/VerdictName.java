package kz.jospar.portal.staff;

import kz.jospar.protocol.Verdict;

/** The name of a verdict in JSON and in message keys: kk шешімнің коды, ru код решения. */
public enum VerdictName implements Verdict.Cases<String> {
    /** The only one. */
    INSTANCE;

    /** Returns the name. */
    public static String of(Verdict verdict) {
        return verdict.choose(INSTANCE);
    }

    @Override
    public String adopted(Verdict.Adopted verdict) {
        return "adopted";
    }

    @Override
    public String rejected(Verdict.Rejected verdict) {
        return "rejected";
    }

    @Override
    public String noQuorum(Verdict.NoQuorum verdict) {
        return "no-quorum";
    }

    @Override
    public String undefined(Verdict.Undefined verdict) {
        return "undefined";
    }
}
