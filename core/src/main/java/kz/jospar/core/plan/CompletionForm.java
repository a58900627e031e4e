package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.core.guard.Guard;

/**
 * What shows that a measure is done: kk аяқтау нысаны, ru форма завершения.
 *
 * @param text the cell's words, such as {@code ақпарат}; may be empty
 */
public record CompletionForm(@JsonValue String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CompletionForm {
        Guard.present("form", text);
    }

    /**
     * Tells whether information shows that the measure is done: kk ақпарат, есеп, мәлімет, анықтама, ru информация, отчёт,
     * сведения, справка. Information on a period has a day of its own (resolution 10 of the Government of 06.01.2023, ed.
     * 04.10.2024, 177, which speaks of information; that the other words mean the same is plain sense).
     *
     * <p>Worked cases: "анықтамалық ақпарат" and "отчёт, протокол" are reports; "ақпараттық жұмыс" and "публикация в
     * средствах массовой информации" are none.
     */
    @JsonIgnore
    public boolean isReport() {
        return ReportWords.in(text);
    }
}
