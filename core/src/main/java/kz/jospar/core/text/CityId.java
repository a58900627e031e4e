package kz.jospar.core.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Lookalikes;
import kz.jospar.core.party.Body;
import kz.jospar.core.party.BodyKind;
import kz.jospar.core.party.BodyName;
import kz.jospar.core.party.Directory;
import kz.jospar.core.party.NameForm;
import org.jspecify.annotations.Nullable;

/**
 * A city whose akimat a cell addresses by the city's name alone: «гг. Астаны», «городов Астана», «Астана қаласы» are one.
 *
 * @param body the key of the city in the directory
 * @param name its name in the nominative, without a word for what it is
 */
record CityId(String body, String name) {
    private static final String BEFORE = "(?:(?:гг?|қ)\\. ?|(?:гг?|қ|город(?:а|у|ом|е|ов)?) )?";
    private static final String BEHIND = "(?: (?:қ\\.?|қала(?:сы|лары|сының|ларының)?))?";
    private static final Pattern CITY = Pattern.compile(BEFORE + "(\\p{L}[\\p{L}-]{2,30}?)" + BEHIND);

    /** Returns the city that a name means, or {@code null} where it is none that the directory knows. */
    static @Nullable CityId of(String name) {
        Matcher city = CITY.matcher(name);
        if (!city.matches() || !Character.isUpperCase(city.group(1).codePointAt(0))) {
            return null;
        }
        List<Directory.Match> found = Directory.kazakhstan().find(name);
        if (found.size() != 1 || !isCity(found.get(0).body())) {
            return null;
        }
        Body body = found.get(0).body();
        String written = Lookalikes.toCyrillic(city.group(1));
        return new CityId(body.id(), nominative(body, written));
    }

    private static boolean isCity(Body body) {
        return body.kind() == BodyKind.REPUBLICAN_CITY_AKIMAT || body.kind() == BodyKind.CITY_AKIMAT;
    }

    /** The city's name that differs from the written one by an ending at most. */
    private static String nominative(Body body, String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        for (BodyName name : body.names()) {
            Matcher city = CITY.matcher(name.text());
            if (name.form() == NameForm.TERRITORY && city.matches()) {
                String own = city.group(1);
                String stem = own.substring(0, own.length() - 1).toLowerCase(Locale.ROOT);
                if (lower.startsWith(stem) && Math.abs(lower.length() - own.length()) <= 2) {
                    return own;
                }
            }
        }
        return written;
    }
}
