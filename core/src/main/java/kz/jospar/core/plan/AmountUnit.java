package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * What amounts are counted in: kk өлшем бірлігі, ru единица измерения.
 *
 * @param text the unit as it stands, such as {@code млн. тг.}
 * @param zeros how many zeros stand behind the 1 when one unit is written in tenge, from 0 to 12: 0 for the tenge itself,
 *     3 for a thousand, 6 for a million; an amount in tenge is the amount with its decimal mark so many places further to
 *     the right. {@code null} where the unit is no money
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AmountUnit(String text, @Nullable Integer zeros) {

    public AmountUnit {
        text = text == null ? "" : text;
        if (zeros != null) {
            Guard.range("zeros", zeros, 0, 12);
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
        Integer zeros = MoneyWords.unit(words, 0, words.size());
        if (zeros == null) {
            List<CellWord> asides = words.stream().filter(CellWord::isAside).toList();
            zeros = MoneyWords.unit(asides, 0, asides.size());
        }
        // The tenge's sign is no word.
        return new AmountUnit(
                text, zeros == null && words.isEmpty() && text.contains("\u20b8") ? Integer.valueOf(0) : zeros);
    }
}
