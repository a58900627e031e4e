package kz.jospar.protocol.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where one member stands on one question: kk мүшенің таңдауы, ru выбор члена. Each member has exactly one. */
public enum Choice {
    /** kk жақтап, ru за. */
    FOR,
    /** kk қарсы, ru против. */
    AGAINST,
    /** kk қалыс қалды, ru воздержался. */
    ABSTAINED,
    /** Handed in, but unreadable or marked twice: kk жарамсыз бюллетень, ru недействительный бюллетень. */
    INVALID,
    /** Present, but out of this question for a conflict of interests: kk өздігінен бас тартты, ru взял самоотвод. */
    RECUSED,
    /** Present and without any answer: kk дауыс бермеді, ru не голосовал. */
    SILENT,
    /** kk қатыспады, ru отсутствовал. */
    ABSENT;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
