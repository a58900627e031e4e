package kz.jospar.core.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.jospar.core.data.DataFile;
import org.jspecify.annotations.Nullable;

/** The words on money from {@code money.txt}, read once. */
final class MoneyWords {
    /** What the money itself counts as among zeros. */
    static final int TENGE = -1;

    /** A word that says nothing about the unit. */
    static final int NOTHING = -2;

    static final Phrases<Integer> UNITS = new Phrases<>(new Endings(true));
    static final Phrases<BudgetKind> SOURCES = new Phrases<>(new Endings(true));
    static final Phrases<BudgetKind> ADJECTIVES = new Phrases<>(new Endings(true));
    static final Phrases<FundingKind> KINDS = new Phrases<>(new Endings(true));
    /** Words that stand beside sums and say nothing of them. */
    static final Phrases<String> BESIDE = new Phrases<>(new Endings(true));

    /** The noun of a year. */
    static final Phrases<String> YEARS = new Phrases<>(new Endings(true));

    private static final Set<String> AND = new HashSet<>();

    static {
        DataFile.readTagged(MoneyWords.class, "money.txt", (head, body) -> {
            for (String word : body) {
                switch (head[0]) {
                    case "zeros" -> UNITS.add(word, Integer.parseInt(head[1]));
                    case "tenge" -> UNITS.add(word, TENGE);
                    case "in" -> UNITS.add(word, NOTHING);
                    case "source" -> SOURCES.add(word, BudgetKind.valueOf(name(head[1])));
                    case "adjective" -> ADJECTIVES.add(word, BudgetKind.valueOf(name(head[1])));
                    case "kind" -> KINDS.add(word, FundingKind.valueOf(name(head[1])));
                    case "year" -> YEARS.add(word, "");
                    case "beside" -> BESIDE.add(word, "");
                    case "and" -> AND.add(word);
                    default -> throw new IllegalArgumentException(head[0]);
                }
            }
        });
    }

    private MoneyWords() {}

    static boolean isAnd(CellWord word) {
        return AND.contains(word.cyrillic()) || AND.contains(word.latin());
    }

    /** Returns the zeros of tenge that words from one to before another say, or null if they are no unit of money. */
    static @Nullable Integer unit(List<CellWord> words, int from, int to) {
        int zeros = 0;
        int scales = 0;
        int tenges = 0;
        for (int i = from; i < to; i++) {
            Phrases.Found<Integer> found = UNITS.from(words, i, i + 1);
            if (found == null) {
                return null;
            }
            int value = found.value();
            scales += value >= 0 ? 1 : 0;
            tenges += value == TENGE ? 1 : 0;
            zeros += Math.max(value, 0);
        }
        return scales <= 1 && tenges <= 1 && scales + tenges > 0 ? zeros : null;
    }

    private static String name(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
