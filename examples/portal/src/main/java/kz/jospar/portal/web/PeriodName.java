package kz.jospar.portal.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Messages;

/** The name of a period: kk кезеңнің атауы, ru название периода. */
final class PeriodName {
    /** As {@code Occurrence.period} and tables of ratings write them; a second window of one period ends in ~2. */
    private static final Pattern CODE =
            Pattern.compile("(\\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(\\d{4})))?(?:~(\\d+))?");

    private PeriodName() {}

    /** Returns the name, or the code itself where it is of another kind. */
    static String of(String code, Messages words) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return code;
        }
        String year = parts.group(1);
        String name;
        if (parts.group(2) != null) {
            name = words.text("period.month." + Integer.parseInt(parts.group(2)), year);
        } else if (parts.group(3) != null) {
            name = words.text("period.quarter." + parts.group(3), year);
        } else if (parts.group(4) != null) {
            name = words.text("period.half." + parts.group(4), year);
        } else if (parts.group(5) != null) {
            name = words.text("period.years", year, parts.group(5));
        } else {
            name = words.text("period.year", year);
        }
        return parts.group(6) == null ? name : words.text("period.nth", name, parts.group(6));
    }
}
