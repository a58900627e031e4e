package kz.jospar.core.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
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

    private static final String WITH_A_SUM = "total-mismatch";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?");

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

    /**
     * Returns the sentence for a person: {@code {0}} is the text, {@code {1}} the first argument.
     *
     * <p>An argument made by {@link #versions} comes in the reader's language. A last argument such as {@code #month #day} names words of the finding's own, which have keys such as {@code
     * finding.language-versions-differ.month}, and comes in the reader's language: "month, day".
     */
    public String message(Language language) {
        List<String> all = new ArrayList<>(arguments.size() + 1);
        all.add(text);
        all.addAll(arguments);
        all.replaceAll(words -> Versions.in(words, language));
        Messages messages = Messages.in(language);
        int last = arguments.size();
        if (last > 0 && all.get(last).startsWith("#")) {
            all.set(last, ownWords(all.get(last), messages));
        }
        if (code.equals(WITH_A_SUM) && last > 0 && NUMBER.matcher(all.get(1)).matches()) {
            all.set(1, Figures.written(new BigDecimal(all.get(1)), language));
        }
        return messages.text("finding." + code, all);
    }

    /** Returns an argument that is said in the reader's language, or in another one where that version is missing. */
    public static String versions(LocalizedText words) {
        return Versions.of(words);
    }

    /** What is not a list of own words is a word of the document, and stays. */
    private String ownWords(String argument, Messages messages) {
        List<String> keys = Arrays.stream(argument.split(" ", -1))
                .map(word -> "finding." + code + "." + word.substring(Math.min(1, word.length())))
                .toList();
        return keys.stream().allMatch(messages::has)
                ? keys.stream().map(messages::text).collect(Collectors.joining(", "))
                : argument;
    }
}
