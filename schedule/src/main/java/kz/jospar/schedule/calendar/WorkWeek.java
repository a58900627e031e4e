package kz.jospar.schedule.calendar;

import com.fasterxml.jackson.annotation.JsonValue;

/** How many days of a week are worked: kk жұмыс аптасы, ru рабочая неделя (Labour Code, 84). */
public enum WorkWeek {
    /** Two days off a week: kk бес күндік, ru пятидневная. */
    FIVE_DAY("5"),
    /** One day off a week: kk алты күндік, ru шестидневная. */
    SIX_DAY("6");

    private final String code;

    WorkWeek(String code) {
        this.code = code;
    }

    /** Returns the code used in JSON and in calendar texts: {@code 5} or {@code 6}. */
    @JsonValue
    public String code() {
        return code;
    }
}
