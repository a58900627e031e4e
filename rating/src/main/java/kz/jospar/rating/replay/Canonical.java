package kz.jospar.rating.replay;

import java.util.List;
import java.util.Objects;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.methodology.Methodology;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that are hashed: kk канондық жазба, ru каноническая запись.
 *
 * <p>Never JSON or CSV: blanks, line endings and the order of properties, rows and columns are none of the content. Each
 * line ends with a line feed and is UTF-8. Different contents never have the same lines.
 */
public final class Canonical {
    private Canonical() {}

    /** Returns the lines of a methodology: every node, choice and text, in the order of the format. */
    public static List<String> methodology(Methodology methodology) {
        return List.copyOf(Lines.of("", tree(methodology)).lines());
    }

    /** Returns the lines of the data: the rated period, the roster if one came with them, and the rows, sorted. */
    public static List<String> data(@Nullable Roster roster, Observations data, PlanPeriod period) {
        return List.copyOf(CanonicalData.lines(roster, data, period));
    }

    /** Returns the lines of a result, sorted by unit. */
    public static List<String> result(List<ScoreRow> rows) {
        return List.copyOf(ScoreRow.lines(rows));
    }

    /** Returns SHA-256 over lines, 64 digits in lower-case hexadecimal. */
    public static String sha256(List<String> lines) {
        return new Digest().lines(lines).whole();
    }

    static Tree tree(Methodology methodology) {
        return Objects.requireNonNull(Tree.of(methodology), "a record has a tree");
    }
}
