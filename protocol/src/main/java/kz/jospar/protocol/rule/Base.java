package kz.jospar.protocol.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * The number a share is taken of: kk есептеу негізі, ru база подсчёта.
 *
 * <p>A base tells before the vote what a choice weighs: one that is {@linkplain #counts counted} without being a vote
 * for makes the required number larger or keeps it, so under {@link #ALL_MEMBERS} whoever abstains or stays away weighs
 * as much as a vote against.
 */
public enum Base {
    /** Every seat of the approved list, vacant ones included: kk мүшелердің жалпы саны, ru общее число членов. */
    ALL_MEMBERS,
    /** The seats somebody holds: kk орнында бар мүшелер, ru фактическое число членов. */
    FILLED_SEATS,
    /** Those in the room, voting or not: kk отырысқа қатысушылар, ru присутствующие. */
    PRESENT,
    /** Those who answered, even by an abstention or an invalid ballot: kk дауыс беруге қатысқандар, ru принявшие участие. */
    TOOK_PART,
    /** Votes for and against only: kk берілген дауыстар, ru поданные голоса. */
    VOTES_CAST,
    /** The sides of a body, each with one position: kk тараптар, ru стороны. */
    SIDES;

    /** Tells whether a member with this choice is part of the base. */
    public boolean counts(Choice choice) {
        return switch (choice) {
            case FOR, AGAINST -> true;
            case ABSTAINED, INVALID -> this != VOTES_CAST;
            case RECUSED, SILENT -> this != VOTES_CAST && this != TOOK_PART;
            case ABSENT -> this == ALL_MEMBERS || this == FILLED_SEATS || this == SIDES;
        };
    }

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
