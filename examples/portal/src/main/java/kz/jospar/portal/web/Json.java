package kz.jospar.portal.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import kz.jospar.jackson.InvalidDocumentException;
import kz.jospar.jackson.JsonDocuments;
import org.springframework.stereotype.Component;

/** The library's documents as text of a column. */
@Component
public class Json {
    /** The columns by which a row is found again. */
    private static final Set<String> KEYS =
            Set.of("id", "plan_id", "measure_id", "obligation_id", "regulation_id", "number", "place", "seq");

    private final JsonDocuments documents;

    Json(JsonDocuments documents) {
        this.documents = documents;
    }

    /** Returns a document as text. */
    public String write(Object document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        try {
            documents.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns the document of a text. */
    public <T> T read(String text, Class<T> type) {
        try {
            return documents.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), type);
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory", e);
        }
    }

    /**
     * Returns the document of a column.
     *
     * @throws UnreadableRowException if the text there is no such document, which is never the asker's fault
     */
    public <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        String text = row.getString(column);
        try {
            return read(text == null ? "" : text, type);
        } catch (UncheckedIOException e) {
            throw unreadable(place(row, column), e);
        }
    }

    /**
     * Returns the document of a text that was stored.
     *
     * @param place the column and the row it was stored in
     * @throws UnreadableRowException if it is no such document
     */
    public <T> T read(String text, Class<T> type, String place) {
        try {
            return read(text, type);
        } catch (UncheckedIOException e) {
            throw unreadable(place, e);
        }
    }

    private static UnreadableRowException unreadable(String place, UncheckedIOException e) {
        return new UnreadableRowException(place, e.getCause() instanceof InvalidDocumentException fault ? fault : null);
    }

    private static String place(ResultSet row, String column) {
        try {
            ResultSetMetaData columns = row.getMetaData();
            String stored = column;
            StringJoiner keys = new StringJoiner(", ", " (", ")").setEmptyValue("");
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                String label = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
                if (label.equals(column)) {
                    stored = (columns.getTableName(i) + "." + columns.getColumnName(i)).toLowerCase(Locale.ROOT);
                } else if (KEYS.contains(label)) {
                    keys.add(label + "=" + row.getString(i));
                }
            }
            return stored + keys;
        } catch (SQLException e) {
            // The column alone says where to look, too.
            return column;
        }
    }
}
