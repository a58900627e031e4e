package kz.jospar.core.amendment;

import java.util.List;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * One part of a measure before and after an amendment, for a person to read: kk айырмашылық, ru отличие.
 *
 * <p>Worked case: measure {@code 1.3}, {@link MeasureAspect#DEADLINE}, {@code тоқсан сайын}, {@code ай сайын}.
 *
 * @param measure the measure's id
 * @param aspect which part
 * @param before its words in the old edition; empty where it had none
 * @param after its words in the new edition; empty where it has none
 */
public record Difference(String measure, MeasureAspect aspect, String before, String after) {

    public Difference {
        Guard.text("measure", measure);
        Guard.present("aspect", aspect);
        Guard.present("before", before);
        Guard.present("after", after);
    }

    /** Returns the difference as a sentence: "1.3, deadline: was «тоқсан сайын», is «ай сайын»". */
    public String text(Language language) {
        Messages messages = Messages.in(language);
        String kind = before.isEmpty() ? "new" : after.isEmpty() ? "gone" : "changed";
        return messages.text(
                "difference." + kind, List.of(measure, messages.text("aspect." + aspect.code()), before, after));
    }
}
