package kz.jospar.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units, payers and the words of cost cells; most are from real plans. */
class MoneyCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "тг; 0",
                "тг.; 0",
                "теңге; 0",
                "тенге; 0",
                "в тенге; 0",
                "KZT; 0",
                "₸; 0",
                "мың; 3",
                "мың теңге; 3",
                "мың тг.; 3",
                "тыс.; 3",
                "тыс.тг; 3",
                "тысяч тенге; 3",
                "млн; 6",
                "млн.; 6",
                "млн.тг.; 6",
                "млн. тг; 6",
                "млн тг.; 6",
                "(млн. теңге); 6",
                "в млн. тенге; 6",
                "МЛН. ТЕНГЕ; 6",
                "миллион теңге; 6",
                "млн. тeнгe; 6",
                "млрд; 9",
                "млрд. теңге; 9",
                "трлн. тенге; 12",
                "million tenge; 6",
                "Оның ішінде жылдар бойынша (млн. теңге); 6",
                "Сумма, (тыс. тенге); 3"
            })
    void a_unit_of_money_has_its_zeros(String text, int zeros) {
        assertThat(AmountUnit.of(text)).isEqualTo(new AmountUnit(text, zeros));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "дана",
                "чел.",
                "мың адам",
                "тыс. чел.",
                "млн. долларов",
                "млн. тонн",
                "тыс. млн",
                "ед.",
                "в",
                "км",
                "(млн. теңге) (мың теңге)",
                "млн. (адам)"
            })
    void another_unit_has_none(String text) {
        assertThat(AmountUnit.of(text)).isEqualTo(new AmountUnit(text, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "РБ; REPUBLICAN РБ",
                "МБ; LOCAL МБ",
                "ЖБ; LOCAL ЖБ",
                "НФ; NATIONAL_FUND НФ",
                "ҰҚ; NATIONAL_FUND ҰҚ",
                "РБ (НФ); REPUBLICAN РБ, NATIONAL_FUND НФ",
                "РБ (ҰҚ); REPUBLICAN РБ, NATIONAL_FUND ҰҚ",
                "ГЧП; PARTNERSHIP ГЧП",
                "МЖӘ; PARTNERSHIP МЖӘ",
                "РБ, ЖБ; REPUBLICAN РБ, LOCAL ЖБ",
                "РБ/МБ; REPUBLICAN РБ, LOCAL МБ",
                "РБ и МБ; REPUBLICAN РБ, LOCAL МБ",
                "РБ-дан; REPUBLICAN РБ",
                "республикалық РБ; REPUBLICAN РБ",
                "ЖБ есебінен; LOCAL ЖБ",
                "республикалық бюджет; REPUBLICAN республикалық бюджет",
                "республикалық бюджеттің қаражаты; REPUBLICAN республикалық бюджеттің",
                "республикалық бюджетте; REPUBLICAN республикалық бюджетте",
                "Республикалық; REPUBLICAN Республикалық",
                "жергілікті бюджеттен; LOCAL жергілікті бюджеттен",
                "облыстық бюджет; LOCAL облыстық бюджет",
                "облыс бюджетінен; LOCAL облыс бюджетінен",
                "аудандық бюджет; LOCAL аудандық бюджет",
                "из местного бюджета; LOCAL местного бюджета",
                "из республиканского бюджета; REPUBLICAN республиканского бюджета",
                "областной бюджет; LOCAL областной бюджет",
                "за счет районного бюджета; LOCAL районного бюджета",
                "бюджет города; LOCAL бюджет города",
                "республикалық және жергілікті бюджеттер; REPUBLICAN республикалық, LOCAL жергілікті бюджеттер",
                "республиканский и местный бюджеты; REPUBLICAN республиканский, LOCAL местный бюджеты",
                "внебюджетные средства; OUTSIDE_BUDGET внебюджетные средства",
                "собственные средства предприятия; OUTSIDE_BUDGET собственные средства",
                "бюджеттен тыс қаражат; OUTSIDE_BUDGET бюджеттен тыс қаражат",
                "меншікті қаражат есебінен; OUTSIDE_BUDGET меншікті қаражат",
                "Ұлттық қордан; NATIONAL_FUND Ұлттық қордан",
                "средства Национального фонда; NATIONAL_FUND Национального фонда",
                "ЖБ көзделген қаражат шегінде; LOCAL ЖБ",
                "в пределах предусмотренных средств из МБ; LOCAL МБ",
                "150 млн. тенге РБ; REPUBLICAN РБ",
                "ЖБ және РБ көзделген қаражаттар шеңберінде; LOCAL ЖБ, REPUBLICAN РБ",
                "республикалық ма-|ңызы бар; ''",
                "местных исполнительных органов; ''",
                "ББ 040; ''",
                "талап етілмейді; ''",
                "; ''"
            })
    void payers_stand_in_the_order_of_the_cell_as_they_are_written(String text, String sources) {
        assertThat(listed(text == null ? "" : text.replace('|', '\n'))).as(text).isEqualTo(sources);
    }

    private static String listed(String text) {
        List<FundingSource> sources = FundingSource.listOf(text);
        return sources.stream()
                .map(source -> source.kind() + " " + source.text())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "қажет етпейді; NOT_REQUIRED",
                "қажет етпейди; NOT_REQUIRED",
                "Қажет  етпейді; NOT_REQUIRED",
                "ТАЛАП ЕТІЛМЕЙДІ; NOT_REQUIRED",
                "талап|етілмейді; NOT_REQUIRED",
                "талап етіл-|мейді; NOT_REQUIRED",
                "Не требуется; NOT_REQUIRED",
                "не  требуются; NOT_REQUIRED",
                "нетребуется; NOT_REQUIRED",
                "не требует финансовых затрат; NOT_REQUIRED",
                "без финансирования; NOT_REQUIRED",
                "қаржыландыруды талап етпейді; NOT_REQUIRED",
                "not required; NOT_REQUIRED",
                "ЖБ көзделген қаражат шегінде; WITHIN_BUDGET",
                "ЖБ көзделген қаражаттар; WITHIN_BUDGET",
                "РБ көзделген қаражаттар шеңберінде және ЖБ; WITHIN_BUDGET",
                "Республикалық бюджетте көзделген қаражат шеңберінде; WITHIN_BUDGET",
                "бюджетте көзделген қаражат шеңберінде; WITHIN_BUDGET",
                "жергілікті бюджет шеңберінде; WITHIN_BUDGET",
                "жергілікті бюджет қаражаты шегінде; WITHIN_BUDGET",
                "В пределах предусмотренных средств из МБ; WITHIN_BUDGET",
                "в пределах средств местного бюджета; WITHIN_BUDGET",
                "в рамках предусмотренных средств; WITHIN_BUDGET",
                "дополнительных средств не требуется, в пределах бюджета; WITHIN_BUDGET",
                "в пределах бюджета, дополнительных средств не требуется; WITHIN_BUDGET",
                "150 млн. тенге РБ; AMOUNTS",
                "150,0 млн. тенге; AMOUNTS",
                "РБ – 150 млн.; AMOUNTS",
                "3 381,0; AMOUNTS",
                "3 381,0 ЖБ; AMOUNTS",
                "2024 жылы – 12 500 мың теңге, ЖБ; AMOUNTS",
                "ЖБ көзделген қаражат шегінде, 150 млн. теңге; AMOUNTS",
                "РБ; NAMED_SOURCE",
                "Областной бюджет; NAMED_SOURCE",
                "Местный бюджет; NAMED_SOURCE",
                "облыстық бюджет; NAMED_SOURCE",
                "2 млн. адам; OTHER",
                "за счет местного бюджета; NAMED_SOURCE",
                "требуется; OTHER",
                "шеңберінде; OTHER",
                "–; OTHER",
                "2024 жылға арналған бюджет; OTHER"
            })
    void a_cost_cell_says_one_of_five_things(String text, FundingKind kind) {
        assertThat(FundingWords.kind(text.replace('|', '\n'))).as(text).isEqualTo(kind);
    }

    @Property
    void no_text_breaks_them(@ForAll String text) {
        assertThat(AmountUnit.of(text).text()).isEqualTo(text);
        assertThat(new Funding(text).text()).isEqualTo(text);
        FundingSource.listOf(text);
    }
}
