package kz.jospar.schedule.http;

import java.util.List;

/**
 * Reads {@code Accept-Encoding} (RFC 9110, 12.5.3) as far as gzip goes.
 *
 * <p>A member that cannot be read is left out; of a coding that stands twice the lower weight counts. Where nothing that
 * there is is acceptable ({@code identity;q=0} without gzip), the octets are sent as they are all the same, as section
 * 12.4.1 leaves a server free to do: a calendar that a client must unwillingly take is better than none.
 */
final class AcceptedCoding {
    private static final int UNLISTED = -1;
    private static final int FULL = 1000;

    private int gzip = UNLISTED;
    private int identity = UNLISTED;
    private int any = UNLISTED;

    private AcceptedCoding() {}

    /** Tells whether to compress: gzip or {@code *} is listed with a weight above 0 and not below that of identity. */
    static boolean isGzip(List<String> lines) {
        AcceptedCoding accepted = new AcceptedCoding();
        for (String line : lines) {
            int from = 0;
            while (from <= line.length()) {
                int comma = line.indexOf(',', from);
                int to = comma < 0 ? line.length() : comma;
                accepted.add(line.substring(from, to));
                from = to + 1;
            }
        }
        int weight = accepted.gzip == UNLISTED ? accepted.any : accepted.gzip;
        return weight > 0 && weight >= accepted.identity;
    }

    private void add(String member) {
        int semicolon = member.indexOf(';');
        String coding = FieldText.trim(semicolon < 0 ? member : member.substring(0, semicolon));
        int weight = semicolon < 0 ? FULL : weight(FieldText.trim(member.substring(semicolon + 1)));
        if (weight == UNLISTED) {
            return;
        }
        if (coding.equals("*")) {
            any = lower(any, weight);
        } else if (FieldText.isWord(coding, "gzip") || FieldText.isWord(coding, "x-gzip")) {
            gzip = lower(gzip, weight);
        } else if (FieldText.isWord(coding, "identity")) {
            identity = lower(identity, weight);
        }
    }

    private static int lower(int before, int weight) {
        return before == UNLISTED ? weight : Math.min(before, weight);
    }

    /** Returns the thousandths of {@code q=0.5}: 0 or 1 with up to three digits after a point, of 1 only zeros. */
    private static int weight(String parameter) {
        boolean shaped = parameter.length() >= 3
                && parameter.length() <= 7
                && (parameter.charAt(0) == 'q' || parameter.charAt(0) == 'Q')
                && parameter.charAt(1) == '='
                && (parameter.length() == 3 || parameter.charAt(3) == '.');
        if (!shaped) {
            return UNLISTED;
        }
        int weight = 0;
        int unit = FULL;
        for (int i = 2; i < parameter.length(); i += i == 2 ? 2 : 1) {
            int digit = parameter.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return UNLISTED;
            }
            weight += digit * unit;
            unit /= 10;
        }
        return weight > FULL ? UNLISTED : weight;
    }
}
