package kz.jospar.portal.work;

import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Messages;
import kz.jospar.portal.web.Days;
import kz.jospar.schedule.execution.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Why an event was refused, for a person at a form: days as people write them, and no key of an event, which a form gives
 * by itself. A program reads the library's own sentence, which names the key that it sent.
 */
@Component
class RefusalWords {
    private final MessageSource messages;

    RefusalWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(Refusal refusal, Locale locale) {
        List<String> facts = refusal.facts().stream().map(RefusalWords::word).toList();
        return messages.getMessage("work.refused." + refusal.reason().code(), facts.toArray(), locale);
    }

    private static String word(String fact) {
        return Days.read(fact).map(Messages::day).orElse(fact);
    }
}
