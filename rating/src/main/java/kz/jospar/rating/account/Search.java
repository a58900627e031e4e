package kz.jospar.rating.account;

import java.util.function.LongFunction;

/** The least number of steps from which on an answer is yes, where more steps never turn a yes into a no. */
final class Search {
    private final LongFunction<Answer> ask;

    Search(LongFunction<Answer> ask) {
        this.ask = ask;
    }

    Answer answer(long steps) {
        return ask.apply(steps);
    }

    /** What a number of steps leads to. */
    enum Answer {
        YES,
        NO,
        /** Beyond what can be rated: more than all schools. */
        NOWHERE
    }

    /** Returns the least number of steps, 1 up to {@code most}, or 0 where there is none. */
    long least(long most) {
        long no = 0;
        long next = Math.min(1, most);
        while (no < most) {
            Answer answer = ask.apply(next);
            if (answer == Answer.NOWHERE) {
                long last = lastThere(no, next);
                return last > no && ask.apply(last) == Answer.YES ? between(no, last) : 0;
            }
            if (answer == Answer.YES) {
                return between(no, next);
            }
            no = next;
            next = Math.min(most, 2 * next);
        }
        return 0;
    }

    private long between(long no, long yes) {
        long below = no;
        long above = yes;
        while (above - below > 1) {
            long middle = below + (above - below) / 2;
            if (ask.apply(middle) == Answer.YES) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }

    private long lastThere(long there, long nowhere) {
        long below = there;
        long above = nowhere;
        while (above - below > 1) {
            long middle = below + (above - below) / 2;
            if (ask.apply(middle) == Answer.NOWHERE) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return below;
    }
}
