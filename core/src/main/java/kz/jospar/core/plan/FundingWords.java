package kz.jospar.core.plan;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.plan.Phrases.Found;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the words of a cell on costs say.
 *
 * <p>A sum of money says more than that the budget has it, and that the budget has it more than that nothing (more) is
 * needed.
 */
final class FundingWords {
    private FundingWords() {}

    static FundingKind kind(String text) {
        List<CellWord> words = CellWords.in(Guard.present("funding", text));
        if (hasAmount(words, text)) {
            return FundingKind.AMOUNTS;
        }
        FundingKind kind = FundingKind.OTHER;
        for (int i = 0; i < words.size() && kind != FundingKind.WITHIN_BUDGET; i++) {
            Found<FundingKind> found = MoneyWords.KINDS.from(words, i, words.size());
            kind = found == null ? kind : found.value();
        }
        return kind == FundingKind.OTHER && !sources(text).isEmpty() ? FundingKind.NAMED_SOURCE : kind;
    }

    static List<FundingSource> sources(String text) {
        List<CellWord> words = CellWords.in(Guard.present("funding", text));
        List<FundingSource> sources = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Found<BudgetKind> found = source(words, i);
            if (found == null) {
                i++;
                continue;
            }
            String as = text.substring(
                    words.get(i).start(), words.get(found.to() - 1).end());
            sources.add(new FundingSource(found.value(), as));
            i = found.to();
        }
        return sources.stream().distinct().toList();
    }

    static @Nullable Found<BudgetKind> source(List<CellWord> words, int i) {
        Found<BudgetKind> found = MoneyWords.SOURCES.from(words, i, words.size());
        if (found != null) {
            return found;
        }
        // "республикалық және жергілікті бюджет": the adjective is a payer if another payer or nothing follows.
        Found<BudgetKind> adjective = MoneyWords.ADJECTIVES.from(words, i, words.size());
        if (adjective == null) {
            return null;
        }
        int next = adjective.to();
        if (next == words.size()) {
            return i == 0 ? adjective : null;
        }
        boolean and = MoneyWords.isAnd(words.get(next));
        if (!and && words.get(next).isNear()) {
            return null;
        }
        return MoneyWords.SOURCES.from(words, and ? next + 1 : next, words.size()) == null ? null : adjective;
    }

    private static boolean hasAmount(List<CellWord> words, String text) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).isNumber() && unitFollows(words, i + 1)) {
                return true;
            }
        }
        return Amount.of(text).value() != null || isNumberAndPayers(words, text);
    }

    /** Tells whether a unit of money begins with a word: "млн. тенге", but not "млн. адам". */
    static boolean unitFollows(List<CellWord> words, int from) {
        int to = from;
        while (to < words.size() && words.get(to).isNear() && MoneyWords.UNITS.from(words, to, to + 1) != null) {
            to++;
        }
        Integer zeros = MoneyWords.unit(words, from, to);
        if (zeros == null) {
            return false;
        }
        // "2 млн. адам" is no money: a word without "теңге" is followed by nothing but a payer.
        boolean tenge = zeros == 0 || to - from > 1;
        return tenge || to == words.size() || !words.get(to).isNear() || source(words, to) != null;
    }

    /** "3 381,0 ЖБ": one number beside payers and nothing else. */
    private static boolean isNumberAndPayers(List<CellWord> words, String text) {
        int from = -1;
        int to = -1;
        int i = 0;
        while (i < words.size()) {
            Found<BudgetKind> found = MoneyWords.SOURCES.from(words, i, words.size());
            if (found != null) {
                i = found.to();
            } else if (words.get(i).isNumber() && (from < 0 || to == i)) {
                from = from < 0 ? i : from;
                i++;
                to = i;
            } else {
                return false;
            }
        }
        return from >= 0
                && Amount.of(text.substring(
                                        words.get(from).start(),
                                        words.get(to - 1).end()))
                                .value()
                        != null;
    }
}
