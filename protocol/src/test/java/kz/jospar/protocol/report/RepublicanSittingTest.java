package kz.jospar.protocol.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.Limit;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import org.junit.jupiter.api.Test;

/** The two reports of the sitting of October 2025; what is expected was written down from reading them side by side. */
class RepublicanSittingTest {
    private static final LocalDate RU = LocalDate.of(2025, 10, 15);
    private static final LocalDate KK = LocalDate.of(2025, 10, 19);
    private static final SittingReport REPORT = Republican.report();

    private static Assignment assignment(String id, LocalDate day) {
        return REPORT.assignments(day).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(Finding finding) {
        return finding.code() + " " + finding.place().measure() + " "
                + finding.place().column();
    }

    @Test
    void every_difference_and_gap_of_the_two_reports_is_found_and_nothing_else() {
        assertThat(ReportLint.check(REPORT))
                .extracting(RepublicanSittingTest::shown)
                .containsExactly(
                        "published-on-different-days null versions",
                        "sitting-day-unsaid null held",
                        "end-depends-on-day private-centres term",
                        "term-without-executor private-centres term",
                        "term-unsaid express-tests term",
                        "term-unsaid information-work term",
                        "term-unsaid drug-sites term",
                        "term-unsaid forensic-laboratories term",
                        "term-unsaid border-checkpoints term",
                        "term-unsaid oblast-staffs term",
                        "term-unsaid comprehensive-plan term",
                        "executor-unsaid border-checkpoints executors",
                        "executor-unsaid comprehensive-plan executors",
                        "executor-inferred express-tests executors",
                        "executor-inferred private-centres executors",
                        "executor-inferred information-work executors",
                        "urgency-in-one-version forensic-laboratories urgency",
                        "giver-in-one-version information-work givenBy",
                        "announced-only border-checkpoints manner",
                        "fact-differs null staff-name",
                        "fact-differs null education-speaker",
                        "fact-differs null security-council",
                        "fact-differs null commission",
                        "fact-differs null problem",
                        "fact-differs null law-and-order",
                        "fact-differs information-work information-verb",
                        "fact-differs drug-sites sites-degree",
                        "fact-differs oblast-staffs staffs-verb",
                        "fact-in-one-version null creative-solutions",
                        "fact-in-one-version information-work information-subject");
    }

    @Test
    void a_month_ends_in_the_middle_of_november_on_one_of_two_days() {
        String message = message("end-depends-on-day", null);

        assertThat(message).contains("15.11.2025 or 19.11.2025", "15.10.2025 or 19.10.2025", "бір ай ішінде");
        assertThat(message("sitting-day-unsaid", null)).contains("not later than 15.10.2025");
        assertThat(message("term-unsaid", null)).contains("there is no term").doesNotContain("2025", "703");
        assertThat(message("urgency-in-one-version", null)).contains("Russian version: срочные меры");
    }

    @Test
    void a_declared_day_ends_the_doubt_and_a_day_after_the_first_report_is_doubted() {
        assertThat(ReportLint.check(REPORT, RU))
                .hasSize(28)
                .extracting(Finding::code)
                .doesNotContain("sitting-day-unsaid", "end-depends-on-day", "sitting-after-publication");
        assertThat(ReportLint.check(REPORT, KK))
                .hasSize(29)
                .extracting(Finding::code)
                .contains("sitting-after-publication");
        assertThat(message("sitting-after-publication", KK)).contains("19.10.2025", "15.10.2025");
    }

    @Test
    void the_ten_assignments_are_those_of_the_reports_and_the_decision_is_none() {
        assertThat(REPORT.instructions()).hasSize(11);
        assertThat(REPORT.instructions().get(10).kind()).isEqualTo(Instruction.Kind.DECISION);
        assertThat(REPORT.assignments(RU))
                .extracting(Assignment::id)
                .containsExactly(
                        "rating",
                        "express-tests",
                        "private-centres",
                        "information-work",
                        "drug-sites",
                        "forensic-laboratories",
                        "border-checkpoints",
                        "oblast-staffs",
                        "concrete-measures",
                        "comprehensive-plan");
        assertThat(assignment("drug-sites", RU).executors())
                .extracting(Executor::id)
                .containsExactly("mki", "miitsr", "knb");
        assertThat(assignment("border-checkpoints", RU).executors()).isEmpty();
    }

    @Test
    void terms_mean_what_their_words_say_and_both_days_are_shown() {
        assertThat(assignment("rating", RU).timing()).isEqualTo(new Timing.OnDay(LocalDate.of(2025, 12, 31), Limit.BY));
        assertThat(assignment("concrete-measures", KK).timing())
                .isEqualTo(new Timing.OnDay(LocalDate.of(2025, 10, 31), Limit.BY));
        assertThat(assignment("private-centres", RU).timing())
                .isEqualTo(new Timing.AroundEvent(1, TermUnit.MONTH, Direction.AFTER, ""));
        assertThat(assignment("drug-sites", RU).timing()).isNull();
        assertThat(REPORT.assignments()).containsOnlyKeys(RU, KK);
        REPORT.assignments()
                .forEach((day, all) -> assertThat(all)
                        .hasSize(10)
                        .allSatisfy(one -> assertThat(one.given()).isEqualTo(day)));
    }

    @Test
    void a_day_beyond_the_years_of_terms_is_refused() {
        assertThatThrownBy(() -> REPORT.assignments(LocalDate.MAX)).hasMessageContaining("1900..2999");
        assertThatThrownBy(() -> ReportLint.check(REPORT, LocalDate.MIN)).hasMessageContaining("given");
    }

    private static String message(String code, LocalDate day) {
        List<Finding> findings = day == null ? ReportLint.check(REPORT) : ReportLint.check(REPORT, day);
        return findings.stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow()
                .message(Language.EN);
    }
}
