package kz.jospar.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page may load: from the portal itself, no script or style in the page, nothing from elsewhere.
 *
 * <p>FullCalendar adds a style element of its own. It gets a number that only this answer knows; Pico's icons are data.
 */
public final class ContentPolicy implements HeaderWriter {
    private static final String ATTRIBUTE = ContentPolicy.class.getName() + ".nonce";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int OCTETS = 16;

    /** Returns the number of this answer, new for each. */
    public static String nonce(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String nonce) {
            return nonce;
        }
        byte[] octets = new byte[OCTETS];
        RANDOM.nextBytes(octets);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String style = request.getAttribute(ATTRIBUTE) instanceof String nonce ? " 'nonce-" + nonce + "'" : "";
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'" + style
                        + "; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
    }
}
