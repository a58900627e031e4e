package kz.jospar.schedule;

/**
 * Equal shares of windows in days, without gap or overlap (policy split=equal), for windows that have at least as many
 * days as shares. Shares of weeks keep the weeks' name.
 */
final class DayShares extends Windows {
    private final Windows whole;
    private final int shares;

    DayShares(Windows whole, int shares) {
        this.whole = whole;
        this.shares = shares;
    }

    @Override
    int size() {
        return whole.size() * shares;
    }

    @Override
    int from(int number) {
        return edge(number / shares, number % shares);
    }

    @Override
    int to(int number) {
        return edge(number / shares, number % shares + 1) - 1;
    }

    /** Returns the first day of a share, or the day after the window for the one after the last. */
    private int edge(int window, int share) {
        int from = whole.from(window);
        return from + (whole.to(window) - from + 1) * share / shares;
    }

    @Override
    String period(int number) {
        return whole instanceof WeekWindows ? whole.period(number / shares) : PeriodName.of(from(number), to(number));
    }

    @Override
    int guess(int day) {
        int window = Math.max(0, Math.min(whole.size() - 1, whole.guess(day)));
        int from = whole.from(window);
        int share = (day - from) * shares / (whole.to(window) - from + 1);
        return window * shares + Math.max(0, Math.min(shares - 1, share));
    }

    @Override
    boolean hasDistinctNames() {
        return false;
    }
}
