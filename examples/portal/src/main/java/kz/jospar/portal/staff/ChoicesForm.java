package kz.jospar.portal.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.Composition.AgreedSeats;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.DeclaredChoices;
import org.jspecify.annotations.Nullable;

/** What a body declares where its regulation is silent or contradicts itself: kk мәлімделген таңдаулар, ru объявленные решения. */
final class ChoicesForm {
    private ChoicesForm() {}

    /** Returns the choices that were typed; what was declared before and is not asked for here stays. */
    static DeclaredChoices choices(KeptRegulation kept, Typed typed) {
        DeclaredChoices before = kept.choices();
        Map<String, Boolean> votes = new TreeMap<>();
        for (SeatRule seat : kept.regulation().composition().seats()) {
            String vote = typed.maybe("vote." + seat.id());
            if (vote != null) {
                votes.put(seat.id(), "true".equals(vote));
            }
        }
        return new DeclaredChoices(
                new Citation(typed.text("act"), typed.maybe("paragraph"), typed.maybeDay("date"), null),
                votes,
                typed.maybeCode("counted", Counted.values(), Counted::code),
                typed.maybeCode("agreement", AgreedSeats.values(), AgreedSeats::code),
                typed.maybeCode("equality", Equality.values(), Equality::code),
                typed.maybeCode("tieHolder", TieHolder.values(), TieHolder::code),
                before == null ? null : before.recusedLeaveBase(),
                before == null ? null : before.quorum(),
                before == null ? null : before.room(),
                before == null ? null : before.votes(),
                before == null ? Map.of() : before.steps());
    }

    /** Returns what is to be declared: of each rule that the act leaves open, its readings. */
    static List<Open> open(Regulation regulation, Language language) {
        Messages words = Messages.in(language);
        List<Open> open = new ArrayList<>();
        for (SeatRule seat : regulation.composition().seats()) {
            if (!seat.voting().isSaid()) {
                open.add(new Open(
                        "vote." + seat.id(), seat.post().in(language), true, options(words, List.of("true", "false"))));
            }
        }
        if (!regulation.composition().counted().isSaid()) {
            open.add(rule(words, "counted", "composition.counted", codes(Counted.values(), Counted::code)));
        }
        if (!regulation.composition().agreement().isSaid()) {
            open.add(rule(words, "agreement", "composition.agreement", codes(AgreedSeats.values(), AgreedSeats::code)));
        }
        if (!regulation.voting().equality().isSaid()) {
            open.add(rule(words, "equality", "voting.equality", codes(Equality.values(), Equality::code)));
        }
        if (!regulation.voting().tieHolder().isSaid()) {
            open.add(rule(words, "tieHolder", "voting.tieHolder", codes(TieHolder.values(), TieHolder::code)));
        }
        return open;
    }

    /** Returns what was declared, as the form shows it again. */
    static Map<String, String> declared(KeptRegulation kept) {
        Map<String, String> values = new TreeMap<>();
        DeclaredChoices choices = kept.choices();
        if (choices != null) {
            choices.voting().forEach((seat, votes) -> values.put("vote." + seat, votes.toString()));
            put(
                    values,
                    "counted",
                    choices.counted() == null ? null : choices.counted().code());
            put(
                    values,
                    "agreement",
                    choices.agreement() == null ? null : choices.agreement().code());
            put(
                    values,
                    "equality",
                    choices.equality() == null ? null : choices.equality().code());
            put(
                    values,
                    "tieHolder",
                    choices.tieHolder() == null ? null : choices.tieHolder().code());
            put(values, "act", choices.reason().act());
            put(values, "paragraph", choices.reason().paragraph());
            put(
                    values,
                    "date",
                    choices.reason().date() == null
                            ? null
                            : choices.reason().date().toString());
        }
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static Open rule(Messages words, String name, String rule, List<String> codes) {
        return new Open(name, words.text("regulation.rule." + rule), false, options(words, codes));
    }

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static List<Field.Option> options(Messages words, List<String> codes) {
        return codes.stream()
                .map(code -> new Field.Option(
                        code, words.has("regulation.value." + code) ? words.text("regulation.value." + code) : code))
                .toList();
    }

    /**
     * A rule that is open: kk ашық қалған қағида, ru неурегулированное правило.
     *
     * @param seat whether the label is the post of a seat whose vote is not said
     */
    record Open(String name, String label, boolean seat, List<Field.Option> options) {}
}
