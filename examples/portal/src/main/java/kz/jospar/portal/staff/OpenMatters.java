package kz.jospar.portal.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
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
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Step;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Tie.Equality;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds what a regulation leaves open and a body can declare: exactly what the library's choices let it declare. */
@Component
public class OpenMatters {
    private final MessageSource messages;

    OpenMatters(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns them in the order of the act's matters, each with what was declared on it. */
    public List<OpenMatter> of(KeptRegulation kept, Language language) {
        return new Listing(kept, language).all();
    }

    private final class Listing {
        private final Regulation regulation;
        private final Map<String, String> declared;
        private final Messages library;
        private final Locale locale;
        private final Language language;
        private final List<OpenMatter> found = new ArrayList<>();

        Listing(KeptRegulation kept, Language language) {
            this.regulation = kept.regulation();
            this.declared = ChoicesForm.declared(kept.choices());
            this.library = Messages.in(language);
            this.locale = Locale.forLanguageTag(language.code());
            this.language = language;
        }

        List<OpenMatter> all() {
            for (SeatRule seat : regulation.composition().seats()) {
                yesOrNo("vote." + seat.id(), seat.voting(), "vote", seat.post().in(language));
            }
            one("counted", regulation.composition().counted(), codes(Counted.values(), Counted::code));
            one("agreement", regulation.composition().agreement(), codes(AgreedSeats.values(), AgreedSeats::code));
            yesOrNo("room.deputyStandsIn", regulation.composition().deputyStandsIn());
            quorum();
            room();
            voting();
            for (Step step : regulation.steps()) {
                step(step);
            }
            return found;
        }

        private void quorum() {
            share("quorum.ordinary", regulation.quorum().ordinary(), MatterParts.OF_QUORUM, "quorum.ordinary");
            share("quorum.perSide", regulation.quorum().perSide(), List.of(), "quorum.perSide");
            yesOrNo("quorum.remoteCount", regulation.quorum().remoteCount());
            yesOrNo("quorum.absenteesCount", regulation.quorum().absenteesCount());
            one("quorum.verified", regulation.quorum().verified(), codes(Verified.values(), Verified::code));
            one("quorum.onceLost", regulation.quorum().onceLost(), codes(OnceLost.values(), OnceLost::code));
        }

        private void room() {
            one(
                    "room.substitution",
                    regulation.attendance().substitution(),
                    codes(Substitution.values(), Substitution::code));
            yesOrNo("room.remote", regulation.attendance().remote());
            yesOrNo("room.recusal", regulation.attendance().recusal());
        }

        private void voting() {
            for (QuestionClass question : QuestionClass.values()) {
                share(
                        "majority." + question.code(),
                        regulation.voting().majority(question),
                        MatterParts.OF_MAJORITY,
                        "majority",
                        value(question.code()));
            }
            yesOrNo("votes.chairMaySetOther", regulation.voting().chairMaySetOther());
            one("votes.tie", regulation.voting().tie(), codes(TieRule.values(), TieRule::code));
            one("equality", regulation.voting().equality(), codes(Equality.values(), Equality::code));
            one("tieHolder", regulation.voting().tieHolder(), codes(TieHolder.values(), TieHolder::code));
            yesOrNo("recusedLeaveBase", regulation.voting().recusedLeaveBase());
            one("votes.openness", regulation.voting().openness(), codes(Openness.values(), Openness::code));
            if (!regulation.absenteeVote().term().isSaid()) {
                add("votes.absenteeTerm", regulation.absenteeVote().term(), OpenMatter.Kind.TERM, units());
            }
            one("votes.silence", regulation.absenteeVote().silence(), codes(Silence.values(), Silence::code));
        }

        private void step(Step step) {
            String what = step.what().in(language);
            if (step.term().said().map(term -> term.unit() == null).orElse(false)) {
                add("unit." + step.code(), step.term(), OpenMatter.Kind.ONE, units(), "unit", what);
            }
            yesOrNo("late." + step.code(), step.lateAdmitted(), "late", what);
        }

        private void yesOrNo(String name, Rule<?> rule) {
            one(name, rule, List.of("true", "false"));
        }

        private void yesOrNo(String name, Rule<?> rule, String key, String argument) {
            if (!rule.isSaid()) {
                add(name, rule, OpenMatter.Kind.ONE, ofCodes(List.of("true", "false")), key, argument);
            }
        }

        private void one(String name, Rule<?> rule, List<String> codes) {
            if (!rule.isSaid()) {
                add(name, rule, OpenMatter.Kind.ONE, ofCodes(codes));
            }
        }

        private void share(String name, Rule<?> rule, List<Base> bases, String key, String... arguments) {
            if (!rule.isSaid()) {
                add(name, rule, OpenMatter.Kind.SHARE, ofBases(bases), key, arguments);
            }
        }

        private void add(String name, Rule<?> rule, OpenMatter.Kind kind, List<Field.Option> options) {
            add(name, rule, kind, options, name);
        }

        private void add(
                String name,
                Rule<?> rule,
                OpenMatter.Kind kind,
                List<Field.Option> options,
                String key,
                String... arguments) {
            found.add(new OpenMatter(
                    name,
                    messages.getMessage("staff.choice." + key, arguments, locale),
                    places(rule),
                    kind,
                    options,
                    inWords(name, kind, options)));
        }

        private String inWords(String name, OpenMatter.Kind kind, List<Field.Option> options) {
            return switch (kind) {
                case ONE -> label(options, declared.get(name));
                case SHARE -> share(name, options);
                case TERM ->
                    declared.containsKey(name + ".amount")
                            ? declared.get(name + ".amount") + " – " + label(options, declared.get(name + ".unit"))
                            : "";
            };
        }

        private String share(String name, List<Field.Option> options) {
            String comparison = declared.get(name + ".comparison");
            if (comparison == null) {
                return "";
            }
            String fraction = declared.get(name + ".numerator") + "/" + declared.get(name + ".denominator");
            String base = options.isEmpty()
                    ? messages.getMessage("staff.base.side", null, locale)
                    : label(options, declared.get(name + ".base"));
            return library.text("protocol.threshold." + comparison, fraction, base.isEmpty() ? "–" : base);
        }

        private static String label(List<Field.Option> options, @Nullable String value) {
            return options.stream()
                    .filter(option -> option.value().equals(value))
                    .map(Field.Option::label)
                    .findFirst()
                    .orElse("");
        }

        private String places(Rule<?> rule) {
            return rule.readings().isEmpty()
                    ? place(rule.paragraph(), rule.citation())
                    : rule.readings().stream()
                            .map(reading -> place(reading.paragraph(), reading.citation()))
                            .distinct()
                            .collect(Collectors.joining(", "));
        }

        private String place(@Nullable String paragraph, @Nullable Citation citation) {
            if (paragraph == null) {
                return citation == null ? "" : citation.text(language);
            }
            for (String part : List.of("annex", "resolution")) {
                if (paragraph.startsWith(part + " ")) {
                    return library.text("regulation.place." + part, paragraph.substring(part.length() + 1));
                }
            }
            return library.text("regulation.place.paragraph", paragraph);
        }

        private List<Field.Option> ofBases(List<Base> bases) {
            return bases.stream()
                    .map(base -> new Field.Option(base.code(), library.text("protocol.base." + base.code())))
                    .toList();
        }

        private List<Field.Option> units() {
            return ofCodes(codes(TermUnit.values(), TermUnit::code));
        }

        private List<Field.Option> ofCodes(List<String> codes) {
            return codes.stream()
                    .map(code -> new Field.Option(code, value(code)))
                    .toList();
        }

        private String value(String code) {
            return library.has("regulation.value." + code)
                    ? library.text("regulation.value." + code)
                    : messages.getMessage("staff.value." + code, null, locale);
        }

        private static <E> List<String> codes(E[] values, Function<E, String> code) {
            return Arrays.stream(values).map(code).toList();
        }
    }
}
