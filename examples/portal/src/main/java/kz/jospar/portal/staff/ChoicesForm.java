package kz.jospar.portal.staff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.TermUnit;
import kz.jospar.protocol.regulation.AbsenteeVoteRules.Silence;
import kz.jospar.protocol.regulation.AttendanceRules.Substitution;
import kz.jospar.protocol.regulation.Composition.AgreedSeats;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Composition.SeatRule;
import kz.jospar.protocol.regulation.QuorumRules.OnceLost;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.QuorumChoices;
import kz.jospar.protocol.sitting.RoomChoices;
import kz.jospar.protocol.sitting.StepChoice;
import kz.jospar.protocol.sitting.VoteChoices;
import org.jspecify.annotations.Nullable;

/** What a body declares where its regulation is silent or contradicts itself: kk мәлімделген таңдаулар, ru объявленные решения. */
final class ChoicesForm {
    /** A field that is only a part of what is declared on a matter. */
    private static final Pattern PART = Pattern.compile(
            "(?<=^(quorum|majority|votes)\\.[A-Za-z-]{1,20})\\.(comparison|numerator|denominator|base|amount|unit)$");

    private ChoicesForm() {}

    /** Returns the name of the matter that a field belongs to, as {@link OpenMatter#name} has it. */
    static String matter(String field) {
        return PART.matcher(field).replaceFirst("");
    }

    /**
     * Returns the choices that were typed, on matters that the regulation leaves open.
     *
     * @param before what was declared before; what the page has no field for is kept from it
     */
    static DeclaredChoices choices(Regulation regulation, @Nullable DeclaredChoices before, Typed typed) {
        Citation reason = reason(before, typed);
        Map<String, Boolean> votes = new TreeMap<>();
        for (SeatRule seat : regulation.composition().seats()) {
            Boolean vote = yesOrNo(typed, "vote." + seat.id());
            if (vote != null) {
                votes.put(seat.id(), vote);
            }
        }
        DeclaredChoices all = new DeclaredChoices(
                reason,
                votes,
                typed.maybeCode("counted", Counted.values(), Counted::code),
                typed.maybeCode("agreement", AgreedSeats.values(), AgreedSeats::code),
                typed.maybeCode("equality", Equality.values(), Equality::code),
                typed.maybeCode("tieHolder", TieHolder.values(), TieHolder::code),
                yesOrNo(typed, "recusedLeaveBase"),
                quorum(typed),
                room(typed),
                votes(before, typed),
                steps(regulation, typed));
        return all.fitting(regulation)
                .orElseGet(() -> new DeclaredChoices(reason, Map.of(), null, null, null, null, null));
    }

    /** A note says how far an act can be relied on, and so is kept with that act only. */
    private static Citation reason(@Nullable DeclaredChoices before, Typed typed) {
        String act = typed.text("act");
        String note = before != null && before.reason().act().equals(act)
                ? before.reason().note()
                : null;
        return new Citation(act, typed.maybe("paragraph"), typed.maybeDay("date"), note);
    }

    private static QuorumChoices quorum(Typed typed) {
        return new QuorumChoices(
                MatterParts.share(typed, "quorum.ordinary", MatterParts.OF_QUORUM),
                MatterParts.share(typed, "quorum.perSide", List.of()),
                yesOrNo(typed, "quorum.remoteCount"),
                yesOrNo(typed, "quorum.absenteesCount"),
                typed.maybeCode("quorum.verified", Verified.values(), Verified::code),
                typed.maybeCode("quorum.onceLost", OnceLost.values(), OnceLost::code));
    }

    private static RoomChoices room(Typed typed) {
        return new RoomChoices(
                typed.maybeCode("room.substitution", Substitution.values(), Substitution::code),
                yesOrNo(typed, "room.remote"),
                yesOrNo(typed, "room.recusal"),
                yesOrNo(typed, "room.deputyStandsIn"));
    }

    private static VoteChoices votes(@Nullable DeclaredChoices before, Typed typed) {
        Map<QuestionClass, Share> majorities = new EnumMap<>(QuestionClass.class);
        for (QuestionClass question : QuestionClass.values()) {
            Share share = MatterParts.share(typed, "majority." + question.code(), MatterParts.OF_MAJORITY);
            if (share != null) {
                majorities.put(question, share);
            }
        }
        return new VoteChoices(
                majorities,
                typed.maybeCode("votes.tie", TieRule.values(), TieRule::code),
                typed.maybeCode("votes.openness", Openness.values(), Openness::code),
                yesOrNo(typed, "votes.chairMaySetOther"),
                MatterParts.term(
                        typed,
                        "votes.absenteeTerm",
                        before == null || before.votes() == null
                                ? null
                                : before.votes().absenteeTerm()),
                typed.maybeCode("votes.silence", Silence.values(), Silence::code));
    }

    private static Map<String, StepChoice> steps(Regulation regulation, Typed typed) {
        Map<String, StepChoice> steps = new TreeMap<>();
        for (Step step : regulation.steps()) {
            TermUnit unit = typed.maybeCode("unit." + step.code(), TermUnit.values(), TermUnit::code);
            Boolean late = yesOrNo(typed, "late." + step.code());
            if (unit != null || late != null) {
                steps.put(step.code(), new StepChoice(unit, late));
            }
        }
        return steps;
    }

    private static @Nullable Boolean yesOrNo(Typed typed, String name) {
        String value = typed.maybe(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw new WrongInputException(name);
        }
        return value == null ? null : Boolean.valueOf(value);
    }

    /** Returns the names of the matters on which something was declared, as {@link OpenMatter#name} has them. */
    static Set<String> matters(DeclaredChoices choices) {
        Set<String> names = new TreeSet<>(declared(choices).keySet());
        names.removeAll(List.of("act", "paragraph", "date"));
        return names.stream().map(ChoicesForm::matter).collect(Collectors.toSet());
    }

    /** Returns what was declared, by the fields of the form. */
    static Map<String, String> declared(@Nullable DeclaredChoices choices) {
        Map<String, String> values = new TreeMap<>();
        if (choices == null) {
            return values;
        }
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
        put(values, "recusedLeaveBase", choices.recusedLeaveBase());
        QuorumChoices quorum = choices.quorum();
        if (quorum != null) {
            put(values, "quorum.ordinary", quorum.ordinary());
            put(values, "quorum.perSide", quorum.perSide());
            put(values, "quorum.remoteCount", quorum.remoteCount());
            put(values, "quorum.absenteesCount", quorum.absenteesCount());
            put(
                    values,
                    "quorum.verified",
                    quorum.verified() == null ? null : quorum.verified().code());
            put(
                    values,
                    "quorum.onceLost",
                    quorum.onceLost() == null ? null : quorum.onceLost().code());
        }
        RoomChoices room = choices.room();
        if (room != null) {
            put(
                    values,
                    "room.substitution",
                    room.substitution() == null ? null : room.substitution().code());
            put(values, "room.remote", room.remote());
            put(values, "room.recusal", room.recusal());
            put(values, "room.deputyStandsIn", room.deputyStandsIn());
        }
        VoteChoices votes = choices.votes();
        if (votes != null) {
            votes.majorities().forEach((question, share) -> put(values, "majority." + question.code(), share));
            put(values, "votes.tie", votes.tie() == null ? null : votes.tie().code());
            put(
                    values,
                    "votes.openness",
                    votes.openness() == null ? null : votes.openness().code());
            put(values, "votes.chairMaySetOther", votes.chairMaySetOther());
            put(
                    values,
                    "votes.silence",
                    votes.silence() == null ? null : votes.silence().code());
            Term term = votes.absenteeTerm();
            if (term != null) {
                put(values, "votes.absenteeTerm.amount", term.amount());
                put(
                        values,
                        "votes.absenteeTerm.unit",
                        term.unit() == null ? null : term.unit().code());
            }
        }
        choices.steps().forEach((code, step) -> {
            put(values, "unit." + code, step.unit() == null ? null : step.unit().code());
            put(values, "late." + code, step.lateAdmitted());
        });
        put(values, "act", choices.reason().act());
        put(values, "paragraph", choices.reason().paragraph());
        put(values, "date", choices.reason().date());
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable Share share) {
        if (share != null) {
            values.put(name + ".comparison", share.threshold().comparison().code());
            values.put(name + ".numerator", Integer.toString(share.threshold().numerator()));
            values.put(name + ".denominator", Integer.toString(share.threshold().denominator()));
            put(
                    values,
                    name + ".base",
                    share.base() == null ? null : share.base().code());
        }
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }
}
