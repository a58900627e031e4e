package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of numbers as plans write them: 1, 1.1., 2.10), (3), IV. */
final class Numbering {
    private static final Pattern PART = Pattern.compile("\\d{1,6}");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private Numbering() {}

    /** Returns the parts of a number, none where it has none. */
    static List<Integer> parts(String number) {
        List<Integer> parts = new ArrayList<>();
        if (number.length() > 12) {
            return parts;
        }
        Matcher part = PART.matcher(number);
        while (part.find()) {
            parts.add(Integer.valueOf(part.group()));
        }
        String roman = number.toLowerCase(Locale.ROOT)
                .replace('і', 'i')
                .replace('х', 'x')
                .replaceAll("[.)]", "");
        if (parts.isEmpty() && ROMAN.contains(roman)) {
            parts.add(ROMAN.indexOf(roman) + 1);
        }
        return parts;
    }

    /** Tells whether a number comes at once after another: 2 after 1, 1.3 after 1.2, 2.1 and 2 after 1.9. */
    static boolean isNext(String before, String after) {
        List<Integer> one = parts(before);
        List<Integer> two = parts(after);
        int same = 0;
        while (same < one.size() && same < two.size() && one.get(same).equals(two.get(same))) {
            same++;
        }
        if (same >= two.size()) {
            return false;
        }
        boolean deeper = same == one.size() && two.get(same) == 1 && !one.isEmpty();
        boolean onward = same < one.size() && two.get(same) == one.get(same) + 1;
        return (deeper || onward) && two.subList(same + 1, two.size()).stream().allMatch(part -> part == 1);
    }

    /** Tells whether a number is one level or more under another: 1.1 under 1. */
    static boolean isUnder(String above, String below) {
        List<Integer> one = parts(above);
        List<Integer> two = parts(below);
        return !one.isEmpty()
                && two.size() > one.size()
                && two.subList(0, one.size()).equals(one);
    }
}
