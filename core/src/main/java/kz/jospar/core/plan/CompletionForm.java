package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.core.guard.Guard;

/**
 * What shows that a measure is done: kk аяқтау нысаны, ru форма завершения.
 *
 * <p>A cell may name several things, some of them addressed. In JSON it is an object; its bare text is read too, and
 * then {@link #items} are what the text says.
 *
 * @param text the cell's words as they stand, such as {@code ақпарат}; may be empty
 * @param items the things it names, in order
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CompletionForm(String text, List<FormItem> items) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public CompletionForm {
        text = text == null ? "" : text;
        items = Guard.copy("items", items);
    }

    /** A form whose items are what its words say. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CompletionForm(String text) {
        this(text, FormWords.items(text));
    }

    /**
     * Tells whether information shows that the measure is done: kk ақпарат, есеп, мәлімет, анықтама, ru информация, отчёт,
     * сведения, справка; see {@link FormKind#isReport}.
     *
     * <p>Worked cases: "анықтамалық ақпарат" and "отчёт, протокол" are reports; "ақпараттық жұмыс" and "публикация в
     * средствах массовой информации" are none.
     */
    @JsonIgnore
    public boolean isReport() {
        return items.stream().anyMatch(item -> item.kind().isReport());
    }
}
