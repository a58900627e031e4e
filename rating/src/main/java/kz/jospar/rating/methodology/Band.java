package kz.jospar.rating.methodology;

import kz.jospar.core.lang.LocalizedText;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.number.Rational;

/**
 * A range of scores with a name: kk баға деңгейі, ru оценочная категория.
 *
 * @param id the key
 * @param name the name people read
 * @param from the least score of the band, itself included; the next band's {@code from} ends it
 */
public record Band(String id, LocalizedText name, Rational from) {
    public Band {
        Guard.text("id", id);
        Guard.present("name", name);
        Guard.present("from", from);
    }
}
