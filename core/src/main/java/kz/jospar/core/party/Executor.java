package kz.jospar.core.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.guard.Guard;

/**
 * One addressee of a measure: kk орындаушы, ru исполнитель.
 *
 * <p>Worked case: the cell item {@code ПД ( келісім бойынша жинақтау )} has the name {@code ПД}, the role
 * {@link Role#CONSOLIDATOR} and is by agreement; its text is kept as it stands.
 *
 * @param id a key that is the same wherever the plan names this addressee, in lower-case Latin letters
 * @param name the abbreviation or name, without marks
 * @param role its part in the measure
 * @param byAgreement whether it takes part by its own consent: kk келісім бойынша, ru по согласованию
 * @param jointly whether the cell says that it acts together with its neighbour: kk бірлесіп, ru совместно
 * @param text the item as it stands in the cell
 */
public record Executor(
        String id,
        String name,
        Role role,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean byAgreement,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean jointly,
        String text) {

    public Executor {
        Guard.text("id", id);
        Guard.text("name", name);
        Guard.present("role", role);
        text = text == null ? name : text;
    }
}
