package kz.jospar.protocol.workplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.duty.Duty;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * The preparing of a planned question: kk мәселені дайындау, ru подготовка вопроса.
 *
 * <p>Worked case: a question of the Kostanay staff planned for Tuesday 17 March 2026 has its materials due 5 calendar days
 * before, on Thursday 12 March (22).
 *
 * @param id {@code question~}, the plan's id, {@code ~} and the question's: no step of a regulation and no question of
 *     another half-year is called so
 * @param title the question
 * @param executors who prepares it
 * @param deadline the term in the reader's language; empty where there is none
 * @param timing the term, counted from the day of the sitting; {@code null} where the regulation tells none
 * @param sitting the day of the sitting; {@code null} where only its month is planned or nothing
 * @param source the paragraph that sets the term
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record QuestionDuty(
        String id,
        LocalizedText title,
        List<Executor> executors,
        String deadline,
        @Nullable Timing timing,
        @Nullable LocalDate sitting,
        @Nullable Citation source)
        implements Commitment {
    public QuestionDuty {
        Guard.text("id", id);
        Guard.present("title", title);
        executors = Guard.copy(executors);
        deadline = deadline == null ? "" : deadline;
    }

    /** Returns the day of the sitting, from which the term counts. */
    @Override
    public @Nullable LocalDate event() {
        return sitting;
    }

    /** The term of the materials does not hang on the day; the question's own day is the event it counts from. */
    static QuestionDuty of(String plan, PlannedQuestion question, @Nullable Duty materials, Language language) {
        List<Executor> executors = new ArrayList<>();
        for (Preparer preparer : question.preparers()) {
            String name = preparer.name().in(language);
            executors.add(new Executor(
                    preparer.id(),
                    name.isBlank() ? preparer.id() : name,
                    executors.isEmpty() ? Role.LEAD : Role.CO_EXECUTOR,
                    false,
                    false,
                    name));
        }
        return new QuestionDuty(
                "question~" + plan + "~" + question.id(),
                question.title(),
                executors,
                materials == null ? "" : materials.deadline(),
                materials == null ? null : materials.timing(),
                question.day(),
                materials == null ? null : materials.source());
    }
}
