package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.regulation.AttendanceRules;
import kz.jospar.protocol.regulation.AttendanceRules.Substitution;
import kz.jospar.protocol.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * What a body chose about who takes part: kk қатысу туралы таңдаулар, ru решения об участии.
 *
 * @param substitution whether a member may send somebody
 * @param remote whether one may take part from afar
 * @param recusal whether a member with an interest leaves the question
 * @param deputyStandsIn whether a deputy performs the head's duties while the head is away
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoomChoices(
        @Nullable Substitution substitution,
        @Nullable Boolean remote,
        @Nullable Boolean recusal,
        @Nullable Boolean deputyStandsIn) {

    @Nullable
    RoomChoices fitting(Regulation edition) {
        AttendanceRules rules = edition.attendance();
        RoomChoices fitting = new RoomChoices(
                QuorumChoices.open(rules.substitution(), substitution),
                QuorumChoices.open(rules.remote(), remote),
                QuorumChoices.open(rules.recusal(), recusal),
                QuorumChoices.open(edition.composition().deputyStandsIn(), deputyStandsIn));
        return fitting.equals(new RoomChoices(null, null, null, null)) ? null : fitting;
    }

    AttendanceRules appliedTo(AttendanceRules rules, Citation reason) {
        return new AttendanceRules(
                QuorumChoices.chosen(rules.substitution(), substitution, reason),
                QuorumChoices.chosen(rules.remote(), remote, reason),
                QuorumChoices.chosen(rules.recusal(), recusal, reason),
                rules.absencesCounted(),
                rules.listed(),
                rules.invited());
    }
}
