package kz.jospar.rating.account;

/** Breaks off a split that cannot be made; it never leaves the package. */
final class NoSplitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final NoAccount.Reason reason;
    private final String detail;

    NoSplitException(NoAccount.Reason reason, String detail) {
        super(reason.code() + " " + detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    NoAccount.Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
