package kz.jospar.portal.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jospar.portal.web.Days;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.Slice;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.schedule.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sittings, each as one document beside the regulation it is held under: a later edition of that changes none of them. */
@Repository
@Transactional(readOnly = true)
public class Sittings {
    private static final Pattern PREPARED = Pattern.compile("-(\\d{4}-\\d{2}-\\d{2})(-\\d+)?$");

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

    /**
     * Counts a document anew, saved or not.
     *
     * @param edition the regulation without what was declared
     * @param planned the day it is planned for, where the draft of its agenda is older than this column of it
     */
    Held held(SittingDocument document, DraftAgenda draft, Regulation edition, LocalDate planned, int version) {
        SittingDocument.Replay replay = document.replay(edition, calendar);
        Optional<LocalDate> called = replay.sitting().day();
        // Once it is called the row has that day alone, but the id that it was prepared with names the other.
        LocalDate uncalled = draft.day() != null
                ? draft.day()
                : called.isEmpty() ? planned : prepared(document).orElse(planned);
        return new Held(
                document,
                draft.on(uncalled),
                edition,
                document.under(edition),
                replay,
                called.orElse(uncalled),
                version);
    }

    /** The id of a new sitting; {@link #prepared} reads its day again. */
    static String id(String regulation, LocalDate day, int number) {
        return regulation + "-" + day + (number == 1 ? "" : "-" + number);
    }

    private static Optional<LocalDate> prepared(SittingDocument document) {
        Matcher day = PREPARED.matcher(document.id());
        return document.id().startsWith(document.regulation() + "-") && day.find()
                ? Days.read(day.group(1))
                : Optional.empty();
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
        boolean isAdded = row(
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
        if (isAdded) {
            entered(held, 0, by);
        }
        return isAdded;
    }

    /**
     * Stores what a sitting has become; tells whether nobody was quicker.
     *
     * @param known how many events it had before
     */
    @Transactional
    boolean replace(Held held, int known, String by) {
        boolean isReplaced = row(
                                jdbc.sql("update staff_sitting set sitting_day = :day, phase = :phase,"
                                        + " document = :document, draft = :draft, version = version + 1,"
                                        + " saved_at = :at, saved_by = :by where id = :id and version = :version"),
                                held,
                                by)
                        .param("version", held.version())
                        .update()
                == 1;
        if (isReplaced) {
            entered(held, known, by);
        }
        return isReplaced;
    }

    private void entered(Held held, int from, String by) {
        for (int place = from; place < held.document().events().size(); place++) {
            jdbc.sql("insert into staff_entry (sitting_id, place, entered_at, entered_by)"
                            + " values (:id, :place, :at, :by)")
                    .param("id", held.id())
                    .param("place", place)
                    .param("at", now())
                    .param("by", by)
                    .update();
        }
    }

    /** Notes that somebody has put a sitting, as it was before, on newer choices just now. */
    @Transactional
    void rested(Held before, String by) {
        DeclaredChoices former = before.document().choices();
        jdbc.sql("insert into staff_resting (sitting_id, version, events, former, taken_at, taken_by)"
                        + " values (:id, :version, :events, :former, :at, :by)")
                .param("id", before.id())
                .param("version", before.version() + 1)
                .param("events", before.document().events().size())
                .param("former", former == null ? null : json.write(former))
                .param("at", now())
                .param("by", by)
                .update();
    }

    /** Returns each time that a sitting was put on newer choices, in order. */
    List<Taking> takings(String id) {
        return jdbc.sql("select version, events, former, taken_at, taken_by from staff_resting"
                        + " where sitting_id = :id order by version")
                .param("id", id)
                .query((row, number) -> new Taking(
                        Entry.of(row, "taken_at", "taken_by"),
                        row.getInt("events"),
                        row.getString("former") == null ? null : json.read(row, "former", DeclaredChoices.class)))
                .list();
    }

    /** Returns who entered the events of a sitting, by place from 0; of events of older versions of the portal nobody. */
    Map<Integer, Entry> entries(String id) {
        Map<Integer, Entry> entries = new TreeMap<>();
        jdbc.sql("select place, entered_at, entered_by from staff_entry where sitting_id = :id")
                .param("id", id)
                .query((row, number) -> Map.entry(row.getInt("place"), Entry.of(row, "entered_at", "entered_by")))
                .list()
                .forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * That somebody entered something: kk енгізілген уақыты, ru время внесения.
     *
     * @param at the moment
     * @param by the account
     */
    record Entry(Instant at, String by) {
        private static Entry of(ResultSet row, String at, String by) throws SQLException {
            return new Entry(row.getObject(at, OffsetDateTime.class).toInstant(), row.getString(by));
        }
    }

    /**
     * That somebody put a sitting on newer declared choices: kk жаңа шешімдерге көшу, ru переход на новые решения.
     *
     * @param entry who and when
     * @param events how many events the sitting had by then, withdrawn ones too
     * @param former what it rested on until then; {@code null} where nothing was declared
     */
    record Taking(Entry entry, int events, @Nullable DeclaredChoices former) {}

    private JdbcClient.StatementSpec row(JdbcClient.StatementSpec statement, Held held, String by) {
        return statement
                .param("id", held.id())
                .param("day", held.day())
                .param("phase", held.sitting().phase().code())
                .param("document", json.write(held.document()))
                .param("draft", json.write(held.draft()))
                .param("at", now())
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
