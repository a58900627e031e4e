package kz.jospar.protocol.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.guard.Guard;

/**
 * What a report says is to be done or was decided: kk тапсырма немесе шешім, ru поручение или решение.
 *
 * @param id the key within the report
 * @param kind an assignment or a decision
 * @param title what is to be done, in the data's own words
 * @param addressees who is to do it; empty where nobody can tell
 * @param wordings what the versions say, one each at most and at least one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Instruction(
        String id, Kind kind, LocalizedText title, List<Addressee> addressees, List<Wording> wordings) {
    private static final String BETWEEN = " ≠ ";

    public Instruction {
        Guard.text("id", id);
        Guard.present("kind", kind);
        Guard.present("title", title);
        addressees = Guard.copy(addressees);
        Guard.distinct(
                "addressee", addressees, addressee -> addressee.executor().id());
        wordings = Guard.copy(wordings);
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("instruction '" + id + "' stands in no version");
        }
        Guard.distinct("wording", wordings, wording -> wording.language().code());
    }

    /** Returns what a version says, if it does. */
    public Optional<Wording> in(Language language) {
        return wordings.stream()
                .filter(wording -> wording.language() == language)
                .findFirst();
    }

    /** Returns the term's words of the first version that names one; empty where none does. */
    public String term() {
        return terms().findFirst().orElse("");
    }

    /** Returns the term's words in a language: of its version where that names one, else of the first that does. */
    public String term(Language language) {
        return in(language).map(Wording::term).filter(term -> !term.isEmpty()).orElseGet(this::term);
    }

    /**
     * Returns the assignment as given on a day. Its timing is {@code null} where no version names a term, a term was not
     * understood, or the versions' terms mean different things, and then its words are all of them, so that nobody reads one
     * for the other; its executors are those named and those inferred.
     */
    public Assignment given(LocalDate day) {
        Set<Optional<Timing>> readings = readings(day);
        Timing timing = readings.size() == 1 ? readings.iterator().next().orElse(null) : null;
        return new Assignment(
                id,
                title,
                addressees.stream().map(Addressee::executor).toList(),
                readings.size() > 1 ? terms().collect(Collectors.joining(BETWEEN)) : term(),
                timing,
                day);
    }

    private Stream<String> terms() {
        return wordings.stream()
                .map(Wording::term)
                .filter(term -> !term.isEmpty())
                .distinct();
    }

    /** What the versions' terms mean, each meaning once; a term that was not understood is empty. */
    Set<Optional<Timing>> readings(LocalDate day) {
        Context context = Context.NONE.withDocumentDate(day);
        return terms().map(term -> TimingPhrase.read(term, context).timing())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The last days that its terms mean when counted from a day, each once; without those that need a calendar. */
    Set<LocalDate> ends(LocalDate day) {
        return readings(day).stream()
                .map(reading -> reading.map(timing -> TermEnd.of(timing, day)).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What an instruction is: kk түрі, ru вид. */
    public enum Kind {
        /** kk тапсырма, ru поручение. */
        ASSIGNMENT,
        /** kk шешім, ru решение. */
        DECISION;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
