package kz.jospar.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which completion forms are information on what was done; most forms here are from real plans. */
class CompletionFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ақпарат",
                "Анықтамалық ақпарат",
                "талдамалық анықтама",
                "кездесу хаттамалары, анықтамалық ақпарат",
                "зерттеу нәтижелері бойынша ақпарат",
                "ЖЖҚБ-ға ақпарат беру",
                "ақпараттар",
                "ақпараты",
                "ақпаратын",
                "ақпаратты",
                "ақпараттың",
                "ақпараттармен",
                "ақпаратпен",
                "есеп",
                "есебі",
                "есебін",
                "есептер",
                "есептерді",
                "есеппен",
                "жылдық есебінің",
                "есеп беру",
                "мәлімет",
                "мәліметтер",
                "мәліметтері",
                "анықтамалары",
                "анықтамасы",
                "анықтаманы",
                "анықтамалармен",
                "Aқпарат", // a Latin A
                "есeп", // a Latin e
                "АҚПАРАТ",
                "информация",
                "информацию",
                "информации",
                "Информация в акимат области",
                "отчет",
                "отчёт",
                "отчеты",
                "отчётом",
                "отчетов",
                "Отчёт, протокол",
                "сведения",
                "сведений",
                "справка",
                "справки",
                "справок",
                "аналитическая справка",
                "OTЧET",
                "information",
                "report",
                "Reports",
                "a report to the akimat",
                "бұқаралық ақпарат құралдарында жариялау, ақпарат",
                "отчёт о публикациях в средствах массовой информации"
            })
    void information_on_what_was_done_is_a_report_with_any_ending_and_in_any_company(String words) {
        assertThat(new CompletionForm(words).isReport()).as(words).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "—",
                "меморандум",
                "кесте",
                "талдау",
                "ұсыныстар",
                "ақпараттық қызметтерді сатып алу",
                "халық арасында ақпараттық түсіндіру іс-шаралары",
                "ақпараттандыру",
                "БАҚ-тағы ақпарат",
                "бұқаралық ақпарат құралдары",
                "ақпарат құралдарындағы материалдар",
                "есептеу",
                "есептік тіркеу",
                "есепке алу журналы",
                "есепке қою",
                "есеп айырысу",
                "мәліметтер базасы",
                "мәліметтер қоры",
                "анықтамалық",
                "информационная работа",
                "информирование населения",
                "информатизация",
                "публикация в средствах массовой информации",
                "информация в СМИ",
                "отчетность",
                "справочник",
                "справедливость",
                "протокол",
                "information system",
                "reporter",
                "informational leaflets",
                "minutes"
            })
    void what_only_sounds_like_it_is_none(String words) {
        assertThat(new CompletionForm(words).isReport()).as(words).isFalse();
    }

    @Property
    void no_words_break_it_and_the_default_locale_does_not_matter(@ForAll String words) {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            boolean report = new CompletionForm(words + " INFORMATION").isReport();
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(new CompletionForm(words + " INFORMATION").isReport()).isEqualTo(report);
        } finally {
            Locale.setDefault(locale);
        }
    }
}
