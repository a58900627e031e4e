package kz.jospar.benchmarks;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;

/**
 * A phrase with places to fill: {@code {year} жылғы {quarter} тоқсан}.
 *
 * @param language whose words fill the places
 * @param text the phrase, each place in braces
 */
record Shape(Language language, String text) {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    /** Returns at most so many phrases of this shape, all different and spread over all its words. */
    List<String> phrases(int most) {
        List<List<String>> places = PLACE.matcher(text)
                .results()
                .map(place -> Words.in(language, place.group(1)))
                .toList();
        int all = places.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
        int count = Math.min(all, most);
        int stride = stride(all, count);
        List<String> phrases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            phrases.add(filled(places, (int) ((long) i * stride % all)));
        }
        return phrases;
    }

    /** A step that has no divisor in common with the number of all phrases, so that none comes twice. */
    private static int stride(int all, int count) {
        int stride = Math.max(1, all / count);
        while (!BigInteger.valueOf(stride).gcd(BigInteger.valueOf(all)).equals(BigInteger.ONE)) {
            stride++;
        }
        return stride;
    }

    /** The phrase of one number, read as digits of a mixed base: the last place turns quickest. */
    private String filled(List<List<String>> places, int number) {
        String[] words = new String[places.size()];
        int rest = number;
        for (int place = places.size() - 1; place >= 0; place--) {
            List<String> choice = places.get(place);
            words[place] = choice.get(rest % choice.size());
            rest /= choice.size();
        }
        StringBuilder phrase = new StringBuilder();
        Matcher matcher = PLACE.matcher(text);
        for (int place = 0; matcher.find(); place++) {
            matcher.appendReplacement(phrase, words[place]);
        }
        return matcher.appendTail(phrase).toString();
    }
}
