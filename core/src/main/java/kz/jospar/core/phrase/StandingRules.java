package kz.jospar.core.phrase;

import java.util.List;

/** What gives no date of its own: оқу жылы ішінде, тұрақты, кестеге сәйкес, and what joins. */
final class StandingRules extends Rules {

    StandingRules(List<Token> tokens, Offers offers) {
        super(tokens, offers);
    }

    @Override
    void at(int at) {
        academic(at);
        always(at);
        schedule(at);
        joiner(at);
    }

    /** [IN] [WITHIN] [FILLER] STUDY UNIT(year) [WITHIN]. */
    private void academic(int at) {
        int next = at + (is(at, Tag.IN) && is(at + 1, Tag.WITHIN) ? 1 : 0);
        next += is(next, Tag.WITHIN) ? 1 : 0;
        next += is(next, Tag.FILLER) ? 1 : 0;
        Sense year = sense(next + 1, Tag.UNIT);
        if (is(next, Tag.STUDY) && year != null && year.value() == 12 && !isFrom(next + 1)) {
            offer(new Chunk.Academic(), is(next + 2, Tag.WITHIN) ? next + 3 : next + 2);
        }
    }

    /** CONTINUOUS [BASIS]. */
    private void always(int at) {
        if (is(at, Tag.CONTINUOUS)) {
            offer(new Chunk.Always(), is(at + 1, Tag.BASIS) ? at + 2 : at + 1);
        }
    }

    /** [WHICH] SCHEDULE|PLAN ACCORDING | ACCORDING [WHICH] SCHEDULE|PLAN. */
    private void schedule(int at) {
        int next = is(at, Tag.ACCORDING) ? at + 1 : at;
        next += is(next, Tag.FILLER) ? 1 : 0;
        next += is(next, Tag.WHICH) ? 1 : 0;
        if (!is(next, Tag.SCHEDULE) && !is(next, Tag.PLAN)) {
            return;
        }
        if (is(at, Tag.ACCORDING)) {
            offer(new Chunk.Schedule(), next + 1);
        } else if (is(next + 1, Tag.ACCORDING)) {
            offer(new Chunk.Schedule(), next + 2);
        }
    }

    private void joiner(int at) {
        if (isComma(at) || is(at, Tag.AND)) {
            offer(new Chunk.Joiner(), at + 1);
        }
    }
}
