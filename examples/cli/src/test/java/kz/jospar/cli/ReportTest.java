package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.jospar.core.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code jospar report} over the republican staff's sitting of October 2025. */
class ReportTest {
    private static final Path DATA = Path.of(System.getProperty("jospar.root"), "examples/data");
    private static final String REPORT =
            DATA.resolve("republican-sitting-2025-10.json").toString();
    private static final String STAFFS = DATA.resolve("staffs.json").toString();

    @Test
    void theFindingsHaveTheShapeOfAPlansFindings() {
        Call call = Call.of("report", REPORT, "--jsonl");

        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isEqualTo(ExitCode.DONE);
        assertThat(call.json())
                .hasSize(30)
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .containsExactly(
                                "code", "severity", "measure", "row", "column", "text", "message", "proposal"));
        assertThat(Call.of("report", REPORT, "--given", "2025-10-15").json()).hasSize(28);
        assertThat(Call.in(Language.KK, "report", REPORT).out())
                .contains("Отырыс қай күні", "15.11.2025 (демалыс күні, сондықтан 17.11.2025) немесе 19.11.2025");
    }

    @Test
    void aMonthFromASaturdaysEveIsDatedForBothDaysAndMovedOffTheDayOff() {
        List<JsonNode> both = Call.of("report", REPORT, "--assignments").json();
        assertThat(both).hasSize(20);
        assertThat(both.stream().filter(line -> is(line, "id", "private-centres")))
                .extracting(line -> line.path("given").asString()
                        + " " + line.path("due").asString()
                        + " " + line.path("adjusted").asString())
                // 15 November 2025 is a Saturday, 19 November a Wednesday.
                .containsExactly("2025-10-15 2025-11-15 2025-11-17", "2025-10-19 2025-11-19 2025-11-19");
        List<JsonNode> one = Call.of("report", REPORT, "--assignments", "--given", "2025-10-15")
                .json();
        assertThat(one).hasSize(10);
        assertThat(one).allSatisfy(line -> assertThat(line.path("due").isNull()).isFalse());
        assertThat(one.stream().filter(line -> is(line, "origin", "policy")))
                .allSatisfy(line -> {
                    assertThat(line.path("due").asString()).isEqualTo("2025-11-15");
                    assertThat(line.path("rule").asString()).contains("Government resolution 703", "101-109");
                })
                .extracting(line -> line.path("id").asString())
                .containsExactly(
                        "express-tests",
                        "information-work",
                        "drug-sites",
                        "forensic-laboratories",
                        "border-checkpoints",
                        "oblast-staffs",
                        "comprehensive-plan");
    }

    @Test
    void theRuleIsThatOfThePolicyAndNoneWhereItNamesNone() {
        Call none = Call.of("report", REPORT, "--assignments", "--policy", "administrative-procedure-code");
        assertThat(none.code()).isEqualTo(ExitCode.DONE);
        assertThat(none.json().stream().filter(line -> is(line, "origin", "none")))
                .hasSize(14)
                .allSatisfy(line -> {
                    assertThat(line.path("due").isNull()).isTrue();
                    assertThat(line.path("rule").isNull()).isTrue();
                    assertThat(line.path("givenDays").size()).isEqualTo(2);
                });
        assertThat(Call.of("report", REPORT, "--policy", "administrative-procedure-code")
                        .out())
                .contains("there is no term. The rules named give none")
                .doesNotContain("703");
        assertThat(Call.of("report", REPORT).out())
                .contains("Government resolution 703", "15.11.2025 (a day off, so 17.11.2025) or 19.11.2025");
    }

    @Test
    void aLowerStaffTakesAnAssignmentOnceAndFromADeclaredReceipt() {
        Call disputed = Call.of("report", REPORT, "--arrive", STAFFS);
        assertThat(disputed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(disputed.err()).contains("2025-10-15, 2025-10-19", "--given");
        Call call = Call.of("report", REPORT, "--arrive", STAFFS, "--given", "2025-10-15", "--received", "2025-10-20");
        assertThat(call.json())
                .hasSize(6)
                .allSatisfy(
                        line -> assertThat(is(line, "received", "2025-10-20")).isTrue());
        assertThat(call.json().get(0).path("given").asString()).isEqualTo("2025-10-20");
        assertThat(call.json().get(0).path("due").asString()).isEqualTo("2025-11-20");
        assertThat(Call.of("report", REPORT, "--arrive", STAFFS, "--given", "2025-10-15", "--received", "2025-10-14")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Call.of("report", REPORT, "--received", "2025-10-20").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void whatTheAkimsOfRegionsAreToldArrivesAtTheStaffsThatAreKnown() {
        Call call = Call.of("report", REPORT, "--arrive", STAFFS, "--given", "2025-10-15");

        assertThat(call.code()).isEqualTo(ExitCode.DONE);
        assertThat(call.json())
                .extracting(line -> line.path("staff").asString() + " "
                        + line.path("id").asString() + " " + line.path("due").asString("-"))
                .containsExactly(
                        "kostanay-oblast-staff republican-2025-10/oblast-staffs~kostanay-oblast-staff 2025-11-15",
                        "karaganda-oblast-staff republican-2025-10/oblast-staffs~karaganda-oblast-staff 2025-11-15",
                        "astana-staff republican-2025-10/oblast-staffs~astana-staff 2025-11-15",
                        "kostanay-oblast-staff republican-2025-10/concrete-measures~kostanay-oblast-staff 2025-10-31",
                        "karaganda-oblast-staff republican-2025-10/concrete-measures~karaganda-oblast-staff 2025-10-31",
                        "astana-staff republican-2025-10/concrete-measures~astana-staff 2025-10-31");
        assertThat(call.json())
                .allSatisfy(line -> assertThat(is(line, "binding", "unsaid")).isTrue());
        assertThat(call.err())
                .contains("concrete-measures", "almaty", "shymkent")
                .doesNotContain("astana");
    }

    /** Review 2, 35: the Russian report says the term too. */
    @Test
    void aRussianReaderReadsTheRussianWordsOfATermAndOfABody() {
        Call call = Call.in(Language.RU, "report", REPORT, "--assignments", "--given", "2025-10-15");
        assertThat(call.json().stream().filter(line -> is(line, "id", "rating")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.path("deadline").asString()).contains("конца");
                    assertThat(line.path("executors").get(0).path("name").asString())
                            .isEqualTo("МВД");
                });
    }

    @Test
    void whatIsNoReportNoDayOrNoHierarchyIsRefused(@TempDir Path folder) throws Exception {
        assertThat(Call.of("report", STAFFS).code()).isEqualTo(ExitCode.INPUT);
        assertThat(Call.of("report", REPORT, "--arrive", REPORT, "--given", "2025-10-15")
                        .code())
                .isEqualTo(ExitCode.INPUT);
        assertThat(Call.of("report", "-", "--arrive", "-").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Call.of("report", REPORT, "--given", "+999999999-01-01").code())
                .isEqualTo(ExitCode.USAGE);
        Path broken = Files.writeString(
                folder.resolve("staffs.json"),
                Files.readString(Path.of(STAFFS)).replace("\"above\": \"kostanay-oblast-staff\"", "\"above\": \"x\""));
        Call call = Call.of("report", REPORT, "--arrive", broken.toString(), "--given", "2025-10-15");
        assertThat(call.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("\"x\"");
    }

    private static boolean is(JsonNode line, String property, String value) {
        return line.path(property).asString().equals(value);
    }
}
