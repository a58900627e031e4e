package kz.jospar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.duty.Commitment;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.protocol.assignment.AssignmentPolicies;
import kz.jospar.protocol.assignment.AssignmentPolicy;
import kz.jospar.protocol.assignment.Control;
import kz.jospar.protocol.assignment.ControlledAssignment;
import kz.jospar.protocol.duty.Addressee;
import kz.jospar.protocol.duty.Duties;
import kz.jospar.protocol.duty.Duty;
import kz.jospar.protocol.duty.PlannedSitting;
import kz.jospar.protocol.duty.SittingNotice;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.schedule.Deadlines;
import kz.jospar.schedule.LastingRules;
import kz.jospar.schedule.Obligation;
import kz.jospar.schedule.calendar.WorkCalendar;
import kz.jospar.schedule.ical.Feed;
import kz.jospar.schedule.ical.FeedEntry;
import kz.jospar.schedule.ical.FeedOwner;
import kz.jospar.schedule.ical.FeedStyle;
import kz.jospar.schedule.ical.Feeds;
import kz.jospar.schedule.ical.MeetingEntries;
import kz.jospar.schedule.ical.When;
import org.junit.jupiter.api.Test;

/** The whole way, as an embedder writes it; README shows its lines. */
class EmbedderTest {
    private static final Path DATA = Sample.root().resolve("examples/data");
    private static final WorkCalendar CALENDAR = WorkCalendar.kazakhstan();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);

    private static <T> T read(String file, Class<T> type) throws IOException {
        try (InputStream in = Files.newInputStream(DATA.resolve(file))) {
            return PlanInput.JSON.read(in, type);
        }
    }

    @Test
    void from_a_regulation_to_the_feeds_of_the_secretary_and_the_working_body() throws IOException {
        Regulation regulation = read("kostanay-regulation.json", Regulation.class);

        Duties duties = Duties.of(regulation, Language.RU);
        List<Commitment> owed = new ArrayList<>(duties.all(Duty.Kind.COMES_ROUND));
        owed.addAll(duties.around(PlannedSitting.on("2026-1", MONDAY)));
        LocalDate since = duties.inForce().orElse(null);
        List<Obligation> dated = new LastingRules(Deadlines.with(CALENDAR), since)
                .register(regulation.id(), owed, PlanPeriod.ofYears(2026, 2026))
                .obligations();
        FeedStyle style = FeedStyle.in(Language.RU).withReminders(CALENDAR, LocalTime.of(9, 0), List.of(3, 1));
        Feeds feeds = Feeds.of(FeedOwner.of(regulation.id(), regulation.name(), since, owed), dated, style);
        List<Feed> reminders = new ArrayList<>();
        for (Addressee one : duties.addressees()) {
            reminders.add(feeds.ofCommitments(one.id(), one.name().in(Language.RU), one::concerns));
        }

        assertThat(reminders.get(0).entries())
                .extracting(FeedEntry::uid)
                .containsExactly(
                        "kostanay-2025_materials~2026-1_once@jospar",
                        "kostanay-2025_regular-sitting_2026-Q1@jospar",
                        "kostanay-2025_regular-sitting_2026-Q2@jospar",
                        "kostanay-2025_regular-sitting_2026-Q3@jospar",
                        "kostanay-2025_regular-sitting_2026-Q4@jospar");
        assertThat(reminders.get(1).entries())
                .extracting(FeedEntry::uid)
                .contains("kostanay-2025_report-yearly_2026@jospar", "kostanay-2025_evaluation_2026@jospar");
        assertThat(reminders)
                .allSatisfy(feed -> assertThat(feed.entries())
                        .allSatisfy(entry -> assertThat(entry.alarms()).hasSize(2)));
    }

    @Test
    void from_a_sitting_to_the_feed_of_its_assignments() throws IOException {
        SittingDocument document = read("kostanay-sitting.json", SittingDocument.class);
        Regulation regulation = read("kostanay-regulation.json", Regulation.class);

        Minutes minutes = Minutes.of(
                        document.id(), document.replay(regulation, CALENDAR).sitting(), document.place())
                .orElseThrow();
        List<Assignment> given = minutes.questions().stream()
                .flatMap(question -> question.assignments().stream())
                .map(one -> one.assignment())
                .toList();
        AssignmentPolicy policy;
        try (InputStream in = AssignmentPolicies.open("documentation-703")) {
            policy = PlanInput.JSON.read(in, AssignmentPolicy.class);
        }
        List<Commitment> owed = Control.of(policy, CALENDAR).control(given).stream()
                .map(ControlledAssignment::commitments)
                .flatMap(List::stream)
                .toList();
        LocalDate day = LocalDate.of(2025, 12, 17);
        List<Obligation> dated =
                Deadlines.with(CALENDAR).obligations(minutes.id(), owed, new PlanPeriod(day, day.plusYears(1)));
        Feeds feeds =
                Feeds.of(FeedOwner.of(minutes.id(), regulation.name(), day, owed), dated, FeedStyle.in(Language.KK));

        assertThat(feeds.ofOwner().entries()).hasSameSizeAs(dated).isNotEmpty();
        assertThat(feeds.byExecutor()).isNotEmpty();
    }

    /** 21 to 25 March 2026 are off: the step's entry stands on the act's day, the reminder comes five days before too. */
    @Test
    void a_sitting_and_its_steps_stand_on_their_days_and_remind_the_secretary() throws IOException {
        Regulation regulation = read("kostanay-regulation.json", Regulation.class);
        Duties duties = Duties.of(regulation, Language.RU);
        SittingNotice notice = SittingNotice.of(
                duties,
                PlannedSitting.on("2026-1", MONDAY),
                LocalTime.of(10, 0),
                Duration.ofMinutes(90),
                ZoneId.of("Asia/Almaty"),
                "зал 204",
                List.of(new LocalizedText("Мәселе", "Вопрос", "Question")));

        List<FeedEntry> entries = MeetingEntries.in(Language.RU, CALENDAR)
                .withReminders(List.of(Duration.ofDays(1)))
                .withNoticeAlarms(LocalTime.of(9, 0))
                .of(notice.meeting(), Instant.parse("2026-03-01T00:00:00Z"));

        assertThat(entries)
                .extracting(FeedEntry::uid)
                .containsExactly(
                        "meeting__kostanay-2025%2F2026-1@jospar", "meeting__kostanay-2025%2F2026-1_materials@jospar");
        assertThat(entries.get(0).when())
                .isInstanceOfSatisfying(
                        When.Timed.class, when -> assertThat(when.start()).isEqualTo(MONDAY.atTime(10, 0)));
        assertThat(entries.get(1).when()).isEqualTo(new When.AllDay(LocalDate.of(2026, 3, 25)));
        assertThat(entries.get(1).title()).contains("государственные органы");
        // The day before, and 9:00 on the 25th, which is 5 days and an hour before 10:00 on the 30th.
        assertThat(entries.get(0).alarms())
                .extracting(alarm -> alarm.offset())
                .containsExactlyInAnyOrder(Duration.ofDays(-1), Duration.ofHours(-121));

        Obligation materials = new LastingRules(Deadlines.with(CALENDAR), null)
                .register(
                        regulation.id(),
                        duties.around(PlannedSitting.on("2026-1", MONDAY)),
                        PlanPeriod.ofYears(2026, 2026))
                .obligations()
                .get(0);
        assertThat(materials.occurrence().due()).as("one day in both").isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(materials.occurrence().adjusted())
                .as("and beside it the last working day by then")
                .isEqualTo(LocalDate.of(2026, 3, 20));
    }
}
