package kz.jospar.schedule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a timing has no date at all over a horizon: kk күннің болмау себебі, ru причина отсутствия дат. */
public enum NoDates {
    /** Without a due day by its nature: kk тұрақты, ru постоянно. */
    CONTINUOUS,
    /** The event it waits for is not dated: kk оқиға күні белгісіз, ru дата события неизвестна. */
    EVENT_UNKNOWN,
    /** The schedule it follows is not there: kk кесте берілмеген, ru график не приложен. */
    SCHEDULE_UNKNOWN,
    /** It runs wholly outside the horizon: kk жоспар мерзімінен тыс, ru вне периода плана. */
    OUTSIDE_PERIOD,
    /** All of it was due before the plan was adopted: kk жоспар бекітілгенге дейін, ru до утверждения плана. */
    BEFORE_ADOPTION,
    /** The academic years have no orders yet: kk оқу жылының бұйрығы жоқ, ru нет приказа об учебном годе. */
    ACADEMIC_YEAR_UNKNOWN,
    /** Its working days run into years without a calendar: kk күнтізбе жоқ, ru нет календаря. */
    CALENDAR_UNKNOWN;

    /** Returns the name used in JSON and, after {@code no.dates.}, in messages. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
