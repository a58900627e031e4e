package kz.jospar.core.time;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;

/**
 * One value of a named policy, where the law is silent or people disagree: kk таңдау, ru выбор правила.
 *
 * <p>The first value of each policy is the default. {@link #toString} gives {@code name=value}.
 */
public enum Choice {
    /** "N-ға дейін", "до N" includes the day N; a reminder belongs on the day before. Unsettled. */
    UNTIL_INCLUSIVE("until", "inclusive", true),
    /** "N-ға дейін", "до N" ends on the day before N. Unsettled. */
    UNTIL_EXCLUSIVE("until", "exclusive", false),
    /** "N times a year" without days is spread over equal parts of the year. A convention. */
    SPLIT_EQUAL("split", "equal", true),
    /** "N times a year" is one window of a year in which all N are due. */
    SPLIT_NONE("split", "none", false),
    /** Information on a period is due on the period's last day. */
    REPORT_PERIOD_END("report", "period-end", true),
    /**
     * Information on a quarter is due on 20 April, 20 July, 20 October, 20 January, on a half-year on 20 July and 20
     * January, on a year on 20 January (resolution 10 of the Government of 06.01.2023, ed. 04.10.2024, 177).
     */
    REPORT_R177("report", "r177", false),
    /** A month or quarter before a range of years comes back in each of them. Plain sense. */
    RANGE_MONTHS_EACH("rangeMonths", "each", true),
    /** A month or quarter before a range of years begins a span that ends with the last year. */
    RANGE_MONTHS_SPAN("rangeMonths", "span", false),
    /** A day counted back from an event moves to the last working day before it: moving it on would eat the notice. */
    BACKWARD_PRECEDING("backward", "preceding", true),
    /** A day counted back from an event stays where it falls. */
    BACKWARD_KEEP("backward", "keep", false),
    /** A term in hours runs on days off too and ends at its hour. Plain sense. */
    HOURS_RUN("hours", "run", true),
    /** A term in hours that ends on a day off moves as one in days does. */
    HOURS_ROLL("hours", "roll", false),
    /** Monday to Friday are worked. */
    WEEK_5("week", "5", true),
    /** Monday to Saturday are worked. */
    WEEK_6("week", "6", false),
    /** An academic year without an order runs from 1 September to 25 May. */
    ACADEMIC_YEAR_ASSUMED("academicYear", "assumed", true),
    /** An academic year without an order has no dates. */
    ACADEMIC_YEAR_ORDERED_ONLY("academicYear", "ordered-only", false);

    private final String policy;
    private final String value;
    private final boolean standard;

    Choice(String policy, String value, boolean standard) {
        this.policy = policy;
        this.value = value;
        this.standard = standard;
    }

    /** Returns the choice of a policy's name and value, as the command line writes them. */
    public static Optional<Choice> of(String policy, String value) {
        for (Choice choice : values()) {
            if (choice.policy.equals(policy) && choice.value.equals(value)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** Returns the policy's name. */
    public String policy() {
        return policy;
    }

    /** Returns the value's name. */
    public String value() {
        return value;
    }

    /** Returns whether this is its policy's default. */
    public boolean isDefault() {
        return standard;
    }

    /** Returns what was chosen and on what ground, for a person. */
    public String explain(Language language) {
        return Messages.in(language).text("choice." + this);
    }

    /** Returns {@code name=value}. */
    @Override
    @JsonValue
    public String toString() {
        return policy + "=" + value;
    }
}
