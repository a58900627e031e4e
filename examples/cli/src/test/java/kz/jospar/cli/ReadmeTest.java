package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.lint.PlanLint;
import kz.jospar.core.party.Body;
import kz.jospar.core.party.Directory;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.phrase.TimingWords;
import kz.jospar.core.plan.FormItem;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.staff.Meeting;
import kz.jospar.core.staff.NoticeStep;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.text.PlanExecutors;
import kz.jospar.core.text.PlanReader;
import kz.jospar.core.time.Choice;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Policies;
import kz.jospar.core.time.TermUnit;
import kz.jospar.core.time.Timing;
import kz.jospar.jackson.Jackson3;
import kz.jospar.protocol.assignment.AssignmentPolicies;
import kz.jospar.protocol.assignment.AssignmentPolicy;
import kz.jospar.protocol.assignment.Control;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.minutes.MinutesCheck;
import kz.jospar.protocol.paper.MinutesPaper;
import kz.jospar.protocol.paper.PaperHtml;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.rating.Rating;
import kz.jospar.rating.account.AccountText;
import kz.jospar.rating.account.Accounted;
import kz.jospar.rating.account.Accounts;
import kz.jospar.rating.data.ObservationTable;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.MethodologyCheck;
import kz.jospar.rating.methodology.Profiles;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.Timetable;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.ExecutionLog;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedLedger;
import kz.jospar.schedule.ical.FeedStyle;
import kz.jospar.schedule.ical.FeedWriter;
import kz.jospar.schedule.ical.Feeds;
import kz.jospar.schedule.ical.MeetingEntries;
import org.junit.jupiter.api.Test;

/** The README's example is this file's code, and prints what the README says it prints. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("jospar.root"));

    @Test
    void theExamplePrintsWhatTheReadmeSays() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        example(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(block("printed"));
    }

    @Test
    void theSecondExamplePrintsWhatTheReadmeSays() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        secondExample(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(block("printed 2"));
    }

    @Test
    void theThirdExamplePrintsWhatTheReadmeSays() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        thirdExample(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(block("printed 3"));
    }

    @Test
    void theFourthExamplePrintsWhatTheReadmeSays() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        fourthExample(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(block("printed 4"));
    }

    @Test
    void theFifthExamplePrintsWhatTheReadmeSays() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Plan plan;
        try (InputStream in = Files.newInputStream(ROOT.resolve("examples/data/karaganda-plan.json"))) {
            plan = Jackson3.documents().readPlan(in);
        }
        fifthExample(plan, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(block("printed 5"));
    }

    @Test
    void theSixthExamplePrintsWhatTheReadmeSays() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        sixthExample(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(block("printed 6"));
    }

    @Test
    void theSeventhExamplePrintsWhatTheReadmeSays() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        seventhExample(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(block("printed 7"));
    }

    @Test
    void theEighthExamplePrintsWhatTheReadmeSays() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        eighthExample(new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(block("printed 8"));
    }

    @Test
    void theExampleInTheReadmeIsTheCodeThatRuns() throws IOException {
        String source = Files.readString(ROOT.resolve("examples/cli/src/test/java")
                .resolve(ReadmeTest.class.getName().replace('.', '/') + ".java"));

        assertThat(words(source).replace("ROOT.resolve(", "Path.of(")).contains(words(block("example")));
        assertThat(words(source)).contains(words(block("example 2")));
        assertThat(words(source)).contains(words(block("example 3")));
        assertThat(words(source)).contains(words(block("example 4")));
        assertThat(words(source)).contains(words(block("example 5")));
        assertThat(words(source).replace("ROOT.resolve(", "Path.of(")).contains(words(block("example 6")));
        assertThat(words(source).replace("ROOT.resolve(", "Path.of(")).contains(words(block("example 7")));
        assertThat(words(source).replace("ROOT.resolve(", "Path.of(")).contains(words(block("example 8")));
    }

    private static void example(PrintStream out) throws IOException {
        Plan plan;
        try (InputStream in = Files.newInputStream(ROOT.resolve("examples/data/karaganda-plan.json"))) {
            plan = Jackson3.documents().readPlan(in);
        }
        List<Obligation> obligations = Deadlines.with(WorkCalendar.kazakhstan()).obligations(plan);
        obligations.stream()
                .filter(obligation -> obligation.commitment().id().equals("3.18"))
                .forEach(obligation -> out.println(
                        obligation.id() + " " + obligation.occurrence().lastDay()));

        Reading reading = TimingPhrase.read("тоқсан сайын келесі айдың 5-не");
        out.println(reading.explanation(Language.EN));
        PlanPeriod period = PlanPeriod.ofYears(2025, 2025);
        for (Occurrence occurrence : Deadlines.with(WorkCalendar.kazakhstan())
                .occurrences(reading.timing().orElseThrow(), period)) {
            out.println(occurrence.period() + ": " + occurrence.due() + " -> " + occurrence.adjusted());
        }
        out.println(TimingPhrase.read("тоқсан сайын, мүмкіндігінше").explanation(Language.EN));
    }

    private static void secondExample(PrintStream out) {
        Timing timing =
                TimingPhrase.read("не позднее 25 числа каждого месяца").timing().orElseThrow();
        for (Language language : Language.values()) {
            out.println(TimingWords.write(timing, language));
        }
        Context letter = Context.NONE.withDocumentDate(LocalDate.of(2025, 10, 15));
        out.println(TimingPhrase.read("осы жылдың қазан айының соңына дейін", letter)
                .timing()
                .orElseThrow());
        out.println(TimingPhrase.read("осы жылдың қазан айының соңына дейін").explanation(Language.EN));
    }

    private static void thirdExample(PrintStream out) {
        Deadlines deadlines = Deadlines.with(WorkCalendar.kazakhstan());
        Timing rule =
                TimingPhrase.read("тоқсан сайын келесі айдың 5-не").timing().orElseThrow();
        Timetable since1990 = deadlines.timetable(rule, PlanPeriod.ofYears(1990, 2027));
        Occurrence next = since1990.next(LocalDate.of(2025, 7, 7)).orElseThrow();
        out.println(since1990.size() + " in all, next " + next.lastDay());
        out.println(deadlines.explain(next).text(Language.EN));

        Timing fourTimes = TimingPhrase.read("не реже 4 раз в год").timing().orElseThrow();
        Occurrence year = deadlines
                .withPolicies(Policies.STANDARD.with(Choice.SPLIT_NONE))
                .occurrences(fourTimes, PlanPeriod.ofYears(2025, 2025))
                .get(0);
        List<LocalDate> done = List.of(LocalDate.of(2025, 3, 14), LocalDate.of(2025, 6, 20));
        out.println("too late from " + deadlines.lostFrom(year, done).orElseThrow());
    }

    private static void fourthExample(PrintStream out) {
        SourceDocument office = new SourceDocument(
                "plan.docx",
                "docx",
                List.of(
                        new Block.Paragraph("Көкжиек ауданының 2022 жылға арналған іс-шаралар жоспары"),
                        new Block.Table(List.of(
                                Row.of("№", "Орындау мерзімі", "Іс-шара", "Жауаптылар", "Нысаны", "Шығын, мың теңге"),
                                Row.of(
                                        "1",
                                        "мамыр",
                                        "Саябақ салу",
                                        "облыс әкімдіктері, ПД(келісім бойынша), Нұр-Сұлтан",
                                        "ҰЭМ-ге ақпарат",
                                        "РБ – 1 250,5; ЖБ – 300"))),
                        new Block.Paragraph("ПД – полиция департаменті")));
        Plan plan = PlanReader.standard().read(office);
        Measure measure = plan.measures().get(0);
        FormItem form = measure.form().items().get(0);
        out.println(form.kind() + " to " + form.to());
        measure.funding()
                .lines()
                .forEach(line -> out.println(line.total().value() + " thousand tenge, "
                        + line.sources().get(0).kind()));
        PlanExecutors.resolve(plan, Directory.kazakhstan())
                .forEach(who -> out.println(who.resolution().executor().name() + ": "
                        + who.resolution()
                                .expansion()
                                .map(group -> group.bodies().size() + " bodies")
                                .or(() -> who.resolution().body().map(Body::id))
                                .orElse("in the plan's own list")));
        PlanLint.standard().check(plan).forEach(finding -> out.println(finding.message(Language.EN)));
    }

    private static void fifthExample(Plan plan, PrintStream out) throws IOException {
        FeedStyle style = FeedStyle.in(Language.EN)
                .withReminders(WorkCalendar.kazakhstan(), LocalTime.of(9, 0), List.of(3))
                .withLinks(deadline -> URI.create("https://example.org/" + deadline.id()));
        Deadlines deadlines = Deadlines.with(WorkCalendar.kazakhstan());
        Feed feed = Feeds.of(plan, deadlines.obligations(plan), style)
                .ofExecutor("dsb")
                .orElseThrow();
        FeedLedger.Step published = FeedLedger.EMPTY.next(feed, LocalDate.of(2025, 1, 6), FeedLedger.GRACE);
        FeedWriter.write(published.feed(), OutputStream.nullOutputStream());
        out.println(published.feed().entries().size() + " deadlines");

        // A month later measure 1.1 is dropped; the ledger is what was kept of the first export.
        List<Obligation> amended = deadlines.obligations(plan).stream()
                .filter(deadline -> !deadline.commitment().id().equals("1.1"))
                .toList();
        Feed later = Feeds.of(plan, amended, style).ofExecutor("dsb").orElseThrow();
        published.ledger().next(later, LocalDate.of(2025, 2, 3), FeedLedger.GRACE).feed().entries().stream()
                .filter(entry -> entry.revision().cancelled())
                .forEach(entry -> out.println(
                        entry.uid() + " SEQUENCE " + entry.revision().sequence()));

        Meeting sitting = new Meeting(
                "staff-2026-1",
                new LocalizedText("Штаб отырысы", "Заседание штаба", "Sitting of the staff"),
                LocalDateTime.of(2026, 3, 30, 10, 0),
                LocalDateTime.of(2026, 3, 30, 11, 0),
                ZoneId.of("Asia/Almaty"),
                "",
                List.of(LocalizedText.of(Language.KK, "Есеп туралы")),
                List.of(),
                List.of(new NoticeStep(
                        "materials",
                        new LocalizedText("Материалдарды ұсыну", "Представить материалы", "Hand in the materials"),
                        5,
                        TermUnit.WORKING_DAY,
                        Direction.BEFORE,
                        null)));
        MeetingEntries.in(Language.EN, WorkCalendar.kazakhstan())
                .of(sitting, Instant.parse("2026-03-02T04:00:00Z"))
                .forEach(entry -> out.println(entry.when().firstDay() + " " + entry.title()));
    }

    private static void seventhExample(PrintStream out) throws IOException {
        Methodology methodology;
        Observations data;
        try (InputStream rules = Files.newInputStream(ROOT.resolve("examples/data/staff-methodology.json"));
                InputStream rows = Files.newInputStream(ROOT.resolve("examples/data/staff-indicators.csv"))) {
            methodology = Jackson3.documents().read(rules, Methodology.class);
            data = ObservationTable.read(rows).orRefuse();
        }
        Rating rating = Rating.of(methodology, data, PlanPeriod.ofYears(2025, 2025));
        rating.scorecard().lines().stream()
                .filter(line -> line.group().equals("town"))
                .forEach(line -> out.println(line.unit() + " " + line.rank().orElseThrow() + " "
                        + line.shown().orElseThrow()));
        Accounted account = Accounts.againstPeers(rating.evaluation()).of("ulgi");
        AccountText.of(rating, Language.EN).account(account).stream().limit(6).forEach(out::println);

        Methodology act;
        try (InputStream paragraph = Profiles.open("staff-29")) {
            act = Jackson3.documents().read(paragraph, Methodology.class);
        }
        List<Finding> silent = MethodologyCheck.check(act);
        out.println(silent.size() + " gaps, such as: " + silent.get(0).message(Language.EN));
    }

    private static void eighthExample(PrintStream out) throws IOException {
        try (InputStream in = Files.newInputStream(ROOT.resolve("examples/data/karaganda-plan.json"))) {
            Plan plan = Jackson3.documents().readPlan(in);
            List<Obligation> owed = Deadlines.with(WorkCalendar.kazakhstan()).obligations(plan);
            String id = plan.id() + "/1.7/2025-Q1";
            LocalDate today = LocalDate.of(2025, 3, 31);
            ExecutionEvent answer = new ExecutionEvent.Answered("e1", id, today, null, "dsb", "№ 417");
            ExecutionLog log = ExecutionLog.of(owed, List.of(answer));
            out.println(log.execution(id).orElseThrow().standing(today).code());
            log.standings(today).values().stream()
                    .collect(Collectors.groupingBy(Standing::code, TreeMap::new, Collectors.counting()))
                    .forEach((standing, count) -> out.println(standing + " " + count));
        }
    }

    private static void sixthExample(PrintStream out) throws IOException {
        Regulation regulation;
        SittingDocument document;
        AssignmentPolicy policy;
        try (InputStream rules = Files.newInputStream(ROOT.resolve("examples/data/kostanay-regulation.json"));
                InputStream sat = Files.newInputStream(ROOT.resolve("examples/data/kostanay-sitting.json"));
                InputStream control = AssignmentPolicies.open("documentation-703")) {
            regulation = Jackson3.documents().read(rules, Regulation.class);
            document = Jackson3.documents().read(sat, SittingDocument.class);
            policy = Jackson3.documents().read(control, AssignmentPolicy.class);
        }
        Sitting sitting = document.replay(regulation).sitting();
        out.println(sitting.verdict("school-budget").orElseThrow().explanation().message(Language.EN));
        Minutes minutes = Minutes.of(document.id(), sitting, document.place()).orElseThrow();
        out.println(MinutesCheck.check(minutes, regulation));
        String page = PaperHtml.of(MinutesPaper.of(minutes, Language.KK));

        Control control = Control.of(policy, WorkCalendar.kazakhstan());
        List<Commitment> owed = minutes.assignments().stream()
                .flatMap(given -> control.control(given).commitments().stream())
                .toList();
        Deadlines.with(WorkCalendar.kazakhstan())
                .obligations(minutes.id(), owed, PlanPeriod.ofYears(2025, 2026))
                .forEach(obligation -> out.println(
                        obligation.id() + " " + obligation.occurrence().lastDay()));
    }

    private static String block(String marker) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Matcher block = Pattern.compile("<!-- " + marker + " -->\\s*```\\w*\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme);
        assertThat(block.find()).as("a block marked %s", marker).isTrue();
        return block.group(1);
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}
