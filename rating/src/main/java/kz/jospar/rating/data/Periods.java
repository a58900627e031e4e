package kz.jospar.rating.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.core.time.PlanPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Periods as tables write them (kk кезең, ru период): {@code 2025}, {@code 2025-H1}, {@code 2025-Q1}, {@code 2025-03}, {@code
 * 2024-01-01/2024-12-31}.
 */
public final class Periods {
    private static final Pattern PART = Pattern.compile("([0-9]{4})(?:-(?:H([12])|Q([1-4])|([0-9]{2})))?");
    private static final Pattern SPAN = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final Pattern LOOSE = Pattern.compile("([0-9]{4})[-./]?([HQ][1-4]|[0-9]{2})");
    private static final int LAST_YEAR = 9_999;
    private static final int MONTHS = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;

    private Periods() {}

    /** Reads a period of the years 1..9999; what is no period gives nothing. */
    public static Optional<PlanPeriod> find(String text) {
        try {
            Matcher part = PART.matcher(text);
            if (part.matches()) {
                return Optional.of(part(part)).filter(Periods::isUsual);
            }
            Matcher span = SPAN.matcher(text);
            if (span.matches()) {
                LocalDate from = LocalDate.parse(span.group(1));
                LocalDate to = LocalDate.parse(span.group(2));
                return to.isBefore(from)
                        ? Optional.empty()
                        : Optional.of(new PlanPeriod(from, to)).filter(Periods::isUsual);
            }
        } catch (DateTimeException e) {
            // 2025-13 and 2025-02-30 are no periods.
            return Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * Returns the same period so many years before; what ends with a month still does.
     *
     * <p>Worked case: one year before 2025-02 is 2024-02, to the 29th.
     */
    public static PlanPeriod yearsBefore(PlanPeriod period, int years) {
        LocalDate last = period.toInclusive();
        boolean monthEnd = last.getDayOfMonth() == last.lengthOfMonth();
        YearMonth month = YearMonth.from(last).minusYears(years);
        LocalDate from = period.from().minusYears(years);
        return new PlanPeriod(from, monthEnd ? month.atEndOfMonth() : last.minusYears(years));
    }

    /** Years that have four digits, and one before them: nobody was rated in others. */
    static boolean isUsual(PlanPeriod period) {
        return period.from().getYear() >= 1 && period.toInclusive().getYear() <= LAST_YEAR;
    }

    /** Returns the form that was probably meant: {@code 2025-q1}, {@code 2025 Q1} and {@code 2025/03} are near. */
    static @Nullable String near(String text) {
        if (text.length() > 40) {
            return null;
        }
        String tidy = text.replace(" ", "").toUpperCase(Locale.ROOT);
        Matcher loose = LOOSE.matcher(tidy);
        String guess = loose.matches() ? loose.group(1) + "-" + loose.group(2) : tidy;
        return find(guess).isPresent() ? guess : null;
    }

    /** Returns the shortest form; {@link #find} reads it back for the years 1..9999. */
    public static String text(PlanPeriod period) {
        LocalDate from = period.from();
        if (from.getDayOfMonth() == 1) {
            String year = from.getYear() >= 0 && from.getYear() <= LAST_YEAR ? four(from.getYear()) : "";
            int month = from.getMonthValue();
            for (int length : new int[] {MONTHS, HALF, QUARTER, 1}) {
                if (!year.isEmpty()
                        && (month - 1) % length == 0
                        && period.toInclusive().equals(from.plusMonths(length).minusDays(1))) {
                    return year
                            + switch (length) {
                                case MONTHS -> "";
                                case HALF -> "-H" + ((month - 1) / HALF + 1);
                                case QUARTER -> "-Q" + ((month - 1) / QUARTER + 1);
                                default -> "-" + (month < 10 ? "0" : "") + month;
                            };
                }
            }
        }
        return from + "/" + period.toInclusive();
    }

    private static PlanPeriod part(Matcher part) {
        int year = Integer.parseInt(part.group(1));
        int first = 1;
        int length = MONTHS;
        if (part.group(2) != null) {
            length = HALF;
            first = (Integer.parseInt(part.group(2)) - 1) * HALF + 1;
        } else if (part.group(3) != null) {
            length = QUARTER;
            first = (Integer.parseInt(part.group(3)) - 1) * QUARTER + 1;
        } else if (part.group(4) != null) {
            length = 1;
            first = Integer.parseInt(part.group(4));
        }
        LocalDate from = LocalDate.of(year, first, 1);
        return new PlanPeriod(from, from.plusMonths(length).minusDays(1));
    }

    private static String four(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
