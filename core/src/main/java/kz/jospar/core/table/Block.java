package kz.jospar.core.table;

import java.util.List;
import kz.jospar.core.guard.Guard;

/** A paragraph or a table of a document. */
public sealed interface Block {

    /**
     * A paragraph: kk абзац, ru абзац.
     *
     * @param text its text, without surrounding white space
     */
    record Paragraph(String text) implements Block {
        public Paragraph {
            text = Cell.clean(Guard.present("text", text));
        }
    }

    /**
     * A table: kk кесте, ru таблица.
     *
     * @param rows its rows from first to last, the header among them
     */
    record Table(List<Row> rows) implements Block {
        public Table {
            rows = Guard.copy("rows", rows);
        }
    }
}
