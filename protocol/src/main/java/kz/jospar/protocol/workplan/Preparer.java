package kz.jospar.protocol.workplan;

import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.guard.Guard;

/**
 * Who prepares a planned question, an office and not a person: kk мәселені дайындаушы, ru ответственный за подготовку вопроса.
 *
 * @param id the key, the same in each question
 * @param name the office
 */
public record Preparer(String id, LocalizedText name) {
    public Preparer {
        Guard.text("id", id);
        Guard.present("name", name);
    }
}
