package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.jospar.core.lang.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The regulation of an advisory body as data: kk ереже, ru положение.
 *
 * <p>Every rule carries its paragraph; what the regulation leaves unsaid is {@link Rule#unsaid()}; two paragraphs that
 * contradict each other both stand, and the lint tells. {@link #entries} has each paragraph of the text, so that nobody
 * has to guess what was left out.
 *
 * @param format always {@link #FORMAT}
 * @param id the key, in lower-case letters, digits and hyphens
 * @param name the body's name
 * @param act the act that approves it
 * @param level the body's place: a republican, an oblast or a district staff
 * @param composition who sits
 * @param sessions when it sits
 * @param quorum how many must be there
 * @param voting how it decides
 * @param attendance who takes part, and how
 * @param absenteeVote voting without a sitting
 * @param steps what has to be done by whom and when before and after a sitting, and yearly
 * @param minutes how minutes are made
 * @param workPlan how the work is planned
 * @param assignments how what was decided is controlled
 * @param effect what its decisions bind
 * @param entries each paragraph and what it is
 */
@JsonPropertyOrder({"format", "id", "name", "act", "level"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
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
        Rule<AbsenteeVote> absenteeVote,
        List<Step> steps,
        MinutesRules minutes,
        Rule<WorkPlanRule> workPlan,
        AssignmentRules assignments,
        EffectRules effect,
        List<Entry> entries) {

    /** The format and version of a regulation's JSON document. */
    public static final String FORMAT = "jospar.regulation/1";

    public Regulation {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format is '" + format + "', not '" + FORMAT + "'");
        }
        if (id == null || !id.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.~-]*")) {
            throw new IllegalArgumentException("id '" + id + "' may hold only letters, digits, '.', '-' and '~'");
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(act, "act");
        composition = composition == null ? Composition.UNSAID : composition;
        sessions = sessions == null ? Sessions.UNSAID : sessions;
        quorum = quorum == null ? QuorumRules.UNSAID : quorum;
        voting = voting == null ? VotingRules.UNSAID : voting;
        attendance = attendance == null ? AttendanceRules.UNSAID : attendance;
        absenteeVote = Rule.orUnsaid(absenteeVote);
        steps = steps == null ? List.of() : List.copyOf(steps);
        minutes = minutes == null ? MinutesRules.UNSAID : minutes;
        workPlan = Rule.orUnsaid(workPlan);
        assignments = assignments == null ? AssignmentRules.UNSAID : assignments;
        effect = effect == null ? EffectRules.UNSAID : effect;
        entries = entries == null ? List.of() : List.copyOf(entries);
        Set<String> codes = new HashSet<>();
        for (Step step : steps) {
            if (!codes.add(step.code())) {
                throw new IllegalArgumentException(
                        "step '" + step.code() + "' stands twice in regulation '" + id + "'");
            }
        }
        Set<String> paragraphs = new HashSet<>();
        for (Entry entry : entries) {
            if (!paragraphs.add(entry.part().code() + " " + entry.paragraph())) {
                throw new IllegalArgumentException("entry " + entry.part().code() + " " + entry.paragraph()
                        + " stands twice in regulation '" + id + "'");
            }
        }
    }
}
