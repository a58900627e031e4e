package kz.jospar.portal.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Objects;
import kz.jospar.schedule.http.FeedToken;

/**
 * The ways into a reader's calendar: kk жазылу сілтемелері, ru ссылки для подписки. Shown once, on the page that follows
 * the making of a token.
 *
 * <p>Neither Google nor Microsoft documents its form. Google's is described at
 * https://til.simonwillison.net/ics/google-calendar-ics-subscribe-link (with webcal in the place of https); Microsoft's
 * {@code addfromweb} is what public calendars link to, for accounts of organisations at outlook.office.com.
 */
public final class SubscribeLinks {
    private final String address;
    private final String name;

    private SubscribeLinks(String address, String name) {
        this.address = address;
        this.name = name;
    }

    /**
     * Returns the ways to a feed.
     *
     * @param feeds the address below which feeds are, without a slash at its end
     * @param name what the calendar is to be called
     */
    static SubscribeLinks of(String feeds, FeedToken token, String name) {
        return new SubscribeLinks(feeds + "/" + token.secret() + ".ics", name);
    }

    /** Returns the address itself. */
    public String address() {
        return address;
    }

    /** Returns it for calendars that open addresses of their own, as Apple's does. */
    public String webcal() {
        return "webcal:" + address.substring(address.indexOf("//"));
    }

    /** Returns the page on which Google asks whether to add it. */
    public String google() {
        return "https://calendar.google.com/calendar/render?cid=" + encoded(webcal());
    }

    /** Returns the page on which Outlook asks whether to add it. */
    public String outlook() {
        return "https://outlook.office.com/calendar/0/addfromweb?url=" + encoded(address) + "&name=" + encoded(name);
    }

    /** Tells whether it is an address of this machine only, which Google and Outlook cannot reach. */
    public boolean isLocal() {
        String host = Objects.requireNonNullElse(URI.create(address).getHost(), "");
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    /** Never shows the secret: a model may end in a log. */
    @Override
    public String toString() {
        return "SubscribeLinks[secret]";
    }
}
