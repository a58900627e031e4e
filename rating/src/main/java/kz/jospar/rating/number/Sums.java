package kz.jospar.rating.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sums in pairs of pairs: thousands of different denominators would make adding one by one quadratic. */
final class Sums {
    private Sums() {}

    static Real sum(Collection<? extends Real> numbers) {
        List<Real> level = new ArrayList<>(numbers);
        while (level.size() > 1) {
            List<Real> next = new ArrayList<>(level.size() / 2 + 1);
            for (int i = 0; i + 1 < level.size(); i += 2) {
                next.add(level.get(i).add(level.get(i + 1)));
            }
            if (level.size() % 2 == 1) {
                next.add(level.get(level.size() - 1));
            }
            level = next;
        }
        return level.isEmpty() ? Rational.ZERO : level.get(0);
    }
}
