package kz.jospar.rating;

import kz.jospar.core.lang.LocalizedText;

/**
 * What units are compared by: kk көрсеткіш, ru показатель.
 *
 * @param id the key, never blank
 * @param name the full name
 * @param direction which way is better; where the act does not say, whoever rates declares it first
 */
public record Indicator(String id, LocalizedText name, Direction direction) {
    public Indicator {
        Check.text("id", id);
        Check.present("name", name);
        if (direction == null) {
            throw new IllegalArgumentException("direction of indicator '" + id + "' is not declared");
        }
    }
}
