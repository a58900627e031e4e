package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * How what was decided is controlled: kk тапсырмаларды бақылау, ru контроль поручений.
 *
 * <p>Worked case: the working body of the Kostanay staff controls (24, 26(6)), and no term is named for what has none.
 *
 * @param controlledBy who controls
 * @param unmarked who gives the answer where nobody is marked as coordinator
 * @param defaultTerm the term of an assignment without one
 * @param leadTime how long before the term co-executors hand in
 * @param leastTerm the least term
 * @param silentCoexecutorAgrees whether a co-executor who does not answer has agreed
 * @param extensions how often a term may be extended
 * @param extensionAsked by when an extension is asked for
 * @param extensionNeedsReason whether it is asked for with a new date and a reason
 * @param takenOff on what grounds an assignment is taken off control
 */
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOut.class)
public record AssignmentRules(
        Rule<Actor> controlledBy,
        Rule<Unmarked> unmarked,
        Rule<Term> defaultTerm,
        Rule<Term> leadTime,
        Rule<Term> leastTerm,
        Rule<Boolean> silentCoexecutorAgrees,
        Rule<Integer> extensions,
        Rule<Term> extensionAsked,
        Rule<Boolean> extensionNeedsReason,
        Rule<List<Closing>> takenOff) {
    static final AssignmentRules UNSAID = new AssignmentRules(
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid(),
            Rule.unsaid());

    public AssignmentRules {
        controlledBy = Rule.orUnsaid(controlledBy);
        unmarked = Rule.orUnsaid(unmarked);
        defaultTerm = Rule.orUnsaid(defaultTerm);
        leadTime = Rule.orUnsaid(leadTime);
        leastTerm = Rule.orUnsaid(leastTerm);
        silentCoexecutorAgrees = Rule.orUnsaid(silentCoexecutorAgrees);
        extensions = Rule.orUnsaid(extensions);
        extensionAsked = Rule.orUnsaid(extensionAsked);
        extensionNeedsReason = Rule.orUnsaid(extensionNeedsReason);
        takenOff = Rule.orUnsaid(takenOff);
    }

    /** Who answers where nobody is marked as coordinator: kk жинақтаушы белгіленбегенде жауап беруші, ru кто отвечает без отметки «свод». */
    public enum Unmarked {
        /** kk әр орган өзі жауап береді, ru отвечает каждый орган. */
        EACH_ANSWERS,
        /** kk бірінші көрсетілген орган жинақтайды, ru сводит указанный первым. */
        FIRST_NAMED_COORDINATES;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why an assignment is taken off control: kk бақылаудан алу негізі, ru основание снятия с контроля. */
    public enum Closing {
        /** kk орындалды, ru исполнено. */
        DONE,
        /** kk жаңасымен ауыстырылды, ru заменено новым. */
        SUPERSEDED,
        /** kk іске тігілді, ru списано в дело. */
        FILED,
        /** kk орындау мүмкін емес, ru невозможно исполнить. */
        IMPOSSIBLE,
        /** kk басқа органға берілді, ru передано. */
        HANDED_OVER;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
