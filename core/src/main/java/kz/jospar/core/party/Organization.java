package kz.jospar.core.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;

/**
 * A body that a plan's glossary defines: kk ұйым, мемлекеттік орган, ru организация, государственный орган.
 *
 * @param id the key that {@link Executor#id()} refers to
 * @param abbreviation the short form the plan uses
 * @param name the full name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Organization(
        String id, String abbreviation, @Valid LocalizedText name) {

    public Organization {
        Guard.text("id", id);
        Guard.text("abbreviation", abbreviation);
        Guard.present("name", name);
    }
}
