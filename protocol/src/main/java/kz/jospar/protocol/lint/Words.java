package kz.jospar.protocol.lint;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jospar.core.finding.Figures;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;
import org.jspecify.annotations.Nullable;

/** Parts of sentences in all languages at once; a finding is read in one of them later. */
final class Words {
    static final LocalizedText NONE = in(language -> "");

    private Words() {}

    static LocalizedText in(Function<Language, String> words) {
        return new LocalizedText(words.apply(Language.KK), words.apply(Language.RU), words.apply(Language.EN));
    }

    /** The message {@code regulation.KEY}, its arguments numbers, texts in all languages, or words as they are. */
    static LocalizedText of(String key, Object... arguments) {
        return in(language -> Messages.in(language).text("regulation." + key, filled(language, arguments)));
    }

    private static List<String> filled(Language language, Object... arguments) {
        return Arrays.stream(arguments)
                .map(one -> one instanceof LocalizedText text ? text.in(language) : plain(one, language))
                .toList();
    }

    private static String plain(Object argument, Language language) {
        return argument instanceof Integer number
                ? Figures.written(BigDecimal.valueOf(number), language)
                : argument.toString();
    }

    static LocalizedText number(int number) {
        return in(language -> Figures.written(BigDecimal.valueOf(number), language));
    }

    static LocalizedText join(String between, Collection<LocalizedText> parts) {
        return in(language -> parts.stream()
                .map(part -> part.in(language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between)));
    }

    /** A paragraph of the regulation's own act, as {@code Entry.place} writes it, in words. */
    static LocalizedText paragraph(String place) {
        if (place.startsWith("resolution ")) {
            return of("place.resolution", place.substring("resolution ".length()));
        }
        return place.startsWith("annex ")
                ? of("place.annex", place.substring("annex ".length()))
                : of("place.paragraph", place);
    }

    /** Where a rule stands, or beside which paragraph it is missed; the regulation where nobody can tell. */
    static LocalizedText place(Rule<?> rule) {
        if (!rule.readings().isEmpty()) {
            return join(
                    ", ",
                    rule.readings().stream()
                            .map(one -> place(one.paragraph(), one.citation()))
                            .distinct()
                            .toList());
        }
        return place(rule.paragraph(), rule.declared() ? null : rule.citation());
    }

    static LocalizedText place(@Nullable String paragraph, @Nullable Citation citation) {
        if (paragraph != null) {
            return paragraph(paragraph);
        }
        return citation == null ? of("place.whole") : in(citation::text);
    }

    /** The paragraphs as they stand: {@code 22, 26(4)}; empty without any. */
    static String marks(Rule<?> rule) {
        if (rule.readings().isEmpty()) {
            return rule.paragraph() == null ? "" : rule.paragraph();
        }
        return rule.readings().stream()
                .map(one -> one.paragraph() == null ? String.valueOf(one.citation()) : one.paragraph())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A value in words where there are some, else as JSON has it. */
    static LocalizedText value(Object value) {
        if (value instanceof LocalizedText text) {
            return text;
        }
        if (value instanceof Collection<?> several) {
            return join(", ", several.stream().map(Words::value).toList());
        }
        if (value instanceof Share share) {
            return in(language -> share(share, Messages.in(language)));
        }
        String code = value.toString();
        String key = "value." + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return Messages.in(Language.KK).has("regulation." + key) ? of(key) : in(language -> code);
    }

    /** A share without a base says only how much: the base's place is left empty. */
    private static String share(Share share, Messages messages) {
        Threshold threshold = share.threshold();
        String base = share.base() == null
                ? ""
                : messages.text("protocol.base." + share.base().code());
        return messages.text(
                        "protocol.threshold." + threshold.comparison().code(),
                        threshold.numerator() + "/" + threshold.denominator(),
                        base)
                .strip();
    }

    /** The majority for a class of questions, with the class. */
    static LocalizedText majority(QuestionClass question) {
        LocalizedText name = rule("voting.majorities");
        LocalizedText of = value(question);
        return in(language -> name.in(language) + " (" + of.in(language) + ")");
    }

    /** A rule's name; that of its part of the regulation where it has none of its own: readers know no places in JSON. */
    static LocalizedText rule(String place) {
        Messages kazakh = Messages.in(Language.KK);
        if (kazakh.has("regulation.rule." + place)) {
            return of("rule." + place);
        }
        String declared = "protocol.paper.choices.also." + place;
        if (kazakh.has(declared)) {
            return in(language -> Messages.in(language).text(declared));
        }
        String part = place.replaceFirst("[.\\[].*", "");
        return kazakh.has("regulation.norm." + part) ? of("norm." + part) : in(language -> place);
    }

    /** A state: {@code for 1, against 1, abstained 9, absent 5, the head for}. */
    static LocalizedText state(State state, Body body, Regulation regulation) {
        LocalizedText third = body.third() == null
                ? NONE
                : of(body.third() == Choice.INVALID ? "state.invalid" : "state.abstained", state.third());
        LocalizedText recused = state.recused() == 0 ? NONE : of("state.recused", state.recused());
        LocalizedText absent = of("state.absent", state.members() - state.present());
        LocalizedText head = Ties.byOne(regulation)
                ? of("state." + Ties.who(regulation) + "-" + state.head().code())
                : NONE;
        return join(
                ", ",
                List.of(
                        of("state.for", state.inFavour()),
                        of("state.against", state.against()),
                        third,
                        recused,
                        absent,
                        head));
    }
}
