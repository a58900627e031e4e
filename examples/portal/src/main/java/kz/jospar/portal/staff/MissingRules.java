package kz.jospar.portal.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.protocol.regulation.Counting;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.sitting.Phase;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.QuestionStatus;
import org.springframework.context.MessageSource;

/**
 * What has to be declared before the questions of a sitting can be voted on: kk дауыс беруге жетіспейтін ережелер, ru правила,
 * которых не хватает для голосования.
 */
final class MissingRules {
    private MissingRules() {}

    /** Returns them, a sentence each; none once the sitting is closed. */
    static List<String> of(Held held, Language language, MessageSource messages) {
        Regulation regulation = held.regulation();
        List<String> missing = new ArrayList<>();
        if (held.sitting().phase().compareTo(Phase.CLOSED) >= 0) {
            return missing;
        }
        Locale locale = Locale.forLanguageTag(language.code());
        Counting counting = new Counting(regulation);
        if (!regulation.quorum().perSide().isSaid()
                && counting.quorum().isEmpty()
                && counting.firstQuorum().isEmpty()) {
            missing.add(messages.getMessage("staff.missing.quorum", null, locale));
        }
        if (regulation.voting().consentOfSides().said().orElse(false)) {
            return missing;
        }
        for (Question question : open(held)) {
            if (counting.majority(question.kind())
                    .filter(majority -> majority.base() != Base.SIDES)
                    .isEmpty()) {
                missing.add(messages.getMessage(
                        "staff.missing.majority",
                        new Object[] {
                            question.title().in(language),
                            Messages.in(language)
                                    .text("regulation.value." + question.kind().code())
                        },
                        locale));
            }
        }
        if (counting.tie().isEmpty()) {
            missing.add(messages.getMessage("staff.missing.tie", null, locale));
        }
        return missing;
    }

    private static List<Question> open(Held held) {
        return held.sitting().questions().isEmpty()
                ? held.draft().questions()
                : held.sitting().questions().stream()
                        .filter(state ->
                                state.status() == QuestionStatus.ON_AGENDA || state.status() == QuestionStatus.OPENED)
                        .map(QuestionState::question)
                        .toList();
    }
}
