package kz.jospar.core.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a document: kk ескерту, ru замечание.
 *
 * <p>The sentence for a person is {@link #message}; its key is {@code finding.} and the code, its arguments are the
 * text and what {@code arguments} add.
 *
 * @param code what kind of defect: lower case with hyphens, stable, documented
 * @param severity how much it weighs
 * @param place where it is
 * @param text the words it is about, as they stand; empty where something is missing
 * @param arguments further facts the sentence names, in order
 * @param proposal what could stand there instead, if there is a good guess
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Finding(
        String code,
        Severity severity,
        Place place,
        String text,
        List<String> arguments,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String proposal) {

    public Finding {
        Guard.text("code", code);
        Guard.present("severity", severity);
        place = place == null ? Place.DOCUMENT : place;
        text = text == null ? "" : text;
        arguments = Guard.copy("arguments", arguments);
    }

    /** Returns a finding without further arguments or a proposal. */
    public static Finding of(String code, Severity severity, Place place, String text) {
        return new Finding(code, severity, place, text, List.of(), null);
    }

    /** Returns the sentence for a person: {@code {0}} is the text, {@code {1}} the first argument. */
    public String message(Language language) {
        List<String> all = new java.util.ArrayList<>(arguments.size() + 1);
        all.add(text);
        all.addAll(arguments);
        return Messages.in(language).text("finding." + code, all);
    }
}
