package kz.jospar.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.duty.Duty;
import kz.jospar.protocol.workplan.QuestionDuty;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Facts;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import org.jspecify.annotations.Nullable;

/** The duties of a regulation and its work plan, dated over some days. */
record DatedDuties(Deadlines deadlines, String owner, PlanPeriod days) {

    List<Obligation> obligations(List<Commitment> commitments) {
        return deadlines.register(owner, commitments, days, DatedDuties::facts).obligations();
    }

    /** The periods of a duty of which only the period is said. */
    List<Occurrence> windows(Commitment commitment) {
        Timing window = commitment instanceof Duty duty && duty.timing() == null ? duty.window() : null;
        return window == null ? List.of() : deadlines.occurrences(window, days);
    }

    String id(Commitment commitment) {
        return owner + "/" + commitment.id();
    }

    @Nullable
    Citation source(Commitment commitment) {
        return commitment instanceof Duty duty
                ? duty.source()
                : commitment instanceof QuestionDuty question ? question.source() : null;
    }

    String unsaid(Commitment commitment, Language language) {
        return commitment instanceof Duty duty
                ? duty.unsaid().stream().map(one -> one.message(language)).collect(Collectors.joining(" "))
                : "";
    }

    private static Facts facts(Commitment commitment) {
        LocalDate day = commitment instanceof Duty duty
                ? duty.event()
                : commitment instanceof QuestionDuty question ? question.sitting() : null;
        return Facts.NONE.withEventDate(day);
    }
}
