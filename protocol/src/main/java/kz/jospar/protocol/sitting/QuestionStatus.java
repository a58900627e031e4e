package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a question has come: kk мәселенің жай-күйі, ru состояние вопроса. */
public enum QuestionStatus {
    /** kk күн тәртібінде, ru в повестке. */
    ON_AGENDA,
    /** kk қаралып жатыр, ru рассматривается. */
    OPENED,
    /** kk дауыс берілуде, ru идёт голосование. */
    VOTING,
    /** kk дауысқа салынды, ru проголосован. */
    VOTED,
    /** kk алып тасталды, ru исключён. */
    DROPPED,
    /** kk кейінге қалдырылды, ru перенесён. */
    POSTPONED;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
