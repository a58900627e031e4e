package kz.jospar.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.jospar.core.letters.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The sums of money that the words of a cell state, each with the payers and years beside it: kk ұяшықтағы сомалар, ru
 * суммы ячейки.
 *
 * <p>In a cell of nothing but sums, units, payers and years every number is a sum; beside other words only a number with
 * a unit of money behind it is.
 */
final class StatedSums {
    private static final Pattern NUMBER_AND_WORD = Pattern.compile("(?<=\\d)(?=\\p{L})");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    /** One sum; its unit is {@code null} where none stands behind it. */
    static final class Sum {
        final Amount amount;
        final @Nullable AmountUnit unit;
        final List<FundingSource> payers = new ArrayList<>();
        final List<Integer> years = new ArrayList<>();

        Sum(Amount amount, @Nullable AmountUnit unit) {
            this.amount = amount;
            this.unit = unit;
        }
    }

    private final String text;
    private final List<CellWord> words;
    private final boolean onlyMoney;
    private final List<Sum> sums = new ArrayList<>();
    private final List<AmountUnit> loneUnits = new ArrayList<>();
    private final List<FundingSource> payers = new ArrayList<>();
    private final List<Integer> years = new ArrayList<>();
    private boolean payersFirst;
    private boolean yearsFirst;
    /** Behind the years looked at last: a long row of them is gone through once. */
    private int yearsEnd;

    StatedSums(String cell) {
        text = NUMBER_AND_WORD.matcher(cell).replaceAll(" ");
        words = CellWords.in(text);
        onlyMoney = isOnlyMoney();
        int at = 0;
        while (at < words.size()) {
            at = take(at);
        }
        if (!sums.isEmpty()) {
            settle(sums.get(sums.size() - 1));
        }
    }

    /** The sums in the cell's order. */
    List<Sum> sums() {
        return sums;
    }

    /** Units that stand behind no sum: тыс. тенге: РБ – 100. */
    List<AmountUnit> loneUnits() {
        return loneUnits;
    }

    /** Takes what begins with a word and returns the word behind it. */
    private int take(int at) {
        if (words.get(at).isNumber()) {
            int period = behindYears(at);
            if (period > at) {
                takeYear(at, period);
                return period;
            }
            return takeNumber(at);
        }
        Phrases.Found<BudgetKind> payer = FundingWords.source(words, at);
        if (payer != null) {
            payersFirst |= sums.isEmpty();
            FundingSource source = new FundingSource(
                    payer.value(),
                    text.substring(
                            words.get(at).start(), words.get(payer.to() - 1).end()));
            (sums.isEmpty() || payersFirst ? payers : last().payers).add(source);
            return payer.to();
        }
        int unit = behindUnit(at);
        if (unit > at && onlyMoney) {
            loneUnits.add(unit(at, unit));
        }
        return Math.max(unit, at + 1);
    }

    private void takeYear(int at, int behind) {
        if (!words.get(at + 1).isNumber() && behind == at + 2) {
            yearsFirst |= sums.isEmpty();
            (sums.isEmpty() || yearsFirst ? years : last().years)
                    .add(Integer.valueOf(words.get(at).latin()));
        }
    }

    private int takeNumber(int at) {
        int to = behindNumber(at);
        int end = words.get(to - 1).end();
        int unit = behindUnit(to);
        boolean sign =
                unit == to && Blanks.strip(text.substring(end, start(to))).startsWith("\u20b8");
        if (onlyMoney || sign || FundingWords.unitFollows(words, to)) {
            String digits = text.substring(words.get(at).start(), end);
            AmountUnit of = sign ? AmountUnit.of("\u20b8") : unit > to ? unit(to, unit) : null;
            Sum sum = new Sum(Amount.of(digits), of);
            sums.add(sum);
            if (payersFirst) {
                sum.payers.addAll(payers);
                payers.clear();
            }
            if (yearsFirst) {
                sum.years.addAll(years);
                years.clear();
            }
        }
        return Math.max(unit, to);
    }

    /** What still waits behind the last sum is said of it: РБ – 100 (НФ). */
    private void settle(Sum sum) {
        sum.payers.addAll(payers);
        sum.years.addAll(years);
    }

    private Sum last() {
        return sums.get(sums.size() - 1);
    }

    private int start(int word) {
        return word < words.size() ? words.get(word).start() : text.length();
    }

    private boolean isOnlyMoney() {
        int at = 0;
        while (at < words.size()) {
            CellWord word = words.get(at);
            Phrases.Found<?> known = FundingWords.source(words, at);
            known = known == null ? MoneyWords.BESIDE.from(words, at, words.size()) : known;
            known = known == null ? MoneyWords.YEARS.from(words, at, at + 1) : known;
            known = known == null ? MoneyWords.UNITS.from(words, at, at + 1) : known;
            if (known == null && !word.isNumber()) {
                return false;
            }
            at = known == null ? at + 1 : known.to();
        }
        return true;
    }

    /** Returns the word behind a year or years with their noun (2024 год, 2024-2026 жылдар), or the word itself. */
    private int behindYears(int at) {
        int to = Math.max(at, yearsEnd);
        while (to < words.size() && isYear(words.get(to))) {
            to++;
        }
        yearsEnd = to;
        return to > at && to < words.size() && MoneyWords.YEARS.from(words, to, to + 1) != null ? to + 1 : at;
    }

    private static boolean isYear(CellWord word) {
        if (word.latin().length() != 4 || !word.isNumber()) {
            return false;
        }
        int year = Integer.parseInt(word.latin());
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Returns the word behind the digits of one number: 1 200 000,5. */
    private int behindNumber(int at) {
        int to = at + 1;
        boolean marked = false;
        while (to < words.size() && words.get(to).isNumber()) {
            String gap = text.substring(words.get(to - 1).end(), words.get(to).start());
            String right = words.get(to).latin();
            boolean mark = gap.equals(",") || gap.equals(".");
            boolean thousands = !marked
                    && right.length() == 3
                    && words.get(to - 1).latin().length() <= 3
                    && !gap.isEmpty()
                    && Blanks.strip(gap).isEmpty()
                    && (right.startsWith("00") || gap.indexOf('\n') < 0);
            if (!mark && !thousands) {
                return to;
            }
            marked |= mark;
            to++;
        }
        return to;
    }

    /** Returns the word behind a unit of money, or the word itself where none stands. */
    private int behindUnit(int at) {
        int to = at;
        while (to < words.size() && to < at + 3 && (to == at || words.get(to).isNear())) {
            Phrases.Found<Integer> found = MoneyWords.UNITS.from(words, to, to + 1);
            if (found == null || found.value() == MoneyWords.NOTHING) {
                break;
            }
            to++;
        }
        return MoneyWords.unit(words, at, to) == null ? at : to;
    }

    private AmountUnit unit(int from, int to) {
        int end = words.get(to - 1).end();
        boolean dotted = end < text.length() && text.charAt(end) == '.';
        return AmountUnit.of(Blanks.collapse(text.substring(words.get(from).start(), dotted ? end + 1 : end)));
    }
}
