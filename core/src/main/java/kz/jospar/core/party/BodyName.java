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
 * @param limits the act that sets its first or last day, or {@code null} where no such act is known: then the days are
 *     only the years in which acts show it, and it may have held before and after
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BodyName(
        Language language,
        NameForm form,
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Citation source,
        @Nullable Citation limits) {

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
        return new BodyName(language, NameForm.FULL, text, null, null, source, null);
    }

    /** Returns an abbreviation that holds at all times. */
    public static BodyName abbreviation(Language language, String text, Citation source) {
        return new BodyName(language, NameForm.ABBREVIATION, text, null, null, source, null);
    }

    /** Returns the name of an akimat's territory, which holds at all times. */
    public static BodyName territory(Language language, String text, Citation source) {
        return new BodyName(language, NameForm.TERRITORY, text, null, null, source, null);
    }

    /** Tells whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Tells whether an act says that it does not hold on the other days: МКС is only seen in acts of 2016-2019. */
    @JsonIgnore
    public boolean isLimited() {
        return limits != null;
    }

    /** Tells whether an act shows it. */
    @JsonIgnore
    public boolean isVerified() {
        return source != null;
    }
}
