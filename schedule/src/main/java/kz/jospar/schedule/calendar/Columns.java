package kz.jospar.schedule.calendar;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.schedule.calendar.Fact.Line;
import org.jspecify.annotations.Nullable;

/** A line of a text of dated facts, cut at its bars; remarks and blank lines are left out. */
record Columns(Line line, List<String> columns) {

    /**
     * Returns the lines that say something.
     *
     * @param most how many columns a line may have; those at its end may be left out
     */
    static List<Columns> of(String name, List<String> lines, int most) {
        List<Columns> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            if (i == 0 && text.startsWith("\uFEFF")) {
                text = text.substring(1);
            }
            Line line = new Line(name, i + 1, text);
            if (text.indexOf('\uFFFD') >= 0) {
                throw line.wrong("the text is not UTF-8");
            }
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            List<String> columns = List.of(text.split("\\|", -1));
            if (columns.size() > most) {
                throw line.wrong(columns.size() + " columns, where " + most + " are known");
            }
            read.add(new Columns(line, columns));
        }
        return read;
    }

    /** Returns a column without the blanks around it; empty where it is left out. */
    String text(int index) {
        return index < columns.size() ? columns.get(index).strip() : "";
    }

    @Nullable
    String orNull(int index) {
        String text = text(index);
        return text.isEmpty() ? null : text;
    }

    /** Returns the act of a column, without which no fact counts. */
    String act(int index) {
        String act = text(index);
        if (act.isEmpty()) {
            throw line.wrong("no act is named");
        }
        return act;
    }

    Day.Status status(int index) {
        List<String> codes = new ArrayList<>();
        for (Day.Status status : Day.Status.values()) {
            if (status.code().equals(text(index))) {
                return status;
            }
            codes.add(status.code());
        }
        throw line.wrong("status '" + text(index) + "' is none of " + String.join(", ", codes));
    }
}
