package kz.jospar.protocol;

import kz.jospar.protocol.rule.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the head's and the presiding person's votes: kk басшының дауысы, ru голос руководителя.
 *
 * <p>It matters only on a tie.
 *
 * @param own how the head stands in the tally; {@code null} where it is not known, as in a secret ballot
 * @param presiding how the person stands in the tally who presides, the head or a deputy; {@code null} where it is not
 *     known
 * @param casting the further vote that breaks a tie, for or against; {@code null} where none was cast
 */
public record ChairVotes(
        @Nullable Choice own,
        @Nullable Choice presiding,
        @Nullable Choice casting) {

    /** Nothing is known and nothing further was cast. */
    public static final ChairVotes UNKNOWN = new ChairVotes(null, null, null);

    public ChairVotes {
        if (casting != null && casting != Choice.FOR && casting != Choice.AGAINST) {
            throw new IllegalArgumentException("casting vote is " + casting.code() + ", neither for nor against");
        }
    }

    /** Returns the own vote of a head who presides, already counted in the tally. */
    public static ChairVotes own(Choice own) {
        return new ChairVotes(own, own == Choice.ABSENT ? null : own, null);
    }

    /** Returns the own vote of a deputy who presides while the head is away, already counted in the tally. */
    public static ChairVotes deputy(Choice presiding) {
        return new ChairVotes(Choice.ABSENT, presiding, null);
    }

    /** Returns a casting vote, counted nowhere else. */
    public static ChairVotes casting(Choice casting) {
        return new ChairVotes(null, null, casting);
    }
}
