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
    /** kk өлшем бірлігі, ru единица измерения. */
    UNIT,
    /** Amounts of one year: kk 2025 жыл, ru 2025 год. */
    YEAR,
    /** kk барлығы, жиыны, ru всего, итого. */
    TOTAL,
    /** kk қаржыландыру көзі, ru источник финансирования. */
    SOURCE,
    /** kk бюджеттік бағдарлама коды, ru код бюджетной программы. */
    PROGRAMME,
    /** A heading without a name of its own here. */
    OTHER;

    /** Returns the name used in JSON and in findings. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
