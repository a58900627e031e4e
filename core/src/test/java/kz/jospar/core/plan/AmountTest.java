package kz.jospar.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as offices write them. */
class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "6,7; 6.7",
                "0; 0",
                "3 381,0; 3381.0",
                "3 3 8 1, 0; 3381",
                "1 3 9 2 0, 8; 13920.8",
                "13 920,8; 13920.8",
                "13\u00a0920,8; 13920.8", // a non-breaking blank
                "13\u2009920,8; 13920.8", // a thin one
                "13\u202f920,8; 13920.8", // a narrow non-breaking one
                "13\u200b920,8; 13920.8", // one of no width
                "100529.3; 100529.3",
                "100 529.3; 100529.3",
                "1.234.567,8; 1234567.8",
                "1.234,5; 1234.5",
                "1,234.5; 1234.5",
                "1,234,567; 1234567",
                "1.234.567; 1234567",
                "0.125; 0.125",
                "1,234; 1.234", // the comma is the decimal mark
                "1234.567; 1234.567",
                "82,7%; 82.7",
                "82,7 %; 82.7",
                "100*; 100",
                "100 **; 100",
                "100¹; 100",
                "-5,2; -5.2",
                "\u22125,2; -5.2",
                "\u20135,2; -5.2",
                "040; 40",
                "3 25 3,1; 3253.1"
            })
    void blanks_mean_nothing_and_the_comma_is_the_decimal_mark(String text, BigDecimal value) {
        assertThat(Amount.of(text).value()).as(text).isEqualByComparingTo(value);
        assertThat(Amount.of(" " + text + "\n").value()).isEqualByComparingTo(value);
        assertThat(Amount.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "-",
                "–",
                "—",
                "х",
                "x",
                "%",
                "*",
                "1.234",
                "12.345",
                "12.34,5",
                "12,34,5",
                "1,5,2",
                "5-10",
                "5,",
                ",5",
                ".5",
                "- 5",
                "--5",
                "1,234.567,8",
                "1.23.456",
                "0.125.300",
                "млн",
                "150 млн. тенге",
                "6,7 8,9",
                "1'234",
                "(5,2)",
                "½",
                "٣"
            })
    void what_is_no_number_for_certain_has_no_value_and_keeps_its_text(String text) {
        assertThat(Amount.of(text)).isEqualTo(new Amount(text, null));
        assertThat(Amount.of(text).isBroken()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 25 3,1",
                "3 3 8 1, 0",
                "3 6 21,9",
                "3 381 ,0",
                "3 381, 0",
                "12 34",
                "3\n38",
                "1 234 56",
                "1234 567"
            })
    void blanks_where_no_thousands_begin_break_the_digits(String text) {
        assertThat(Amount.of(text).isBroken()).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 253,1",
                "3  253,1",
                "3\n253,1",
                " 6,7 ",
                "100 529.3",
                "-3 253",
                "1.234.567,8",
                "82,7 %",
                "100 *",
                "1 234 567"
            })
    void blanks_between_thousands_do_not(String text) {
        assertThat(Amount.of(text).isBroken()).as(text).isFalse();
    }

    @Property
    void a_number_in_any_grouping_is_the_same_number(
            @ForAll @IntRange(max = 99_999_999) int whole,
            @ForAll @IntRange(max = 99) int cents,
            @ForAll("blanks") String blank) {
        BigDecimal value = new BigDecimal(whole).add(new BigDecimal(cents).movePointLeft(2));
        String grouped = String.format(Locale.ROOT, "%,d", whole).replace(",", blank)
                + String.format(Locale.ROOT, ",%02d", cents);
        assertThat(Amount.of(grouped).value()).isEqualByComparingTo(value);
        assertThat(Amount.of(grouped).isBroken()).isFalse();
        String spread = String.join(blank, grouped.split("(?!^)"));
        assertThat(Amount.of(spread).value()).isEqualByComparingTo(value);
        assertThat(Amount.of(spread).isBroken()).isEqualTo(!blank.isEmpty());
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "\u00a0", "\u2009", "\u202f", "\n", "\r\n ");
    }

    @Property
    void no_text_breaks_it(@ForAll String text) {
        assertThat(Amount.of(text).text()).isEqualTo(text);
        Amount.of(text).isBroken();
    }

    @Property(tries = 20)
    void a_megabyte_of_digits_is_no_amount_and_takes_no_time(@ForAll("megabytes") String text) {
        org.junit.jupiter.api.Assertions.assertTimeout(
                java.time.Duration.ofSeconds(1),
                () -> assertThat(Amount.of(text).value()).isNull());
    }

    @Provide
    Arbitrary<String> megabytes() {
        return Arbitraries.of("9", "9 ", "9,", "1.000", " 9", "-", ",9 ")
                .map(piece -> piece.repeat(1_000_000 / piece.length()));
    }
}
