package kz.jospar.core.party;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import kz.jospar.core.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One name of a body and the days on which it holds: kk атау, ru наименование.
 *
 * <p>Worked case: «Нұр-Сұлтан қаласы» holds from 23.03.2019 until 16.09.2022; a plan of July 2022 uses it lawfully.
 *
 * @param language the language it is in
 * @param form in full, shortened, or the territory's
 * @param text the name, in the nominative
 * @param from its first day, or {@code null} where that is not limited or not known
 * @param until its last day, inclusive, or {@code null} while it holds
 * @param source the act that shows it, or {@code null} where nobody has verified it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BodyName(
        Language language,
        NameForm form,
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Citation source) {

    public BodyName {
        Guard.present("language", language);
        Guard.present("form", form);
        Guard.text("text", text);
        if (from != null && until != null && until.isBefore(from)) {
            throw Guard.broken("name '" + text + "' holds until " + until + ", before it begins on " + from);
        }
    }

    /** Returns a full name that holds at all times. */
    public static BodyName full(Language language, String text, Citation source) {
        return new BodyName(language, NameForm.FULL, text, null, null, source);
    }

    /** Returns an abbreviation that holds at all times. */
    public static BodyName abbreviation(Language language, String text, Citation source) {
        return new BodyName(language, NameForm.ABBREVIATION, text, null, null, source);
    }

    /** Returns the name of an akimat's territory, which holds at all times. */
    public static BodyName territory(Language language, String text, Citation source) {
        return new BodyName(language, NameForm.TERRITORY, text, null, null, source);
    }

    /** Tells whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Tells whether an act shows it. */
    @JsonIgnore
    public boolean isVerified() {
        return source != null;
    }
}
