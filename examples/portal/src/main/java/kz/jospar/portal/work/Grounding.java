package kz.jospar.portal.work;

import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.execution.Postponement;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Why a deadline is on the day in force: kk мерзімнің негіздемесі, ru обоснование срока. The library says how the day came
 * out of the plan and the calendar; who moved it afterwards stands in the history, and behind that here.
 */
@Component
public class Grounding {
    private final Deadlines deadlines;
    private final Obligations obligations;
    private final MessageSource messages;

    Grounding(Deadlines deadlines, Obligations obligations, MessageSource messages) {
        this.deadlines = deadlines;
        this.obligations = obligations;
        this.messages = messages;
    }

    /** Returns the sentences in a language, the last one on the day in force. */
    public String of(Tracked tracked, Language language) {
        StringBuilder text = new StringBuilder(
                deadlines.explain(tracked.obligation().occurrence()).text(language));
        for (Postponement one : tracked.execution().state(obligations.today()).postponements()) {
            if (one.granted() != null) {
                text.append(' ')
                        .append(sentence(
                                "work.why.granted",
                                language,
                                Messages.day(one.newDay()),
                                one.granted().basis()));
                if (!one.lastDay().equals(one.newDay())) {
                    text.append(' ').append(sentence("work.why.moved", language, Messages.day(one.lastDay())));
                }
            }
        }
        return text.toString();
    }

    private String sentence(String key, Language language, Object... facts) {
        return messages.getMessage(key, facts, Locale.forLanguageTag(language.code()));
    }
}
