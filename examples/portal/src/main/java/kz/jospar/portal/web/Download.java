package kz.jospar.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The name under which a file is kept: kk жүктелетін файл, ru скачиваемый файл. Names come from documents of others. */
public final class Download {
    /** What a file system or a header would take for something else than a letter of a name. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\"\\\\/:*?<>|;%]");

    private static final Pattern FOREIGN = Pattern.compile("[^\\x20-\\x7e]");
    /** What RFC 8187 lets stand as it is. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private static final int LONGEST = 150;

    private Download() {}

    /**
     * Returns the value of {@code Content-Disposition} (RFC 6266): the name in ASCII for all, and in UTF-8 beside it where it
     * is another.
     *
     * @param stem the name without its ending, whatever it is made of
     * @param ending with its dot
     */
    public static String disposition(String stem, String ending) {
        String fit = UNFIT.matcher(stem).replaceAll("_");
        int end = Math.min(LONGEST, fit.length());
        // No half of a pair of surrogates.
        end -= end > 0 && end < fit.length() && Character.isHighSurrogate(fit.charAt(end - 1)) ? 1 : 0;
        String name = fit.substring(0, end) + ending;
        String ascii = FOREIGN.matcher(name).replaceAll("_");
        return "attachment; filename=\"" + ascii + '"'
                + (ascii.equals(name) ? "" : "; filename*=UTF-8''" + extended(name));
    }

    private static String extended(String name) {
        StringBuilder extended = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xff);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0)) {
                extended.append(letter);
            } else {
                extended.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return extended.toString();
    }
}
