package kz.jospar.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.jospar.core.SharedFiles;
import org.junit.jupiter.api.Test;

/** Every cell of real plans on money and forms, where the plans are. */
class PlanCellsTest {
    private static final String EDUCATION = "plans/edu-preschool-2016-2019.expected.json";
    private static final Pattern LINE =
            Pattern.compile("\"by_year\": \\{([^}]*)}(,\\s*\"total\": [^,]*),\\s*\"source\": \"([^\"]*)\","
                    + "\\s*\"code\": \"[^\"]*\",\\s*\"as_written\": \\[([^]]*)]");

    private static final Map<String, FundingKind> COSTS = Map.ofEntries(
            Map.entry("ЖБ және РБ көзделген қаражаттар шеңберінде", FundingKind.WITHIN_BUDGET),
            Map.entry("ЖБ көзделген қаражаттар", FundingKind.WITHIN_BUDGET),
            Map.entry("ЖБ көзделген қаражаттар шеңберінде", FundingKind.WITHIN_BUDGET),
            Map.entry("ЖБ көзделген қаражаттар шеңберінде и РБ", FundingKind.WITHIN_BUDGET),
            Map.entry("РБ көзделген қаражаттар шеңберінде", FundingKind.WITHIN_BUDGET),
            Map.entry("РБ көзделген қаражаттар шеңберінде және ЖБ", FundingKind.WITHIN_BUDGET),
            Map.entry("Республикалық бюджетте көзделген қаражат шеңберінде", FundingKind.WITHIN_BUDGET),
            Map.entry("бюджетте көзделген қаражат шеңберінде", FundingKind.WITHIN_BUDGET),
            Map.entry("қажет етпейди", FundingKind.NOT_REQUIRED),
            Map.entry("қажет етпейді", FundingKind.NOT_REQUIRED),
            // A page's end cut these cells.
            Map.entry("Республикалық", FundingKind.NAMED_SOURCE),
            Map.entry("шеңберінде", FundingKind.OTHER));

    @Test
    void the_cost_cells_of_the_child_protection_plan_say_what_a_person_reads() throws IOException {
        Set<String> cells = new LinkedHashSet<>();
        for (String[] row : childRows()) {
            cells.add(row[5]);
        }
        cells.removeAll(Set.of("", "6", "Болжамды шығындар"));
        assertThat(cells).containsExactlyInAnyOrderElementsOf(COSTS.keySet());
        for (String cell : cells) {
            Funding funding = new Funding(cell);
            assertThat(funding.kind()).as(cell).isEqualTo(COSTS.get(cell));
            List<BudgetKind> payers =
                    funding.sources().stream().map(FundingSource::kind).toList();
            assertThat(payers.contains(BudgetKind.REPUBLICAN))
                    .as(cell)
                    .isEqualTo(cell.contains("РБ") || cell.contains("Респуб"));
            assertThat(payers.contains(BudgetKind.LOCAL)).as(cell).isEqualTo(cell.contains("ЖБ"));
        }
    }

    @Test
    void the_amounts_of_the_education_plan_are_read_in_both_languages() throws IOException {
        String plan = Files.readString(SharedFiles.file(EDUCATION));
        int amounts = 0;
        for (MatchResult line : LINE.matcher(plan).results().toList()) {
            List<String> values = values("-?[\\d.]+|null", line.group(1).replaceAll("\"\\d+\":", "") + line.group(2));
            List<String> written = values("(?<=\")[^\",]*(,\\s?[^\",]*)?(?=\",?\\s)", line.group(4) + " ");
            assertThat(written).as(line.group()).hasSameSizeAs(values);
            for (int i = 0; i < values.size(); i++) {
                Amount amount = Amount.of(written.get(i));
                if (values.get(i).equals("null")) {
                    assertThat(amount.value()).isNull();
                } else {
                    assertThat(amount.value()).as(amount.text()).isEqualByComparingTo(new BigDecimal(values.get(i)));
                    amounts++;
                }
            }
            String payer = line.group(3);
            assertThat(FundingSource.listOf(payer)).as(payer).hasSize(payer.contains("(") ? 2 : 1);
        }
        assertThat(amounts).isEqualTo(90);
    }

    @Test
    void the_units_and_costs_of_the_education_plan_are_read_in_both_languages() throws IOException {
        String plan = Files.readString(SharedFiles.file(EDUCATION));
        for (String unit : values("(?<=\"unit\": \")[^\"]*", plan)) {
            assertThat(AmountUnit.of(unit).zeros()).as(unit).isEqualTo(unit.isEmpty() ? null : Integer.valueOf(6));
        }
        List<String> costs = values("(?<=\"funding\": \")[^\"]*", plan);
        assertThat(costs).hasSize(20);
        for (String words : costs) {
            boolean local = words.contains("ЖБ") || words.contains("МБ");
            assertThat(FundingWords.kind(words))
                    .as(words)
                    .isEqualTo(local ? FundingKind.WITHIN_BUDGET : FundingKind.NOT_REQUIRED);
            assertThat(FundingSource.listOf(words)).hasSize(local ? 1 : 0);
        }
    }

    @Test
    void few_forms_of_real_plans_are_without_a_kind() throws IOException {
        Set<String> cells = new LinkedHashSet<>();
        for (String[] row : childRows()) {
            cells.add(row[2]);
        }
        for (String file : List.of(EDUCATION, "plans/elorda-anticorruption-2023.expected.json")) {
            cells.addAll(values("(?<=\"form\": \")[^\"]*", Files.readString(SharedFiles.file(file))));
        }
        cells.addAll(karagandaForms());
        cells.removeAll(Set.of("", "3", "Аяқталу нысаны"));
        List<String> other = cells.stream()
                .filter(cell ->
                        new CompletionForm(cell).items().stream().anyMatch(item -> item.kind() == FormKind.OTHER))
                .toList();
        assertThat(cells).hasSizeGreaterThan(100);
        assertThat(other.size() * 100)
                .as("%s of %s: %s", other.size(), cells.size(), other)
                .isLessThan(cells.size() * 15);
    }

    private static List<String[]> childRows() throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(SharedFiles.file("documents/child-protection-plan-2019-2023.kk.txt"))) {
            String[] cells = line.split("\t", -1);
            if (cells.length >= 6) {
                rows.add(java.util.Arrays.stream(cells)
                        .map(cell -> cell.replaceAll("<[^>]+>", "").strip())
                        .toArray(String[]::new));
            }
        }
        return rows;
    }

    private static List<String> karagandaForms() throws IOException {
        List<String> forms = new ArrayList<>();
        String text = Files.readString(SharedFiles.file("documents/karaganda-drug-plan-2025-2026.kk.txt"));
        for (String block : text.split("\\R\\s*\\R")) {
            List<String> lines = block.lines().map(String::strip).toList();
            if (lines.size() == 5 && lines.get(0).matches("\\d+\\.\\d+.*")) {
                forms.add(lines.get(2));
            }
        }
        return forms;
    }

    private static List<String> values(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
