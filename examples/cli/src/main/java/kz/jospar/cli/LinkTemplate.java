package kz.jospar.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.schedule.Obligation;

/**
 * Addresses made of a template with the places {@code {id}}, {@code {measure}} and {@code {plan}}.
 *
 * @param template the address with its places
 * @param plan the plan's id
 */
record LinkTemplate(String template, String plan) {
    private static final Pattern PLACE = Pattern.compile("\\{(id|measure|plan)}");

    /** Tells whether any values give an address of the web: what is put in is always percent-encoded. */
    static boolean isFit(String template) {
        try {
            URI example = new URI(PLACE.matcher(template).replaceAll("%41"));
            String scheme = String.valueOf(example.getScheme());
            return (scheme.equals("https") || scheme.equals("http")) && example.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    URI of(Obligation obligation) {
        Map<String, String> values = Map.of(
                "id", obligation.id(),
                "measure", obligation.commitment().id(),
                "plan", plan);
        return URI.create(PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(encoded(values.getOrDefault(place.group(1), "")))));
    }

    /** A form writes a blank as a plus, which means itself in a path, and encodes the sign of doubled ids for nothing. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }
}
