package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.core.guard.Guard;

/**
 * One thing that a completion form names: kk аяқтау нысанының бірі, ru одна из форм завершения.
 *
 * <p>Worked cases: {@code ЖАО-ның БҒМ-ге есебі} is a report by {@code ЖАО} to {@code БҒМ}; {@code Совместный приказ МНЭ
 * и МФ} is an order by {@code МНЭ} and {@code МФ}. Bodies are named as the cell names them, without case ending or
 * preposition, in its order.
 *
 * @param text its words as they stand in the cell
 * @param kind what sort of thing it is
 * @param to whom it is addressed; empty where the cell does not say
 * @param by whose it is, several where it is a joint one; empty where the cell does not say
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FormItem(String text, FormKind kind, List<String> to, List<String> by) {

    public FormItem {
        Guard.text("text", text);
        Guard.present("kind", kind);
        to = Guard.copy("to", to);
        by = Guard.copy("by", by);
    }
}
