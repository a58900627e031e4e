package kz.jospar.protocol.lint;

import java.util.List;
import java.util.Locale;
import kz.jospar.protocol.rule.Choice;

/** One member, not the one who breaks ties, who does otherwise; all else stays. */
enum Move {
    ABSTAINED_FOR(Choice.ABSTAINED, Choice.FOR),
    ABSENT_FOR(Choice.ABSENT, Choice.FOR),
    AGAINST_FOR(Choice.AGAINST, Choice.FOR),
    RECUSED_FOR(Choice.RECUSED, Choice.FOR),
    AGAINST_ABSTAINED(Choice.AGAINST, Choice.ABSTAINED),
    AGAINST_ABSENT(Choice.AGAINST, Choice.ABSENT),
    AGAINST_RECUSED(Choice.AGAINST, Choice.RECUSED);

    /** After each of these there is one more vote for, so the decision should stand more than before. */
    static final List<Move> TO_FOR = List.of(ABSTAINED_FOR, ABSENT_FOR, AGAINST_FOR, RECUSED_FOR);
    /** After each of these there is one vote against less. */
    static final List<Move> FROM_AGAINST = List.of(AGAINST_ABSTAINED, AGAINST_ABSENT, AGAINST_RECUSED);

    private final Choice from;
    private final Choice to;

    Move(Choice from, Choice to) {
        this.from = from;
        this.to = to;
    }

    Choice from() {
        return from;
    }

    Choice to() {
        return to;
    }

    boolean recusal() {
        return from == Choice.RECUSED || to == Choice.RECUSED;
    }

    /** The key of its words; an invalid ballot stands for an abstention where there is none. */
    String key(Choice third) {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return third == Choice.INVALID ? name.replace("abstained", "invalid") : name;
    }
}
