package kz.jospar.portal.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import javax.sql.DataSource;
import kz.jospar.jackson.JsonDocuments;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import kz.jospar.portal.TestDatabase;
import kz.jospar.rating.data.ObservationTable;
import kz.jospar.rating.data.Periods;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.replay.Rated;
import kz.jospar.rating.replay.ReplayRecord;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was saved before ratings had a methodology and a content of their own is found by them. */
@PortalTest
class RatingMigrationTest {
    @Autowired
    JsonDocuments documents;

    @Test
    void aRatingOfAnEarlierVersionIsKnownByItsMethodologyAndContent() throws IOException {
        Methodology methodology;
        try (var in = Files.newInputStream(Fixtures.data("staff-methodology.json"))) {
            methodology = documents.read(in, Methodology.class);
        }
        Rated rated = new Rated(
                methodology,
                null,
                ObservationTable.read(Files.readString(Fixtures.data("staff-indicators.csv")))
                        .orRefuse(),
                Periods.find("2025").orElseThrow());
        ReplayRecord record = ReplayRecord.of(rated, "1");
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        documents.write(record, text);

        DataSource database = TestDatabase.empty();
        Flyway.configure().dataSource(database).target("10").load().migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into rating (name, first_day, last_day, units, record, form_key, saved_at, saved_by)"
                        + " values ('{}', date '2025-01-01', date '2025-12-31', 12, :record, 'f',"
                        + " timestamp with time zone '2025-03-31 00:00:00+00', 'keeper')")
                .param("record", text.toString(StandardCharsets.UTF_8))
                .update();
        Flyway.configure().dataSource(database).load().migrate();

        Map<String, Object> row =
                jdbc.sql("select methodology, content from rating").query().singleRow();
        assertThat(row)
                .containsEntry("methodology", "staff-29")
                .containsEntry(
                        "content",
                        record.hashes().methodology() + ":" + record.hashes().data());
    }
}
