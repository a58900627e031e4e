package kz.jospar.protocol.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.protocol.regulation.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands in a finding on versions that differ: whose words, and which. */
class VersionsBesideTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    private static final LocalizedText TITLE = new LocalizedText("іс", "дело", "matter");
    private static final LocalizedText HEAD = new LocalizedText("басшы", "руководитель", "head");
    private static final LocalizedText DEPUTY = new LocalizedText("орынбасар", "заместитель", "deputy");
    private static final String TERM = "жыл соңына дейін";
    private static final Addressee NAMED =
            new Addressee(new Executor("mvd", "ІІМ", Role.LEAD, false, false, "ІІМ"), null);

    private static Wording kk(Manner manner, @Nullable LocalizedText giver, String urgency) {
        return new Wording(Language.KK, manner, giver, TERM, urgency);
    }

    private static Wording ru(Manner manner, @Nullable LocalizedText giver, String urgency) {
        return new Wording(Language.RU, manner, giver, "до конца года", urgency);
    }

    private static SittingReport report(List<Fact> facts, Instruction... instructions) {
        return new SittingReport(
                SittingReport.FORMAT,
                "s",
                TITLE,
                Level.REPUBLICAN,
                DAY,
                List.of(new ReportVersion(Language.KK, DAY, "x"), new ReportVersion(Language.RU, DAY, "x")),
                facts,
                List.of(instructions));
    }

    private static Instruction told(Wording... wordings) {
        return new Instruction("a", Instruction.Kind.ASSIGNMENT, TITLE, List.of(NAMED), List.of(wordings));
    }

    private static List<String> said(SittingReport report) {
        return ReportLint.check(report).stream()
                .map(finding -> finding.code() + "|" + finding.place().measure() + "|"
                        + finding.place().column() + "|" + finding.text() + "|" + finding.message(Language.EN))
                .toList();
    }

    private static String one(Wording... wordings) {
        List<String> all = said(report(List.of(), told(wordings)));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void what_one_version_says_is_named_with_its_version() {
        assertThat(one(kk(Manner.INSTRUCTED, HEAD, "")))
                .startsWith("instruction-in-one-version|a|versions||")
                .contains("(Kazakh)")
                .doesNotContain("Russian");
        assertThat(one(kk(Manner.INSTRUCTED, HEAD, ""), ru(Manner.INSTRUCTED, HEAD, "срочно")))
                .startsWith("urgency-in-one-version|a|urgency|срочно|")
                .contains("Russian version: срочно")
                .doesNotContain("Kazakh");
        assertThat(one(kk(Manner.INSTRUCTED, HEAD, ""), ru(Manner.INSTRUCTED, null, "")))
                .startsWith("giver-in-one-version|a|givenBy||")
                .contains("Kazakh version: head")
                .doesNotContain("Russian");
    }

    @Test
    void what_both_say_differently_stands_side_by_side() {
        assertThat(one(kk(Manner.INSTRUCTED, HEAD, ""), ru(Manner.INSTRUCTED, DEPUTY, "")))
                .startsWith("givers-differ|a|givenBy||")
                .contains("Kazakh version: head; Russian version: deputy");
        assertThat(one(kk(Manner.INSTRUCTED, HEAD, ""), ru(Manner.ANNOUNCED, HEAD, "")))
                .startsWith("manner-differs|a|manner||")
                .contains("Kazakh version: ", "; Russian version: ");
        assertThat(one(kk(Manner.ANNOUNCED, HEAD, ""), ru(Manner.ANNOUNCED, HEAD, "")))
                .startsWith("announced-only|a|manner||");
        assertThat(said(report(
                        List.of(), told(kk(Manner.INSTRUCTED, null, "шұғыл"), ru(Manner.INSTRUCTED, null, "срочно")))))
                .isEmpty();
    }

    @Test
    void a_fact_told_differently_names_its_values_and_one_told_once_names_who_tells_it() {
        Fact differs = new Fact(
                "f",
                Fact.Kind.FIGURE,
                "a",
                TITLE,
                List.of(new Telling(Language.KK, "9", null), new Telling(Language.RU, "10", HEAD)));
        Fact once = new Fact("g", Fact.Kind.TOPIC, null, TITLE, List.of(new Telling(Language.RU, "t", null)));
        Instruction agreed = told(kk(Manner.INSTRUCTED, HEAD, ""), ru(Manner.INSTRUCTED, HEAD, ""));
        List<String> all = said(report(List.of(differs, once), agreed));
        assertThat(all).hasSize(2);
        assertThat(all.get(0))
                .startsWith("fact-differs|a|f|9; 10|")
                .contains("Kazakh version: 9; Russian version: head");
        assertThat(all.get(1)).startsWith("fact-in-one-version|null|g|t|").contains("Russian version: t");
        assertThat(differs.in(Language.KK)).map(Telling::value).contains("9");
        assertThat(once.in(Language.KK)).isEmpty();
        assertThat(agreed.in(Language.RU)).map(Wording::term).contains("до конца года");
        assertThat(agreed.in(Language.EN)).isEmpty();
    }

    @Test
    void days_are_compared_and_told() {
        SittingReport two = new SittingReport(
                SittingReport.FORMAT,
                "s",
                TITLE,
                Level.REPUBLICAN,
                null,
                List.of(new ReportVersion(Language.KK, DAY.plusDays(4), "x"), new ReportVersion(Language.RU, DAY, "x")),
                List.of(),
                List.of());
        assertThat(ReportLint.check(two))
                .extracting(Finding::code)
                .containsExactly("published-on-different-days", "sitting-day-unsaid");
        assertThat(ReportLint.check(two).get(0).message(Language.EN))
                .contains("Kazakh version: 19.10.2025; Russian version: 15.10.2025");
        assertThat(ReportLint.check(two, DAY)).extracting(Finding::code).containsExactly("published-on-different-days");
        assertThat(ReportLint.check(two, DAY.plusDays(1)))
                .extracting(Finding::code)
                .containsExactly("published-on-different-days", "sitting-after-publication");
        assertThat(two.days()).containsExactly(DAY, DAY.plusDays(4));
    }

    @Test
    void days_of_the_first_and_the_last_year_are_days_of_a_report() {
        assertThat(new ReportVersion(Language.KK, LocalDate.of(1900, 1, 1), "x").published())
                .isEqualTo("1900-01-01");
        assertThat(new ReportVersion(Language.KK, LocalDate.of(2999, 12, 31), "x").published())
                .isEqualTo("2999-12-31");
        assertThatThrownBy(() -> new ReportVersion(Language.KK, LocalDate.of(1899, 12, 31), "x"))
                .hasMessageContaining("published is 1899-12-31");
        assertThatThrownBy(() -> new ReportVersion(Language.KK, LocalDate.of(3000, 1, 1), "x"))
                .hasMessageContaining("published is 3000-01-01");
        assertThatThrownBy(() -> new SittingReport("x", "s", TITLE, Level.OBLAST, DAY, List.of(), List.of(), List.of()))
                .hasMessageContaining("format is 'x'");
        assertThatThrownBy(() -> new SittingReport(
                        SittingReport.FORMAT, "s", TITLE, Level.OBLAST, DAY, List.of(), List.of(), List.of()))
                .hasMessageContaining("has no version");
        assertThatThrownBy(() -> new SittingReport(
                        SittingReport.FORMAT,
                        "s",
                        TITLE,
                        Level.OBLAST,
                        LocalDate.of(3000, 1, 1),
                        List.of(new ReportVersion(Language.KK, DAY, "x")),
                        List.of(),
                        List.of()))
                .hasMessageContaining("held is 3000-01-01");
        assertThatThrownBy(() -> new Fact("f", Fact.Kind.NAME, null, TITLE, List.of()))
                .hasMessageContaining("'f' is told by no version");
    }

    @Test
    void a_fact_of_a_version_that_is_not_there_is_refused() {
        Fact english = new Fact("f", Fact.Kind.NAME, null, TITLE, List.of(new Telling(Language.EN, "v", null)));
        assertThatThrownBy(() -> report(List.of(english))).hasMessageContaining("no version 'en'");
        Fact twice = new Fact("f", Fact.Kind.NAME, null, TITLE, List.of(new Telling(Language.KK, "v", null)));
        assertThatThrownBy(() -> report(List.of(twice, twice))).hasMessageContaining("'f'");
        Instruction same = told(kk(Manner.INSTRUCTED, HEAD, ""), ru(Manner.INSTRUCTED, HEAD, ""));
        assertThatThrownBy(() -> report(List.of(), same, same)).hasMessageContaining("'a'");
    }

    @Test
    void the_words_of_a_term_are_the_first_versions_where_both_mean_the_same() {
        Instruction agreed = told(kk(Manner.INSTRUCTED, HEAD, ""), ru(Manner.INSTRUCTED, HEAD, ""));
        assertThat(agreed.term()).isEqualTo(TERM);
        assertThat(agreed.given(DAY).deadline()).isEqualTo(TERM);
        assertThat(told(new Wording(Language.KK, Manner.INSTRUCTED, HEAD, "", ""), ru(Manner.INSTRUCTED, HEAD, ""))
                        .term())
                .isEqualTo("до конца года");
    }

    @Test
    void a_slash_has_no_place_in_an_id_not_even_at_its_beginning() {
        List<ReportVersion> versions = List.of(new ReportVersion(Language.KK, DAY, "x"));
        assertThatThrownBy(() -> new SittingReport(
                        SittingReport.FORMAT, "/b", TITLE, Level.OBLAST, DAY, versions, List.of(), List.of()))
                .hasMessageContaining("slash");
        assertThatThrownBy(() -> new SittingReport(
                        SittingReport.FORMAT,
                        "s",
                        TITLE,
                        Level.OBLAST,
                        DAY,
                        List.of(versions.get(0), versions.get(0)),
                        List.of(),
                        List.of()))
                .hasMessageContaining("'kk'");
    }
}
