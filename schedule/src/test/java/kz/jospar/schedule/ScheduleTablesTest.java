package kz.jospar.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Cell;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.schedule.UnreadableScheduleException.Reason;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schedules that offices keep as tables. */
class ScheduleTablesTest {
    private static final Deadlines DEADLINES = Deadlines.with(WorkCalendar.kazakhstan());
    private static final PlanPeriod Y2025 = PlanPeriod.ofYears(2025, 2025);

    private static ScheduleReading read(String... lines) {
        List<Row> rows = Arrays.stream(lines)
                .map(line -> Row.of(
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new)))
                .toList();
        return read(rows);
    }

    private static ScheduleReading read(List<Row> rows) {
        return ScheduleTables.read(
                new SourceDocument("кесте.docx", "docx", List.of(new Block.Table(rows))), Y2025, DEADLINES);
    }

    private static List<String> shown(ScheduleReading reading) {
        return reading.schedule().entries().stream()
                .map(entry -> entry.line() + ": " + entry.from()
                        + (entry.from().equals(entry.toInclusive()) ? "" : ".." + entry.toInclusive()) + " "
                        + entry.title())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "№ | Өтетін күні | Отырыстың күн тәртібі",
                "№ | Мерзімі | Іс-шараның атауы",
                "№ п/п | Дата проведения | Повестка дня",
                "№ | Срок | Наименование мероприятия",
                "No. | Date | Title",
                "No. | When | Agenda",
            })
    void a_column_of_dates_is_known_in_three_languages(String header) {
        assertThat(shown(read(header, "1 | 05.02.2025 | Бюджет", "2 | 10-12 ақпан 2025 | Семинар")))
                .containsExactly("2: 2025-02-05 Бюджет", "3: 2025-02-10..2025-02-12 Семинар");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "№ | Басталуы | Аяқталуы | Тақырыбы",
                "№ | Басталу күні | Аяқталу күні | Тақырыбы",
                "№ | Начало | Окончание | Тема",
                "№ | Дата начала | Дата окончания | Тема",
                "№ | С | По | Тема",
                "No. | Start | End | Topic",
                "No. | From | To | Topic",
            })
    void a_first_and_a_last_day_are_known_in_three_languages(String header) {
        assertThat(shown(read(
                        header,
                        "1 | 05.02.2025 | 07.02.2025 | Бюджет",
                        "2 | 2025-03-01 | | Семинар",
                        "3 | ақпан 2025 | наурыз 2025 | Ай бойы",
                        "4 | | 10.04.2025 | Есеп")))
                .containsExactly(
                        "4: 2025-02-01..2025-03-31 Ай бойы",
                        "2: 2025-02-05..2025-02-07 Бюджет",
                        "3: 2025-03-01 Семинар",
                        "5: 2025-04-10 Есеп");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "тоқсан сайын | 2025-01-01..2025-03-31 2025-04-01..2025-06-30 2025-07-01..2025-09-30 2025-10-01..2025-12-31",
                "5 ақпан, 12 наурыз 2025 жыл | 2025-02-05 2025-03-12",
                "5 ақпан | 2025-02-05",
                "до 25 февраля 2025 года | 2025-02-25",
                "2025 жылғы 1 тоқсан | 2025-01-01..2025-03-31",
            })
    void any_phrase_of_a_deadline_may_stand_for_a_date(String phrase, String expected) {
        assertThat(read("Күні | Атауы", phrase + " | x").schedule().entries())
                .extracting(entry -> entry.from().equals(entry.toInclusive())
                        ? entry.from().toString()
                        : entry.from() + ".." + entry.toInclusive())
                .containsExactly(expected.strip().split(" "));
    }

    @Test
    void ditto_marks_repeat_the_date_above() {
        assertThat(shown(read("Күні | Атауы", "05.02.2025 | Бірінші", "-\"- | Екінші")))
                .containsExactly("2: 2025-02-05 Бірінші", "3: 2025-02-05 Екінші");
    }

    @Test
    void rows_that_cannot_be_read_are_named_and_the_others_are_kept() {
        ScheduleReading reading = read(
                "Күні | Басталуы | Аяқталуы | Атауы",
                "1 | 2 | 3 | 4",
                "05.02.2025 | | | Жақсы",
                " | | | Күні жоқ",
                "бір күні | | | Түсініксіз",
                "тұрақты | | | Үздіксіз",
                " | 10.02.2025 | 05.02.2025 | Теріс",
                " | тоқсан сайын | 05.02.2025 | Бірнеше");

        assertThat(shown(reading)).containsExactly("3: 2025-02-05 Жақсы");
        assertThat(reading.findings())
                .extracting(finding -> finding.place().row() + " " + finding.code())
                .containsExactly(
                        "4 schedule-no-date",
                        "5 schedule-unreadable-date",
                        "6 schedule-undated",
                        "7 schedule-ends-before-it-begins",
                        "8 schedule-unreadable-date");
        for (Language language : Language.values()) {
            assertThat(reading.findings().get(1).message(language)).contains("бір күні");
        }
    }

    @Test
    void parts_headings_repeated_heads_and_other_tables_do_not_disturb() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("№", "Күні", "Атауы"));
        rows.add(new Row(List.of(Cell.spanning("I жартыжылдық", 3))));
        rows.add(Row.of("1", "05.02.2025", "Бірінші"));
        rows.add(Row.of("№", "Күні", "Атауы"));
        rows.add(Row.of("2", "06.03.2025", "Екінші"));
        ScheduleReading reading = ScheduleTables.read(
                new SourceDocument(
                        "x",
                        "docx",
                        List.of(
                                new Block.Table(List.of(Row.of("Аты", "Лауазымы"), Row.of("Ахметов", "төраға"))),
                                new Block.Paragraph("Кесте"),
                                new Block.Table(rows))),
                Y2025,
                DEADLINES);

        assertThat(shown(reading)).containsExactly("5: 2025-02-05 Бірінші", "7: 2025-03-06 Екінші");
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("table-not-read", "schedule-heading");
    }

    @Test
    void without_a_column_of_titles_the_other_words_are_the_title() {
        assertThat(shown(read("Күні | Жауапты | Орны", "05.02.2025 | Ахметов | Акт залы")))
                .containsExactly("2: 2025-02-05 Ахметов; Акт залы");
        assertThat(shown(read("№ | Күні | Жауапты | Орны", "1 | 05.02.2025 | Ахметов | Акт залы")))
                .containsExactly("2: 2025-02-05 Ахметов; Акт залы");
    }

    @Test
    void a_feast_called_a_day_is_no_heading() {
        assertThat(shown(read("Күні | Атауы", "5 қазан | Мұғалімдер күні", "көктемде | Наурыз күні")))
                .containsExactly("2: 2025-10-05 Мұғалімдер күні");
        assertThat(read("Күні | Атауы", "көктемде | Наурыз күні").findings())
                .extracting(Finding::code)
                .containsExactly("schedule-unreadable-date");
    }

    @Test
    void a_document_without_dates_is_refused() {
        assertThatThrownBy(() -> read("Аты | Лауазымы", "Ахметов | төраға"))
                .isInstanceOfSatisfying(UnreadableScheduleException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.NO_TABLE);
                    for (Language language : Language.values()) {
                        assertThat(e.message(language)).contains("кесте.docx");
                    }
                });
    }

    @Test
    void more_dates_than_a_schedule_may_have_are_refused() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Күні", "Атауы"));
        for (int i = 0; i < 2_000; i++) {
            rows.add(Row.of("апта сайын", "Жиын"));
        }
        assertThatThrownBy(() -> read(rows)).isInstanceOfSatisfying(UnreadableScheduleException.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_ENTRIES);
        });
    }
}
