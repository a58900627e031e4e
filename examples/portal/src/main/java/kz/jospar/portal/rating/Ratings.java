package kz.jospar.portal.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.portal.web.FormKey;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.Slice;
import kz.jospar.rating.replay.ReplayRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ratings in the database. They are public, so no query takes a scope. */
@Repository
public class Ratings {
    private static final String SAME = " from rating other where other.methodology = rating.methodology"
            + " and other.first_day = rating.first_day and other.last_day = rating.last_day and other.id ";
    private static final String HEAD = "select id, name, first_day, last_day, units, saved_at, saved_by,"
            + " (select max(other.id)" + SAME + "< rating.id) as replaces,"
            + " (select min(other.id)" + SAME + "> rating.id) as replaced_by from rating";

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;
    private final TransactionTemplate transactions;

    Ratings(JdbcClient jdbc, Json json, Clock clock, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        transactions = new TransactionTemplate(manager);
    }

    /** Returns a page of ratings, the latest period first. */
    public Slice<RatingHead> heads(int page, int size) {
        long total = jdbc.sql("select count(*) from rating").query(Long.class).single();
        List<RatingHead> heads = jdbc.sql(
                        HEAD
                                + " order by last_day desc, first_day desc, id desc offset :offset rows fetch next :size rows only")
                .param("offset", (long) page * size)
                .param("size", size)
                .query((row, number) -> head(row))
                .list();
        return new Slice<>(heads, page, size, total);
    }

    /** Returns a rating's head, if it is there. */
    public Optional<RatingHead> head(long id) {
        return jdbc.sql(HEAD + " where id = :id")
                .param("id", id)
                .query((row, number) -> head(row))
                .optional();
    }

    /** Returns a rating's record as it was saved, byte for byte. */
    public Optional<String> record(long id) {
        return jdbc.sql("select record from rating where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /**
     * What became of a rating that was to be saved.
     *
     * @param id the key of the rating
     * @param added whether it is new; else it was there already
     */
    public record Saved(long id, boolean added) {}

    /** Saves a rating, unless the one in force has the same methodology and the same data. */
    public Saved add(ReplayRecord record, String by) {
        return add(record, null, FormKey.fresh(), by).orElseThrow();
    }

    /**
     * Saves the rating of a form; the same form sent twice, even at once, is one rating.
     *
     * @param seen the key of the rating in force that the form was made for, 0 where there was none; {@code null} to replace
     *     whichever it is
     * @return nothing where another rating is in force than the one that was seen, and nothing is saved then
     */
    Optional<Saved> add(ReplayRecord record, @Nullable Long seen, String form, String by) {
        return Objects.requireNonNull(transactions.execute(status -> {
            // Of the first rating of a period there is no row to wait for: all who save wait for this one.
            jdbc.sql("select id from rating_lock for update")
                    .query(Integer.class)
                    .single();
            Optional<Long> known = ofForm(form).or(() -> same(record));
            if (known.isPresent()) {
                return known.map(id -> new Saved(id, false));
            }
            return seen == null || inForce(record).orElse(0L).equals(seen)
                    ? Optional.of(new Saved(insert(record, form, by), true))
                    : Optional.<Saved>empty();
        }));
    }

    /** Returns the key of the rating in force of a record's methodology and period. */
    Optional<Long> inForce(ReplayRecord record) {
        return jdbc.sql(
                        "select id from rating where methodology = :methodology and first_day = :first and last_day = :last"
                                + " order by id desc fetch next 1 rows only")
                .param("methodology", record.methodology().id())
                .param("first", record.period().from())
                .param("last", record.period().toInclusive())
                .query(Long.class)
                .optional();
    }

    /** Tells whether one rating came after another one of the same methodology and period. */
    boolean follows(long later, long earlier) {
        return jdbc.sql("select count(*) from rating where id = :later" + " and exists (select 1" + SAME
                                + "= :earlier and other.id < rating.id)")
                        .param("later", later)
                        .param("earlier", earlier)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Returns the key of the rating in force if it was counted from the same methodology and data. */
    Optional<Long> same(ReplayRecord record) {
        return inForce(record)
                .filter(id -> jdbc.sql("select content from rating where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single()
                        .equals(content(record)));
    }

    private static String content(ReplayRecord record) {
        return record.hashes().methodology() + ":" + record.hashes().data();
    }

    Optional<Long> ofForm(String form) {
        return jdbc.sql("select id from rating where form_key = :form")
                .param("form", form)
                .query(Long.class)
                .optional();
    }

    private long insert(ReplayRecord record, String form, String by) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into rating (name, methodology, content, first_day, last_day, units, record, form_key,"
                        + " saved_at, saved_by) values (:name, :methodology, :content, :first, :last, :units, :record,"
                        + " :form, :now, :by)")
                .param("methodology", record.methodology().id())
                .param("content", content(record))
                .param("name", json.write(record.methodology().name()))
                .param("first", record.period().from())
                .param("last", record.period().toInclusive())
                .param("units", record.result().size())
                .param("record", json.write(record))
                .param("form", form)
                .param("now", OffsetDateTime.now(clock))
                .param("by", by)
                .update(key, "id");
        return Objects.requireNonNull(key.getKey(), "id").longValue();
    }

    private RatingHead head(ResultSet row) throws SQLException {
        return new RatingHead(
                row.getLong("id"),
                json.read(row, "name", LocalizedText.class),
                new PlanPeriod(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getInt("units"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"),
                row.getObject("replaces", Long.class),
                row.getObject("replaced_by", Long.class));
    }
}
