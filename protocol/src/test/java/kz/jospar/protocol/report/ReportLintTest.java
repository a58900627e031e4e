package kz.jospar.protocol.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.protocol.regulation.Level;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One thing wrong in a report that is otherwise without findings. */
class ReportLintTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    private static final LocalizedText WORDS = new LocalizedText("іс", "дело", "matter");
    private static final LocalizedText HEAD = new LocalizedText("басшы", "руководитель", "head");
    private static final Addressee NAMED =
            new Addressee(new Executor("mvd", "ІІМ", Role.LEAD, false, false, "ІІМ"), null);
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Wording says(Language language, String term) {
        return new Wording(language, Manner.INSTRUCTED, HEAD, term, "");
    }

    private static Instruction told(List<Addressee> who, Wording... wordings) {
        return new Instruction("a", Instruction.Kind.ASSIGNMENT, WORDS, who, List.of(wordings));
    }

    private static final Wording KK = says(Language.KK, "жыл соңына дейін");
    private static final Wording RU = says(Language.RU, "до конца года");

    private static SittingReport report(LocalDate held, List<Fact> facts, Instruction... instructions) {
        return new SittingReport(
                SittingReport.FORMAT,
                "s",
                WORDS,
                Level.REPUBLICAN,
                held,
                List.of(new ReportVersion(Language.KK, DAY, "баспасөз"), new ReportVersion(Language.RU, DAY, "пресса")),
                facts,
                List.of(instructions));
    }

    private static List<String> codes(Instruction instruction) {
        return codes(report(DAY, List.of(), instruction));
    }

    private static List<String> codes(SittingReport report) {
        return ReportLint.check(report).stream().map(Finding::code).toList();
    }

    @Test
    void a_report_whose_versions_agree_has_no_findings() {
        assertThat(codes(told(List.of(NAMED), KK, RU))).isEmpty();
        Fact same = new Fact(
                "f",
                Fact.Kind.FIGURE,
                null,
                WORDS,
                List.of(new Telling(Language.KK, "9", null), new Telling(Language.RU, "9", WORDS)));
        assertThat(codes(report(DAY, List.of(same)))).isEmpty();
    }

    @Test
    void terms_are_compared_by_what_they_mean_and_not_by_their_words() {
        assertThat(codes(told(List.of(NAMED), KK, says(Language.RU, "до конца 2025 года"))))
                .as("the same day in other words")
                .isEmpty();
        assertThat(codes(told(List.of(NAMED), KK, says(Language.RU, "до конца октября т.г."))))
                .containsExactly("terms-read-differently");
        assertThat(told(List.of(NAMED), KK, says(Language.RU, "до конца октября т.г."))
                        .given(DAY)
                        .timing())
                .as("neither is chosen")
                .isNull();
        assertThat(codes(told(List.of(NAMED), KK, says(Language.RU, "абракадабра"))))
                .containsExactly("term-unread");
        assertThat(codes(told(List.of(NAMED), KK, says(Language.RU, "")))).containsExactly("term-in-one-version");
    }

    @Test
    void what_one_version_leaves_out_is_found() {
        assertThat(codes(told(List.of(NAMED), KK))).containsExactly("instruction-in-one-version");
        assertThat(codes(told(List.of(NAMED), KK, new Wording(Language.RU, Manner.INSTRUCTED, null, RU.term(), ""))))
                .containsExactly("giver-in-one-version");
        assertThat(codes(told(List.of(NAMED), KK, new Wording(Language.RU, Manner.INSTRUCTED, WORDS, RU.term(), ""))))
                .containsExactly("givers-differ");
        assertThat(codes(told(List.of(NAMED), KK, new Wording(Language.RU, Manner.REQUIRED, HEAD, RU.term(), ""))))
                .containsExactly("manner-differs");
        Wording urgent = new Wording(Language.RU, Manner.INSTRUCTED, HEAD, RU.term(), "срочно");
        assertThat(codes(told(List.of(NAMED), KK, urgent))).containsExactly("urgency-in-one-version");
        assertThat(codes(told(
                        List.of(NAMED), new Wording(Language.KK, Manner.INSTRUCTED, HEAD, KK.term(), "шұғыл"), urgent)))
                .as("both call it urgent")
                .isEmpty();
    }

    @Test
    void executors_that_nobody_named_are_found() {
        assertThat(codes(told(List.of(), KK, RU))).containsExactly("term-without-executor", "executor-unsaid");
        Addressee inferred = new Addressee(NAMED.executor(), WORDS);
        assertThat(codes(told(List.of(inferred), KK, RU)))
                .containsExactly("term-without-executor", "executor-inferred");
    }

    @Test
    void a_version_that_is_missing_is_named_and_hides_no_difference_of_others() {
        SittingReport one = new SittingReport(
                SittingReport.FORMAT,
                "s",
                WORDS,
                Level.OBLAST,
                null,
                List.of(new ReportVersion(Language.RU, DAY, "пресса")),
                List.of(new Fact("f", Fact.Kind.TOPIC, null, WORDS, List.of(new Telling(Language.RU, "said", null)))),
                List.of(told(List.of(NAMED), RU)));
        assertThat(codes(one)).containsExactly("version-missing", "sitting-day-unsaid");
        assertThat(ReportLint.check(one).get(0).text()).isEqualTo("kk");
    }

    @Test
    void a_report_that_cannot_be_is_refused_with_its_culprit() {
        assertThatThrownBy(() -> told(List.of(NAMED), KK, KK)).hasMessageContaining("'kk' stands twice");
        assertThatThrownBy(() -> told(List.of(NAMED))).hasMessageContaining("'a' stands in no version");
        assertThatThrownBy(() -> told(List.of(NAMED, NAMED), KK)).hasMessageContaining("'mvd'");
        assertThatThrownBy(() -> report(DAY, List.of(), told(List.of(), says(Language.EN, ""))))
                .hasMessageContaining("no version 'en'");
        assertThatThrownBy(() -> report(
                        DAY,
                        List.of(new Fact(
                                "f", Fact.Kind.TOPIC, "x", WORDS, List.of(new Telling(Language.KK, "v", null))))))
                .hasMessageContaining("'x', which is no instruction");
        assertThatThrownBy(() -> new SittingReport(
                        SittingReport.FORMAT,
                        "a/b",
                        WORDS,
                        Level.OBLAST,
                        DAY,
                        List.of(new ReportVersion(Language.KK, DAY, "x")),
                        List.of(),
                        List.of()))
                .hasMessageContaining("slash");
        assertThatThrownBy(() -> new ReportVersion(Language.KK, LocalDate.MAX, "x"))
                .hasMessageContaining("published");
    }

    @Property(tries = 300)
    void no_words_of_a_term_make_the_lint_fail(@ForAll String kk, @ForAll String ru) {
        assertThat(ReportLint.check(
                        report(DAY, List.of(), told(List.of(NAMED), says(Language.KK, kk), says(Language.RU, ru)))))
                .allSatisfy(finding -> assertThat(finding.message(Language.KK)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(ReportCode.class)
    void every_code_has_a_sentence_and_help_in_each_language(ReportCode code) {
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).has("finding." + code.code())).isTrue();
            assertThat(code.help(language)).doesNotContain("{", "lint.").endsWith(".");
            assertThat(places(code, language)).isEqualTo(places(code, Language.KK));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_of_the_sample_is_whole(Language language) {
        Stream.of(ReportLint.check(Republican.report()), ReportLint.check(Republican.report(), DAY.plusDays(9)))
                .flatMap(List::stream)
                .forEach(finding -> assertThat(finding.message(language))
                        .doesNotContain("{", "#kk", "#ru", "#en", "protocol.", "finding.", "..", "()")
                        .endsWith("."));
    }

    private static Set<String> places(ReportCode code, Language language) {
        return PLACE.matcher(Messages.in(language).text("finding." + code.code()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
