package kz.jospar.portal.work;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What shows that something is done: kk растайтын құжат, ru подтверждение. Words, among them links perhaps.
 *
 * @param text as it was typed
 */
public record Evidence(String text) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'«»“”„]+", Pattern.CASE_INSENSITIVE);
    /** What ends a sentence or closes a bracket ends no address, unless the bracket was opened in it. */
    private static final String ENDS = ".,;:!?…)]}";

    /**
     * A piece of it.
     *
     * @param text as it was typed
     * @param link whether it is an address that may be followed: http or https to a host, no script, no file
     */
    public record Part(String text, boolean link) {}

    /** Returns the pieces in order; put together they are the text. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            String link = withoutEnd(address.group());
            if (isAddress(link) && isWord(address.start())) {
                if (address.start() > from) {
                    parts.add(new Part(text.substring(from, address.start()), false));
                }
                parts.add(new Part(link, true));
                from = address.start() + link.length();
            }
        }
        if (from < text.length()) {
            parts.add(new Part(text.substring(from), false));
        }
        return parts;
    }

    private boolean isWord(int start) {
        return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
    }

    private static String withoutEnd(String found) {
        int end = found.length();
        while (end > 0 && ENDS.indexOf(found.charAt(end - 1)) >= 0 && !closes(found.substring(0, end))) {
            end--;
        }
        return found.substring(0, end);
    }

    private static boolean closes(String found) {
        return found.endsWith(")")
                && found.chars().filter(one -> one == '(').count()
                        >= found.chars().filter(one -> one == ')').count();
    }

    private static boolean isAddress(String link) {
        try {
            return new URI(link).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
