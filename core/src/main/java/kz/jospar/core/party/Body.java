package kz.jospar.core.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import org.jspecify.annotations.Nullable;

/**
 * An organization that plans address: kk ұйым, ru организация.
 *
 * <p>It exists on the days on which any of its names holds. An akimat and its territory are one entry: a cell that says
 * «Шымкент» means the akimat.
 *
 * @param id the key, the same under all its names
 * @param kind what it is
 * @param territory the digits of its territory in the classifier (kk ӘАОЖ, ru КАТО): two for an oblast or a city of
 *     republican significance, four, six or nine below, the oblast's two where the own are not known, and then no group
 *     counts it among its members; {@code null} for a body of the whole country
 * @param names its names, at least one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Body(String id, BodyKind kind, @Nullable String territory, List<BodyName> names) {

    private static final Pattern TERRITORY = Pattern.compile("[0-9]{2}(?:[0-9]{2}(?:[0-9]{2}(?:[0-9]{3})?)?)?");

    public Body {
        Guard.text("id", id);
        Guard.present("kind", kind);
        if (territory != null && !TERRITORY.matcher(territory).matches()) {
            throw Guard.broken("territory '" + territory + "' of body '" + id + "' has not 2, 4, 6 or 9 digits");
        }
        Guard.holds(!kind.isAkimat() || territory != null, "akimat '" + id + "' has no territory");
        names = Guard.copy("names", names);
        Guard.holds(!names.isEmpty(), "body '" + id + "' has no names");
    }

    /** Tells whether it exists on a day: whether any of its names holds. */
    public boolean existsOn(LocalDate day) {
        return names.stream().anyMatch(name -> name.holdsOn(day));
    }

    /**
     * Returns what to call it on a day: its full name in the language, else its territory's, else an abbreviation; of
     * another language where it has none in this one; nothing where it does not exist on the day.
     */
    public Optional<BodyName> name(Language language, LocalDate day) {
        BodyName best = null;
        for (BodyName name : names) {
            if (name.holdsOn(day) && (best == null || rank(name, language) < rank(best, language))) {
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rank(BodyName name, Language language) {
        int form = switch (name.form()) {
            case FULL -> 0;
            case TERRITORY -> 1;
            case ABBREVIATION -> 2;
        };
        return (name.language() == language ? 0 : 10) + form;
    }

    /**
     * Tells whether it lies within a territory: {@code 351010000} lies within {@code 35}, within {@code 3510} and within
     * {@code 350000000}.
     */
    public boolean isWithin(String digits) {
        return territory != null && significant(territory).startsWith(significant(digits));
    }

    /** The digits without the groups of noughts that a nine-digit code ends with. */
    private static String significant(String digits) {
        String code = digits.length() == 9 && digits.endsWith("000") ? digits.substring(0, 6) : digits;
        while (code.length() > 2 && code.length() <= 6 && code.endsWith("00")) {
            code = code.substring(0, code.length() - 2);
        }
        return code;
    }
}
