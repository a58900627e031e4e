package kz.jospar.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.MeasureNumber;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.plan.Section;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.TestClock;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.account.Role;
import kz.jospar.portal.account.Scope;
import kz.jospar.portal.work.Filter;
import kz.jospar.portal.work.Obligations;
import kz.jospar.portal.work.Recording;
import kz.jospar.portal.work.Tracked;
import kz.jospar.schedule.execution.ExecutionEvent;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class UploadTest {
    private static final String TABLE = """
            Тексеру жоспары
            р/с\tІс-шара\tЖауапты орындаушылар\tОрындау мерзімі
            1\tМектептерде тексеру жүргізу\tДСБ\tақпан
            2\tАта-аналарға дәріс оқу\tББ\tтоқсан сайын
            """;

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Plans plans;

    @Autowired
    PlanKeeping keeping;

    @Autowired
    Obligations obligations;

    @Autowired
    Recording recording;

    @Autowired
    JsonDocuments json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thePlanIsShownBeforeItIsSaved() throws Exception {
        String draft = upload("plan.json", bytes(fixtures.readSamplePlan().withId("new-of-json")));
        assertThat(plans.head("new-of-json", Scope.ALL)).isEmpty();
        for (String language : List.of("kk", "ru", "en")) {
            String page = body(get(draft).header("Accept-Language", language), 200);
            assertThat(page)
                    .as(language)
                    .doesNotContain("??")
                    .contains("new-of-json")
                    .contains("<dd>68</dd>");
            assertThat(page).as("dated deadlines").contains("<dd>232</dd>");
        }
        perform(change(draft, "/save").param("version", "0"), 302);
        assertThat(plans.whole("new-of-json"))
                .isEqualTo(fixtures.readSamplePlan().withId("new-of-json"));
        assertThat(obligations.count(Filter.ofPlan("new-of-json"), Scope.ALL)).isEqualTo(232);
        perform(get(draft), 404);
    }

    @Test
    void aRemarkIsMadeOnceWithItsMeasuresAndTheGravestFirst() throws Exception {
        Plan plan = fixtures.readSamplePlan().withId("grouped");
        String draft = upload("plan.json", bytes(plan));
        String page = body(get(draft).header("Accept-Language", "ru"), 200);
        List<Finding> undefined = keeping.findings(plan).stream()
                .filter(finding -> finding.code().equals("undefined-abbreviation")
                        && finding.text().equals("ДСБ"))
                .toList();
        assertThat(undefined).hasSizeGreaterThan(20).allMatch(one -> one.place().measure() != null);
        String sentence = undefined.get(0).message(Language.RU);
        assertThat(page.split(Pattern.quote(HtmlUtils.htmlEscape(sentence, "UTF-8")), -1))
                .hasSize(2);
        String places = page.substring(page.indexOf(HtmlUtils.htmlEscape(sentence, "UTF-8")));
        places = places.substring(0, places.indexOf("</div>"));
        assertThat(places)
                .contains("Мероприятий – " + undefined.size() + ":")
                .contains("?page=0#m-1.1\">1.1.</a>")
                .doesNotContain("href=\"#m-");
        assertThat(page.indexOf("id=\"findings\"")).isLessThan(page.indexOf("/save\""));
        assertThat(page).contains("Требуют внимания: ").containsPattern("(?s)Требуют внимания: .*К сведению: ");
        // Where it leads.
        assertThat(page).contains("<tr id=\"m-1.1\">");
    }

    @Test
    void aDeadlineThatWouldBeLostWithItsHistoryIsNamedInWords() throws Exception {
        Plan plan = fixtures.readSamplePlan().withId("bereft");
        keeping.save(plan, "keeper");
        recording.record(
                new ExecutionEvent.Answered("a", "bereft/1.7/2025-Q2", TestClock.TODAY, null, "dsb", "№ 1"),
                1,
                new Account("keeper", "KEEPER", Role.WORKING_BODY, null));
        Section first = plan.sections().get(0);
        List<Measure> rest = first.measures().stream()
                .filter(measure -> !measure.id().equals("1.7"))
                .toList();
        List<Section> sections = new ArrayList<>(plan.sections());
        sections.set(0, first.withMeasures(rest));
        String page = body(
                get(upload("plan.json", bytes(plan.withSections(sections)))).header("Accept-Language", "ru"), 200);
        assertThat(page).contains("1.7. (II квартал 2025 года)").doesNotContain(">bereft/1.7");
    }

    @Test
    void theRealDocumentIsUnderstood() throws Exception {
        Path file = shared().resolve("documents/karaganda-drug-plan-2025-2026.kk.docx");
        Assumptions.assumeTrue(Files.exists(file), "skipped: ../shared is not here");
        String page = body(get(upload("karaganda.docx", Files.readAllBytes(file))), 200);
        assertThat(page).contains("<dd>68</dd>").contains("01.01.2025 – 31.12.2026");
    }

    @Test
    void aFindingLeadsToTheFieldsThatMendItAndNamesNoOptionOfACommandLine() throws Exception {
        // Without a title, and so without years.
        String table = TABLE.substring(TABLE.indexOf('\n') + 1);
        String draft = upload("plan.txt", table.getBytes(StandardCharsets.UTF_8));
        for (Language language : Language.values()) {
            String page = body(get(draft).header("Accept-Language", language.code()), 200);
            for (String field : List.of("first", "last", "kk", "ru", "en", "id")) {
                assertThat(page)
                        .as(language.code())
                        .contains("href=\"#mend-" + field + "\"", "id=\"mend-" + field + "\"");
            }
            assertThat(page.replaceAll("<[^>]*>", " ")).as(language.code()).doesNotContainPattern("--\\p{L}");
        }
    }

    @Test
    void whatIsMendedIsReadAgainUnderTheMendedPeriod() throws Exception {
        String draft = upload("plan.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        assertThat(body(get(draft), 200)).contains("disabled");
        perform(change(draft, "/save").param("version", "0"), 422);
        perform(mend(draft, "mended-plan", "2025-01-01", "2025-12-31").param("ru", "План проверок"), 302);
        perform(change(draft, "/save").param("version", "0"), 302);
        Plan saved = plans.whole("mended-plan");
        assertThat(saved.title().ru()).isEqualTo("План проверок");
        assertThat(saved.period()).isEqualTo(PlanPeriod.ofYears(2025, 2025));
        assertThat(saved.measures()).as("February is of 2025 now").allMatch(measure -> measure.timing() != null);
    }

    @Test
    void whatMakesNoSenseIsRefusedOnTheFormAsItWasTyped() throws Exception {
        String draft = upload("plan.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        assertThat(body(mend(draft, "a/../b", "2025-01-01", "2025-12-31"), 422)).contains("value=\"a/../b\"");
        assertThat(body(mend(draft, "upload", "2025-01-01", "2025-12-31"), 422)).contains("role=\"alert\"");
        assertThat(body(mend(draft, "x", "2025-12-31", "2025-01-01"), 422)).contains("role=\"alert\"");
        assertThat(body(mend(draft, "x", "tomorrow", ""), 422)).contains("tomorrow");
        assertThat(body(mend(draft, "x", "0001-01-01", "9999-12-31"), 422)).contains("role=\"alert\"");
        perform(change(draft, ""), 422);
    }

    @Test
    void whatIsNoPlanIsAnsweredInTheReadersLanguage() throws Exception {
        assertThat(refusal("empty.docx", new byte[0], "ru")).contains("«empty.docx» пуст");
        assertThat(refusal("picture.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "ru"))
                .contains("role=\"alert\"");
        assertThat(refusal("letter.txt", "Хат".getBytes(StandardCharsets.UTF_8), "kk"))
                .contains("letter.txt");
        assertThat(refusal("plan.json", "{\"format\":".getBytes(StandardCharsets.UTF_8), "en"))
                .contains("plan.json");
        assertThat(refusal(
                        "plan.json",
                        "{\"format\":\"jospar.plan/9\",\"id\":\"x\"}".getBytes(StandardCharsets.UTF_8),
                        "en"))
                .contains("jospar.plan/9");
        assertThat(refusal("../../etc/<b>x</b>.docx", new byte[0], "en"))
                .doesNotContain("<b>x")
                .doesNotContain("etc/");
    }

    @Test
    void onlyTheWorkingBodyUploads() throws Exception {
        String draft = upload("plan.json", bytes(fixtures.readSamplePlan().withId("shut-door")));
        for (String who : List.of("viewer", "dsb", "head")) {
            for (String path : List.of("/plans/upload", draft)) {
                assertThat(as(who, get(path)).getStatus()).as(who + path).isEqualTo(403);
            }
            MockMultipartFile file =
                    new MockMultipartFile("file", "p.txt", null, TABLE.getBytes(StandardCharsets.UTF_8));
            assertThat(web.perform(multipart("/plans/upload")
                                    .file(file)
                                    .with(csrf())
                                    .with(fixtures.as(who)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(403);
            for (String verb : List.of("", "/save", "/decisions", "/reconsider", "/discard")) {
                assertThat(as(
                                        who,
                                        post(draft + verb)
                                                .with(csrf())
                                                .param("seen", "1")
                                                .param("version", "0"))
                                .getStatus())
                        .as(who + verb)
                        .isEqualTo(403);
            }
        }
        assertThat(as("keeper", change(draft, "/save").param("version", "0")).getStatus())
                .as("without a token")
                .isEqualTo(403);
        perform(get(draft), 200);
    }

    @Test
    void aDraftIsItsOwnersAlone() throws Exception {
        String draft = upload("plan.json", bytes(fixtures.readSamplePlan().withId("of-another")));
        jdbc.sql("update plan_draft set owner = 'somebody' where id = :id")
                .param("id", draft.substring(draft.lastIndexOf('/') + 1))
                .update();
        perform(get(draft), 404);
        perform(change(draft, "/save").param("version", "0"), 404);
        perform(post(draft + "/discard"), 302);
        assertThat(jdbc.sql("select count(*) from plan_draft where owner = 'somebody'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void oldDraftsGoWhenANewOneComes() throws Exception {
        String old = upload("plan.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        jdbc.sql("update plan_draft set created_at = :at where id = :id")
                .param("at", OffsetDateTime.parse("2025-03-30T03:59:00Z"))
                .param("id", old.substring(old.lastIndexOf('/') + 1))
                .update();
        perform(get(old), 200);
        for (int i = 0; i < Drafts.MOST + 1; i++) {
            upload("plan.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        }
        perform(get(old), 404);
        assertThat(jdbc.sql("select count(*) from plan_draft where owner = 'keeper'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(Drafts.MOST);
    }

    @Test
    void aDraftIsThrownAway() throws Exception {
        String draft = upload("plan.txt", TABLE.getBytes(StandardCharsets.UTF_8));
        perform(post(draft + "/discard"), 302);
        perform(get(draft), 404);
    }

    @Test
    void aPlanOfThatIdIsComparedAndAmended() throws Exception {
        Plan first = fixtures.readSamplePlan().withId("amended-plan");
        keeping.save(first, "keeper");
        List<Measure> measures = first.sections().get(0).measures();
        Tracked answered = obligations
                .all(Filter.ofMeasure("amended-plan", measures.get(0).id()), Scope.ALL, 1)
                .get(0);
        recording.record(
                new ExecutionEvent.Answered(
                        "e1", answered.id(), TestClock.TODAY, null, who(answered), "https://example.org/1"),
                answered.version(),
                new Account("keeper", "KEEPER", Role.WORKING_BODY, null));
        Plan next = first.withSections(replaced(first, measures.subList(1, measures.size())));

        String draft = upload("next.json", bytes(next));
        String page = body(get(draft).header("Accept-Language", "ru"), 200);
        assertThat(page)
                .contains("Мероприятий осталось: 67")
                .contains("Мероприятий исключено: 1")
                .contains("Мероприятий добавлено: 0")
                .contains("По этим срокам уже есть записи")
                .contains("1.1. (январь 2025 года)")
                .doesNotContain(answered.id())
                .contains("name=\"version\" value=\"1\"");
        perform(change(draft, "/save").param("version", "1"), 302);
        assertThat(plans.whole("amended-plan").measures()).hasSize(67);
        assertThat(plans.whole("amended-plan").formerIds())
                .contains(measures.get(0).id());
        assertThat(obligations.count(
                        Filter.ofMeasure("amended-plan", measures.get(0).id()), Scope.ALL))
                .isZero();
    }

    @Test
    void anEditionThatAnotherWasQuickerThanIsComparedAnew() throws Exception {
        Plan first = fixtures.readSamplePlan().withId("stale-plan");
        keeping.save(first, "keeper");
        String draft = upload("next.json", bytes(first.withTitle(LocalizedText.of(Language.KK, "Екінші"))));
        keeping.amend(first.withTitle(LocalizedText.of(Language.KK, "Бірінші")), 1, "keeper");
        String page = body(change(draft, "/save").param("version", "1").header("Accept-Language", "en"), 409);
        assertThat(page)
                .contains("role=\"alert\"")
                .contains("name=\"version\" value=\"2\"")
                .doesNotContain("??");
        assertThat(plans.whole("stale-plan").title().kk()).isEqualTo("Бірінші");
        perform(change(draft, "/save").param("version", "0"), 409);
        perform(change(draft, "/save").param("version", "2"), 302);
        assertThat(plans.whole("stale-plan").title().kk()).isEqualTo("Екінші");
    }

    @Test
    void aDoubtIsDecidedByAPerson() throws Exception {
        Plan first = twins(
                "doubtful-plan",
                "Мектептерде тексеру жүргізу және қорытындысын жариялау",
                "Мектептерде тексеру жүргізу және қорытындысын таратып беру");
        keeping.save(first, "keeper");
        Plan next = twins("doubtful-plan", "Мектептерде тексеру жүргізу және қорытындысын баяндап беру");
        String draft = upload("next.json", bytes(renumbered(next, "9")));
        assertThat(body(get(draft), 200)).contains("name=\"before\"").contains("disabled");
        perform(change(draft, "/save").param("version", "1"), 422);
        perform(change(draft, "/decisions").param("after", "nobody").param("before", "+"), 422);
        perform(change(draft, "/decisions").param("after", "9").param("before", "2"), 302);
        assertThat(body(get(draft), 200)).doesNotContain("name=\"before\"").contains("/reconsider");
        perform(change(draft, "/save").param("version", "1"), 302);
        assertThat(plans.whole("doubtful-plan").measures().stream()
                        .map(Measure::id)
                        .toList())
                .isEqualTo(List.of("2"));
    }

    @Test
    void aPageThatIsBehindAnotherOneChangesAndSavesNothing() throws Exception {
        String draft = upload("plan.json", bytes(fixtures.readSamplePlan().withId("two-tabs")));
        assertThat(body(get(draft), 200)).contains("name=\"seen\" value=\"1\"");
        perform(mend(draft, "two-tabs", "2025-01-01", "2026-12-31").param("ru", "Первая вкладка"), 302);

        for (String verb : List.of("", "/decisions", "/reconsider", "/save")) {
            String page = body(
                    post(draft + verb)
                            .param("seen", "1")
                            .param("version", "0")
                            .param("id", "two-tabs")
                            .param("ru", "Вторая вкладка")
                            .header("Accept-Language", "en"),
                    409);
            assertThat(page)
                    .as(verb)
                    .contains("role=\"alert\"", "on another page", "name=\"seen\" value=\"2\"")
                    .doesNotContain("??");
        }
        assertThat(plans.head("two-tabs", Scope.ALL)).isEmpty();
        perform(change(draft, "/save").param("version", "0"), 302);
        assertThat(plans.whole("two-tabs").title().ru()).isEqualTo("Первая вкладка");
    }

    @Test
    void wordsOfAFileAreNeverMarkup() throws Exception {
        String table = TABLE.replace("Тексеру жоспары", "<script>alert(1)</script> жоспары")
                .replace("ақпан", "<i>ақпан</i>");
        String page = body(get(upload("<script>alert(2)</script>.txt", table.getBytes(StandardCharsets.UTF_8))), 200);
        assertThat(page).doesNotContain("<script>alert").doesNotContain("<i>ақпан");
    }

    /** What a plan was exported to in one language is uploaded as it is: nothing changes, and no language goes. */
    @Test
    void whatWasExportedInAnyLanguageAndUploadedAgainChangesNothing() throws Exception {
        Plan plan = fixtures.readSamplePlan().withId("round-trip");
        keeping.save(plan, "keeper");
        for (String file : List.of("ru.docx", "kk.docx", "en.docx", "ru.xlsx")) {
            String language = file.substring(0, 2);
            byte[] exported = as(
                            "keeper",
                            get("/plans/round-trip/export" + file.substring(2)).header("Accept-Language", language))
                    .getContentAsByteArray();
            String draft = upload(file, exported);
            perform(
                    mend(draft, "round-trip", "2025-01-01", "2026-12-31")
                            .param(language, plan.title().in(Language.of(language))),
                    302);
            String page = body(get(draft).header("Accept-Language", "ru"), 200);
            assertThat(page)
                    .as(file)
                    .contains("Мероприятий осталось: 68", "Мероприятий добавлено: 0", "Мероприятий исключено: 0")
                    .doesNotContain("name=\"otherLanguage\"");
            assertThat(page.split("Изменений нет\\.", -1)).as(file).hasSize(3);
            int version = plans.head("round-trip", Scope.ALL).orElseThrow().version();
            perform(change(draft, "/save").param("version", Integer.toString(version)), 302);
            Plan saved = plans.whole("round-trip");
            assertThat(saved.title()).as(file).isEqualTo(plan.title());
            assertThat(saved.measures())
                    .as(file)
                    .extracting(Measure::id, Measure::title)
                    .isEqualTo(plan.measures().stream()
                            .map(measure -> tuple(measure.id(), measure.title()))
                            .toList());
            assertThat(saved.sections())
                    .as(file)
                    .extracting(Section::heading)
                    .isEqualTo(plan.sections().stream().map(Section::heading).toList());
        }
    }

    @Test
    void anEditionInALanguageThatThePlanInForceHardlyHasIsSavedOnlyByWhoSaysSo() throws Exception {
        Plan sample = fixtures.readSamplePlan().withId("other-language");
        Plan kazakh = inLanguage(sample, Language.KK);
        // Two of 68 were translated.
        List<Measure> first = new ArrayList<>(kazakh.sections().get(0).measures());
        first.set(0, sample.measures().get(0));
        first.set(1, sample.measures().get(1));
        keeping.save(kazakh.withSections(replaced(kazakh, first)), "keeper");

        String draft = upload("next.json", bytes(inLanguage(sample, Language.RU)));
        for (Language language : Language.values()) {
            String page = body(get(draft).header("Accept-Language", language.code()), 200);
            assertThat(page).as(language.code()).doesNotContain("??").contains("name=\"otherLanguage\"");
            assertThat(page.indexOf("role=\"alert\"")).as(language.code()).isBetween(0, page.indexOf("<dl>"));
        }
        String page = body(get(draft).header("Accept-Language", "ru"), 200);
        assertThat(page).contains("на русском языке", "на казахском языке", "у 66 из 68", "JSON");
        String refused = body(change(draft, "/save").param("version", "1").header("Accept-Language", "ru"), 422);
        assertThat(refused).contains("class=\"refused\"");
        assertThat(plans.head("other-language", Scope.ALL).orElseThrow().version())
                .isEqualTo(1);
        perform(change(draft, "/save").param("version", "1").param("otherLanguage", "true"), 302);
        assertThat(plans.head("other-language", Scope.ALL).orElseThrow().version())
                .isEqualTo(2);
    }

    @Test
    void aTitleIsNoChangeOfADeadline() throws Exception {
        Plan plan = fixtures.readSamplePlan().withId("renamed");
        keeping.save(inLanguage(plan, Language.KK), "keeper");
        List<Measure> measures =
                new ArrayList<>(inLanguage(plan, Language.KK).sections().get(0).measures());
        measures.set(0, plan.measures().get(0));
        Measure second = measures.get(1);
        measures.set(
                1, second.withTitle(LocalizedText.of(Language.KK, second.title().in(Language.KK) + " бірлесіп")));
        Plan next = inLanguage(plan, Language.KK);
        String page = body(
                get(upload("next.json", bytes(next.withSections(replaced(next, measures)))))
                        .header("Accept-Language", "ru"),
                200);
        String words = page.substring(page.indexOf("Изменения мероприятий"), page.indexOf("Изменения сроков"));
        assertThat(words).contains("бірлесіп");
        String deadlines = page.substring(page.indexOf("Изменения сроков"));
        assertThat(deadlines.substring(0, deadlines.indexOf("</details>")))
                .contains("Изменений нет.")
                .doesNotContain("<li");
    }

    private static Plan inLanguage(Plan plan, Language language) {
        return plan.withSections(plan.sections().stream()
                .map(section -> section.withMeasures(section.measures().stream()
                        .map(measure -> measure.withTitle(LocalizedText.of(
                                language, measure.title().version(language).orElseThrow())))
                        .toList()))
                .toList());
    }

    private static List<Section> replaced(Plan plan, List<Measure> ofFirst) {
        List<Section> sections = new ArrayList<>(plan.sections());
        sections.set(0, sections.get(0).withMeasures(ofFirst));
        return sections;
    }

    /** Measures 1, 2 and so on of one body, alike but for their titles. */
    private Plan twins(String id, String... titles) {
        Plan sample = fixtures.readSamplePlan();
        Measure model = sample.measures().get(0);
        List<Measure> measures = new ArrayList<>();
        for (String title : titles) {
            Measure one = new Measure(
                    Integer.toString(measures.size() + 1),
                    new MeasureNumber(Integer.toString(measures.size() + 1)),
                    LocalizedText.of(Language.KK, title),
                    model.form(),
                    model.executors(),
                    model.deadline(),
                    model.timing(),
                    null,
                    null,
                    null);
            measures.add(one);
        }
        return sample.withId(id)
                .withRemarks(List.of())
                .withSections(List.of(sample.sections().get(0).withMeasures(measures)));
    }

    private static Plan renumbered(Plan plan, String number) {
        Measure one = plan.measures().get(0);
        Measure other = new Measure(
                number,
                new MeasureNumber(number),
                one.title(),
                one.form(),
                one.executors(),
                one.deadline(),
                one.timing(),
                null,
                null,
                null);
        return plan.withSections(List.of(plan.sections().get(0).withMeasures(List.of(other))));
    }

    private static String who(Tracked tracked) {
        return tracked.measure().executors().get(0).id();
    }

    private static Path shared() {
        String named = System.getenv("JOSPAR_SHARED");
        return named != null
                ? Path.of(named)
                : Path.of(System.getProperty("jospar.root")).resolveSibling("shared");
    }

    private byte[] bytes(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(plan, out);
        return out.toByteArray();
    }

    /** A form of the preview as it is now. */
    private MockHttpServletRequestBuilder change(String draft, String verb) {
        int seen = jdbc.sql("select version from plan_draft where id = :id")
                .param("id", draft.substring(draft.lastIndexOf('/') + 1))
                .query(Integer.class)
                .optional()
                .orElse(1);
        return post(draft + verb).param("seen", Integer.toString(seen));
    }

    private MockHttpServletRequestBuilder mend(String draft, String id, String first, String last) {
        return change(draft, "").param("id", id).param("first", first).param("last", last);
    }

    /** Uploads a file and returns the address of its preview. */
    private String upload(String name, byte[] bytes) throws Exception {
        MockHttpServletResponse response = send(name, bytes, "kk");
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
        return String.valueOf(response.getRedirectedUrl());
    }

    private String refusal(String name, byte[] bytes, String language) throws Exception {
        MockHttpServletResponse response = send(name, bytes, language);
        assertThat(response.getStatus()).as(name).isEqualTo(422);
        return response.getContentAsString();
    }

    private MockHttpServletResponse send(String name, byte[] bytes, String language) throws Exception {
        return web.perform(multipart("/plans/upload")
                        .file(new MockMultipartFile("file", name, null, bytes))
                        .with(csrf())
                        .with(fixtures.as("keeper"))
                        .header("Accept-Language", language))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(fixtures.as(who))).andReturn().getResponse();
    }

    private void perform(MockHttpServletRequestBuilder request, int status) throws Exception {
        web.perform(request.with(csrf()).with(fixtures.as("keeper"))).andExpect(status().is(status));
    }

    private String body(MockHttpServletRequestBuilder request, int status) throws Exception {
        return web.perform(request.with(csrf()).with(fixtures.as("keeper")))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
