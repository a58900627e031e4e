package kz.jospar.rating.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.methodology.DeclaredMethodology;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.methodology.UndeclaredException;
import kz.jospar.rating.replay.Leaves.Misfit;
import kz.jospar.rating.replay.ReplayDifference.CodeVersion;
import kz.jospar.rating.replay.ReplayDifference.DataNeeded;
import kz.jospar.rating.replay.ReplayDifference.Declaration;
import kz.jospar.rating.replay.ReplayDifference.Gap;
import kz.jospar.rating.replay.ReplayDifference.HashOnly;
import kz.jospar.rating.replay.ReplayDifference.MethodologyPart;
import kz.jospar.rating.replay.ReplayDifference.NotReplayed;
import kz.jospar.rating.replay.ReplayDifference.Part;
import kz.jospar.rating.replay.ReplayDifference.RatedPeriod;
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
    /** So many periods are tried where the rated one was changed. */
    private static final int PERIODS = 24;

    /** So many changed lines of one document are told. */
    private static final int LISTED = 1_000;

    private final ReplayRecord record;
    private final Inputs given;
    private final Engine engine;
    private final List<ReplayDifference> differences = new ArrayList<>();

    private @Nullable Methodology methodology;
    private @Nullable Roster roster;
    private PlanPeriod period;
    private @Nullable Observations data;

    Check(ReplayRecord record, Inputs given, Engine engine) {
        this.record = record;
        this.period = record.period();
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
        whole();
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
            leaves(record.hashes().leaves());
            declarations(methodology);
        } else if (other != null
                && Canonical.sha256(Canonical.methodology(other)).equals(stated)) {
            methodology = other;
            parts(methodology, record.methodology());
        } else {
            Lines written = Lines.of("", Canonical.tree(record.methodology()));
            int before = differences.size();
            for (Misfit misfit : Leaves.differing(record.hashes().leaves(), written).stream()
                    .limit(LISTED)
                    .toList()) {
                differences.add(methodologyPart(misfit, written));
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

    private void leaves(String stated) {
        String found = Leaves.of(Lines.of("", Canonical.tree(record.methodology())));
        if (!stated.equals(found)) {
            differences.add(new HashOnly(Part.METHODOLOGY, "leaves", brief(stated), brief(found)));
        }
    }

    private static String brief(String hash) {
        return hash.length() <= 64 ? hash : new Digest().line(hash).whole();
    }

    /** What is in no other hash: the version, and whose choices they are said to be. */
    private void whole() {
        ReplayRecord.Hashes found =
                record.hashes().sealed(record.version(), record.algorithm(), record.period(), record.declarations());
        String stated = record.hashes().whole();
        boolean told = differences.stream()
                .anyMatch(one -> one instanceof HashOnly
                        || one instanceof CodeVersion
                        || one instanceof Declaration
                        || one instanceof RatedPeriod);
        if (!told && !found.whole().equals(stated)) {
            differences.add(new HashOnly(Part.RECORD, "", stated, found.whole()));
        }
    }

    private void declarations(Methodology rated) {
        // A roster that came beside the methodology may be asked for by its groups.
        Methodology document = record.roster() == null ? rated : Rated.withRoster(rated, record.roster());
        Map<String, kz.jospar.rating.methodology.Declaration> stated = new LinkedHashMap<>();
        record.declarations().forEach(one -> stated.put(one.path(), one));
        try {
            for (kz.jospar.rating.methodology.Declaration one :
                    DeclaredMethodology.of(document).declarations()) {
                declaration(one, stated.remove(one.path()));
            }
        } catch (UndeclaredException e) {
            differences.add(new NotReplayed(language -> e.findings().get(0).message(language)));
            methodology = null;
            return;
        }
        stated.forEach((path, written) -> differences.add(new Declaration(path, "", "", said(written))));
    }

    /** Every language of a name is compared: the rated read theirs. */
    private void declaration(
            kz.jospar.rating.methodology.Declaration one, kz.jospar.rating.methodology.@Nullable Declaration written) {
        if (written == null) {
            differences.add(new Declaration(one.path(), "", said(one), ""));
        } else {
            for (TreeDifference part : TreeDifference.between(Tree.of(one), Tree.of(written))) {
                differences.add(new Declaration(one.path(), part.path(), part.stated(), part.found()));
            }
        }
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
                periods(units, unlike, stated);
            }
        }
    }

    /** Rows and roster are as they were: then it is the rated period that is not, and one of the rows' periods was it. */
    private void periods(@Nullable Roster units, Observations rows, String stated) {
        List<PlanPeriod> candidates = rows.periods().stream().limit(PERIODS).toList();
        for (PlanPeriod candidate : candidates) {
            if (Canonical.sha256(Canonical.data(units, rows, candidate)).equals(stated)) {
                differences.add(new RatedPeriod(candidate, record.period()));
                data = rows;
                roster = units;
                period = candidate;
                return;
            }
        }
        differences.add(new HashOnly(Part.DATA, "", stated, hash(units, rows)));
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
            for (Misfit misfit : Leaves.differing(record.hashes().rosterLeaves(), lines).stream()
                    .limit(LISTED)
                    .toList()) {
                differences.add(rosterPart(misfit, lines, Objects.requireNonNull(units, "a tree is of something")));
            }
        }
    }

    private ReplayDifference methodologyPart(Misfit misfit, Lines written) {
        return switch (misfit.kind()) {
            case CHANGED ->
                new MethodologyPart(
                        misfit.path(), null, written.tree(misfit.line()).shown());
            case CAME ->
                new MethodologyPart(
                        misfit.path(), "", written.tree(misfit.line()).shown());
            case GAP_AFTER -> new Gap(Part.METHODOLOGY, misfit.path());
            case MEMBER_GONE -> {
                boolean indicator = written.paths().get(misfit.line()).equals("indicators");
                yield new MethodologyPart(misfit.path(), indicator ? indicatorGone() : null, "");
            }
        };
    }

    private ReplayDifference rosterPart(Misfit misfit, Lines written, Roster units) {
        return switch (misfit.kind()) {
            case CHANGED ->
                new RosterPart(misfit.path(), null, written.tree(misfit.line()).shown());
            case CAME ->
                new RosterPart(misfit.path(), "", written.tree(misfit.line()).shown());
            case GAP_AFTER -> new Gap(Part.ROSTER, misfit.path());
            case MEMBER_GONE -> {
                // Each unit of the roster has a line in the result.
                Set<String> lost = new TreeSet<>();
                record.result().forEach(row -> lost.add(row.unit()));
                lost.removeAll(units.ids());
                String unit = misfit.path().isEmpty() && lost.size() == 1 ? only(lost) : null;
                yield new RosterPart(unit == null ? misfit.path() : unit, unit, "");
            }
        };
    }

    /** The data still have its column. */
    private @Nullable String indicatorGone() {
        Set<String> lost = new TreeSet<>();
        record.margins().columns().forEach(column -> lost.add(column.indicator()));
        record.methodology().indicators().forEach(indicator -> lost.remove(indicator.id()));
        return lost.size() == 1 ? only(lost) : null;
    }

    private static String only(Set<String> one) {
        return one.iterator().next();
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
            Engine.Outcome outcome = engine.rate(methodology, roster, data, period);
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
