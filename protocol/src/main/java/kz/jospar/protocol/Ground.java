package kz.jospar.protocol;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an outcome rests on: kk негіз, ru основание. Its sentence has the key {@code protocol.ground.} and the code. */
public enum Ground {
    QUORUM_MET(Effect.NONE),
    QUORUM_MISSED(Effect.NO_QUORUM),
    MAJORITY_REACHED(Effect.ADOPTS),
    MAJORITY_MISSED(Effect.REJECTS),
    /** Equal sides, the head voted for. */
    HEAD_FOR(Effect.ADOPTS),
    /** Equal sides, the head voted against. */
    HEAD_AGAINST(Effect.REJECTS),
    /** Equal sides, the presiding person voted for. */
    PRESIDING_FOR(Effect.ADOPTS),
    /** Equal sides, the presiding person voted against. */
    PRESIDING_AGAINST(Effect.REJECTS),
    /** Equal sides, a decision for favours the applicant. */
    APPLICANT_FOR(Effect.ADOPTS),
    /** Equal sides, a decision against favours the applicant. */
    APPLICANT_AGAINST(Effect.REJECTS),
    /** Equal sides, the casting vote was for. */
    CASTING_FOR(Effect.ADOPTS),
    /** Equal sides, the casting vote was against. */
    CASTING_AGAINST(Effect.REJECTS),
    /** Equal sides, and the regulation says that rejects. */
    TIE_REJECTS(Effect.REJECTS),
    /** Equal sides, the head voted neither for nor against. */
    HEAD_WITHOUT_SIDE(Effect.UNDEFINED),
    /** Equal sides, the head's vote is not known. */
    HEAD_UNKNOWN(Effect.UNDEFINED),
    /** Equal sides, the presiding person voted neither for nor against. */
    PRESIDING_WITHOUT_SIDE(Effect.UNDEFINED),
    /** Equal sides, the presiding person's vote is not known. */
    PRESIDING_UNKNOWN(Effect.UNDEFINED),
    /** Equal sides, and the question does not tell which side favours the applicant. */
    APPLICANT_UNKNOWN(Effect.UNDEFINED),
    /** Equal sides, the vote is to be held again. */
    VOTE_AGAIN(Effect.UNDEFINED),
    /** Equal sides, no casting vote was cast. */
    CASTING_MISSING(Effect.UNDEFINED),
    /** Equal sides, and the regulation has no rule for them. */
    TIE_UNSAID(Effect.UNDEFINED),
    /** The result hangs on whether the recused are part of the base, and the regulation does not say. */
    RECUSAL_UNSAID(Effect.UNDEFINED),
    /** All sides agree that must. */
    SIDES_AGREED(Effect.ADOPTS),
    /** A side does not agree. */
    SIDES_DISAGREE(Effect.REJECTS),
    /** Members of one side voted differently, and how a side decides is not said. */
    SIDE_DIVIDED(Effect.UNDEFINED);

    private final Effect effect;

    Ground(Effect effect) {
        this.effect = effect;
    }

    Effect effect() {
        return effect;
    }

    /** Returns the name used in JSON and in message keys. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    enum Effect {
        NONE,
        NO_QUORUM,
        ADOPTS,
        REJECTS,
        UNDEFINED
    }
}
