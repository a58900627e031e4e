package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A question of the agenda: kk күн тәртібіндегі мәселе, ru вопрос повестки дня.
 *
 * @param id the key within the sitting
 * @param title what it is about
 * @param kind its class, which chooses the majority; ordinary if nothing is said
 * @param applicantsSide the side that favours the applicant, for or against, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Question(
        String id,
        LocalizedText title,
        QuestionClass kind,
        @Nullable Choice applicantsSide) {
    public Question {
        Guard.text("id", id);
        Guard.present("title", title);
        kind = kind == null ? QuestionClass.ORDINARY : kind;
        if (applicantsSide != null) {
            Ballots.side(applicantsSide);
        }
    }

    /** Returns an ordinary question. */
    public static Question of(String id, LocalizedText title) {
        return new Question(id, title, QuestionClass.ORDINARY, null);
    }
}
