package kz.jospar.portal.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.Slice;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sittings, each as one document beside the regulation it is held under: a later edition of that changes none of them. */
@Repository
@Transactional(readOnly = true)
public class Sittings {
    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;
    private final WorkCalendar calendar;

    Sittings(JdbcClient jdbc, Json json, Clock clock, WorkCalendar calendar) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** Returns a page of the sittings, the latest first. */
    public Slice<SittingHead> heads(int page, int size) {
        long total =
                jdbc.sql("select count(*) from staff_sitting").query(Long.class).single();
        return new Slice<>(
                jdbc.sql("select id, regulation, sitting_day, phase from staff_sitting"
                                + " order by sitting_day desc, id limit :size offset :offset")
                        .param("size", size)
                        .param("offset", (long) page * size)
                        .query((row, number) -> new SittingHead(
                                row.getString("id"),
                                json.read(row, "regulation", Regulation.class).name(),
                                row.getObject("sitting_day", LocalDate.class),
                                row.getString("phase")))
                        .list(),
                page,
                size,
                total);
    }

    /** Returns a sitting, if it is there. */
    public Optional<Held> find(String id) {
        return jdbc.sql("select * from staff_sitting where id = :id")
                .param("id", id)
                .query((row, number) -> held(row))
                .optional();
    }

    /** Counts a document anew, saved or not. */
    Held held(SittingDocument document, DraftAgenda draft, Regulation regulation, LocalDate planned, int version) {
        SittingDocument.Replay replay = document.replay(regulation, calendar);
        LocalDate uncalled = draft.day() == null ? planned : draft.day();
        return new Held(
                document,
                draft,
                document.under(regulation),
                replay,
                replay.sitting().day().orElse(uncalled),
                version);
    }

    /** Returns the id of the sitting that a form has prepared, if it has. */
    Optional<String> ofForm(String key) {
        return jdbc.sql("select id from staff_sitting where form_key = :key")
                .param("key", key)
                .query(String.class)
                .optional();
    }

    /**
     * Adds a sitting; tells whether its id was free. Nested: of two who take the same id or send the same form at once, the
     * second fails with a {@link DuplicateKeyException}, after which its own transaction still goes on.
     */
    @Transactional(propagation = Propagation.NESTED)
    boolean add(Held held, Regulation regulation, String key, String by) {
        return row(
                                jdbc.sql("insert into staff_sitting (id, regulation_id, regulation, sitting_day, phase,"
                                        + " document, draft, form_key, version, saved_at, saved_by)"
                                        + " select :id, :regulationId, :regulation, :day, :phase, :document, :draft, :key, 1,"
                                        + " :at, :by where not exists (select 1 from staff_sitting where id = :id)"),
                                held,
                                by)
                        .param("regulationId", regulation.id())
                        .param("key", key)
                        .param("regulation", json.write(regulation))
                        .update()
                == 1;
    }

    /** Stores what a sitting has become; tells whether nobody was quicker. */
    @Transactional
    boolean replace(Held held, String by) {
        return row(
                                jdbc.sql("update staff_sitting set sitting_day = :day, phase = :phase,"
                                        + " document = :document, draft = :draft, version = version + 1,"
                                        + " saved_at = :at, saved_by = :by where id = :id and version = :version"),
                                held,
                                by)
                        .param("version", held.version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec row(JdbcClient.StatementSpec statement, Held held, String by) {
        return statement
                .param("id", held.id())
                .param("day", held.day())
                .param("phase", held.sitting().phase().code())
                .param("document", json.write(held.document()))
                .param("draft", json.write(held.draft()))
                .param("at", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS))
                .param("by", by);
    }

    private Held held(ResultSet row) throws SQLException {
        return held(
                json.read(row, "document", SittingDocument.class),
                json.read(row, "draft", DraftAgenda.class),
                json.read(row, "regulation", Regulation.class),
                row.getObject("sitting_day", LocalDate.class),
                row.getInt("version"));
    }
}
