package kz.jospar.schedule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which day of a window is its nominal due day: kk мерзім күнінің қағидасы, ru правило дня срока. */
public enum DueRule {
    /** The day that the phrase names: kk аталған күн, ru названный день. */
    NAMED_DAY,
    /** The window's last day, no other being named (plain sense): kk кезеңнің соңғы күні, ru последний день периода. */
    WINDOW_END,
    /** The day on which information on the period is due: kk есепті ақпараттың күні, ru день информации по итогам. */
    REPORT_DAY,
    /** The day that the country's acts set where none is named: kk актіде белгіленген күн, ru день по акту. */
    COUNTRY_DAY,
    /** A term after an event: kk оқиғадан кейінгі мерзім, ru срок после события. */
    TERM_AFTER,
    /** A term before an event: kk оқиғаға дейінгі мерзім, ru срок до события. */
    TERM_BEFORE,
    /** A day of a schedule from outside: kk сыртқы кестенің күні, ru день внешнего графика. */
    OUTSIDE_SCHEDULE;

    /** Returns the name used in JSON and, after {@code due.rule.}, in messages. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
