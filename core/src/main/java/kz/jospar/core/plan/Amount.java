package kz.jospar.core.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import kz.jospar.core.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * A number that a table gives: kk сома, мән, ru сумма, значение.
 *
 * <p>Worked case: {@code 3 3 8 1, 0} is 3381.0; the text stays as it stands.
 *
 * @param text its digits as they stand; may be empty
 * @param value the number, or {@code null} where the text gives none ({@code -})
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Amount(String text, @Nullable BigDecimal value) {

    public Amount {
        text = text == null ? "" : text;
    }

    /**
     * Returns what a cell's digits mean; the value is {@code null} where they do not mean one number for certain.
     *
     * <p>Blanks of every kind and line breaks between digits mean nothing. A minus stands directly before the first
     * digit. A percent sign and footnote marks ({@code *}, {@code ¹}) are let pass; other words are not. The decimal mark
     * is the comma, as the country writes it. A dot is one only where it cannot part thousands: it stands alone and not
     * with three digits behind and one to three (the first no zero) before it. Marks that part thousands are all the same,
     * with three digits behind each, and the decimal mark after them is the other one.
     *
     * <p>Worked cases: {@code 13 920,8} is 13920.8, {@code 100529.3} is 100529.3, {@code 1.234.567,8} is 1234567.8;
     * {@code 1.234} may be either and is {@code null}, and so are {@code х} and {@code 5-10}.
     */
    public static Amount of(String text) {
        return new Amount(Guard.present("amount", text), Digits.in(text).value());
    }

    /**
     * Tells whether blanks stand inside the number where no thousands begin: kk бөлініп кеткен цифрлар, ru разорванные
     * цифры. Such digits are read all the same, and a person should look at them.
     *
     * <p>Worked case: {@code 3 25 3,1} is broken, {@code 3 253,1} is not.
     */
    @JsonIgnore
    public boolean isBroken() {
        return Digits.in(text).isBroken();
    }
}
