package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a completion form names: kk аяқтау нысанының бірі, ru одна из форм завершения.
 *
 * <p>Worked case: {@code ЖАО-ның БҒМ-ге есебі} is a report by {@code ЖАО} to {@code БҒМ}.
 *
 * @param text its words as they stand in the cell
 * @param kind what sort of thing it is
 * @param to whom it is addressed, as the cell names the body, without case ending or preposition; if it is
 * @param by whose it is, if the cell says so: {@code БҒМ} in {@code БҒМ бұйрығы}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormItem(
        String text,
        FormKind kind,
        @Nullable String to,
        @Nullable String by) {

    public FormItem {
        Guard.text("text", text);
        Guard.present("kind", kind);
    }
}
