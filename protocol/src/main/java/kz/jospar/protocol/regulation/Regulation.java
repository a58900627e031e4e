package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * The regulation of an advisory body as data: kk ереже, ru положение.
 *
 * <p>Every rule carries its paragraph; what the regulation leaves unsaid is {@link Rule#unsaid()}; paragraphs that
 * contradict each other both stand, and the lint tells. {@link #entries} has each paragraph of the text, so that nobody
 * has to guess what was left out. The regulations that come with the library are in {@link Regulations}.
 *
 * @param format always {@link #FORMAT}
 * @param id the key
 * @param name the body's name
 * @param act the act that approves it
 * @param level the body's place above and below others of its kind
 * @param composition who sits
 * @param sessions when it sits
 * @param quorum how many must be there
 * @param voting how it decides
 * @param attendance who takes part, and how
 * @param absenteeVote voting without a sitting
 * @param papers who keeps and sends the papers
 * @param minutes how minutes are made
 * @param workPlan how the work is planned
 * @param assignments how what was decided is controlled
 * @param effect what its decisions bind
 * @param steps what has to be done by whom and when, before and after a sitting and by the calendar
 * @param entries each paragraph and what it is
 */
@JsonPropertyOrder({"format", "id", "name", "act", "level"})
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record Regulation(
        String format,
        String id,
        LocalizedText name,
        Act act,
        @Nullable Level level,
        Composition composition,
        Sessions sessions,
        QuorumRules quorum,
        VotingRules voting,
        AttendanceRules attendance,
        AbsenteeVoteRules absenteeVote,
        PaperRules papers,
        MinutesRules minutes,
        WorkPlanRules workPlan,
        AssignmentRules assignments,
        EffectRules effect,
        List<Step> steps,
        List<Entry> entries) {

    /** The format and version of a regulation's JSON document. */
    public static final String FORMAT = "jospar.regulation/1";

    public Regulation {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format is '" + format + "', not '" + FORMAT + "'");
        }
        if (!Guard.text("id", id).matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.~-]*")) {
            throw new IllegalArgumentException("id '" + id + "' may hold only letters, digits, '.', '-' and '~'");
        }
        Guard.present("name", name);
        Guard.present("act", act);
        composition = composition == null ? Composition.UNSAID : composition;
        sessions = sessions == null ? Sessions.UNSAID : sessions;
        quorum = quorum == null ? QuorumRules.UNSAID : quorum;
        voting = voting == null ? VotingRules.UNSAID : voting;
        attendance = attendance == null ? AttendanceRules.UNSAID : attendance;
        absenteeVote = absenteeVote == null ? AbsenteeVoteRules.UNSAID : absenteeVote;
        papers = papers == null ? PaperRules.UNSAID : papers;
        minutes = minutes == null ? MinutesRules.UNSAID : minutes;
        workPlan = workPlan == null ? WorkPlanRules.UNSAID : workPlan;
        assignments = assignments == null ? AssignmentRules.UNSAID : assignments;
        effect = effect == null ? EffectRules.UNSAID : effect;
        steps = Guard.copy(steps);
        entries = Guard.copy(entries);
        Guard.distinct("step", steps, Step::code);
        Guard.distinct("entry", entries, Entry::place);
        Set<String> codes = steps.stream().map(Step::code).collect(Collectors.toSet());
        for (Entry entry : entries) {
            for (String code : entry.steps()) {
                if (!codes.contains(code)) {
                    throw new IllegalArgumentException(
                            "entry '" + entry.place() + "' names step '" + code + "', which is not there");
                }
            }
        }
    }

    /**
     * Returns the full citation of a rule of this regulation: its paragraph of the regulation's own act, or the other act
     * it names; nothing where it has neither, and for several readings, which have theirs.
     */
    public Optional<Citation> citation(Rule<?> rule) {
        return rule.citation() != null
                ? Optional.of(rule.citation())
                : Optional.ofNullable(rule.paragraph()).map(act::citation);
    }

    /** Returns the full citation of one reading of a rule of this regulation. */
    public Citation citation(Rule.Reading<?> reading) {
        String paragraph = reading.paragraph();
        return paragraph == null ? Guard.present("citation", reading.citation()) : act.citation(paragraph);
    }

    /**
     * Returns every rule by its place, unsaid ones included, in the order of the components: {@code voting.tie}, {@code
     * steps[3].term}.
     */
    public Map<String, Rule<?>> rules() {
        return RuleWalk.of(this);
    }

    /** Returns the step with this code, if there is one. */
    public Optional<Step> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }

    /**
     * Returns the body that sits, once of every seat it is said or declared whether it votes; nothing before. The Kostanay
     * staff has 17 seats and gives nothing until the secretary's vote is declared.
     */
    public Optional<Staff> staff() {
        List<Composition.SeatRule> seats = composition.seats();
        if (seats.isEmpty() || !seats.stream().allMatch(seat -> seat.voting().isSaid())) {
            return Optional.empty();
        }
        return Optional.of(new Staff(
                id,
                name,
                seats.stream()
                        .map(seat -> new Seat(
                                seat.id(),
                                seat.post(),
                                seat.role(),
                                seat.voting().said().orElseThrow(),
                                seat.byAgreement()))
                        .toList()));
    }

    /** Returns this regulation with another composition, such as one with declared choices. */
    public Regulation with(Composition other) {
        return with(other, quorum, voting, attendance, absenteeVote, steps);
    }

    /** Returns this regulation with other rules of quorum. */
    public Regulation with(QuorumRules other) {
        return with(composition, other, voting, attendance, absenteeVote, steps);
    }

    /** Returns this regulation with other voting rules, such as ones with declared choices. */
    public Regulation with(VotingRules other) {
        return with(composition, quorum, other, attendance, absenteeVote, steps);
    }

    /** Returns this regulation with other rules on who takes part. */
    public Regulation with(AttendanceRules other) {
        return with(composition, quorum, voting, other, absenteeVote, steps);
    }

    /** Returns this regulation with other rules on voting without being there. */
    public Regulation with(AbsenteeVoteRules other) {
        return with(composition, quorum, voting, attendance, other, steps);
    }

    /** Returns this regulation with other steps. */
    public Regulation with(List<Step> other) {
        return with(composition, quorum, voting, attendance, absenteeVote, other);
    }

    private Regulation with(
            Composition seats,
            QuorumRules quorums,
            VotingRules votes,
            AttendanceRules room,
            AbsenteeVoteRules absentees,
            List<Step> others) {
        return new Regulation(
                format,
                id,
                name,
                act,
                level,
                seats,
                sessions,
                quorums,
                votes,
                room,
                absentees,
                papers,
                minutes,
                workPlan,
                assignments,
                effect,
                others,
                entries);
    }
}
