package kz.jospar.portal.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.rating.RatingIntake;
import kz.jospar.portal.rating.Ratings;
import kz.jospar.portal.staff.DraftAgenda;
import kz.jospar.portal.staff.Holding;
import kz.jospar.portal.staff.Regulations;
import kz.jospar.portal.staff.Sittings;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.sitting.OnPaper;
import kz.jospar.protocol.sitting.Question;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.FileSystemResource;

/** The sample rating and the sample sitting, as they come with the library. */
@TestComponent
class Records {
    /** The day of the sample sitting. */
    static final LocalDate DAY = LocalDate.of(2025, 12, 17);

    @Autowired
    RatingIntake intake;

    @Autowired
    Ratings ratings;

    @Autowired
    Regulations regulations;

    @Autowired
    Sittings sittings;

    @Autowired
    Holding holding;

    @Autowired
    JsonDocuments documents;

    private long rating;

    long rating() throws IOException {
        if (rating == 0) {
            rating = ratings.add(
                            intake.read(
                                            "2025",
                                            source("staff-methodology.json"),
                                            source("staff-indicators.csv"),
                                            Optional.of(source("staff-events.csv")),
                                            Language.EN)
                                    .record()
                                    .orElseThrow(),
                            "keeper")
                    .id();
        }
        return rating;
    }

    String record() {
        return ratings.record(rating).orElseThrow();
    }

    private static RatingIntake.Source source(String name) {
        return new RatingIntake.Source(name, new FileSystemResource(Fixtures.data(name)));
    }

    /** Saves the sample sitting, held to its end, under an id of the test's own. */
    SittingDocument ended(String id) throws IOException {
        return until(id, event -> false);
    }

    /** Saves the sample sitting with its minutes drafted and not signed yet. */
    SittingDocument unsigned(String id) throws IOException {
        return until(id, OnPaper.MinutesSigned.class::isInstance);
    }

    private SittingDocument until(String id, Predicate<SittingEvent> end) throws IOException {
        SittingDocument sample = read("kostanay-sitting.json", SittingDocument.class);
        SittingDocument ended = new SittingDocument(
                SittingDocument.FORMAT,
                id,
                sample.regulation(),
                sample.choices(),
                null,
                sample.place(),
                sample.events().stream().takeWhile(end.negate()).toList());
        save(ended, new DraftAgenda(null, List.of()));
        return ended;
    }

    /** Saves a sitting that is prepared and not yet called. */
    void prepared(String id) throws IOException {
        SittingDocument sample = read("kostanay-sitting.json", SittingDocument.class);
        save(
                new SittingDocument(
                        SittingDocument.FORMAT, id, sample.regulation(), sample.choices(), null, null, List.of()),
                new DraftAgenda(
                        null,
                        List.of(new Question(
                                "q1", LocalizedText.of(Language.KK, "Есеп"), QuestionClass.ORDINARY, null))));
    }

    private void save(SittingDocument document, DraftAgenda draft) throws IOException {
        if (regulations.find(document.regulation()).isEmpty()) {
            regulations.save(regulation(), document.choices(), 0, "keeper");
        }
        if (sittings.find(document.id()).isEmpty()) {
            holding.save(document, DAY, draft, "keeper");
        }
    }

    Regulation regulation() throws IOException {
        return read("kostanay-regulation.json", Regulation.class);
    }

    private <T> T read(String name, Class<T> type) throws IOException {
        try (InputStream in = Files.newInputStream(Fixtures.data(name))) {
            return documents.read(in, type);
        }
    }
}
