package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.time.Timing;

/**
 * How what was decided is controlled: kk тапсырмаларды бақылау, ru контроль поручений.
 *
 * @param controlledBy who controls
 * @param unmarked who gives the answer where nobody is marked as coordinator
 * @param defaultTerm the term of an assignment without one
 * @param leadTime how long before the term co-executors hand in
 * @param leastTerm the least term
 * @param silentCoexecutorAgrees whether a co-executor who does not answer has agreed
 * @param extensions how often a term may be extended
 * @param extensionAsked by when an extension is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentRules(
        Rule<Step.Actor> controlledBy,
        Rule<Unmarked> unmarked,
        Rule<Timing> defaultTerm,
        Rule<Timing> leadTime,
        Rule<Timing> leastTerm,
        Rule<Boolean> silentCoexecutorAgrees,
        Rule<Integer> extensions,
        Rule<Timing> extensionAsked) {
    static final AssignmentRules UNSAID = new AssignmentRules(
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
    }

    /** Who answers where nobody is marked: kk белгісіз жауапты, ru ответ без отметки. */
    public enum Unmarked {
        EACH_ANSWERS,
        FIRST_NAMED_COORDINATES;

        /** Returns the name used in JSON. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
