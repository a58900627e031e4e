package kz.jospar.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.party.Role;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.AbsenteeVoteRules.Silence;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.AttendanceRules.Substitution;
import kz.jospar.protocol.regulation.Composition.AgreedSeats;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.regulation.QuorumRules.OnceLost;
import kz.jospar.protocol.regulation.QuorumRules.Verified;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Regulations;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.Term;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.regulation.VotingRules.TieRule;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.QuorumChoices;
import kz.jospar.protocol.sitting.RoomChoices;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import kz.jospar.protocol.sitting.StepChoice;
import kz.jospar.protocol.sitting.VoteChoices;
import org.junit.jupiter.api.Test;

/** Every kind of event and choice, by both Jacksons: the same bytes and the same record again. */
class SittingAsJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final LocalDateTime AT = DAY.atTime(10, 0);
    private static final List<JsonDocuments> BOTH = List.of(Jackson2.documents(), Jackson3.documents());

    private static List<SittingEvent> events() {
        Question plain = Question.of("q", new LocalizedText("мәселе", "вопрос", null));
        Question other = new Question("r", plain.title(), QuestionClass.PERSONNEL, Choice.AGAINST);
        Assignment assignment = new Assignment(
                "1",
                plain.title(),
                List.of(new Executor("office", "АК", Role.CONSOLIDATOR, true, false, "АК (жинақтау)")),
                "1 айда",
                null,
                DAY);
        return List.of(
                new Preparation.Convened(AT, null, List.of(), DAY, false, false, false, List.of()),
                new Preparation.Convened(
                        AT, Initiator.Who.MEMBERS, List.of("a", "b"), DAY, true, true, true, List.of("q")),
                new Preparation.Convened(AT, null, List.of(), DAY, false, false, false, List.of(), DAY.minusDays(5)),
                new Preparation.ConsentStated(AT, "a", true),
                new Preparation.ConsentStated(AT, "a", false),
                new Preparation.MaterialsReceived(AT, "q", "office"),
                new Preparation.PapersSent(AT, List.of("a")),
                new InTheRoom.Came(AT, "a", false, null),
                new InTheRoom.Came(AT.plusNanos(5), "a", true, "орынбасары"),
                new InTheRoom.Left(AT, "a"),
                new InTheRoom.GuestCame(AT, plain.title()),
                new InTheRoom.Opened(AT, "a", false),
                new InTheRoom.Opened(AT, "a", true),
                new InTheRoom.ChairTaken(AT, "a"),
                new InTheRoom.QuorumVerified(AT),
                new InTheRoom.Closed(AT),
                new OnTheAgenda.AgendaApproved(AT, "a", List.of(plain, other)),
                new OnTheAgenda.QuestionAdded(AT, other, "a", Actor.WORKING_BODY),
                new OnTheAgenda.QuestionDropped(AT, "q", "a", null),
                new OnTheAgenda.QuestionPostponed(AT, "q", "a", Actor.DEPUTY_HEAD, DAY.plusDays(9)),
                new OnTheAgenda.QuestionOpened(AT, "q"),
                new OnTheAgenda.SpeakerHeard(AT, "q", "a", null, false, null),
                new OnTheAgenda.SpeakerHeard(AT, "q", null, plain.title(), true, plain.title()),
                new OnTheAgenda.AssignmentGiven(AT, "q", "a", assignment),
                new OnTheAgenda.AssignmentGiven(AT, "q", null, assignment),
                new InTheVote.MajoritySet(AT, "q", "a", new Share(Threshold.atLeast(2, 3), Base.PRESENT), "себебі"),
                new InTheVote.AbsenteesPolled(AT, "q", "a", List.of("b", "c")),
                new InTheVote.VotingOpened(AT, "q"),
                new InTheVote.VotingOpened(AT, "q", plain.title(), true),
                new InTheVote.SecretBallotCounted(AT, "q", List.of("a", "b"), 1, 0, 0, 1, Map.of("a", Choice.FOR)),
                new InTheVote.SecretBallotCounted(AT, "q", List.of(), 0, 0, 0, 0, Map.of()),
                new InTheVote.VoteCast(AT, "q", "a", Choice.ABSTAINED),
                new InTheVote.VoteCorrected(AT, "q", "a", Choice.FOR, "қате"),
                new InTheVote.BallotInvalidated(AT, "q", "a", "екі белгі"),
                new InTheVote.Recused(AT, "q", "a", "мүдде"),
                new InTheVote.AbsenteeVote(AT, "q", "a", Choice.AGAINST),
                new InTheVote.VotingClosed(AT, "q"),
                new InTheVote.CastingVote(AT, "q", "a", Choice.FOR),
                new InTheVote.DissentStated(AT, "q", "a", "ерекше пікір"),
                new OnPaper.MinutesDrafted(AT, "office"),
                new OnPaper.MinutesDrafted(AT, "office", "4"),
                new OnPaper.MinutesSigned(AT, List.of("a")),
                new OnPaper.MinutesSent(AT, List.of()),
                new OnPaper.MinutesAmended(AT, "түзету"));
    }

    @Test
    void every_kind_of_event_is_among_them() {
        assertThat(events().stream().map(SittingEvent::kind).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(SittingEvent.class
                                .getAnnotation(JsonSubTypes.class)
                                .value())
                        .map(JsonSubTypes.Type::name)
                        .toList());
    }

    @Test
    void every_event_and_choice_comes_back_from_either_jackson_as_it_went() throws IOException {
        Citation order = new Citation("Order of the head", "1", DAY, null);
        Staff staff = new Staff(
                "body",
                LocalizedText.EMPTY,
                List.of(new Seat("a", new LocalizedText("әкім", null, null), SeatRole.HEAD, true, false)));
        for (SittingDocument document : List.of(
                new SittingDocument(SittingDocument.FORMAT, "s", "r", null, null, null, events()),
                new SittingDocument(SittingDocument.FORMAT, "s", "r", null, staff, null, List.of()),
                new SittingDocument(SittingDocument.FORMAT, "s", "r", null, staff, null, events().subList(0, 3))
                        .withdraw(AT, "keeper", "қате батырма")
                        .withdraw(AT, "keeper", "қате батырма"),
                new SittingDocument(
                        SittingDocument.FORMAT,
                        "s",
                        "r",
                        new DeclaredChoices(
                                order,
                                Map.of("secretary", false, "a", true),
                                Counted.EVERY_SEAT,
                                AgreedSeats.COUNT_ONCE_AGREED,
                                Equality.WHOLE_BASE,
                                TieHolder.PRESIDING,
                                false),
                        null,
                        null,
                        List.of()),
                new SittingDocument(
                        SittingDocument.FORMAT,
                        "s",
                        "r",
                        choices(order),
                        staff,
                        Map.of("a", "мемлекет"),
                        null,
                        List.of()))) {
            byte[] first = written(BOTH.get(0), document);
            assertThat(written(BOTH.get(1), document)).isEqualTo(first);
            for (JsonDocuments documents : BOTH) {
                assertThat(documents.read(new ByteArrayInputStream(first), SittingDocument.class))
                        .isEqualTo(document);
            }
        }
    }

    private static DeclaredChoices choices(Citation order) {
        Share share = new Share(Threshold.moreThan(1, 2), Base.TOOK_PART);
        return new DeclaredChoices(
                order,
                Map.of(),
                null,
                null,
                null,
                null,
                null,
                new QuorumChoices(
                        share,
                        new Share(Threshold.atLeast(1, 2), null),
                        true,
                        false,
                        Verified.EACH_QUESTION,
                        OnceLost.SITTING_ENDS),
                new RoomChoices(Substitution.WITHOUT_VOTE, true, false, true),
                new VoteChoices(
                        Map.of(QuestionClass.PERSONNEL, share, QuestionClass.ORDINARY, share),
                        TieRule.REJECTED,
                        Openness.BY_CHOICE,
                        true,
                        new Term(3, TermUnit.WORKING_DAY, Direction.AFTER, Term.Anchor.RECEIPT),
                        Silence.FOR),
                Map.of("materials", new StepChoice(TermUnit.DAY, false), "papers", new StepChoice(null, true)));
    }

    @Test
    void the_sample_is_read_and_written_back_the_same_by_both() throws IOException {
        Path sample = Path.of(System.getProperty("jospar.root"), "examples/data/kostanay-sitting.json");
        for (JsonDocuments documents : BOTH) {
            SittingDocument document;
            try (InputStream in = Files.newInputStream(sample)) {
                document = documents.read(in, SittingDocument.class);
            }
            assertThat(documents.read(new ByteArrayInputStream(written(documents, document)), SittingDocument.class))
                    .isEqualTo(document);
        }
    }

    @Test
    void what_is_no_vote_or_no_event_is_refused_with_its_place() {
        String begin = "{\"format\":\"jospar.sitting/1\",\"id\":\"s\",\"regulation\":\"r\",\"events\":[";
        for (JsonDocuments documents : BOTH) {
            refused(documents, begin + "{\"kind\":\"applause\",\"at\":\"2026-03-16T10:00\"}]}", "applause");
            refused(documents, begin + "{\"kind\":\"left\",\"seat\":\"a\"}]}", "at is missing");
            refused(
                    documents,
                    begin
                            + "{\"kind\":\"vote-cast\",\"at\":\"2026-03-16T10:00\",\"question\":\"q\",\"seat\":\"a\",\"choice\":\"absent\"}]}",
                    "'absent' cannot be cast");
            refused(documents, begin.replace("sitting/1", "sitting/2") + "]}", "jospar.sitting/2");
        }
    }

    /** What the library itself refuses when the sitting is gone through, from JSON by either adapter. */
    @Test
    void votes_of_strangers_double_votes_early_days_and_events_out_of_order_are_refused_and_the_rest_stands()
            throws IOException {
        String order =
                "\"choices\":{\"reason\":{\"act\":\"Order\",\"paragraph\":\"1\"},\"voting\":{\"secretary\":false},"
                        + "\"counted\":\"every-seat\",\"equality\":\"votes-cast\"}";
        StringBuilder events = new StringBuilder();
        events.append(event("convened", "2025-11-01T09:00", "\"day\":\"2025-11-05\""));
        events.append(event("voting-opened", "2026-03-01T09:00", "\"question\":\"q\""));
        events.append(event("convened", "2026-03-02T09:00", "\"day\":\"2026-03-16\""));
        List<String> present = List.of(
                "akim",
                "deputy-akim",
                "police",
                "prosecutor",
                "national-security",
                "office",
                "sport",
                "employment",
                "culture",
                "education",
                "economy");
        present.forEach(seat -> events.append(event("came", "2026-03-16T10:00", "\"seat\":\"" + seat + "\"")));
        events.append(event("opened", "2026-03-16T10:00", "\"presiding\":\"akim\""));
        events.append(event("quorum-verified", "2026-03-16T10:00", null));
        events.append(event(
                "agenda-approved",
                "2026-03-16T10:00",
                "\"by\":\"akim\",\"questions\":[{\"id\":\"q\",\"title\":{\"ru\":\"вопрос\"}}]"));
        events.append(event("question-opened", "2026-03-16T10:00", "\"question\":\"q\""));
        events.append(event("voting-opened", "2026-03-16T10:00", "\"question\":\"q\""));
        for (String seat : List.of("akim", "akim", "secretary", "neighbour")) {
            events.append(event(
                    "vote-cast",
                    "2026-03-16T10:01",
                    "\"question\":\"q\",\"seat\":\"" + seat + "\",\"choice\":\"for\""));
        }
        events.append(event("voting-closed", "2026-03-16T09:00", "\"question\":\"q\""));
        events.append(event("minutes-signed", "2026-03-16T11:00", "\"signers\":[\"akim\"]"));
        events.append(event("voting-closed", "2026-03-16T11:00", "\"question\":\"q\""));
        String text = "{\"format\":\"jospar.sitting/1\",\"id\":\"s\",\"regulation\":\"kostanay-2025\"," + order
                + ",\"events\":[" + events.substring(1) + "]}";
        for (JsonDocuments documents : BOTH) {
            Regulation regulation;
            try (InputStream in = Regulations.open("kostanay-2025")) {
                regulation = documents.read(in, Regulation.class);
            }
            SittingDocument document = documents.read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), SittingDocument.class);
            SittingDocument.Replay replay = document.replay(regulation);
            assertThat(replay.refused())
                    .extracting(one -> one.refusal().reason().code())
                    .containsExactly(
                            "before-regulation",
                            "out-of-phase",
                            "already-voted",
                            "not-a-voter",
                            "no-such-seat",
                            "time-runs-back",
                            "out-of-phase");
            for (SittingDocument.Refused one : replay.refused()) {
                for (Language language : Language.values()) {
                    assertThat(one.refusal().message(language)).doesNotContain("{", "protocol.sitting");
                }
            }
            QuestionState state = replay.sitting().question("q").orElseThrow();
            assertThat(state.rollCall()).isEqualTo(Map.of("akim", Choice.FOR));
            assertThat(state.tally().silent()).isEqualTo(10);
            assertThat(state.verdict()).isInstanceOf(Verdict.Rejected.class);
        }
    }

    private static String event(String kind, String at, String rest) {
        return ",{\"kind\":\"" + kind + "\",\"at\":\"" + at + "\"" + (rest == null ? "" : "," + rest) + "}";
    }

    @Test
    void shares_above_one_and_majorities_nobody_can_reach_are_refused_by_both() {
        String begin = "{\"format\":\"jospar.sitting/1\",\"id\":\"s\",\"regulation\":\"r\",\"events\":[{\"kind\":"
                + "\"majority-set\",\"at\":\"2026-03-16T10:00\",\"question\":\"q\",\"by\":\"a\",\"reason\":\"x\",\"share\":";
        for (JsonDocuments documents : BOTH) {
            refused(
                    documents,
                    begin + "{\"threshold\":{\"comparison\":\"at-least\",\"numerator\":4,\"denominator\":3},"
                            + "\"base\":\"present\"}}]}",
                    "threshold 4/3 is not above 0 and at most 1");
            refused(
                    documents,
                    begin + "{\"threshold\":{\"comparison\":\"more-than\",\"numerator\":1,\"denominator\":1},"
                            + "\"base\":\"present\"}}]}",
                    "more than 1/1 can never be reached");
            refused(
                    documents,
                    begin + "{\"threshold\":{\"comparison\":\"at-least\",\"numerator\":2,\"denominator\":3}}}]}",
                    "base is missing");
            String secret = begin.substring(0, begin.indexOf("{\"kind\""))
                    + "{\"kind\":\"secret-ballot-counted\",\"at\":\"2026-03-16T10:00\",\"question\":\"q\",";
            refused(
                    documents,
                    secret + "\"voted\":[\"a\",\"a\"],\"for\":2,\"against\":0,\"abstained\":0,\"invalid\":0}]}",
                    "'a' stands twice");
            refused(
                    documents,
                    secret + "\"voted\":[],\"for\":-1,\"against\":1,\"abstained\":0,\"invalid\":0}]}",
                    "below 0");
        }
    }

    private static void refused(JsonDocuments documents, String text, String words) {
        assertThatThrownBy(() -> documents.read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), SittingDocument.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(words);
    }

    private static byte[] written(JsonDocuments documents, Object document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.write(document, out);
        return out.toByteArray();
    }
}
