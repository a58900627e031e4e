package kz.jospar.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.text.PlanReader.Hints;
import kz.jospar.core.time.PlanPeriod;
import org.junit.jupiter.api.Test;

class PlanFilesTest {
    private static final String TABLE = """
            2025 жылға арналған жоспар
            р/с\tІс-шара\tЖауапты орындаушылар\tОрындау мерзімі
            1\tТексеру\tДСБ, ББ\tақпан
            2\tДәріс оқу\tББ\tтоқсан сайын
            """;
    private static final Plan FROM_JSON = new Plan(
            Plan.FORMAT,
            "of-json",
            LocalizedText.EMPTY,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(new Section(null, List.of(), null)),
            List.of(),
            List.of(),
            List.of(),
            null);

    @Test
    void aTableIsReadWithoutAskingForJson() throws IOException {
        Plan plan = read("plan.txt", TABLE, Hints.NONE);
        assertThat(plan.period()).isEqualTo(PlanPeriod.ofYears(2025, 2025));
        assertThat(plan.measures()).hasSize(2);
    }

    @Test
    void bracesAndTheNameTellJson() throws IOException {
        for (String text : List.of("{}", " \n{", "\uFEFF{")) {
            assertThat(read("plan.txt", text, Hints.NONE)).isEqualTo(FROM_JSON);
        }
        assertThat(read("Plan.JSON", "[]", Hints.NONE)).isEqualTo(FROM_JSON);
    }

    @Test
    void hintsHoldForBoth() throws IOException {
        Hints hints = new Hints("other", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 9, 30), null);
        PlanPeriod hinted = new PlanPeriod(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 9, 30));
        for (Plan plan : List.of(read("p.txt", TABLE, hints), read("p.json", "{}", hints))) {
            assertThat(plan.id()).isEqualTo("other");
            assertThat(plan.period()).isEqualTo(hinted);
        }
        Hints end = new Hints(null, null, LocalDate.of(2025, 9, 30), null);
        assertThat(read("p.txt", TABLE, end).period())
                .isEqualTo(new PlanPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 9, 30)));
    }

    @Test
    void nothingIsNoPlanOfEitherKind() {
        assertThatThrownBy(() -> read("p.json", "  \n", Hints.NONE)).isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> read("p.json", "", Hints.NONE)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void limitsHoldForBoth() throws IOException {
        Limits small = new Limits(10, 1 << 20, 3, 1 << 20);
        byte[] table = TABLE.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PlanDocuments.readPlan(
                        "p.txt",
                        new ByteArrayInputStream(table),
                        Hints.NONE,
                        new Limits(1 << 20, 1 << 20, 3, 1 << 20),
                        PlanFilesTest::json))
                .isInstanceOf(UnreadableDocumentException.class);
        PlanJson whole = in -> {
            in.readAllBytes();
            return FROM_JSON;
        };
        byte[] ten = "{12345678}".getBytes(StandardCharsets.UTF_8);
        assertThat(PlanDocuments.readPlan("p", new ByteArrayInputStream(ten), Hints.NONE, small, whole))
                .isEqualTo(FROM_JSON);
        byte[] eleven = "{123456789}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(
                        () -> PlanDocuments.readPlan("p", new ByteArrayInputStream(eleven), Hints.NONE, small, whole))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(UnreadableDocumentException.Reason.TOO_LARGE));
    }

    @Test
    void aPlanSetAsATableIsReadAgain() throws IOException {
        Plan plan = read("plan.txt", TABLE, Hints.NONE);
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        PlanTableWriter.writeDocx(PlanTable.of(plan, Language.KK), docx);
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        PlanTableWriter.writeXlsx(PlanTable.of(plan, Language.KK), xlsx);
        for (ByteArrayOutputStream file : List.of(docx, xlsx)) {
            Plan again = PlanDocuments.readPlan(
                    "plan", new ByteArrayInputStream(file.toByteArray()), Hints.NONE, PlanFilesTest::json);
            assertThat(again.measures())
                    .usingRecursiveComparison()
                    .ignoringFields("row")
                    .isEqualTo(plan.measures());
            assertThat(again.title()).isEqualTo(plan.title());
        }
    }

    @Test
    void aPlanWithoutHeadingsGetsThoseOfTheLanguage() throws IOException {
        Plan plan = read("plan.txt", TABLE, Hints.NONE);
        Plan bare = new Plan(
                Plan.FORMAT,
                plan.id(),
                plan.title(),
                null,
                null,
                plan.period(),
                null,
                List.of(),
                List.of(),
                plan.sections(),
                List.of(),
                List.of(),
                List.of(),
                null);
        for (Language language : List.of(Language.KK, Language.RU)) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            PlanTableWriter.writeDocx(PlanTable.of(bare, language), file);
            Plan again = PlanDocuments.readPlan(
                    "plan", new ByteArrayInputStream(file.toByteArray()), Hints.NONE, PlanFilesTest::json);
            assertThat(again.measures()).hasSize(2);
            assertThat(again.measures().get(0).deadline()).isEqualTo("ақпан");
        }
    }

    private static Plan read(String name, String text, Hints hints) throws IOException {
        return PlanDocuments.readPlan(
                name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), hints, PlanFilesTest::json);
    }

    private static Plan json(InputStream in) throws IOException {
        assertThat(in.readAllBytes()).as("nothing was eaten").isNotEmpty();
        return FROM_JSON;
    }
}
