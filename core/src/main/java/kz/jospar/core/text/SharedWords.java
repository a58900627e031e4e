package kz.jospar.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.letters.BareGenitive;

/**
 * Gives each name of a list the word that the list says once: «облыстардың, Астана, Алматы және Шымкент қалаларының
 * әкімдіктері», «министерства финансов, юстиции».
 */
final class SharedWords {
    private static final Pattern TERRITORIES =
            Pattern.compile("облыстардың|аудандардың|(?:(?:республикалық|облыстық|аудандық) маңызы бар )?қалалардың");
    private static final Pattern LAST_CITIES =
            Pattern.compile("(.+) қала(?:лары(?:ның)?|сының) (?:әкімдіктері|әкімдіктер|әкімдері)");
    private static final Pattern LAST_AKIMATS = Pattern.compile(".* (әкімдіктері|әкімдері)");
    private static final Pattern CITIES = Pattern.compile("(.+) қалаларының");
    private static final Map<String, String> ONE_OF = Map.of(
            "министерства", "министерство",
            "управления", "управление",
            "отделы", "отдел",
            "департаменты", "департамент",
            "комитеты", "комитет");
    private static final Pattern HEAD = Pattern.compile(
            "(министерства|управления|отделы|департаменты|комитеты)(:?) (\\p{Ll}.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SharedWords() {}

    /** Returns the items with their whole names; each keeps its text. */
    static List<ExecutorItem> distribute(List<ExecutorItem> items) {
        if (items.size() < 2 && items.stream().noneMatch(item -> item.name().contains(":"))) {
            return items;
        }
        List<ExecutorItem> all = new ArrayList<>(items);
        akimats(all);
        heads(all);
        return all;
    }

    /** From the end: the word for akimats holds for the cities and territories before it. */
    private static void akimats(List<ExecutorItem> items) {
        String word = null;
        for (int i = items.size() - 1; i >= 0; i--) {
            String name = items.get(i).name();
            String lower = name.toLowerCase(Locale.ROOT);
            Matcher akimats = LAST_AKIMATS.matcher(lower);
            Matcher cities = CITIES.matcher(name);
            if (akimats.matches()) {
                word = akimats.group(1);
                Matcher last = LAST_CITIES.matcher(name);
                if (i > 0
                        && last.matches()
                        && isCity(last.group(1))
                        && isCity(items.get(i - 1).name())) {
                    rename(items, i, last.group(1));
                }
            } else if (word != null && TERRITORIES.matcher(lower).matches()) {
                rename(items, i, name + " " + word);
            } else if (word != null && cities.matches() && isCity(cities.group(1))) {
                rename(items, i, cities.group(1));
            } else if (word != null && !isCity(name)) {
                word = null;
            }
        }
    }

    private static boolean isCity(String name) {
        return CityId.of(name) != null;
    }

    private static void heads(List<ExecutorItem> items) {
        Optional<String> head = Optional.empty();
        for (int i = 0; i < items.size(); i++) {
            String name = items.get(i).name();
            Matcher matcher = HEAD.matcher(name);
            boolean follows =
                    i + 1 < items.size() && BareGenitive.is(items.get(i + 1).name());
            if (matcher.matches() && (follows || !matcher.group(2).isEmpty())) {
                head = Optional.ofNullable(ONE_OF.get(matcher.group(1).toLowerCase(Locale.ROOT)));
                rename(items, i, head.orElse("") + " " + matcher.group(3));
            } else if (head.isPresent() && BareGenitive.is(name)) {
                rename(items, i, head.get() + " " + name);
            } else {
                head = Optional.empty();
            }
        }
    }

    private static void rename(List<ExecutorItem> items, int at, String name) {
        ExecutorItem item = items.get(at);
        items.set(at, new ExecutorItem(item.text(), name, item.marks()));
    }
}
