package kz.jospar.schedule;

/**
 * Whole windows, numbered from 0 in the order of their days: any of them is told by its number alone. Days are counted
 * from 1 January 1970.
 */
abstract class Windows {

    /** Returns how many there are. */
    abstract int size();

    /** Returns the first day of a window. */
    abstract int from(int number);

    /** Returns the last day of a window. */
    abstract int to(int number);

    /** Returns the name of a window's period. */
    abstract String period(int number);

    /** Returns about the number of the first window that ends on a day or later; it may lie outside the windows. */
    abstract int guess(int day);

    /** Tells whether neither first days nor last days fall from one number to the next. */
    boolean isOrdered() {
        return true;
    }

    /** Tells whether no two windows have one name. */
    abstract boolean hasDistinctNames();

    /** Returns a day of the month that comes so many months after a window's last one; the last day of a shorter month. */
    int dayAfter(int number, int months, int dayOfMonth) {
        return Months.day(Months.of(to(number)) + months, dayOfMonth);
    }
}
