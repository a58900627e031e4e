package kz.jospar.portal.web;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A failure as the log may have it: the kinds of it and of its causes and where each came from, never their words, which
 * repeat what somebody typed, a row of the database or an address.
 */
public final class FailureWords {
    private static final int CAUSES = 8;

    private FailureWords() {}

    /** Returns them, such as {@code x.StaleException at kz.jospar.X.y(X.java:5) < java.sql.SQLException [23505] at ...}. */
    public static String of(Throwable failure) {
        StringJoiner words = new StringJoiner(" < ");
        int causes = 0;
        for (@Nullable Throwable one = failure; one != null && causes < CAUSES; one = one.getCause()) {
            String state = one instanceof SQLException sql ? " [" + sql.getSQLState() + "]" : "";
            words.add(one.getClass().getName() + state + " at " + where(one));
            causes++;
        }
        return words.toString();
    }

    /** The first step of one's own, else the first. */
    private static String where(Throwable failure) {
        StackTraceElement[] steps = failure.getStackTrace();
        return Arrays.stream(steps)
                .filter(step -> step.getClassName().startsWith("kz.jospar."))
                .findFirst()
                .or(() -> Arrays.stream(steps).findFirst())
                .map(StackTraceElement::toString)
                .orElse("?");
    }
}
