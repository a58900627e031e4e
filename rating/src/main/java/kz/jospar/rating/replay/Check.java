package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.UndeclaredException;
import kz.jospar.rating.replay.ReplayDifference.CodeVersion;
import kz.jospar.rating.replay.ReplayDifference.DataNeeded;
import kz.jospar.rating.replay.ReplayDifference.Declaration;
import kz.jospar.rating.replay.ReplayDifference.HashOnly;
import kz.jospar.rating.replay.ReplayDifference.MethodologyPart;
import kz.jospar.rating.replay.ReplayDifference.NotReplayed;
import kz.jospar.rating.replay.ReplayDifference.Part;
import kz.jospar.rating.replay.ReplayDifference.ResultCell;
import kz.jospar.rating.replay.ReplayDifference.ResultRow;
import kz.jospar.rating.replay.ReplayDifference.RosterPart;
import org.jspecify.annotations.Nullable;

/**
 * One verification of a record.
 *
 * <p>What fits its hash is taken for what was rated, wherever it stands: in the record, or else beside it. The replay is
 * made from that alone, so that a changed input is told once, where it was changed, and not again as a changed result.
 */
final class Check {
    private final ReplayRecord record;
    private final Inputs given;
    private final Engine engine;
    private final List<ReplayDifference> differences = new ArrayList<>();

    private @Nullable Methodology methodology;
    private @Nullable Roster roster;
    private @Nullable Observations data;

    Check(ReplayRecord record, Inputs given, Engine engine) {
        this.record = record;
        this.given = given;
        this.engine = engine;
    }

    Verification verification() {
        if (!record.algorithm().equals(ReplayRecord.ALGORITHM)) {
            differences.add(
                    new CodeVersion(record.algorithm() + " (" + record.version() + ")", ReplayRecord.ALGORITHM));
        }
        methodology();
        data();
        result();
        return differences.isEmpty()
                ? new Verification.Confirmed(record.result().size(), data == null ? 0 : data.size(), record.version())
                : new Verification.Differs(differences);
    }

    private void methodology() {
        String stated = record.hashes().methodology();
        List<String> lines = Canonical.methodology(record.methodology());
        String found = Canonical.sha256(lines);
        Methodology other = given.methodology();
        if (found.equals(stated)) {
            methodology = record.methodology();
            if (other != null) {
                parts(methodology, other);
            }
            leaves(record.hashes().leaves(), lines);
            declarations(methodology);
        } else if (other != null
                && Canonical.sha256(Canonical.methodology(other)).equals(stated)) {
            methodology = other;
            parts(methodology, record.methodology());
        } else {
            Lines written = Lines.of("", Canonical.tree(record.methodology()));
            int before = differences.size();
            for (int line : Leaves.differing(record.hashes().leaves(), written.lines())) {
                differences.add(new MethodologyPart(
                        written.paths().get(line), null, written.lines().get(line)));
            }
            if (differences.size() == before) {
                differences.add(new HashOnly(Part.METHODOLOGY, "", stated, found));
            }
        }
    }

    private void parts(Methodology stated, Methodology found) {
        for (TreeDifference one : TreeDifference.between(Canonical.tree(stated), Canonical.tree(found))) {
            differences.add(new MethodologyPart(one.path(), one.stated(), one.found()));
        }
    }

    private void leaves(String stated, List<String> lines) {
        String found = Leaves.of(lines);
        if (!stated.equals(found)) {
            differences.add(new HashOnly(Part.METHODOLOGY, "leaves", brief(stated), brief(found)));
        }
    }

    private static String brief(String hash) {
        return hash.length() <= 64 ? hash : new Digest().line(hash).whole();
    }

    private void declarations(Methodology rated) {
        // A roster that came beside the methodology may be asked for by its groups.
        Methodology document = record.roster() == null ? rated : Rated.withRoster(rated, record.roster());
        Map<String, String> stated = new LinkedHashMap<>();
        record.declarations().forEach(one -> stated.put(one.path(), said(one)));
        try {
            for (kz.jospar.rating.methodology.Declaration one :
                    DeclaredMethodology.of(document).declarations()) {
                String written = Objects.requireNonNullElse(stated.remove(one.path()), "");
                if (!written.equals(said(one))) {
                    differences.add(new Declaration(one.path(), said(one), written));
                }
            }
        } catch (UndeclaredException e) {
            differences.add(new NotReplayed(language -> e.findings().get(0).message(language)));
            methodology = null;
            return;
        }
        stated.forEach((path, written) -> differences.add(new Declaration(path, "", written)));
    }

    /** The value, whose it is, and on what it rests. */
    private static String said(kz.jospar.rating.methodology.Declaration one) {
        Citation citation = one.citation();
        LocalizedText by = one.by();
        return one.value()
                + " ("
                + one.origin().code()
                + (citation == null ? "" : ", " + citation)
                + (by == null ? "" : ", " + by.in(Language.KK))
                + (one.on() == null ? "" : ", " + one.on())
                + ")";
    }

    private void data() {
        String stated = record.hashes().data();
        Observations held = record.observations();
        Observations other = given.observations();
        Roster otherRoster = given.roster() != null ? given.roster() : record.roster();
        if (held != null && hash(record.roster(), held).equals(stated)) {
            data = held;
            roster = record.roster();
            margins(held);
            if (other != null) {
                differences.addAll(DataDifference.between(held, other));
            }
            if (given.roster() != null) {
                rosters(roster, given.roster());
            }
        } else if (other != null && hash(otherRoster, other).equals(stated)) {
            data = other;
            roster = otherRoster;
            if (held != null) {
                differences.addAll(DataDifference.between(other, held));
                rosters(roster, record.roster());
            } else {
                margins(other);
            }
        } else if (held == null && other == null) {
            differences.add(new DataNeeded());
        } else {
            Observations unlike = held != null ? held : Objects.requireNonNull(other, "one of them is there");
            Roster units = held != null ? record.roster() : otherRoster;
            int before = differences.size();
            differences.addAll(DataDifference.byMargins(record.margins(), unlike));
            rosterLeaves(units);
            if (differences.size() == before) {
                differences.add(new HashOnly(Part.DATA, "", stated, hash(units, unlike)));
            }
        }
    }

    private String hash(@Nullable Roster units, Observations rows) {
        return Canonical.sha256(Canonical.data(units, rows, record.period()));
    }

    private void rosters(@Nullable Roster stated, @Nullable Roster found) {
        for (TreeDifference one : TreeDifference.between(Tree.of(stated), Tree.of(found))) {
            differences.add(new RosterPart(one.path(), one.stated(), one.found()));
        }
    }

    private void rosterLeaves(@Nullable Roster units) {
        Tree tree = Tree.of(units);
        if (tree != null) {
            Lines lines = Lines.of("", tree);
            for (int line : Leaves.differing(record.hashes().rosterLeaves(), lines.lines())) {
                differences.add(new RosterPart(
                        lines.paths().get(line), null, lines.lines().get(line)));
            }
        }
    }

    private void margins(Observations rows) {
        if (!CanonicalData.margins(rows).equals(record.margins())) {
            differences.addAll(DataDifference.marginsOnly(record.margins(), rows));
        }
    }

    private void result() {
        String stated = record.hashes().result();
        String found = Canonical.sha256(Canonical.result(record.result()));
        int before = differences.size();
        if (methodology != null && data != null) {
            Engine.Outcome outcome = engine.rate(methodology, roster, data, record.period());
            ReplayDifference.Reason refusal = outcome.refusal();
            if (refusal != null) {
                differences.add(new NotReplayed(refusal));
            } else {
                rows(outcome.rows());
                if (differences.size() == before
                        && !Canonical.sha256(Canonical.result(outcome.rows())).equals(stated)) {
                    differences.add(new HashOnly(Part.RESULT, "", stated, found));
                }
            }
        } else if (!stated.equals(found)) {
            differences.add(new HashOnly(Part.RESULT, "", stated, found));
        }
    }

    private void rows(List<ScoreRow> computed) {
        Map<String, ScoreRow> held = new HashMap<>();
        record.result().forEach(row -> held.put(row.unit(), row));
        for (ScoreRow row : computed) {
            ScoreRow said = held.remove(row.unit());
            if (said == null) {
                differences.add(new ResultRow(row.unit(), false));
            } else {
                Map<String, String> cells = said.cells();
                row.cells().forEach((column, cell) -> {
                    String written = Objects.requireNonNullElse(cells.get(column), "");
                    if (!written.equals(cell)) {
                        differences.add(new ResultCell(row.unit(), column, cell, written));
                    }
                });
            }
        }
        held.keySet().stream().sorted().forEach(unit -> differences.add(new ResultRow(unit, true)));
    }
}
