package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.jospar.core.amendment.Amendment;
import kz.jospar.core.amendment.KeptMeasure;
import kz.jospar.core.amendment.MatchedBy;
import kz.jospar.core.amendment.PlanEditions;
import kz.jospar.core.lang.Language;
import kz.jospar.core.plan.Approval;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.text.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two editions of a plan on the command line. */
class ChangesTest {
    private static final String HEAD = "№\tІс-шара\tАяқтау нысаны\tОрындаушылар\tМерзімі\n";

    @TempDir
    Path folder;

    private String edition(String name, String... rows) throws IOException {
        String table = "2025 жылға арналған іс-шаралар жоспары\n\n" + HEAD;
        for (String row : rows) {
            table += row.replace(" | ", "\t") + "\n";
        }
        return Files.writeString(folder.resolve(name), table).toString();
    }

    private String first() throws IOException {
        return edition(
                "old.txt",
                "1 | Дәріс өткізу | ақпарат | ББ | 2025 жылғы ақпан",
                "2 | Рейд ұйымдастыру | ақпарат | ПД | тоқсан сайын",
                "3 | Түсіндіру жұмыстары | ақпарат | ББ | тұрақты",
                "4 | Есеп беру | есеп | ІСБ | 2025 жылғы желтоқсан");
    }

    private String second() throws IOException {
        return edition(
                "new.txt",
                "1 | Жаңа курс ашу | ақпарат | ББ | 2025 жылғы мамыр",
                "2 | Дәріс өткізу | ақпарат | ББ | 2025 жылғы сәуір",
                "3 | Рейд ұйымдастыру | ақпарат | ПД, ІІД | тоқсан сайын",
                "4 | Есеп беру | есеп | ІСБ | 2025 жылғы желтоқсан");
    }

    @Test
    void wordsShowEachMeasureOldBesideNew() throws IOException {
        assertThat(Call.of("changes", first(), second(), "--words").lines())
                .containsExactly(
                        "1~2: a new measure: \"Жаңа курс ашу\", deadline: \"2025 жылғы мамыр\".",
                        "1, number: was \"1\", is now \"2\".",
                        "1, deadline: was \"2025 жылғы ақпан\", is now \"2025 жылғы сәуір\".",
                        "2, number: was \"2\", is now \"3\".",
                        "2, executors: was \"ПД\", is now \"ПД, ІІД\".",
                        "3: the measure was dropped: \"Түсіндіру жұмыстары\", deadline: \"тұрақты\".");
        assertThat(Call.of("changes", first(), second(), "--words", "--jsonl").json())
                .extracting(line -> line.path("change").asString() + " "
                        + line.path("measure").asString() + " "
                        + line.path("aspect").asString() + " "
                        + line.path("before").asString() + ">"
                        + line.path("after").asString())
                .contains("changed 2 executors ПД>ПД, ІІД")
                .hasSize(6);
    }

    @Test
    void aPersonReadsOnceWhatIsTheSameForEachObligation() throws IOException {
        assertThat(Call.of("changes", first(), second()).lines())
                .filteredOn(line -> line.contains("executors"))
                .hasSize(1);
    }

    @Test
    void changesAreLinesWithOldAndNewDays() throws IOException {
        Call call = Call.of("changes", first(), second(), "--jsonl");

        assertThat(call.code()).isZero();
        assertThat(call.json())
                .allSatisfy(line -> assertThat(line.propertyNames())
                        .containsExactly("id", "measure", "change", "old", "new", "message"));
        assertThat(call.json())
                .extracting(line -> line.path("change").asString() + " "
                        + line.path("measure").asString())
                .containsExactly(
                        "added 1~2", "moved 1", "changed 2", "changed 2", "changed 2", "changed 2", "dropped 3");
        JsonNode moved = call.json().get(1);
        assertThat(moved.path("old").propertyNames()).containsExactly("id", "from", "to", "due", "adjusted");
        assertThat(moved.path("old").path("due").asString()).isEqualTo("2025-02-28");
        assertThat(moved.path("new").path("due").asString()).isEqualTo("2025-04-30");
        assertThat(moved.path("id").asString())
                .isEqualTo(moved.path("new").path("id").asString());
        assertThat(moved.path("id").asString()).endsWith("/1/2025-04");
        assertThat(moved.path("old").path("id").asString()).endsWith("/1/2025-02");
        assertThat(call.json().get(0).path("old").isNull()).isTrue();
        JsonNode dropped = call.json().get(6);
        assertThat(dropped.path("new").isNull()).isTrue();
        assertThat(dropped.path("old").path("due").isNull()).isTrue();
        assertThat(dropped.path("message").asString()).contains("3: the measure was dropped", "тұрақты");
    }

    @Test
    void aPersonReadsSentencesInTheirLanguage() throws IOException {
        assertThat(Call.in(Language.KK, "changes", first(), second()).lines())
                .hasSize(4)
                .contains("1: мерзім өзгерді: 2025-02-28 орнына 2025-04-30; демалыс күндерін ескергенде 2025-02-28"
                        + " орнына 2025-04-30. 1: орындау аралығы өзгерді: 2025-02-01 – 2025-02-28 орнына 2025-04-01"
                        + " – 2025-04-30.");
    }

    @Test
    void aFormThatChangedIsToldThoughNoDayMoved() throws IOException {
        String old = edition("a.txt", "1 | Дәріс өткізу | ақпарат | ББ | 2025 жылғы ақпан");
        String young = edition("b.txt", "1 | Дәріс өткізу | хаттама | ББ | 2025 жылғы ақпан");

        assertThat(Call.of("changes", old, young).lines())
                .containsExactly("1: the measure changed. What changed: completion form.");
    }

    @Test
    void whatCannotBeToldIsSaidBesideAndAPersonDecides() throws IOException {
        String old = edition(
                "a.txt",
                "1 | Мониторинг жүргізу | ақпарат | ББ | 2025 жылғы ақпан",
                "2 | Мониторинг жүргізу | ақпарат | ББ | 2025 жылғы ақпан");
        String young = edition("b.txt", "7 | Мониторинг жүргізу | ақпарат | ББ | 2025 жылғы ақпан");

        Call call = Call.of("changes", old, young, "--jsonl");
        assertThat(call.code()).isZero();
        assertThat(call.err()).contains(young + ":2:title warning measure-ambiguous", "1, 2");
        assertThat(call.json()).hasSize(3);

        Call decided = Call.of("changes", old, young, "--same", "2=7", "--jsonl");
        assertThat(decided.err()).isEmpty();
        assertThat(decided.json())
                .singleElement()
                .satisfies(line -> assertThat(line.path("measure").asString()).isEqualTo("1"));

        Call news = Call.of("changes", old, young, "--new=7", "--jsonl");
        assertThat(news.err()).isEmpty();
        assertThat(news.json()).hasSize(3);
    }

    @Test
    void aDecisionThatDoesNotFitIsWrongUsage() throws IOException {
        for (String[] wrong : List.of(
                new String[] {"--same", "1"},
                new String[] {"--same", "=1"},
                new String[] {"--same", "9=1"},
                new String[] {"--same", "1=9"},
                new String[] {"--new", "9"},
                new String[] {"--same", "1=1", "--new", "1"})) {
            String[] words = new String[3 + wrong.length];
            words[0] = "changes";
            words[1] = first();
            words[2] = second();
            System.arraycopy(wrong, 0, words, 3, wrong.length);
            Call call = Call.in(Language.RU, words);
            assertThat(call.code()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(call.err()).contains("Неверный").doesNotContain("Exception", "decision");
        }
        assertThat(Call.of("changes", "-", "-").code()).isEqualTo(2);
        assertThat(Call.of("changes", first(), "жоқ.txt").code()).isEqualTo(3);
    }

    @Test
    void aPlanDoesNotDifferFromItself() {
        Call call = Call.of("changes", Sample.plan(), Sample.plan(), "--jsonl");

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).isEmpty();
    }

    @Test
    void theAmendedPlanIsWrittenUnderItsOldIdsAndTheNextAmendmentGoesOnFromIt() throws IOException {
        String amended = folder.resolve("v2.json").toString();
        Call call = Call.of("changes", first(), second(), "--out", amended, "--jsonl");
        assertThat(call.code()).isZero();
        assertThat(call.out())
                .isEqualTo(Call.of("changes", first(), second(), "--jsonl").out());

        Plan plan = read(amended);
        assertThat(plan.measures()).extracting(Measure::id).containsExactly("1~2", "1", "2", "4");
        assertThat(plan.formerIds()).containsExactly("3");
        assertThat(Call.of("obligations", amended, "--jsonl").json())
                .extracting(line -> line.path("id").asString())
                .contains(plan.id() + "/1/2025-04", plan.id() + "/2/2025-Q1");

        String third = edition(
                "third.txt",
                "1 | Дәріс өткізу | ақпарат | ББ | 2025 жылғы сәуір",
                "3 | Көшбасшылар форумы | ақпарат | ББ | 2025 жылғы қараша");
        assertThat(Call.of("changes", amended, third, "--out", amended).code()).isZero();
        assertThat(read(amended).measures()).extracting(Measure::id).containsExactly("1", "3~2");
        assertThat(read(amended).formerIds()).containsExactly("1~2", "2", "3", "4");
    }

    @Test
    void theAmendedPlanDoesNotGoToStandardOutputNorIsAnythingWrittenAfterAnError() throws IOException {
        assertThat(Call.of("changes", first(), second(), "--out", "-").code()).isEqualTo(2);
        String file = folder.resolve("v2.json").toString();
        assertThat(Call.of("changes", first(), second(), "--out", file, "--new", "9")
                        .code())
                .isEqualTo(2);
        assertThat(Path.of(file)).doesNotExist();
        assertThat(Call.of("changes", first(), second(), "--out", folder.toString())
                        .out())
                .isEmpty();
    }

    @Test
    void anAmendedPlanWithoutDroppedMeasuresIsTheSameJson() throws IOException {
        Path file = folder.resolve("same.json");
        assertThat(Call.of("changes", Sample.plan(), Sample.plan(), "--out", file.toString())
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(Files.readAllBytes(Path.of(Sample.plan())));
    }

    @Test
    void anEditionWithoutADayKeepsItsPast() throws IOException {
        Path next = folder.resolve("dated.json");
        PlanInput.JSON.write(
                read(Sample.plan()).withApproval(new Approval(null, null, LocalDate.of(2025, 6, 1), null, List.of())),
                Files.newOutputStream(next));
        Call call = Call.of("changes", Sample.plan(), next.toString(), "--jsonl");

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEmpty();
    }

    @Test
    void eventsDateTheMeasuresOfBothEditions() throws IOException {
        String old = edition("a.txt", "1 | Шешімді орындау | хат | ПД | отырыстан кейін 3 жұмыс күні ішінде");
        String young = edition(
                "b.txt",
                "1 | Жаңа курс ашу | ақпарат | ББ | 2025 жылғы мамыр",
                "2 | Шешімді орындау | хат | ПД | отырыстан кейін 5 жұмыс күні ішінде");
        Call call = Call.of("changes", old, young, "--event", "1=2025-02-03", "--jsonl");

        // Monday 3 February + 3 and + 5 working days.
        assertThat(call.json())
                .filteredOn(line -> line.path("measure").asString().equals("1"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.path("old").path("due").asString()).isEqualTo("2025-02-06");
                    assertThat(line.path("new").path("due").asString()).isEqualTo("2025-02-10");
                });
        assertThat(Call.of("changes", old, young, "--event", "9=2025-02-03").code())
                .isEqualTo(2);
    }

    private static Plan read(String file) {
        return PlanInput.load(
                new Terminal(System.in, System.out, System.err, Language.EN, false), file, PlanReader.Hints.NONE);
    }

    /** However one real plan is cut, no measure of it is taken for another: the rule for likeness is strict enough. */
    @Test
    void noMeasureOfARealPlanIsTakenForAnother() {
        Plan plan = PlanInput.load(
                new Terminal(System.in, System.out, System.err, Language.EN, false),
                Sample.plan(),
                PlanReader.Hints.NONE);
        List<Measure> all = plan.measures();
        for (int i = 0; i < all.size(); i++) {
            int dropped = i;
            List<Measure> rest = all.stream().filter(m -> m != all.get(dropped)).toList();
            Plan without = plan.withSections(List.of(new Section(null, rest, null)));
            for (Amendment amendment : List.of(
                    PlanEditions.of(plan).amend(without),
                    PlanEditions.of(without).amend(plan))) {
                assertThat(amendment.kept()).extracting(KeptMeasure::by).containsOnly(MatchedBy.WORDING);
                assertThat(amendment.kept()).hasSize(all.size() - 1);
            }
        }
        Plan odd = plan.withSections(List.of(new Section(null, every(all, 1), null)));
        Plan even = plan.withSections(List.of(new Section(null, every(all, 0), null)));
        assertThat(PlanEditions.of(odd).amend(even).kept()).isEmpty();
    }

    private static List<Measure> every(List<Measure> all, int remainder) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == remainder)
                .mapToObj(all::get)
                .toList();
    }
}
