package kz.jospar.schedule.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One day of a work calendar with its reason: kk жұмыс немесе демалыс күні, ru рабочий или выходной день.
 *
 * <p>Worked case: Tuesday 24 March 2026 in Kazakhstan is off, {@link Reason#MOVED} from Saturday 21 March, by the Law on
 * holidays, 5.
 *
 * @param date the day
 * @param working whether it is worked
 * @param reason why
 * @param counterpart the holiday a {@link Reason#MOVED} day stands for, the other day of a {@link Reason#TRANSFER},
 *     otherwise {@code null}
 * @param name the name of the holiday or of the day off; {@link LocalizedText#EMPTY} where it has none
 * @param status how surely this is known; of a moved day, the weaker of the holiday's and the moving's
 * @param source the act
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Day(
        LocalDate date,
        @JsonProperty(required = true) boolean working,
        Reason reason,
        @Nullable LocalDate counterpart,
        LocalizedText name,
        Status status,
        Citation source) {

    public Day {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(source, "source");
        if ((counterpart != null) != (reason == Reason.MOVED || reason == Reason.TRANSFER)) {
            throw new IllegalArgumentException(
                    "counterpart is " + counterpart + " on " + date + ", whose reason is " + reason.code());
        }
    }

    /** Why a day is off or worked: kk себебі, ru основание. */
    public enum Reason {
        /** A worked day of the week: kk апта ішіндегі жұмыс күні, ru рабочий день недели. */
        ORDINARY,
        /** A day off of the week: kk демалыс күні, ru выходной день (Labour Code, 84). */
        WEEKEND,
        /** A national or state holiday: kk мереке күні, ru праздничный день. */
        HOLIDAY,
        /** A day off that is no holiday and never moves: kk мереке емес демалыс күні, ru выходной день, не праздничный. */
        NON_MOVING,
        /** A working day made free by a holiday on a weekend: kk ауыстырылған демалыс, ru перенос с выходного. */
        MOVED,
        /** A day exchanged for another by order, off or worked: kk жұмыс күнін ауыстыру, ru перенос рабочего дня. */
        TRANSFER,
        /** A day named off or worked by itself: kk жеке белгіленген күн, ru день, установленный отдельно. */
        FIXED;

        /** Returns the name used in JSON and, after {@code calendar.reason.}, in messages. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How surely a fact is known, the surest first: kk деректің мәртебесі, ru статус данных. */
    public enum Status {
        /** By an act in force: kk күшінде, ru действует. */
        IN_FORCE,
        /** By a public library of holidays, the act not read: kk анықтамалықтан, ru по справочнику. */
        LIBRARY,
        /** Said by an official source, the act not read: kk жарияланған, ru объявлено. */
        ANNOUNCED,
        /** By the rule in force for a year whose orders are not issued yet: kk есептелген, ru рассчитано. */
        COMPUTED,
        /** Expected, as by the moon: kk болжам, ru прогноз. */
        FORECAST,
        /** Without a source worth the name: kk тексерілмеген, ru не проверено. */
        UNVERIFIED;

        /** Returns the name used in JSON, in calendar texts and, after {@code calendar.status.}, in messages. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Tells whether not even an official word stands behind it: computed, forecast or unverified. */
        public boolean isUncertain() {
            return compareTo(COMPUTED) >= 0;
        }

        /** Returns the less sure of the two. */
        public Status weaker(Status other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }
}
