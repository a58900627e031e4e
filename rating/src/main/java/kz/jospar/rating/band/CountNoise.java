package kz.jospar.rating.band;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/**
 * How counts could have come out by chance alone: kk аз сандардың кездейсоқтығы, ru случайность малых чисел.
 *
 * <p>Each observed count is drawn anew as a Poisson number whose mean is the count observed. Whether that is right for an
 * indicator (laboratories found: yes; schools that exist: no) is for whoever asks to say, so there is no default.
 *
 * @param indicators the keys of the indicators whose counts are drawn, sorted; none means that nothing is drawn
 * @param meanOfZero the mean in place of an observed zero: 0 keeps it a zero, 1/2 is usual. 0 or more, at most 10
 */
public record CountNoise(SortedSet<String> indicators, Rational meanOfZero) {
    public CountNoise {
        indicators = Collections.unmodifiableSortedSet(new TreeSet<>(Guard.present("indicators", indicators)));
        Guard.present("meanOfZero", meanOfZero);
        if (meanOfZero.signum() < 0 || meanOfZero.compareTo(Rational.of(10)) > 0) {
            throw new IllegalArgumentException("meanOfZero is " + meanOfZero + ", outside 0..10");
        }
    }
}
