package kz.jospar.core.phrase;

import java.util.List;
import kz.jospar.core.time.Count;

/** How often: тоқсан сайын, не реже двух раз в год. */
final class FrequencyRules extends Rules {

    FrequencyRules(List<Token> tokens, Offers offers) {
        super(tokens, offers);
    }

    @Override
    void at(int at) {
        frequency(at);
        times(at);
    }

    /** UNIT EVERY | EACH UNIT [EVERY] | EVERY_UNIT. */
    private void frequency(int at) {
        Sense adverb = sense(at, Tag.EVERY_UNIT);
        if (adverb != null) {
            offer(new Chunk.Frequency(cycle(adverb), null), at + 1);
        }
        int unitAt = is(at, Tag.EACH) ? at + 1 : at;
        Sense unit = sense(unitAt, Tag.UNIT);
        if (unit == null) {
            return;
        }
        if (is(unitAt + 1, Tag.EVERY)) {
            offer(new Chunk.Frequency(cycle(unit), null), unitAt + 2);
        } else if (unitAt > at) {
            offer(new Chunk.Frequency(cycle(unit), null), unitAt + 1);
        }
    }

    /** UNIT(dative, locative) [AT_LEAST] n TIMES [NOT_LESS] | [AT_LEAST] [n] TIMES [IN] UNIT | ONCE [IN] UNIT. */
    private void times(int at) {
        Sense unit = sense(at, Tag.UNIT);
        if (unit != null && (unit.inflection() == Inflection.DATIVE || unit.inflection() == Inflection.LOCATIVE)) {
            int next = at + 1;
            boolean least = is(next, Tag.AT_LEAST);
            next += least ? 1 : 0;
            Integer count = number(next, 366);
            if (count != null && is(next + 1, Tag.TIMES)) {
                int end = afterNotLess(next + 2);
                offer(new Chunk.Frequency(cycle(unit), new Count(count, least || end > next + 2)), end);
            }
        }
        int next = afterNotLess(is(at, Tag.FILLER) ? at + 1 : at);
        boolean least = next > at + (is(at, Tag.FILLER) ? 1 : 0);
        if (!least) {
            next = at;
        }
        Integer count = number(next, 366);
        Sense once = sense(next, Tag.ONCE);
        if (once != null) {
            count = once.value();
        } else if (count != null && is(next + 1, Tag.TIMES)) {
            next++;
        } else if (is(next, Tag.TIMES)) {
            count = 1;
        } else {
            return;
        }
        next++;
        next += is(next, Tag.IN) ? 1 : 0;
        Sense in = sense(next, Tag.UNIT);
        if (in != null && count != null) {
            offer(new Chunk.Frequency(cycle(in), new Count(count, least)), next + 1);
        }
    }

    /** кемінде | сиретпей | не реже | кем емес: returns where it ends, or the same place. */
    private int afterNotLess(int at) {
        if (is(at, Tag.AT_LEAST) || is(at, Tag.NOT_LESS)) {
            return at + 1;
        }
        boolean two = (is(at, Tag.NOT) && is(at + 1, Tag.LESS)) || (is(at, Tag.LESS) && is(at + 1, Tag.NOT));
        return two ? at + (is(at + 2, Tag.FILLER) ? 3 : 2) : at;
    }
}
