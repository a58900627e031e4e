package kz.jospar.protocol.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.jospar.core.lang.Language;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that minutes use for terms; the sitting is on Wednesday 15 October 2025. */
class TermsInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # of the republican staff's session
            жыл соңына дейін                                  | 2025-12-31
            бір ай ішінде                                     | 2025-11-15
            осы жылдың қазан айының соңына дейін              | 2025-10-31
            до конца года                                     | 2025-12-31
            в течение месяца                                  | 2025-11-15
            до конца октября т.г.                             | 2025-10-31
            # of other acts and plans
            бір ай мерзімнен кешіктірмей                      | 2025-11-15
            1 апта уақыт берілді                              | 2025-10-22
            шұғыл                                             | 2025-10-30
            срочно                                            | 2025-10-30
            весьма срочно                                     | 2025-10-20
            2025 ж. 5 желтоқсан                               | 2025-12-05
            2025 жылғы 1 желтоқсанға дейінгі мерзімде         | 2025-12-01
            2025 жылғы 1 – 30 қараша аралығындағы кезеңде     | 2025-11-30
            До 1 декабря 2025 г.                              | 2025-12-01
            IV квартал 2025 г.                                | 2025-12-31
            # of the same make
            2 апта мерзімде                                   | 2025-10-29
            екі апта мерзімде                                 | 2025-10-29
            екі апта ішінде                                   | 2025-10-29
            бір апта ішінде                                   | 2025-10-22
            10 жұмыс күні ішінде                              | 2025-10-30
            үш жұмыс күні ішінде                              | 2025-10-20
            10 күн ішінде                                     | 2025-10-25
            он күндік мерзімде                                | 2025-10-25
            бір ай мерзімде                                   | 2025-11-15
            бір айлық мерзімде                                | 2025-11-15
            екі апталық мерзімде                              | 2025-10-29
            үш ай ішінде                                      | 2026-01-15
            осы жылғы 25 желтоқсанға дейін                    | 2025-12-25
            ағымдағы жылдың 1 желтоқсанына дейін              | 2025-12-01
            2025 жылдың соңына дейін                          | 2025-12-31
            осы жылдың соңына дейін                           | 2025-12-31
            жылдың соңына дейін                               | 2025-12-31
            2025 жылғы 31 желтоқсаннан кешіктірмей            | 2025-12-31
            в двухнедельный срок                              | 2025-10-29
            в течение двух недель                             | 2025-10-29
            в недельный срок                                  | 2025-10-22
            в течение недели                                  | 2025-10-22
            в месячный срок                                   | 2025-11-15
            в течение 10 рабочих дней                         | 2025-10-30
            в 10-дневный срок                                 | 2025-10-25
            в течение трех месяцев                            | 2026-01-15
            до 1 декабря т.г.                                 | 2025-12-01
            до 1 декабря текущего года                        | 2025-12-01
            до конца 2025 года                                | 2025-12-31
            до конца текущего года                            | 2025-12-31
            не позднее 25 декабря 2025 года                   | 2025-12-25
            к 20 декабря 2025 года                            | 2025-12-20
            срок - до 1 декабря 2025 года                     | 2025-12-01
            """)
    void a_term_in_words_has_its_nominal_day(String words, LocalDate due) {
        ControlledAssignment one = Sample.control().control(Sample.assignment(words));
        assertThat(one.origin().message(Language.EN)).contains(words);
        assertThat(one.origin()).isInstanceOf(TermOrigin.Stated.class);
        assertThat(one.due()).isEqualTo(due);
        assertThat(one.assignment().deadline()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "тұрақты, CONTINUOUS",
        "постоянно, CONTINUOUS",
        "ай сайын, RECURRING",
        "ежеквартально, RECURRING",
        "Талдау қорытындылары бойынша, WAITS",
        "Штаб басшысы қол қойғаннан кейін, WAITS",
        "тапсырмаға қол қойылған күннен бастап екі апта мерзімнен асырмай, WAITS",
        "кестеге сәйкес, WAITS",
        "қолайлы уақытта, WAITS",
        "2025 жылғы қараша және 2026 жылғы ақпан, SEVERAL"
    })
    void a_term_without_one_day_says_why_and_still_is_a_term(String words, NoDue why) {
        ControlledAssignment one = Sample.control().control(Sample.assignment(words));
        assertThat(one.origin()).isInstanceOf(TermOrigin.Stated.class);
        assertThat(one.noDue()).isEqualTo(why);
        assertThat(one.due()).isNull();
        assertThat(one.kind()).isNull();
        assertThat(one.assignment().timing()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ертең бе екен", "когда-нибудь", "«___»", "31-ші қыркүйек 2025 жыл ыыы"})
    void a_term_that_cannot_be_read_is_not_replaced_by_the_rules_month(String words) {
        ControlledAssignment one = Sample.control().control(Sample.assignment(words));
        assertThat(one.origin()).isInstanceOf(TermOrigin.Unreadable.class);
        assertThat(one.origin().message(Language.RU)).contains("Срок указан, но не распознан");
        assertThat(one.noDue()).isEqualTo(NoDue.UNREADABLE);
        assertThat(one.assignment().timing()).isNull();
    }

    @Test
    void a_term_that_was_understood_before_is_not_read_again() {
        Timing before = new Timing.OnDay(LocalDate.of(2025, 11, 3));
        Assignment known = Sample.assignment("бір ай ішінде");
        ControlledAssignment one = Sample.control()
                .control(new Assignment(
                        known.id(), known.title(), known.executors(), known.deadline(), before, known.given()));
        assertThat(one.due()).isEqualTo("2025-11-03");
    }

    @Test
    void whether_until_a_day_includes_it_is_the_readers_choice() {
        Control strict = Sample.control().withPolicies(Policies.STANDARD.with(Choice.UNTIL_EXCLUSIVE));
        assertThat(strict.control(Sample.assignment("До 1 декабря 2025 г.")).due())
                .isEqualTo("2025-11-30");
    }

    @Test
    void an_assignment_without_a_term_is_due_a_month_after_the_sitting_and_says_by_which_rule() {
        ControlledAssignment one = Sample.control().control(Sample.assignment(" "));
        assertThat(one.due()).isEqualTo("2025-11-15");
        assertThat(one.assignment().id()).isEqualTo("1.1");
        assertThat(one.origin().message(Language.KK)).contains("№ 703").contains("101-109-тармақтар");
        assertThat(one.origin())
                .isInstanceOfSatisfying(
                        TermOrigin.ByPolicy.class,
                        rule -> assertThat(rule.citation().note())
                                .contains("replaced by order 236 of 25.08.2023, which was not read"));
    }

    @Test
    void an_assignment_without_a_term_has_none_where_the_rules_name_none() {
        Control silent = Control.of(Sample.policy("administrative-procedure-code"), Sample.DAYS);
        ControlledAssignment one = silent.control(Sample.assignment(""));
        assertThat(one.origin()).isInstanceOf(TermOrigin.None.class);
        assertThat(one.noDue()).isEqualTo(NoDue.NO_TERM);
        assertThat(one.assignment().timing()).isNull();
    }
}
