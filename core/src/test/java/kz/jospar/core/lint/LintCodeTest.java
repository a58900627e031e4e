package kz.jospar.core.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.table.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue: whole, explained in each language, and every code of it provoked somewhere. */
class LintCodeTest {
    private static final Pattern LITERAL =
            Pattern.compile("(?:Finding\\.of|new Finding|all\\.add|[^.\\w]add)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(LintCode.class)
    void everyCodeHasASentenceAndHelpInEachLanguageWithTheSamePlaces(LintCode code) {
        Set<String> places = places(code, Language.KK);
        for (Language language : Language.values()) {
            assertThat(Messages.in(language).has("finding." + code.code())).isTrue();
            assertThat(Messages.in(language).has("lint." + code.code() + ".help"))
                    .isTrue();
            assertThat(code.help(language)).doesNotContain("{").endsWith(".");
            assertThat(places(code, language)).isEqualTo(places);
        }
    }

    private static Set<String> places(LintCode code, Language language) {
        Set<String> places = new TreeSet<>();
        PLACEHOLDER
                .matcher(Messages.in(language).text("finding." + code.code()))
                .results()
                .map(MatchResult::group)
                .forEach(places::add);
        return places;
    }

    @Test
    void everyCodeThatTheReadersAndTheComparisonOfEditionsWriteIsInTheCatalogue() {
        Path sources = Path.of(System.getProperty("jospar.root", ".."), "core/src/main/java");
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file ->
                            LITERAL.matcher(text(file)).results().forEach(found -> written.add(found.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(written)
                .contains("row-too-short", "missing-separator", "measure-ambiguous", "number-reused")
                .allSatisfy(code -> assertThat(LintCode.find(code)).as(code).isPresent());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes of the reader, of versions and of editions have their cases in the tests of these. */
    @Test
    void everyCodeOfAPlanIsProvokedByAPlan() {
        Set<String> provoked = new TreeSet<>();
        PlanLintTest.defects().forEach(defect -> codes(defect.plan(), provoked));
        String title = "Халық арасында ай сайынғы түсіндіру жұмыстарын жүргізу";
        Plan plan = LintPlans.plan(
                List.of(
                        Row.of("1", title, "семинар", "ПД (келісім бойынша)", "тоқсан сайын"),
                        Row.of("2", title, "бюджетная заявка", "МОН", "2022 жылғы ІІ тоқсан"),
                        Row.of("4", "Талдау", "меморандум", "БҒМ, түсін-діру", "тұрақты"),
                        Row.of("5", "Хабарлау", "түсін-діру", "отырыс кезінде", "отырыстан кейін 1 күн ішінде"),
                        Row.of("6", "Түсіндіру", "тұрақты", "БҒМ", "тұрақты")),
                "БҒМ – Білім және ғылым министрлігі",
                "БҒМин – Білім және ғылым министрлігі",
                "ЖБ – бюджет");
        codes(plan.withPeriod(kz.jospar.core.time.PlanPeriod.ofYears(2021, 2021)), provoked);
        codes(LintPlans.row("Талдау", "ақпарат", "ЫЩЦ", "тұрақты"), provoked);
        List<String> ofMoney = List.of("money-outside-deadline", "total-mismatch", "broken-number");
        List<String> elsewhere = new ArrayList<>(ofMoney); // LintRulesTest
        elsewhere.add("duplicate-measure-between-plans"); // LintRulesTest
        Arrays.stream(LintCode.values())
                .filter(code -> code.compareTo(LintCode.LANGUAGE_VERSIONS_DIFFER) >= 0)
                .map(LintCode::code)
                .forEach(elsewhere::add); // LanguageVersionsTest, VersionFactsTest, PlanEditionsTest

        assertThat(Arrays.stream(LintCode.values()).map(LintCode::code).filter(code -> !elsewhere.contains(code)))
                .allSatisfy(code -> assertThat(provoked).contains(code));
    }

    private static void codes(Plan plan, Set<String> codes) {
        PlanLint.standard().check(plan).stream().map(Finding::code).forEach(codes::add);
    }

    @Test
    void anUnknownCodeIsRefusedAndTheNearestIsNamed() {
        assertThat(LintCode.of("no-title")).isEqualTo(LintCode.NO_TITLE);
        assertThatThrownBy(() -> PlanLint.standard().without("no-titel"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'no-titel'")
                .hasMessageContaining("'no-title'");
    }

    @Test
    void tenThousandRowsTakeSeconds() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 10_000; i++) {
            rows.add(Row.of(
                    Integer.toString(i),
                    "Аумақта " + i + " нысан бойынша түсіндіру жұмыстарын жүргізу",
                    "БҒМ-ге ақпарат",
                    "ДСБ, ҚАЖД" + (char) ('А' + i % 20) + (char) ('А' + i % 31),
                    "тоқсан сайын"));
        }
        Plan plan = LintPlans.plan(rows, "БҒМ – Білім және ғылым министрлігі", "ДБ – денсаулық басқармасы");
        PlanLint.standard().check(plan);
        long start = System.nanoTime();
        PlanLint.standard().check(plan);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10_000); // generous: the machine may be busy
        System.getLogger("lint")
                .log(System.Logger.Level.DEBUG, "10,000 rows: {0} ms", (System.nanoTime() - start) / 1_000_000);
    }
}
