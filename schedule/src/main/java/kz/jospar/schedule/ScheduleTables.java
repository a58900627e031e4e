package kz.jospar.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jospar.core.finding.Finding;
import kz.jospar.core.finding.Place;
import kz.jospar.core.finding.Severity;
import kz.jospar.core.phrase.Context;
import kz.jospar.core.phrase.Reading;
import kz.jospar.core.phrase.TimingPhrase;
import kz.jospar.core.table.Block;
import kz.jospar.core.table.Row;
import kz.jospar.core.table.SourceDocument;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Reads a schedule from a table: kk кестені құжаттан оқу, ru чтение графика из таблицы.
 *
 * <p>Columns are known by their headings in Kazakh, Russian and English: a date, or a first and a last day, and what is
 * on. The date column may hold any phrase that {@link TimingPhrase} reads. Worked case: the row {@code 10-12 ақпан 2025 |
 * Семинар} gives one entry from 10 (Monday) to 12 February (Wednesday); {@code тоқсан сайын} gives four a year.
 */
public final class ScheduleTables {
    private ScheduleTables() {}

    /**
     * Reads the schedule of all tables with such headings.
     *
     * @param document the document
     * @param horizon the days over which what comes back is followed, and the year of a date without one, where the
     *     horizon lies in one
     * @param deadlines dates the phrases
     * @throws UnreadableScheduleException if no table has a column of dates, or the entries are too many
     */
    public static ScheduleReading read(SourceDocument document, PlanPeriod horizon, Deadlines deadlines) {
        Rows rows = new Rows(document.name(), horizon, deadlines);
        boolean any = false;
        int before = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                any |= rows.read(table.rows(), before);
                before += table.rows().size();
            }
        }
        if (!any) {
            throw new UnreadableScheduleException(document.name(), UnreadableScheduleException.Reason.NO_TABLE, 0);
        }
        return new ScheduleReading(OutsideSchedule.of(document.name(), rows.entries), rows.findings);
    }

    /** The rows of all tables on their way to entries. */
    private static final class Rows {
        private final String name;
        private final PlanPeriod horizon;
        private final Deadlines deadlines;
        private final List<OutsideSchedule.Entry> entries = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private String above = "";

        Rows(String name, PlanPeriod horizon, Deadlines deadlines) {
            this.name = name;
            this.horizon = horizon;
            this.deadlines = deadlines;
        }

        /** Returns whether the table has a column of dates. */
        boolean read(List<Row> rows, int before) {
            Optional<ScheduleColumns> found = Optional.empty();
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                int number = before + i + 1;
                Optional<ScheduleColumns> header = ScheduleColumns.of(row);
                if (found.isEmpty()) {
                    found = header;
                } else if (!row.isBlank()
                        && header.filter(found.get()::isRepeatedBy).isEmpty()) {
                    read(found.get(), row, number);
                }
            }
            if (found.isEmpty()) {
                rows.stream()
                        .filter(row -> !row.isBlank())
                        .limit(1)
                        .forEach(row -> add("table-not-read", Severity.WARNING, null, ScheduleColumns.line(row)));
            }
            return found.isPresent();
        }

        private void read(ScheduleColumns columns, Row row, int number) {
            List<String> cells = ScheduleColumns.cells(row);
            if (columns.isOrdinals(cells)) {
                return;
            }
            String title = columns.title(cells);
            String date = columns.date(cells);
            String from = columns.from(cells);
            String to = columns.to(cells);
            if (!date.isEmpty()) {
                addDates(date, title, number);
            } else if (!from.isEmpty() || !to.isEmpty()) {
                addSpan(from, to, title, number);
            } else if (ScheduleColumns.isHeading(row)) {
                add("schedule-heading", Severity.INFO, number, ScheduleColumns.line(row));
            } else {
                add("schedule-no-date", Severity.ERROR, number, ScheduleColumns.line(row));
            }
        }

        private void addDates(String phrase, String title, int number) {
            List<Occurrence> occurrences = occurrences(phrase, number);
            for (Occurrence occurrence : occurrences) {
                LocalDate last = occurrence.due().isBefore(occurrence.from()) ? occurrence.from() : occurrence.due();
                addEntry(occurrence.from(), last, title, number);
            }
        }

        private void addSpan(String from, String to, String title, int number) {
            Optional<LocalDate> first = from.isEmpty() ? Optional.empty() : day(from, number, false);
            Optional<LocalDate> last = to.isEmpty() ? first : day(to, number, true);
            if (first.isEmpty() && from.isEmpty()) {
                first = last;
            }
            if (first.isEmpty() || last.isEmpty()) {
                return;
            }
            if (last.get().isBefore(first.get())) {
                add("schedule-ends-before-it-begins", Severity.ERROR, number, from + " – " + to);
                return;
            }
            addEntry(first.get(), last.get(), title, number);
        }

        /** The first or last day of what a cell means, once. */
        private Optional<LocalDate> day(String phrase, int number, boolean last) {
            List<Occurrence> occurrences = occurrences(phrase, number);
            if (occurrences.size() > 1) {
                add("schedule-unreadable-date", Severity.ERROR, number, phrase);
                return Optional.empty();
            }
            return occurrences.stream().findFirst().map(occurrence -> last ? occurrence.due() : occurrence.from());
        }

        private List<Occurrence> occurrences(String phrase, int number) {
            Reading reading =
                    TimingPhrase.read(phrase, Context.NONE.withPeriod(horizon).withPrevious(above));
            Timing timing = reading.timing().orElse(null);
            if (timing == null) {
                add("schedule-unreadable-date", Severity.ERROR, number, phrase);
                return List.of();
            }
            above = phrase;
            List<Occurrence> occurrences = deadlines.occurrences(timing, horizon);
            if (occurrences.isEmpty()) {
                add("schedule-undated", Severity.ERROR, number, phrase);
            }
            return occurrences;
        }

        private void addEntry(LocalDate from, LocalDate to, String title, int number) {
            if (entries.size() >= OutsideSchedule.MOST_ENTRIES) {
                throw new UnreadableScheduleException(
                        name, UnreadableScheduleException.Reason.TOO_MANY_ENTRIES, number);
            }
            entries.add(new OutsideSchedule.Entry(from, to, title, number));
        }

        private void add(String code, Severity severity, @Nullable Integer row, String text) {
            findings.add(Finding.of(code, severity, row == null ? Place.DOCUMENT : Place.row(row), text));
        }
    }
}
