package kz.jospar.portal.work;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * What shows that something is done: kk растайтын құжат, ru подтверждение. A link, or a document's number.
 *
 * @param text as it was typed
 */
public record Evidence(String text) {
    /** Tells whether it may be shown as a link: http or https to a host, no script, no file. */
    public boolean isLink() {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            return scheme != null
                    && (scheme.toLowerCase(Locale.ROOT).equals("http")
                            || scheme.toLowerCase(Locale.ROOT).equals("https"))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
