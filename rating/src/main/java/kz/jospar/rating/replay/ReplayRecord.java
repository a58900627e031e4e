package kz.jospar.rating.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.evaluation.Scorecard;
import kz.jospar.rating.guard.Guard;
import kz.jospar.rating.methodology.Declaration;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.Methodology;
import org.jspecify.annotations.Nullable;

/**
 * Everything needed to compute a rating again and to see what was changed: kk рейтингті қайта есептеу жазбасы, ru запись
 * для повторного расчёта рейтинга.
 *
 * <p>The data of a rating are public, so the record holds the methodology and the rows themselves, each once: anybody
 * replays it from this one file, and a changed cell is named with both its values. A hash for every cell would be four
 * times as long as the cell. {@code margins} and {@code leaves}, a few digits for each row and column and each line, find
 * what was changed in the record itself. Beyond {@link #ROWS} rows the record holds no rows; then the data must be given,
 * and the margins find the cell.
 *
 * @param format always {@link #FORMAT}
 * @param version the version of the library that computed the rating
 * @param algorithm the rules of computing it used, {@link #ALGORITHM} at that time
 * @param mode always {@code exact}
 * @param period the rated days
 * @param hashes SHA-256 of the canonical lines
 * @param declarations every choice in force with its path and whose it is
 * @param methodology the methodology with its overlay
 * @param roster who was rated, if that did not stand in the methodology
 * @param observations the rows; {@code null} beyond {@link #ROWS}
 * @param margins short hashes of rows and columns
 * @param result what came out, by unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplayRecord(
        String format,
        String version,
        String algorithm,
        String mode,
        PlanPeriod period,
        Hashes hashes,
        List<Declaration> declarations,
        Methodology methodology,
        @Nullable Roster roster,
        @Nullable Observations observations,
        Margins margins,
        List<ScoreRow> result) {

    /** The format's name and version. */
    public static final String FORMAT = "jospar.rating-record/1";

    /** Changes whenever the same methodology and data give another number, band or place than before. */
    public static final String ALGORITHM = "1";

    /** Up to so many rows stand in the record. */
    public static final int ROWS = 250_000;

    static final String EXACT = "exact";

    public ReplayRecord {
        if (!FORMAT.equals(format)) {
            throw new IllegalArgumentException("format is '" + format + "', not '" + FORMAT + "'");
        }
        Guard.text("version", version);
        Guard.text("algorithm", algorithm);
        if (!EXACT.equals(mode)) {
            throw new IllegalArgumentException("mode is '" + mode + "', not '" + EXACT + "'");
        }
        Guard.present("period", period);
        Guard.present("hashes", hashes);
        declarations = Guard.copy(declarations);
        Guard.present("methodology", methodology);
        Guard.present("margins", margins);
        result = Guard.some("result", result);
        Guard.distinct("unit", result, ScoreRow::unit);
    }

    /**
     * Computes a rating and records it.
     *
     * @param version the version of the library, as its jar says
     * @throws kz.jospar.rating.methodology.UndeclaredException if the methodology leaves a choice open
     * @throws kz.jospar.rating.evaluation.RefusedException if the methodology declares to refuse what the data say
     */
    public static ReplayRecord of(Rated rated, String version) {
        return of(rated, rated.rating().scorecard(), version);
    }

    /** Records what was computed already from exactly these inputs. */
    public static ReplayRecord of(Rated rated, Scorecard card, String version) {
        List<ScoreRow> rows = ExactEngine.rows(card);
        Observations data = rated.observations();
        Tree units = Tree.of(rated.roster());
        List<String> lines = Canonical.methodology(rated.methodology());
        List<Declaration> declarations = DeclaredMethodology.of(Rated.withRoster(rated.methodology(), rated.units()))
                .declarations();
        Hashes hashes = new Hashes(
                        Canonical.sha256(lines),
                        Canonical.sha256(Canonical.data(rated.roster(), data, rated.period())),
                        Canonical.sha256(Canonical.result(rows)),
                        Leaves.of(Lines.of("", Canonical.tree(rated.methodology()))),
                        units == null ? "" : Leaves.of(Lines.of("", units)),
                        "")
                .sealed(version, ALGORITHM, rated.period(), declarations);
        return new ReplayRecord(
                FORMAT,
                version,
                ALGORITHM,
                EXACT,
                rated.period(),
                hashes,
                declarations,
                rated.methodology(),
                rated.roster(),
                data.size() <= ROWS ? data : null,
                CanonicalData.margins(data),
                rows);
    }

    /**
     * SHA-256 of canonical lines, 64 digits in lower-case hexadecimal: kk хештер, ru хеши.
     *
     * @param methodology that of {@link Canonical#methodology}
     * @param data that of {@link Canonical#data}
     * @param result that of {@link Canonical#result}
     * @param leaves eight digits for each line of the methodology
     * @param rosterLeaves eight digits for each line of the roster; empty without one
     * @param whole over format, version, algorithm, mode, rated period, declarations and the other hashes: it stands for
     *     the whole record, and whoever keeps only it elsewhere sees every change
     */
    public record Hashes(
            String methodology, String data, String result, String leaves, String rosterLeaves, String whole) {
        public Hashes {
            Guard.text("methodology", methodology);
            Guard.text("data", data);
            Guard.text("result", result);
            leaves = leaves == null ? "" : leaves;
            rosterLeaves = rosterLeaves == null ? "" : rosterLeaves;
            whole = whole == null ? "" : whole;
        }

        /** Returns these hashes with the one over all. */
        Hashes sealed(String version, String algorithm, PlanPeriod period, List<Declaration> declarations) {
            List<String> lines = new ArrayList<>(List.of(
                    "format=" + FORMAT,
                    "version=" + Text.escaped(version),
                    "algorithm=" + Text.escaped(algorithm),
                    "mode=" + EXACT,
                    "period=" + Field.days(period),
                    "methodology=" + Text.escaped(methodology),
                    "data=" + Text.escaped(data),
                    "result=" + Text.escaped(result),
                    "leaves=" + Text.escaped(leaves),
                    "rosterLeaves=" + Text.escaped(rosterLeaves)));
            Tree tree = Tree.of(declarations);
            if (tree != null) {
                lines.addAll(Lines.of("declarations", tree).lines());
            }
            return new Hashes(methodology, data, result, leaves, rosterLeaves, Canonical.sha256(lines));
        }
    }
}
