package kz.jospar.core.party;

import java.util.LinkedHashSet;
import java.util.Set;

/** The nominatives that a place's name in some case may come from: kk атау септік, ru именительный падеж. */
final class Nominatives {
    /** Ending and what stands in the nominative instead; Kazakh, then Russian nouns and adjectives. */
    private static final String[][] ENDINGS = {
        {"ның", ""},
        {"нің", ""},
        {"дың", ""},
        {"дің", ""},
        {"тың", ""},
        {"тің", ""},
        {"ға", ""},
        {"ге", ""},
        {"қа", ""},
        {"ке", ""},
        {"да", ""},
        {"де", ""},
        {"та", ""},
        {"те", ""},
        {"ой", "ая"},
        {"ую", "ая"},
        {"ой", "а"},
        {"ого", "ий"},
        {"ого", "ый"},
        {"ому", "ий"},
        {"ом", "ий"},
        {"ы", "а"},
        {"е", "а"},
        {"у", "а"},
        {"и", "я"},
        {"и", "ь"},
        {"а", ""},
        {"у", ""},
        {"ом", ""},
        {"е", ""},
        {"я", "й"},
        {"ю", "й"},
        {"е", "й"}
    };

    private Nominatives() {}

    /** Returns the name itself, then what it may be a case of. */
    static Set<String> of(String place) {
        Set<String> all = new LinkedHashSet<>();
        all.add(place);
        for (String[] ending : ENDINGS) {
            if (place.length() > ending[0].length() + 2 && place.endsWith(ending[0])) {
                all.add(place.substring(0, place.length() - ending[0].length()) + ending[1]);
            }
        }
        return all;
    }
}
