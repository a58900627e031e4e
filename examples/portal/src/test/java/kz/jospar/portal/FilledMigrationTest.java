package kz.jospar.portal;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was saved under older tables is found by the newer ones. */
class FilledMigrationTest {
    private final DataSource database = TestDatabase.empty();
    private final JdbcClient jdbc = JdbcClient.create(database);

    /** Measure 2.5 names dsb twice and stands before 2.11; 9 was dropped by an amendment and is still owed. */
    private void fill() {
        jdbc.sql(
                        "insert into plan (id, title, first_day, last_day, head, measures, findings, revision, version, saved_at,"
                                + " saved_by) values ('p', '{}', date '2025-01-01', date '2025-12-31', '{}', 2, 0, 1, 1,"
                                + " current_timestamp, 'keeper')")
                .update();
        jdbc.sql(
                        "insert into measure (plan_id, id, place, section, dropped, document) values"
                                + " ('p', '2.5', 0, 0, false, '{}'), ('p', '2.11', 1, 1, false, '{}'), ('p', '9', 2, -1, true, '{}')")
                .update();
        jdbc.sql("insert into measure_executor (plan_id, measure_id, place, executor, name) values"
                        + " ('p', '2.5', 0, 'dsb', 'ДСБ'), ('p', '2.5', 1, 'bb', 'ББ'), ('p', '2.5', 2, 'dsb', 'ДСБ жинақтау'),"
                        + " ('p', '2.11', 0, 'bb', 'ББ'), ('p', '9', 0, 'dsb', 'ДСБ')")
                .update();
        jdbc.sql(
                        "insert into obligation (id, plan_id, measure_id, section, occurrence, from_day, last_day, course, version)"
                                + " values ('p/2.5/2025-Q1', 'p', '2.5', 0, '{\"a\":1}', date '2025-01-01', date '2025-03-31', 'none', 1),"
                                + " ('p/2.11/2025-Q1', 'p', '2.11', 1, '{\"a\":2}', date '2025-01-02', date '2025-03-30', 'done', 7),"
                                + " ('p/9/2025', 'p', '9', -1, '{\"a\":3}', date '2025-01-03', date '2025-03-29', 'none', 1)")
                .update();
        jdbc.sql("insert into counted_course (policy) values ('each')").update();
    }

    private void ask() {
        jdbc.sql("insert into event (plan_id, obligation_id, id, document, recorded_at, recorded_by) values ('p',"
                        + " 'p/9/2025', 'x', '{\"kind\":\"postponement-asked\"}', current_timestamp, 'keeper')")
                .update();
    }

    private void migrate(String target) {
        Flyway.configure().dataSource(database).target(target).load().migrate();
    }

    @Test
    void deadlinesKeepWhatTheyHadAndLearnTheirPlaceAndWhoOwesThem() {
        migrate("9");
        fill();
        migrate("latest");
        assertThat(jdbc.sql(
                                "select id || ' ' || measure_id || ' ' || section || ' ' || place || ' ' || occurrence || ' '"
                                        + " || from_day || ' ' || last_day || ' ' || course || ' ' || version from obligation"
                                        + " order by place")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "p/2.5/2025-Q1 2.5 0 0 {\"a\":1} 2025-01-01 2025-03-31 none 1",
                        "p/2.11/2025-Q1 2.11 1 1 {\"a\":2} 2025-01-02 2025-03-30 done 7",
                        "p/9/2025 9 -1 2 {\"a\":3} 2025-01-03 2025-03-29 none 1");
        assertThat(jdbc.sql(
                                "select executor || ' ' || id || ' ' || plan_id || ' ' || measure_id || ' ' || section || ' '"
                                        + " || place || ' ' || last_day || ' ' || course from obligation_executor"
                                        + " order by executor, place")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "bb p/2.5/2025-Q1 p 2.5 0 0 2025-03-31 none",
                        "bb p/2.11/2025-Q1 p 2.11 1 1 2025-03-30 done",
                        "dsb p/2.5/2025-Q1 p 2.5 0 0 2025-03-31 none",
                        "dsb p/9/2025 p 9 -1 2 2025-03-29 none");
        assertThat(jdbc.sql("select executor || ' ' || name from plan_executor order by executor")
                        .query(String.class)
                        .list())
                .containsExactly("bb ББ", "dsb ДСБ");
    }

    @Test
    void whatWasAskedForBeforeIsCountedAtTheNextStart() {
        migrate("9");
        fill();
        migrate("10");
        ask();
        migrate("latest");
        assertThat(jdbc.sql("select count(*) from counted_course")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whereNothingWasAskedForNothingIsCountedAnew() {
        migrate("9");
        fill();
        migrate("latest");
        assertThat(jdbc.sql("select policy from counted_course")
                        .query(String.class)
                        .list())
                .containsExactly("each");
    }
}
