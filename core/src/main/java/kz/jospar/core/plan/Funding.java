package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import kz.jospar.core.guard.Guard;

/**
 * What a measure costs and who pays, in the cell's words: kk болжамды шығындар, қаржыландыру көздері, ru предполагаемые
 * расходы, источники финансирования.
 *
 * @param text the cell's words
 */
public record Funding(@JsonValue String text) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Funding {
        Guard.present("funding", text);
    }
}
