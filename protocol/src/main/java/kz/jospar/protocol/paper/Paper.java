package kz.jospar.protocol.paper;

import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.guard.Guard;
import org.jspecify.annotations.Nullable;

/**
 * A document to be read and signed, free of any file format: kk құжат, ru документ.
 *
 * @param language the language it is written in
 * @param title what it is called where titles are shown, in one line
 * @param parts what it consists of, in order
 */
public record Paper(Language language, Words title, List<Part> parts) {
    public Paper {
        Guard.present("language", language);
        Guard.present("title", title);
        parts = Guard.copy(parts);
    }

    /** A part of the document: kk құжаттың бөлігі, ru часть документа. */
    public sealed interface Part {
        /** Hands this part to the case that fits it. */
        <R> R choose(Cases<R> cases);
    }

    /** One answer for each kind of part. */
    public interface Cases<R> {
        R head(Head part);

        R heading(Heading part);

        R line(Line part);

        R paragraph(Paragraph part);

        R numbered(Numbered part);

        R table(Table part);

        R signature(Signature part);
    }

    /**
     * The beginning of an official paper: kk құжаттың басы, ru заголовочная часть.
     *
     * @param body whose it is
     * @param kind what it is
     * @param day the day
     * @param number its number
     */
    public record Head(Words body, Words kind, Words day, Words number) implements Part {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.head(this);
        }
    }

    /**
     * A heading: kk тақырып, ru заголовок.
     *
     * @param level 1..3; the head is of level 1 too
     * @param text the words
     * @param newPage whether it begins a page
     */
    public record Heading(int level, Words text, boolean newPage) implements Part {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("level is " + level + ", not 1 to 3");
            }
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.heading(this);
        }
    }

    /**
     * A line with its label: kk атауы бар жол, ru строка с обозначением.
     *
     * @param label what the line tells, without a colon
     * @param text what it tells
     */
    public record Line(Words label, Words text) implements Part {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.line(this);
        }
    }

    /**
     * A paragraph: kk абзац, ru абзац.
     *
     * @param text the words
     */
    public record Paragraph(Words text) implements Part {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.paragraph(this);
        }
    }

    /**
     * A list with numbers that are part of the text, so that they never change: kk нөмірленген тізім, ru нумерованный список.
     *
     * @param items one item or more
     */
    public record Numbered(List<Item> items) implements Part {
        public Numbered {
            items = Guard.copy(items);
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.numbered(this);
        }

        /**
         * An item: kk тармақ, ru пункт.
         *
         * @param number its number with the dot
         * @param text the words
         * @param lines what belongs to it, such as executors and term
         */
        public record Item(String number, Words text, List<Line> lines) {
            public Item {
                lines = Guard.copy(lines);
            }
        }
    }

    /**
     * A table: kk кесте, ru таблица.
     *
     * @param caption what it shows
     * @param columns the columns
     * @param named which column names its row, from 0
     * @param rows the rows, each with a text for every column
     */
    public record Table(Words caption, List<Column> columns, int named, List<List<Words>> rows) implements Part {
        public Table {
            columns = Guard.copy(columns);
            rows = Guard.copy(rows).stream().map(Guard::copy).toList();
            for (List<Words> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "row has " + row.size() + " cells, the table " + columns.size() + " columns");
                }
            }
        }

        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.table(this);
        }

        /**
         * A column: kk баған, ru графа.
         *
         * @param head its name
         * @param percent its share of the width
         */
        public record Column(Words head, int percent) {}
    }

    /**
     * A place to sign: kk қол қою орны, ru место подписи.
     *
     * @param who who signs, by role and post
     * @param hand what is said under the line for the signature
     * @param name what is said under the line for the name
     * @param signed when it was signed; {@code null} before
     */
    public record Signature(
            Words who, Words hand, Words name, @Nullable Words signed) implements Part {
        @Override
        public <R> R choose(Cases<R> cases) {
            return cases.signature(this);
        }
    }
}
