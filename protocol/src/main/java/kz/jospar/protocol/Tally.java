package kz.jospar.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import kz.jospar.protocol.TallyException.Refusal;
import kz.jospar.protocol.rule.Choice;

/**
 * Where every member stands on a question: kk дауыс санау нәтижесі, ru результат подсчёта голосов.
 *
 * <p>A partition: each member is counted once, and the seven counts add up to the membership; else {@link
 * TallyException}. A vacant seat is nobody and is not counted here.
 *
 * @param membership voting members, 1 or more
 * @param inFavour votes for
 * @param against votes against
 * @param abstained abstentions
 * @param invalid invalid ballots
 * @param recused members out of this question
 * @param silent members present who did not answer
 * @param absent members not present
 */
public record Tally(
        @JsonProperty(required = true) int membership,
        @JsonProperty(value = "for", required = true) int inFavour,
        @JsonProperty(required = true) int against,
        @JsonProperty(required = true) int abstained,
        @JsonProperty(required = true) int invalid,
        @JsonProperty(required = true) int recused,
        @JsonProperty(required = true) int silent,
        @JsonProperty(required = true) int absent) {

    public Tally {
        if (membership < 1) {
            throw new TallyException(Refusal.NO_MEMBERS, membership, 1);
        }
        int[] counts = {inFavour, against, abstained, invalid, recused, silent, absent};
        long sum = 0;
        for (int count : counts) {
            if (count < 0) {
                throw new TallyException(Refusal.NEGATIVE_COUNT, count, 0);
            }
            sum += count;
        }
        if (sum < membership) {
            throw new TallyException(Refusal.TOO_FEW, sum, membership);
        }
        if (sum > membership) {
            throw new TallyException(Refusal.TOO_MANY, sum, membership);
        }
    }

    /** Returns the tally of a vote by show of hands; whoever is not named is absent. */
    public static Tally of(int membership, int inFavour, int against, int abstained) {
        return new Tally(
                membership, inFavour, against, abstained, 0, 0, 0, membership - inFavour - against - abstained);
    }

    /** Returns how many made this choice. */
    public int count(Choice choice) {
        return switch (choice) {
            case FOR -> inFavour;
            case AGAINST -> against;
            case ABSTAINED -> abstained;
            case INVALID -> invalid;
            case RECUSED -> recused;
            case SILENT -> silent;
            case ABSENT -> absent;
        };
    }

    /** Returns how many are present. */
    public int present() {
        return membership - absent;
    }
}
