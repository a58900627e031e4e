package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a column of a plan table holds, told by its heading: kk баған, ru графа. */
public enum ColumnKind {
    /** kk р/с, № п/п, ru № п/п. */
    NUMBER,
    /** kk іс-шара, ru мероприятие. */
    TITLE,
    /** kk аяқтау нысаны, ru форма завершения. */
    FORM,
    /** kk жауапты орындаушылар, ru ответственные исполнители. */
    EXECUTORS,
    /** kk орындау мерзімі, ru срок исполнения. */
    DEADLINE,
    /** kk болжамды шығындар, ru предполагаемые расходы. */
    FUNDING,
    /** A heading without a name of its own here. */
    OTHER;

    /** Returns the name used in JSON and in findings. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
