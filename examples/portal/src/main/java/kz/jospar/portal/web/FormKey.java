package kz.jospar.portal.web;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The key of a form, given by its page: the same form sent twice is one. */
public final class FormKey {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private FormKey() {}

    /** Returns one that was never given. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** Returns the key that came with a form; a fresh one where none came, so that nothing else is taken for it. */
    public static String of(@Nullable String sent) {
        return sent != null && KEY.matcher(sent).matches() ? sent : fresh();
    }
}
