package kz.jospar.portal.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.portal.web.Json;
import kz.jospar.portal.web.StaleVersionException;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.DeclaredChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The regulations of the staffs, each as one document. */
@Repository
@Transactional(readOnly = true)
public class Regulations {
    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;

    Regulations(JdbcClient jdbc, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Returns all of them by id. */
    public List<KeptRegulation> all() {
        return jdbc.sql("select * from staff_regulation order by id")
                .query((row, number) -> kept(row))
                .list();
    }

    /** Returns one, if it is there. */
    public Optional<KeptRegulation> find(String id) {
        return jdbc.sql("select * from staff_regulation where id = :id")
                .param("id", id)
                .query((row, number) -> kept(row))
                .optional();
    }

    /**
     * Saves a regulation, new or in the place of the one of its id; what was declared and still fits stays, and sittings
     * keep theirs.
     *
     * @param version the version that was seen, 0 for none
     * @throws StaleVersionException if somebody else saved one in between
     */
    @Transactional
    public void save(Regulation regulation, int version, String by) {
        DeclaredChoices declared =
                find(regulation.id()).map(KeptRegulation::choices).orElse(null);
        DeclaredChoices fitting =
                declared == null ? null : declared.fitting(regulation).orElse(null);
        save(regulation, fitting, version, by);
    }

    /**
     * Declares what a regulation leaves open, in the place of what was declared before.
     *
     * @param version the version that was seen
     * @throws UnfinishedChoicesException if a quorum or a majority has no base, or a term no unit
     * @throws UnfitChoicesException if a choice is on something that the regulation settles, or does not have
     * @throws StaleVersionException if somebody else saved one in between
     */
    @Transactional
    @PreAuthorize("hasRole('WORKING_BODY')")
    public void declare(Regulation regulation, DeclaredChoices choices, int version, String by) {
        Set<String> unfit = new TreeSet<>(ChoicesForm.matters(choices));
        choices.fitting(regulation).ifPresent(fitting -> unfit.removeAll(ChoicesForm.matters(fitting)));
        if (!unfit.isEmpty()) {
            throw new UnfitChoicesException(unfit);
        }
        MatterParts.unfinished(choices).ifPresent(missing -> {
            throw new UnfinishedChoicesException(missing);
        });
        save(regulation, choices, version, by);
    }

    /**
     * Saves a regulation with what the body declared.
     *
     * @param version the version that was seen, 0 for a new one
     * @throws StaleVersionException if somebody else saved one in between
     */
    @Transactional
    public void save(Regulation regulation, @Nullable DeclaredChoices choices, int version, String by) {
        String sql = version == 0
                ? "insert into staff_regulation (id, document, choices, version, saved_at, saved_by)"
                        + " select :id, :document, :choices, 1, :at, :by"
                        + " where not exists (select 1 from staff_regulation where id = :id)"
                : "update staff_regulation set document = :document, choices = :choices, version = version + 1,"
                        + " saved_at = :at, saved_by = :by where id = :id and version = :version";
        if (update(sql, regulation, choices, version, by) == 0) {
            throw new StaleVersionException(regulation.id());
        }
    }

    private int update(String sql, Regulation regulation, @Nullable DeclaredChoices choices, int version, String by) {
        try {
            return row(sql, regulation, choices, version, by);
        } catch (DuplicateKeyException e) {
            // Two who add the same one at once: neither saw the other's row before inserting.
            return 0;
        }
    }

    private int row(String sql, Regulation regulation, @Nullable DeclaredChoices choices, int version, String by) {
        return jdbc.sql(sql)
                .param("id", regulation.id())
                .param("document", json.write(regulation))
                .param("choices", choices == null ? null : json.write(choices))
                .param("at", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS))
                .param("by", by)
                .param("version", version)
                .update();
    }

    private KeptRegulation kept(ResultSet row) throws SQLException {
        String choices = row.getString("choices");
        return new KeptRegulation(
                json.read(row, "document", Regulation.class),
                choices == null ? null : json.read(row, "choices", DeclaredChoices.class),
                row.getInt("version"));
    }
}
