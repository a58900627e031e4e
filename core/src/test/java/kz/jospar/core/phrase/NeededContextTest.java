package kz.jospar.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.DueDay;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A year said from the document's day and a ditto mark need what stands outside the cell, and say so. */
class NeededContextTest {
    private static final Context DOCUMENT = Context.NONE.withDocumentDate(LocalDate.of(2025, 10, 15));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "осы жылдың қазан айының соңына дейін | осы жылдың | 2025-10-31",
                "ағымдағы жылдың 1 желтоқсанына дейін | ағымдағы жылдың | 2025-12-01",
                "келесі жылдың 15 қаңтарынан кешіктірмей | келесі жылдың | 2026-01-15",
                "до 10 ноября т.г. | т.г | 2025-11-10",
                "до 1 декабря текущего года | текущего года | 2025-12-01",
                "by 1 December of this year | of this year | 2025-12-01",
            })
    void aYearSaidFromTheDocumentNeedsItsDay(String phrase, String year, LocalDate day) {
        Reading.NotUnderstood no = refused(phrase, Context.NONE);

        assertThat(no.refusal()).isEqualTo(Refusal.DOCUMENT_DATE_NEEDED);
        assertThat(no.words()).isEqualTo(year);
        assertThat(no.parts()).isEmpty();
        assertThat(no.explanation(Language.EN))
                .startsWith("The year of \"" + year + "\" is counted from the day of the document");
        assertThat(no.explanation(Language.RU)).contains("«" + year + "»").doesNotContain("reading.");
        assertThat(no.explanation(Language.KK)).contains("«" + year + "»").doesNotContain("reading.");
        assertThat(TimingPhrase.read(phrase, DOCUMENT).timing())
                .get()
                .isInstanceOfSatisfying(
                        Timing.OnDay.class, one -> assertThat(one.date()).isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"«___»", "«__»", "-\"-", "\"", "//", "-«-", "„“", " «» "})
    void aDittoMarkNeedsTheCellAbove(String mark) {
        Reading.NotUnderstood no = refused(mark, Context.NONE);

        assertThat(no.refusal()).isEqualTo(Refusal.PREVIOUS_NEEDED);
        assertThat(no.from()).isZero();
        assertThat(no.words()).isEqualTo(mark);
        assertThat(no.explanation(Language.EN)).contains("repeats the row above");
        assertThat(no.explanation(Language.RU)).doesNotContain("reading.");
        assertThat(no.explanation(Language.KK)).doesNotContain("reading.");
        assertThat(List.of(Language.values()).stream().map(no::explanation).distinct())
                .hasSize(3);
    }

    @Test
    void aDittoMarkMeansTheCellAboveAndSaysSo() {
        Context above = Context.NONE.withPrevious("ай сайын,  25-іне дейін");

        assertThat(TimingPhrase.read("«___»", above)).isInstanceOfSatisfying(Reading.Understood.class, read -> {
            assertThat(read.meaning())
                    .isEqualTo(Timing.Recurring.every(Cycle.MONTH).due(new DueDay(25, 0, Limit.UNTIL)));
            assertThat(read.kind()).isEqualTo(ReadingKind.DITTO);
            assertThat(read.clues().get(0)).isEqualTo(new Clue("«___»", "ditto", List.of("ай сайын, 25-іне дейін")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "«___»", "қажет", "2025 жылғы 31 ақпан"})
    void aCellAboveThatSaysNothingItselfIsNoHelp(String above) {
        assertThat(refused("-\"-", Context.NONE.withPrevious(above)).refusal()).isEqualTo(Refusal.PREVIOUS_NEEDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "___", "...", "–"})
    void aLineWithoutQuotationMarksIsNoDittoMark(String mark) {
        assertThat(refused(mark, Context.NONE.withPrevious("ай сайын")).refusal())
                .isEqualTo(Refusal.STOPPED);
    }

    private static Reading.NotUnderstood refused(String phrase, Context context) {
        Reading reading = TimingPhrase.read(phrase, context);
        assertThat(reading).as(phrase).isInstanceOf(Reading.NotUnderstood.class);
        return (Reading.NotUnderstood) reading;
    }
}
