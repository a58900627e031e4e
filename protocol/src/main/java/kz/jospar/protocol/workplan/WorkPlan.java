package kz.jospar.protocol.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/**
 * The work plan of an advisory body: kk жұмыс жоспары, ru план работы.
 *
 * <p>What was approved stays as it was; {@link #amendments} follow it. Worked case: the Kostanay staff works by half-year
 * plans that the head approves (16); {@code examples/data/kostanay-work-plan-2026-h1.json} is an invented one.
 *
 * @param format always {@link #FORMAT}
 * @param id the key
 * @param regulation the id of the regulation
 * @param title the title
 * @param period the days it runs
 * @param questions what was approved, in order
 * @param approval who approved it and when; {@code null} for a draft
 * @param amendments how it was changed, in order
 */
@JsonPropertyOrder({"format", "id", "regulation"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WorkPlan(
        String format,
        String id,
        String regulation,
        LocalizedText title,
        PlanPeriod period,
        List<PlannedQuestion> questions,
        @Nullable PlanApproval approval,
        List<PlanAmendment> amendments) {

    /** The format and version of a work plan's JSON document. */
    public static final String FORMAT = "jospar.work-plan/1";

    public WorkPlan {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format is '" + format + "', not '" + FORMAT + "'");
        }
        if (!Guard.text("id", id).matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.~-]*")) {
            throw new IllegalArgumentException("id '" + id + "' may hold only letters, digits, '.', '-' and '~'");
        }
        Guard.text("regulation", regulation);
        Guard.present("title", title);
        Guard.present("period", period);
        if (period.from().getYear() < 1900 || period.toInclusive().getYear() > 2999) {
            throw new IllegalArgumentException(
                    "period " + period.from() + ".." + period.toInclusive() + " leaves the years 1900..2999");
        }
        questions = Guard.copy(questions);
        amendments = Guard.copy(amendments);
    }

    /**
     * Returns what holds after the amendments that the regulation allows.
     *
     * @throws IllegalArgumentException if it is a plan under another regulation
     */
    public EffectivePlan effective(Regulation under) {
        if (!under.id().equals(regulation)) {
            throw new IllegalArgumentException(
                    "work plan '" + id + "' stands under '" + regulation + "', not under '" + under.id() + "'");
        }
        return EffectivePlan.of(this, under);
    }
}
