package kz.jospar.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums that one column of money states in words. */
class FundingAmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "150 000,5; 150000.5; ''",
                "20 млн. теңге; 20; 6",
                "20млн.теңге; 20; 6",
                "150 млн. тенге (РБ); 150 РБ; 6",
                "РБ – 150 млн.; 150 РБ; 6",
                "3 381,0 ЖБ; 3381.0 ЖБ; ''",
                "Всего 150,0 тыс. тенге из местного бюджета; 150.0 местного бюджета; 3",
                "тыс. тенге: РБ – 100; 100 РБ; 3",
                "150 000 ₸; 150000; 0",
                "Закуп 2 машин за 30 млн. тенге, МБ; 30 МБ; 6",
                "2024-2026 годы – 500 млн. тенге; 500; 6",
                "2024 жылы – 12 500 мың теңге, ЖБ; 2024=12500 ЖБ; 3",
            })
    void one_sum_is_one_line_with_its_payers_and_its_unit(String text, String line, String zeros) {
        assertThat(said(text)).as(text).isEqualTo(line + (zeros.isEmpty() ? "" : " e" + zeros));
        assertThat(new Funding(text).kind()).isEqualTo(FundingKind.AMOUNTS);
        assertThat(new Funding(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "РБ – 100,0; МБ – 50,0 = 100.0 РБ | 50.0 МБ",
                "РБ: 100,0, МБ: 50,0 млн. тенге = 100.0 РБ | 50.0 МБ e6",
                "РБ – 1 100,0 млн. тг.; ЖБ – 50,0 млн. теңге = 1100.0 РБ | 50.0 ЖБ e6",
                "100,0 РБ, 50,0 МБ = 100.0 РБ | 50.0 МБ",
                "150,0 млн. тенге, в том числе РБ – 100,0 млн. тенге, МБ – 50,0 млн. тенге = 100.0 РБ | 50.0 МБ e6",
                "РБ (НФ) – 100; МБ – 50 = 100 РБ+НФ | 50 МБ"
            })
    void several_sums_by_payer_are_a_line_each(String text, String lines) {
        assertThat(said(text)).as(text).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024 год – 100 млн. тенге, 2025 год – 200 млн. тенге; 2024=100,2025=200 e6",
                "РБ: 2024 жыл – 100, 2025 жыл – 200; 2024=100,2025=200 РБ",
                "300 млн. тенге, из них 2024 год – 100, 2025 год – 200 млн. тенге; 2024=100,2025=200 t300 e6"
            })
    void several_sums_by_year_are_one_line(String text, String lines) {
        assertThat(said(text)).as(text).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "РБ – 100,0; МБ – 50,0 млн. тенге; 30",
                "РБ – 5-10 млн. тенге",
                "РБ – 100 тыс. тенге; МБ – 5 млн. тенге",
                "РБ – 100 млн. тенге; МБ – 50; НФ – 20",
                "160, в том числе РБ – 100, МБ – 50",
                "2024 год – 100, 2024 год – 200",
                "100\n200",
                "100 000\n200 000",
                "82,7%",
                "2 млн. адам",
                "ББ 040",
                "2024 жылға арналған бюджет",
                "не требуется",
                "РБ",
                ""
            })
    void nothing_is_a_line_where_a_sum_or_whose_it_is_is_not_certain(String text) {
        assertThat(new Funding(text).lines()).as(text).isEmpty();
        assertThat(new Funding(text).unit()).isNull();
    }

    @Property
    void any_sum_of_any_payer_in_any_layout_is_read(
            @ForAll @IntRange(max = 99_999_999) int sum,
            @ForAll("payers") String payer,
            @ForAll("units") String unit,
            @ForAll("layouts") String layout) {
        String digits = String.format(java.util.Locale.ROOT, "%,d", sum).replace(',', '\u00a0');
        String cell = layout.replace("P", payer).replace("S", digits + ",5").replace("U", unit);
        assertThat(said(cell)).as(cell).startsWith(sum + ".5 " + payer).doesNotContain("|");
        assertThat(new Funding(cell).unit()).isEqualTo(AmountUnit.of(unit));
    }

    @Provide
    Arbitrary<String> payers() {
        return Arbitraries.of("РБ", "МБ", "ЖБ", "НФ", "ГЧП", "областной бюджет", "жергілікті бюджет");
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of("тыс. тенге", "млн. теңге", "мың теңге", "млрд. тенге", "тенге");
    }

    @Provide
    Arbitrary<String> layouts() {
        return Arbitraries.of("P – S U", "S U (P)", "S U, P", "P: S U", "S U P", "P S U", "всего S U из P");
    }

    @Property(tries = 10)
    void a_megabyte_takes_no_time(@ForAll("pieces") String one, @ForAll("pieces") String other) {
        String cell = (one + other).repeat(300_000 / (one.length() + other.length()));
        assertTimeout(Duration.ofSeconds(5), () -> new Funding(cell));
    }

    /** Each year of the row once looked to its end: minutes for 300,000 letters. */
    @Test
    void a_row_of_fifty_thousand_years_takes_no_time() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new Funding("\n2024 ".repeat(50_000)));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("1", "1 ", ", ", "РБ ", "2024 ", "год ", " млн. ", "тенге", "000 ", "1,5", "\n", "х ");
    }

    private static String said(String text) {
        Funding funding = new Funding(text);
        String lines = funding.lines().stream().map(FundingAmountsTest::line).collect(Collectors.joining(" | "));
        AmountUnit unit = funding.unit();
        return lines + (unit == null ? "" : " e" + unit.zeros());
    }

    private static String line(FundingLine line) {
        Map<Integer, Amount> years = new TreeMap<>(line.byYear());
        String byYear = years.entrySet().stream()
                .map(year -> year.getKey() + "=" + year.getValue().value())
                .collect(Collectors.joining(","));
        String total = line.total() == null ? "" : String.valueOf(line.total().value());
        String payers = line.sources().stream().map(FundingSource::text).collect(Collectors.joining("+"));
        String sums = byYear.isEmpty() ? total : byYear + (total.isEmpty() ? "" : " t" + total);
        return (sums + " " + payers).strip();
    }
}
