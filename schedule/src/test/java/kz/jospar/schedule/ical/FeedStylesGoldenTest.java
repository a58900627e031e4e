package kz.jospar.schedule.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.jospar.core.lang.Language;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.plan.Measure;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.time.Count;
import kz.jospar.core.time.Cycle;
import kz.jospar.core.time.Timing;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.Occurrence;
import kz.jospar.schedule.Standing;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.execution.Execution;
import kz.jospar.schedule.execution.ExecutionEvent;
import kz.jospar.schedule.execution.Recording;
import kz.jospar.schedule.execution.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that a feed says in each language and style, a logical line a line, the lines of a description apart. */
class FeedStylesGoldenTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 9);
    private static final WorkCalendar CALENDAR = WorkCalendar.kazakhstan();
    private static final Executor DSB = Plans.executor("ДСБ", Role.CONSOLIDATOR);
    private static final Executor KB = new Executor("ҚБ", "ҚБ", Role.CO_EXECUTOR, true, false, "ҚБ");
    private static final Executor AKIMATS = Plans.executor("аудан әкімдіктері", Role.GROUP);

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_styles_of_a_feed_are_those_of_the_golden_file(Language language) throws IOException {
        String file = "styles-" + language.code() + ".txt";
        StringBuilder text = new StringBuilder();
        styles(language).forEach((name, style) -> {
            text.append("== ").append(name).append('\n');
            lines(feed(style)).forEach(line -> text.append(line).append('\n'));
            text.append('\n');
        });
        Path made = Path.of("target", file);
        Files.writeString(made, text);

        try (var in = Objects.requireNonNull(FeedStylesGoldenTest.class.getResourceAsStream(file), file)) {
            assertThat(text.toString())
                    .as("see " + made)
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Series of days that moved or were named: which rule gives regular ones is the matter of other tests. */
    private static Feed feed(FeedStyle style) {
        List<Obligation> shown = style.shape != FeedStyle.Shape.SERIES
                ? OBLIGATIONS
                : OBLIGATIONS.stream()
                        .filter(one -> !one.id().startsWith("p/1.2/"))
                        .toList();
        return Feeds.of(PLAN, shown, style).ofPlan();
    }

    private static final Plan PLAN = Plans.plan(
            "p",
            Plans.measure("1.1", "Мектеп салу, жөндеу", new Timing.OnDay(LocalDate.of(2025, 7, 5)), DSB, KB),
            Plans.measure("1.2", "Ақпараттық-түсіндіру жұмыстары", Timing.Recurring.every(Cycle.HALF_YEAR), AKIMATS),
            Plans.on("2", "2025-06-30", DSB),
            Plans.on("3", "2025-03-22", KB));
    private static final List<Obligation> OBLIGATIONS = obligations();

    /** Those of the plan; one has an hour and is owed three times, one lies in a year without a calendar. */
    private static List<Obligation> obligations() {
        List<Obligation> all = new ArrayList<>(Plans.obligations(PLAN));
        Measure last = PLAN.measures().get(3);
        LocalDate from = LocalDate.of(2035, 2, 1);
        LocalDate to = LocalDate.of(2035, 2, 28);
        all.add(Duties.owed(
                PLAN,
                last,
                new Occurrence("2035-02", from, to, to, null, LocalTime.of(18, 0), new Count(3, true), null)));
        return all;
    }

    private static Map<String, FeedStyle> styles(Language language) {
        FeedStyle plain = FeedStyle.in(language);
        Map<String, FeedStyle> styles = new LinkedHashMap<>();
        styles.put(
                "spans with reasons, links and reminders",
                plain.overWindows()
                        .withExplanations(Deadlines.with(CALENDAR.asKnownOn(LocalDate.of(2026, 1, 1))))
                        .withLinks(one -> URI.create(
                                "https://plan.example.kz/" + one.occurrence().period()))
                        .withReminders(CALENDAR, LocalTime.of(9, 0), List.of(3, 0)));
        styles.put("to-dos with what is known of them", plain.asTasks().withStates(TODAY, FeedStylesGoldenTest::state));
        styles.put("standings by dates", plain.withStandings(TODAY, one -> Standing.of(one, TODAY, 7)));
        styles.put("series", plain.asSeries());
        return styles;
    }

    /** 1.1 was done a day late, of 1.2 the first half is postponed to Friday 25 July. */
    private static State state(Obligation obligation) {
        String id = obligation.id();
        Execution execution = Execution.of(obligation);
        if (id.startsWith("p/1.1/")) {
            execution = with(execution, new ExecutionEvent.Answered("e", id, TODAY, null, DSB.id(), ""));
        } else if (id.equals("p/1.2/2025-H1")) {
            LocalDate asked = LocalDate.of(2025, 6, 20);
            LocalDate wanted = LocalDate.of(2025, 7, 25);
            execution = with(
                    execution, new ExecutionEvent.PostponementAsked("e", id, asked, null, AKIMATS.id(), wanted, ""));
            execution = with(
                    execution, new ExecutionEvent.PostponementGranted("f", id, asked, null, "әкім", "хат", wanted));
        }
        return execution.state(TODAY);
    }

    private static Execution with(Execution before, ExecutionEvent event) {
        return ((Recording.Entered) before.with(event)).execution();
    }

    private static List<String> lines(Feed feed) {
        List<String> lines = new ArrayList<>();
        for (String line : Lines.unfolded(Lines.write(feed))) {
            lines.add(line.startsWith("DESCRIPTION:") ? line.replace("\\n", "\n    ") : line);
        }
        return lines;
    }
}
