package kz.jospar.protocol;

import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/** Counts that are no partition of the membership: kk дауыс санындағы қате, ru ошибка подсчёта. */
public final class TallyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final long found;
    private final long expected;

    TallyException(Refusal refusal, long found, long expected) {
        super(sentence(refusal, found, expected, Language.EN));
        this.refusal = refusal;
        this.found = found;
        this.expected = expected;
    }

    /** Returns why the tally was refused. */
    public Refusal refusal() {
        return refusal;
    }

    /** Returns the sentence for a person. */
    public String message(Language language) {
        return sentence(refusal, found, expected, language);
    }

    private static String sentence(Refusal refusal, long found, long expected, Language language) {
        return Messages.in(language)
                .text("protocol.tally." + refusal.code(), List.of(Long.toString(found), Long.toString(expected)));
    }

    /** Why a tally is refused. */
    public enum Refusal {
        /** The membership is not positive. */
        NO_MEMBERS,
        /** A count is below zero. */
        NEGATIVE_COUNT,
        /** Somebody is not counted. */
        TOO_FEW,
        /** Somebody is counted twice, or a stranger voted. */
        TOO_MANY;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
