package kz.jospar.core.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import kz.jospar.core.guard.Guard;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done a term before a meeting begins or after it ends: kk отырысқа дайындық қадамы, ru шаг подготовки
 * заседания.
 *
 * <p>Worked case: a regulation's ¶22 wants the materials 5 calendar days before the sitting: {@code amount} 5, {@code
 * unit} {@link TermUnit#DAY}, {@code direction} {@link Direction#BEFORE}. For an urgent sitting, with the materials on
 * the day, it is 0 days.
 *
 * @param id the key within the meeting
 * @param what is to be done and by whom
 * @param amount how many units, 0..{@value #MOST}
 * @param unit hours, calendar days, working days, weeks or months; a regulation that does not say which needs a declared
 *     choice before this is filled
 * @param direction before the start or after the end; before, if nothing is said
 * @param source the paragraph that sets the term, if one does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeStep(
        String id,
        @Valid LocalizedText what,
        @JsonProperty(required = true) int amount,
        TermUnit unit,
        Direction direction,
        @Nullable Citation source) {
    /** The longest term, in any unit. */
    public static final int MOST = 366;

    public NoticeStep {
        Guard.text("id", id);
        Guard.present("what", what);
        Guard.range("amount", amount, 0, MOST);
        Guard.present("unit", unit);
        direction = direction == null ? Direction.BEFORE : direction;
    }
}
