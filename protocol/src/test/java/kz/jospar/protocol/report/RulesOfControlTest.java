package kz.jospar.protocol.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.MissingCalendarYearException;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.WorkingDays;
import kz.jospar.protocol.assignment.AssignmentPolicies;
import kz.jospar.protocol.assignment.AssignmentPolicy;
import kz.jospar.protocol.assignment.Control;
import kz.jospar.protocol.assignment.ControlledAssignment;
import kz.jospar.protocol.assignment.TermOrigin;
import kz.jospar.protocol.regulation.Level;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What rules of control give the assignments of a report that have no term. */
class RulesOfControlTest {
    private static final LocalDate RU = LocalDate.of(2025, 10, 15);
    private static final LocalDate KK = LocalDate.of(2025, 10, 19);
    private static final SittingReport REPORT = Republican.report();

    /** Weeks of five days and nothing else; of 2025 alone. */
    private static final WorkingDays WEEKDAYS = new WorkingDays() {
        @Override
        public boolean covers(int year) {
            return year == 2025;
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            if (!covers(day.getYear())) {
                throw new MissingCalendarYearException("test", day.getYear());
            }
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
        }
    };

    private static String json(String name) {
        try (InputStream in = AssignmentPolicies.open(name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Control control(String json) {
        return Control.of(JsonMapper.builder().build().readValue(json, AssignmentPolicy.class), WEEKDAYS);
    }

    private static final Control MONTH = control(json("documentation-703"));

    private static String unsaid(List<Finding> findings, Language language) {
        return findings.stream()
                .filter(finding -> finding.code().equals("term-unsaid"))
                .findFirst()
                .orElseThrow()
                .message(language);
    }

    private static ControlledAssignment of(List<ControlledAssignment> all, String id) {
        return all.stream()
                .filter(one -> one.assignment().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_month_is_a_rule_with_its_place_and_both_days_stand_where_the_day_is_disputed() {
        Map<LocalDate, List<ControlledAssignment>> both = REPORT.controlled(MONTH);
        assertThat(both.keySet()).containsExactly(RU, KK);
        both.forEach((day, all) -> {
            assertThat(all).hasSize(10);
            ControlledAssignment one = of(all, "express-tests");
            assertThat(one.due()).isEqualTo(day.equals(RU) ? "2025-11-15" : "2025-11-19");
            assertThat(one.origin())
                    .isInstanceOfSatisfying(
                            TermOrigin.ByPolicy.class,
                            rule -> assertThat(rule.citation().text(Language.EN))
                                    .contains("703", "101-109"));
            assertThat(of(all, "rating").origin().code()).isEqualTo("stated");
        });
        assertThat(unsaid(ReportLint.check(REPORT, MONTH), Language.EN))
                .contains(
                        "the last day is 15.11.2025 (a day off, so 17.11.2025) or 19.11.2025.",
                        "Government resolution 703",
                        "101-109");
        assertThat(unsaid(ReportLint.check(REPORT, MONTH), Language.KK))
                .contains("15.11.2025 (демалыс күні, сондықтан 17.11.2025) немесе 19.11.2025");
        assertThat(unsaid(ReportLint.check(REPORT, MONTH), Language.RU))
                .contains("15.11.2025 (нерабочий день, поэтому 17.11.2025) или 19.11.2025");
        assertThat(unsaid(ReportLint.check(REPORT, RU, MONTH), Language.EN))
                .contains("the last day is 15.11.2025 (a day off, so 17.11.2025).");
        assertThat(REPORT.controlled(MONTH, KK)).isEqualTo(both.get(KK));
    }

    @Test
    void another_act_and_another_term_are_the_ones_that_are_told() {
        Control weeks = control(json("documentation-703")
                .replaceFirst("\"amount\": 1,\\s+\"unit\": \"month\"", "\"amount\": 2, \"unit\": \"week\"")
                .replaceFirst(
                        "\"defaultTerm\": \\{",
                        "\"defaultTerm\": { \"citation\": {\"act\": \"Order 5\", \"paragraph\": \"9\"},")
                .replaceFirst("(\"anchor\": \"sitting\"\\s+}),\\s+\"paragraph\": \"101-109\"", "$1"));
        assertThat(unsaid(ReportLint.check(REPORT, RU, weeks), Language.EN))
                .contains("Order 5", "29.10.2025")
                .doesNotContain("703");
        Control silent = control(json("administrative-procedure-code"));
        assertThat(unsaid(ReportLint.check(REPORT, RU, silent), Language.EN))
                .contains("give none")
                .doesNotContain("703");
        assertThat(of(REPORT.controlled(silent, RU), "express-tests").due()).isNull();
    }

    @Test
    void a_rules_term_that_no_calendar_covers_says_so_in_place_of_a_day() {
        AssignmentPolicy policy = MONTH.policy();
        String longest = json("documentation-703")
                .replaceFirst("\"amount\": 1,\\s+\"unit\": \"month\"", "\"amount\": 90, \"unit\": \"working-day\"");
        assertThat(policy.defaultTerm().said().orElseThrow().amount()).isEqualTo(1);
        assertThat(unsaid(ReportLint.check(REPORT, RU, control(longest)), Language.EN))
                .contains("calendar");
    }

    @Test
    void terms_that_mean_different_things_are_read_as_neither() {
        LocalizedText words = new LocalizedText("іс", "дело", "matter");
        SittingReport report = new SittingReport(
                SittingReport.FORMAT,
                "s",
                words,
                Level.REPUBLICAN,
                RU,
                List.of(new ReportVersion(Language.KK, RU, "x"), new ReportVersion(Language.RU, RU, "x")),
                List.of(),
                List.of(new Instruction(
                        "a",
                        Instruction.Kind.ASSIGNMENT,
                        words,
                        List.of(),
                        List.of(
                                new Wording(Language.KK, Manner.INSTRUCTED, null, "жыл соңына дейін", ""),
                                new Wording(Language.RU, Manner.INSTRUCTED, null, "до конца октября т.г.", "")))));
        ControlledAssignment one = report.controlled(MONTH, RU).get(0);
        assertThat(one.due()).isNull();
        assertThat(one.origin().code()).isEqualTo("unreadable");
        assertThat(one.assignment().deadline()).contains("жыл соңына дейін", "до конца октября т.г.");
    }

    @Test
    void places_of_rules_have_the_same_citation_in_findings_and_in_assignments() {
        Citation citation =
                MONTH.policy().citation(MONTH.policy().defaultTerm()).orElseThrow();
        for (Language language : Language.values()) {
            assertThat(unsaid(ReportLint.check(REPORT, MONTH), language)).contains(citation.text(language));
        }
        assertThat(MONTH.policy().defaultTerm().said().orElseThrow().timing(""))
                .isEqualTo(new kz.jospar.core.time.Timing.AroundEvent(1, TermUnit.MONTH, Direction.AFTER, ""));
    }
}
