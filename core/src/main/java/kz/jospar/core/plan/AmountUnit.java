package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What amounts are counted in: kk өлшем бірлігі, ru единица измерения.
 *
 * @param text the unit as it stands, such as {@code млн. тг.}
 * @param tenge how many zeros of tenge one unit has (million: 6), from 0 to 12; {@code null} where it is no money
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmountUnit(String text, @Nullable Integer tenge) {

    public AmountUnit {
        text = text == null ? "" : text;
        if (tenge != null) {
            Guard.range("tenge", tenge, 0, 12);
        }
    }

    /**
     * Returns what a unit's words mean: money only if every word is one of money, or every word in the one pair of
     * brackets is.
     *
     * <p>Worked cases: {@code млн.тг.} is 6, {@code мың теңге} 3, {@code шығындар (млн. теңге)} 6, {@code %} and {@code
     * мың адам} are no money.
     */
    public static AmountUnit of(String text) {
        List<CellWord> words = CellWords.in(Guard.present("unit", text));
        Integer tenge = MoneyWords.unit(words, 0, words.size());
        if (tenge == null) {
            List<CellWord> asides = words.stream().filter(CellWord::isAside).toList();
            tenge = MoneyWords.unit(asides, 0, asides.size());
        }
        // The tenge's sign is no word.
        return new AmountUnit(
                text, tenge == null && words.isEmpty() && text.contains("\u20b8") ? Integer.valueOf(0) : tenge);
    }
}
