package kz.jospar.protocol.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.assignment.Objection.Reason;
import kz.jospar.protocol.regulation.AssignmentRules.Closing;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Later days and ends of control, judged by resolution 703. */
class RulingsTest {
    private static final LocalDate DUE = LocalDate.of(2025, 12, 31); // Wednesday

    private static List<Reason> reasons(Ruling ruling) {
        return ruling instanceof Ruling.Refused refused
                ? refused.objections().stream().map(Objection::reason).toList()
                : List.of();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // 15 working days before Wednesday 31 December, the 16th being off, is Tuesday 9 December
                "2025-12-09 | 2026-01-30 | 0 | false | -",
                "2025-12-10 | 2026-01-30 | 0 | false | ASKED_LATE",
                "2026-01-05 | 2026-01-30 | 0 | false | ASKED_LATE",
                "2025-12-09 | 2025-12-31 | 0 | false | NOT_LATER",
                "2025-12-09 | 2026-01-01 | 0 | false | -",
                "2025-12-09 | 2026-01-30 | 1 | false | NOT_EXCEPTIONAL",
                "2025-12-09 | 2026-01-30 | 1 | true  | -",
                "2025-12-09 | 2026-01-30 | 2 | true  | LIMIT_REACHED",
                "2025-12-09 | 2026-01-30 | 2147483647 | true | LIMIT_REACHED"
            })
    void a_later_day_is_refused_for_what_stands_in_its_way(
            LocalDate asked, LocalDate wanted, int granted, boolean exceptional, Reason reason) {
        Ruling ruling = Sample.control().extension(new ExtensionRequest(asked, DUE, wanted, granted, "", exceptional));
        assertThat(reasons(ruling)).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void all_that_stands_in_the_way_is_told_at_once_with_the_paragraph_and_the_way_out() {
        Ruling ruling = Sample.control().extension(new ExtensionRequest(DUE, DUE, DUE, 1, "", false));
        assertThat(reasons(ruling)).containsExactly(Reason.NOT_EXCEPTIONAL, Reason.NOT_LATER, Reason.ASKED_LATE);
        assertThat(ruling.message(Language.EN))
                .contains("the last day was 09.12.2025")
                .contains("ask whoever gave it for a new one")
                .contains("Government resolution 703 of 31.10.2018 (ed. 31.08.2022), paragraphs 101-109");
        assertThat(ruling.message(Language.KK)).contains("соңғы күні 09.12.2025 болған");
        assertThat(ruling.message(Language.RU)).contains("последний день был 09.12.2025");
    }

    @Test
    void a_bound_that_the_rules_do_not_say_bars_nothing_and_is_named() {
        Ruling ruling = Sample.control()
                .extension(new ExtensionRequest(LocalDate.of(2025, 11, 3), DUE, DUE.plusDays(9), 0, "", false));
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Ruling.Permitted.class,
                        permitted -> assertThat(permitted.unsaid()).containsExactly("extensionNeedsReason"));
        assertThat(ruling.message(Language.EN))
                .endsWith("The rules are silent on: whether an extension needs a reason.");
    }

    @Test
    void a_right_that_the_rules_do_not_give_is_not_there() {
        Control code = Control.of(Sample.policy("administrative-procedure-code"), Sample.DAYS);
        assertThat(reasons(code.extension(
                        new ExtensionRequest(LocalDate.of(2025, 11, 3), DUE, DUE.plusDays(9), 0, "", false))))
                .containsExactly(Reason.UNSAID);
        assertThat(reasons(Sample.control().closing(new ClosingRequest(DUE, Closing.DONE, ""))))
                .containsExactly(Reason.UNSAID);
    }

    @Test
    void without_the_days_off_nobody_knows_whether_it_was_asked_in_time() {
        LocalDate far = LocalDate.of(2030, 3, 1);
        assertThat(reasons(Sample.control().extension(new ExtensionRequest(DUE, far, far.plusDays(1), 0, "", false))))
                .containsExactly(Reason.NO_CALENDAR);
    }

    @ParameterizedTest
    @EnumSource(Closing.class)
    void control_ends_on_a_ground_that_the_rules_know_and_a_document_that_shows_it(Closing ground) {
        Control control = Control.of(Sample.closable(), Sample.DAYS);
        boolean known = ground == Closing.DONE || ground == Closing.FILED;
        List<Reason> expected = new ArrayList<>(known ? List.of() : List.of(Reason.NO_SUCH_GROUND));
        assertThat(reasons(control.closing(new ClosingRequest(DUE, ground, "№ 5"))))
                .isEqualTo(expected);
        if (ground != Closing.DONE) {
            expected.add(Reason.NO_BASIS);
        }
        assertThat(reasons(control.closing(new ClosingRequest(DUE, ground, ""))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_has_a_sentence_in_three_languages(Reason reason) {
        for (Language language : Language.values()) {
            assertThat(new Objection(reason, List.of("#protocol.assignment.closing.filed", "x"), null)
                            .message(language))
                    .doesNotContain("protocol.")
                    .doesNotContain("{");
        }
    }

    @Property
    void an_extension_never_moves_a_day_back_and_asking_earlier_is_never_worse(
            @ForAll @IntRange(max = 600) int asked,
            @ForAll @IntRange(min = 60, max = 729) int inForce,
            @ForAll @IntRange(max = 729) int wanted,
            @ForAll @IntRange(max = 3) int granted,
            @ForAll boolean exceptional) {
        LocalDate first = LocalDate.of(2025, 1, 1);
        ExtensionRequest request = new ExtensionRequest(
                first.plusDays(asked), first.plusDays(inForce), first.plusDays(wanted), granted, "", exceptional);
        boolean permitted = Sample.control().extension(request).isPermitted();
        Statistics.label("permitted").collect(permitted);
        if (permitted) {
            assertThat(request.wanted()).isAfter(request.inForce());
            assertThat(request.asked()).isBefore(request.inForce());
            ExtensionRequest earlier = new ExtensionRequest(
                    request.asked().minusDays(1), request.inForce(), request.wanted(), granted, "", exceptional);
            assertThat(Sample.control().extension(earlier).isPermitted()).isTrue();
        }
    }
}
