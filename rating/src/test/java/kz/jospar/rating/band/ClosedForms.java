package kz.jospar.rating.band;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.rating.Shared;

/** The table of closed forms; its cells may stand in quotes. */
final class ClosedForms {
    private ClosedForms() {}

    /** Returns quantity and expected values of a check. */
    static List<List<String>> of(String check) throws IOException {
        List<List<String>> found = new ArrayList<>();
        for (List<String> row : Shared.rows("closed_forms.csv", "check,definition,quantity,expected")) {
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            for (char letter : String.join(",", row).toCharArray()) {
                if (letter == '"') {
                    quoted = !quoted;
                } else if (letter == ',' && !quoted) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                } else {
                    cell.append(letter);
                }
            }
            cells.add(cell.toString());
            if (cells.get(0).equals(check)) {
                found.add(cells.subList(2, 4));
            }
        }
        if (found.isEmpty()) {
            throw new AssertionError("no check " + check);
        }
        return found;
    }
}
