package kz.jospar.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Composition.AgreedSeats;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Tie.Equality;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.InTheRoom;
import kz.jospar.protocol.sitting.InTheVote;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.OnTheAgenda;
import kz.jospar.protocol.sitting.Preparation;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import org.junit.jupiter.api.Test;

/** Every kind of event and choice, by both Jacksons: the same bytes and the same record again. */
class SittingAsJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final LocalDateTime AT = DAY.atTime(10, 0);
    private static final List<JsonDocuments> BOTH = List.of(Jackson2.documents(), Jackson3.documents());

    private static List<SittingEvent> events() {
        Question plain = Question.of("q", new LocalizedText("мәселе", "вопрос", null));
        Question other = new Question("r", plain.title(), QuestionClass.PERSONNEL, Choice.AGAINST);
        return List.of(
                new Preparation.Convened(AT, null, List.of(), DAY, false, false, false, List.of()),
                new Preparation.Convened(
                        AT, Initiator.Who.MEMBERS, List.of("a", "b"), DAY, true, true, true, List.of("q")),
                new Preparation.ConsentStated(AT, "a", true),
                new Preparation.ConsentStated(AT, "a", false),
                new Preparation.MaterialsReceived(AT, "q", "office"),
                new InTheRoom.Came(AT, "a", false, null),
                new InTheRoom.Came(AT.plusNanos(5), "a", true, "орынбасары"),
                new InTheRoom.Left(AT, "a"),
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
                new InTheVote.VotingOpened(AT, "q"),
                new InTheVote.VoteCast(AT, "q", "a", Choice.ABSTAINED),
                new InTheVote.VoteCorrected(AT, "q", "a", Choice.FOR, "қате"),
                new InTheVote.BallotInvalidated(AT, "q", "a", "екі белгі"),
                new InTheVote.Recused(AT, "q", "a", "мүдде"),
                new InTheVote.AbsenteeVote(AT, "q", "a", Choice.AGAINST),
                new InTheVote.VotingClosed(AT, "q"),
                new InTheVote.CastingVote(AT, "q", "a", Choice.FOR),
                new InTheVote.DissentStated(AT, "q", "a", "ерекше пікір"),
                new OnPaper.MinutesDrafted(AT, "office"),
                new OnPaper.MinutesSigned(AT, List.of("a")),
                new OnPaper.MinutesSent(AT, List.of()),
                new OnPaper.MinutesAmended(AT, "түзету"));
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
                        List.of()))) {
            byte[] first = written(BOTH.get(0), document);
            assertThat(written(BOTH.get(1), document)).isEqualTo(first);
            for (JsonDocuments documents : BOTH) {
                assertThat(documents.read(new ByteArrayInputStream(first), SittingDocument.class))
                        .isEqualTo(document);
            }
        }
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
