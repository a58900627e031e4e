package kz.jospar.core.party;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a name is written: kk атаудың түрі, ru вид наименования. */
public enum NameForm {
    /** The name in full: kk толық атауы, ru полное наименование. */
    FULL,
    /** kk қысқарған атауы, ru аббревиатура. */
    ABBREVIATION,
    /** The territory that an akimat stands for, in the nominative: kk аумақ, ru территория. */
    TERRITORY;

    /** Returns the word used in data files and in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
