package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * The act that approves a regulation: kk бекіткен акт, ru утверждающий акт.
 *
 * <p>Worked case: resolution 663 of 11.11.2025 of the akimat of Kostanay district, cited as {@code Kostanay staff
 * (2025-11-11), 20}; its points are numbered 1, 2, 3, 2, 3, and the second 3 brings it into force at its adoption.
 *
 * @param name its short name in citations
 * @param issuer who adopted it
 * @param adopted its day; {@code null} where it was not read
 * @param number its number; {@code null} where it was not read
 * @param edition the act that made the edition read, if it was changed
 * @param note what a reader must know of every citation of it
 * @param inForce the day it comes into force
 * @param control who controls its execution
 * @param repeals the acts it repeals, in order
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record Act(
        String name,
        LocalizedText issuer,
        @Nullable LocalDate adopted,
        @Nullable String number,
        @Nullable Citation edition,
        @Nullable String note,
        Rule<LocalDate> inForce,
        Rule<LocalizedText> control,
        List<Rule<Repealed>> repeals) {
    public Act {
        Guard.text("name", name);
        Guard.present("issuer", issuer);
        inForce = Rule.orUnsaid(inForce);
        control = Rule.orUnsaid(control);
        repeals = Guard.copy(repeals);
    }

    /** Returns the full citation of one of its paragraphs: {@code Kostanay staff (2025-11-11), 20}. */
    public Citation citation(String paragraph) {
        return new Citation(name, paragraph, adopted, note);
    }

    /**
     * An act that loses its force: kk күші жойылған акт, ru утративший силу акт.
     *
     * @param number its number
     * @param adopted its day
     */
    public record Repealed(String number, LocalDate adopted) {
        public Repealed {
            Guard.text("number", number);
            Guard.present("adopted", adopted);
        }
    }
}
