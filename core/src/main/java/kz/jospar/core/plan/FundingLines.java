package kz.jospar.core.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.jospar.core.letters.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The lines of funding that a cell on costs states: kk ұяшықтағы қаржыландыру жолдары, ru строки финансирования ячейки.
 *
 * <p>There are none where it is not certain which sum is whose: several sums need a payer or a year each and one unit. A
 * first sum that the others add up to is their total.
 *
 * @param lines one line for each payer
 * @param unit what the sums are counted in, if the cell says so
 */
record FundingLines(List<FundingLine> lines, @Nullable AmountUnit unit) {
    private static final FundingLines NONE = new FundingLines(List.of(), null);

    static FundingLines in(String text) {
        boolean percent = text.indexOf('%') >= 0;
        boolean oneLine = Blanks.strip(text).indexOf('\n') < 0;
        Amount whole = Amount.of(Blanks.strip(text));
        if (!percent && oneLine && whole.value() != null) {
            return new FundingLines(List.of(line(Map.of(), whole, List.of())), null);
        }
        StatedSums cell = new StatedSums(text);
        List<StatedSums.Sum> sums = new ArrayList<>(cell.sums());
        boolean unclear = sums.stream().anyMatch(sum -> sum.amount.value() == null);
        if (percent || unclear || sums.isEmpty()) {
            return NONE;
        }
        List<AmountUnit> units = new ArrayList<>(cell.loneUnits());
        sums.stream().map(sum -> sum.unit).filter(Objects::nonNull).forEach(units::add);
        boolean shared = !cell.loneUnits().isEmpty() || sums.get(sums.size() - 1).unit != null;
        boolean each = units.isEmpty() || units.size() == sums.size() || shared;
        if (!each || units.stream().map(AmountUnit::zeros).distinct().count() > 1) {
            return NONE;
        }
        List<FundingLine> lines = lines(sums);
        return lines.isEmpty() ? NONE : new FundingLines(lines, units.isEmpty() ? null : units.get(0));
    }

    private static List<FundingLine> lines(List<StatedSums.Sum> sums) {
        Amount total = null;
        if (sums.size() > 2 && isTotal(sums)) {
            total = sums.get(0).amount;
            shift(sums);
            sums.remove(0);
        }
        if (sums.size() == 1) {
            StatedSums.Sum one = sums.get(0);
            List<Integer> years = one.years.stream().distinct().toList();
            return List.of(
                    years.size() == 1
                            ? line(Map.of(years.get(0), one.amount), null, one.payers)
                            : line(Map.of(), one.amount, one.payers));
        }
        if (sums.stream().allMatch(sum -> sum.years.size() == 1)) {
            return byYear(sums, total);
        }
        boolean paid = sums.stream().noneMatch(sum -> sum.payers.isEmpty() || !sum.years.isEmpty());
        return paid
                ? sums.stream()
                        .map(sum -> line(Map.of(), sum.amount, sum.payers))
                        .toList()
                : List.of();
    }

    private static boolean isTotal(List<StatedSums.Sum> sums) {
        BigDecimal parts = sums.stream().skip(1).map(sum -> value(sum.amount)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.compareTo(value(sums.get(0).amount)) == 0;
    }

    /** Behind a total, what seemed to follow each sum goes before the next one: 150, РБ – 100, МБ – 50. */
    private static void shift(List<StatedSums.Sum> sums) {
        boolean payers = sums.get(sums.size() - 1).payers.isEmpty();
        boolean years = sums.get(sums.size() - 1).years.isEmpty();
        for (int i = sums.size() - 1; i > 0; i--) {
            if (payers) {
                sums.get(i).payers.addAll(sums.get(i - 1).payers);
                sums.get(i - 1).payers.clear();
            }
            if (years) {
                sums.get(i).years.addAll(sums.get(i - 1).years);
                sums.get(i - 1).years.clear();
            }
        }
    }

    /** Sums of a year each: of one payer, named once, or of a payer each. */
    private static List<FundingLine> byYear(List<StatedSums.Sum> sums, @Nullable Amount total) {
        List<StatedSums.Sum> paid =
                sums.stream().filter(sum -> !sum.payers.isEmpty()).toList();
        boolean once = paid.size() <= 1;
        if (!once && paid.size() < sums.size()) {
            return List.of();
        }
        List<FundingSource> only = paid.isEmpty() ? List.of() : paid.get(0).payers;
        Map<List<FundingSource>, Map<Integer, Amount>> lines = new LinkedHashMap<>();
        for (StatedSums.Sum sum : sums) {
            Map<Integer, Amount> years = lines.computeIfAbsent(once ? only : sum.payers, key -> new TreeMap<>());
            if (years.put(sum.years.get(0), sum.amount) != null) {
                return List.of();
            }
        }
        boolean single = lines.size() == 1;
        return lines.entrySet().stream()
                .map(line -> line(line.getValue(), single ? total : null, line.getKey()))
                .toList();
    }

    private static BigDecimal value(Amount amount) {
        return Objects.requireNonNull(amount.value());
    }

    private static FundingLine line(Map<Integer, Amount> byYear, @Nullable Amount total, List<FundingSource> payers) {
        return new FundingLine(byYear, total, payers.stream().distinct().toList(), "", null);
    }
}
