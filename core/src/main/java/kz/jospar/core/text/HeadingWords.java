package kz.jospar.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.lang.Language;
import kz.jospar.core.letters.Blanks;
import kz.jospar.core.plan.ColumnKind;
import org.jspecify.annotations.Nullable;

/**
 * The words of headings, from {@code headings.txt}: kk тақырып сөздері, ru слова заголовков.
 *
 * <p>A word that a narrow column broke is found too, by a hyphen or without one: "Бар-лығы", "Финансирова ния".
 */
final class HeadingWords {
    private static final List<Entry> ENTRIES = load();
    private static final int LONGEST = 400;
    private static final Pattern WRAP = Pattern.compile("[-\u00ad]\n\\s*");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\u00ad](?=\\p{L})");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{0,100}\\)");
    private static final Pattern YEAR =
            Pattern.compile("(?:(?:на|в) )?((?:19|20)\\d{2})(?: ?-? ?(?:год\\p{L}*|г|жыл\\p{L}*|ж|year))?\\.?"
                    + "(?: ?[,(]? ?(?:млн|млрд|тыс|мың|план|жоспар|болжам|прогноз)[^\\d]{0,30})?");
    private static final Pattern KAZAKH_SAID = Pattern.compile("қазақ тіл|мемлекеттік тіл|казахск|государственном яз");
    private static final Pattern RUSSIAN_SAID = Pattern.compile("орыс тіл|русск");

    private HeadingWords() {}

    /**
     * What a heading says.
     *
     * @param kind what its column holds
     * @param onlyIfNoOther whether it counts only where no other heading names that kind
     * @param language the language of the word that tells; {@code null} where it is in none or nothing was told
     * @param year the year of a column of one year
     */
    record Meaning(
            ColumnKind kind,
            boolean onlyIfNoOther,
            @Nullable Language language,
            @Nullable Integer year) {
        private static final Meaning NONE = new Meaning(ColumnKind.OTHER, false, null, null);

        /** The same in a language that a heading below names. */
        Meaning in(@Nullable Language named) {
            return new Meaning(kind, onlyIfNoOther, named, year);
        }
    }

    private record Entry(
            ColumnKind kind,
            boolean onlyIfNoOther,
            @Nullable Language language,
            String word,
            String inner,
            String unspaced,
            boolean whole) {
        private boolean begins(String heading, String bare) {
            return whole ? bare.equals(word) : heading.startsWith(word) || heading.contains(inner);
        }

        private boolean beginsBroken(String compact) {
            return !whole && word.length() > 3 && compact.startsWith(unspaced);
        }

        private Meaning meaning(@Nullable Language said) {
            return new Meaning(kind, onlyIfNoOther, said == null ? language : said, null);
        }
    }

    /** A heading in lower case with its wrapped words joined. */
    static String folded(String heading) {
        return Blanks.collapse(WRAP.matcher(heading).replaceAll("")).toLowerCase(Locale.ROOT);
    }

    /** Returns what a heading says. */
    static Meaning of(String heading) {
        String lower = heading.length() > LONGEST ? "" : folded(heading);
        if (lower.isEmpty()) {
            return Meaning.NONE;
        }
        Matcher year = YEAR.matcher(lower);
        if (year.matches()) {
            return new Meaning(ColumnKind.YEAR, false, null, Integer.valueOf(year.group(1)));
        }
        Language said = RUSSIAN_SAID.matcher(lower).find()
                ? Language.RU
                : KAZAKH_SAID.matcher(lower).find() ? Language.KK : null;
        String whole = HYPHEN.matcher(lower).replaceAll("");
        String compact = whole.replace(" ", "");
        Meaning meaning = first(entry -> entry.begins(lower, bare(lower)), said);
        meaning = meaning != null ? meaning : first(entry -> entry.begins(whole, bare(whole)), said);
        meaning = meaning != null ? meaning : first(entry -> entry.beginsBroken(compact), said);
        return meaning != null ? meaning : Meaning.NONE.in(said);
    }

    private static @Nullable Meaning first(Predicate<Entry> hit, @Nullable Language said) {
        for (Entry entry : ENTRIES) {
            if (hit.test(entry)) {
                return entry.meaning(said);
            }
        }
        return null;
    }

    private static String bare(String heading) {
        String bare = Blanks.strip(IN_BRACKETS.matcher(heading).replaceAll(""));
        int end = bare.length();
        while (end > 0 && ".,:;".indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return bare.substring(0, end);
    }

    private static List<Entry> load() {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = HeadingWords.class.getResourceAsStream("headings.txt")) {
            if (in == null) {
                throw new IllegalStateException("headings.txt is missing from the jar of kz.jospar.core");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ") && !line.equals("#")) {
                    add(entries, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("headings.txt", e);
        }
        return List.copyOf(entries);
    }

    private static void add(List<Entry> entries, String line) {
        int colon = line.indexOf(" : ");
        if (colon < 0) {
            colon = line.indexOf(": ") - 1;
        }
        String[] head = line.substring(0, colon + 1).strip().split(" +", -1);
        boolean weak = head[0].endsWith("?");
        ColumnKind kind = ColumnKind.valueOf(head[0].replace("?", "").toUpperCase(Locale.ROOT));
        Language language = head[1].equals("-") ? null : Language.valueOf(head[1].toUpperCase(Locale.ROOT));
        for (String item : line.substring(line.indexOf(": ") + 2).split(";", -1)) {
            String word = item.strip();
            boolean whole = word.startsWith("=");
            String plain = whole ? word.substring(1) : word;
            entries.add(new Entry(kind, weak, language, plain, " " + plain, plain.replace(" ", ""), whole));
        }
    }
}
