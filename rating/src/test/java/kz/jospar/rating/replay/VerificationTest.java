package kz.jospar.rating.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.PlanPeriod;
import kz.jospar.rating.data.Observation;
import kz.jospar.rating.data.Observations;
import kz.jospar.rating.data.Reference;
import kz.jospar.rating.data.Roster;
import kz.jospar.rating.data.Unit;
import kz.jospar.rating.methodology.Declaration;
import kz.jospar.rating.methodology.Methodology;
import kz.jospar.rating.number.Rational;
import kz.jospar.rating.replay.ReplayDifference.DataCell;
import kz.jospar.rating.replay.ReplayDifference.DataRow;
import kz.jospar.rating.replay.ReplayDifference.HashOnly;
import kz.jospar.rating.replay.ReplayDifference.MethodologyPart;
import kz.jospar.rating.replay.ReplayDifference.ResultCell;
import kz.jospar.rating.replay.Verification.Confirmed;
import kz.jospar.rating.replay.Verification.Differs;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Whatever one cell is changed, a replay names that cell and no other. */
class VerificationTest {

    private static List<ReplayDifference> differences(ReplayRecord record, Inputs given) {
        Verification verification = Verification.of(record, given);
        return verification instanceof Differs differs ? differs.differences() : List.of();
    }

    private static Inputs data(Observations data) {
        return new Inputs(null, null, data);
    }

    @Property(tries = 300)
    void an_unchanged_record_is_confirmed_whatever_the_order_of_rows_and_units(@ForAll long seed) {
        Rated rated = Invented.rated(seed);
        ReplayRecord record = ReplayRecord.of(rated, "1.0");
        List<Observation> rows = new ArrayList<>(rated.observations().rows());
        Collections.shuffle(rows, new Random(seed));
        Roster units = rated.roster();
        if (units != null) {
            List<Unit> shuffled = new ArrayList<>(units.units());
            Collections.shuffle(shuffled, new Random(seed));
            units = new Roster(shuffled);
        }
        assertThat(Verification.of(record))
                .isEqualTo(new Confirmed(record.result().size(), rows.size(), "1.0"));
        assertThat(Verification.of(record, new Inputs(rated.methodology(), units, Observations.of(rows))))
                .isInstanceOf(Confirmed.class);
        assertThat(ReplayRecord.of(new Rated(rated.methodology(), units, Observations.of(rows), rated.period()), "1.0")
                        .hashes())
                .isEqualTo(record.hashes());
    }

    @Property(tries = 500)
    void one_changed_cell_of_the_data_is_found_beside_the_record_and_in_it(@ForAll long seed) {
        Rated rated = Invented.rated(seed);
        ReplayRecord record = ReplayRecord.of(rated, "1.0");
        Random random = new Random(seed);
        List<Observation> rows = new ArrayList<>(rated.observations().rows());
        int at = random.nextInt(rows.size());
        Observation row = rows.get(at);
        Changed changed = changed(row, random);
        if (changed == null) {
            return;
        }
        Statistics.label("field").collect(changed.field());
        rows.set(at, changed.row());
        if (!Observations.check(rows).isEmpty()) {
            return;
        }
        DataCell expected = new DataCell(
                row.unit(),
                row.indicator(),
                row.period(),
                changed.field(),
                changed.field().of(row),
                changed.field().of(changed.row()));
        Observations others = Observations.of(rows);
        assertThat(differences(record, data(others))).containsExactly(expected);

        ReplayRecord forged = with(record, others);
        assertThat(differences(forged, data(rated.observations())))
                .as("the record was changed, the data beside it were not")
                .containsExactly(expected);
        if (Field.CELLS.contains(changed.field())) {
            assertThat(differences(forged, Inputs.NONE))
                    .as("the record alone")
                    .containsExactly(new DataCell(
                            row.unit(),
                            row.indicator(),
                            row.period(),
                            changed.field(),
                            null,
                            changed.field().of(changed.row())));
        }
        ReplayRecord empty = with(record, (Observations) null);
        if (Field.CELLS.contains(changed.field())) {
            assertThat(differences(empty, data(others)))
                    .hasSize(1)
                    .allSatisfy(one -> assertThat(one)
                            .isInstanceOfSatisfying(
                                    DataCell.class,
                                    cell -> assertThat(cell.field()).isEqualTo(changed.field())));
        }
        assertThat(Verification.of(empty, data(rated.observations()))).isInstanceOf(Confirmed.class);
    }

    private record Changed(Field field, Observation row) {}

    /** One cell of a row is another; {@code null} where no other value is possible in it alone. */
    private static Changed changed(Observation row, Random random) {
        Field field = Field.values()[random.nextInt(Field.values().length)];
        Rational value = row.value();
        return switch (field) {
            case UNIT -> new Changed(field, copy(row, "v", row.indicator(), row.status(), value, row.source()));
            case INDICATOR -> new Changed(field, copy(row, row.unit(), "w", row.status(), value, row.source()));
            case PERIOD -> null;
            case STATUS ->
                value == null
                        ? new Changed(
                                field,
                                Observation.without(
                                        row.unit(), row.indicator(), row.period(), Observation.Status.NOT_APPLICABLE))
                        : row.status() == Observation.Status.LATE
                                ? null
                                : new Changed(
                                        field,
                                        copy(
                                                row,
                                                row.unit(),
                                                row.indicator(),
                                                Observation.Status.LATE,
                                                value,
                                                row.source()));
            case VALUE ->
                value == null || value.signum() == 0
                        ? null
                        : new Changed(
                                field,
                                copy(row, row.unit(), row.indicator(), row.status(), Rational.of(7, 11), row.source()));
            case SOURCE ->
                new Changed(field, copy(row, row.unit(), row.indicator(), row.status(), value, "әлдекім\tcall"));
            case DENOMINATOR ->
                new Changed(
                        field,
                        new Observation(
                                row.unit(),
                                row.indicator(),
                                row.period(),
                                row.status(),
                                value,
                                Rational.of(3),
                                null,
                                row.source(),
                                row.countedFrom()));
            case DENOMINATOR_PERIOD -> null;
            case FROM ->
                new Changed(
                        field,
                        new Observation(
                                row.unit(),
                                row.indicator(),
                                row.period(),
                                row.status(),
                                value,
                                null,
                                null,
                                row.source(),
                                List.of(Reference.event("Z9"))));
        };
    }

    private static Observation copy(
            Observation row, String unit, String indicator, Observation.Status status, Rational value, String source) {
        return new Observation(
                unit,
                indicator,
                row.period(),
                status,
                value,
                row.denominator(),
                row.denominatorPeriod(),
                source,
                row.countedFrom());
    }

    @Property(tries = 200)
    void a_row_that_went_or_came_is_named(@ForAll long seed) {
        Rated rated = Invented.rated(seed);
        List<Observation> rows = new ArrayList<>(rated.observations().rows());
        Observation row = rows.remove(new Random(seed).nextInt(rows.size()));
        ReplayRecord record = ReplayRecord.of(rated, "1.0");
        assertThat(differences(record, data(Observations.of(rows))))
                .containsExactly(new DataRow(row.unit(), row.indicator(), row.period(), false));
        rows.add(row);
        Observation more = Observation.of("u0", "w", Invented.YEAR, Rational.of(5));
        rows.add(more);
        assertThat(differences(record, data(Observations.of(rows))))
                .containsExactly(new DataRow("u0", "w", Invented.YEAR, true));
    }

    /** Each leaf of the document's tree is one place; the tree is changed as a stranger's editor would change the JSON. */
    @Property(tries = 60)
    void one_changed_line_of_the_methodology_is_found(@ForAll long seed) {
        Random random = new Random(seed);
        Rated rated = Invented.rated(seed);
        ReplayRecord record = ReplayRecord.of(rated, "1.0");
        Tree tree = Canonical.tree(rated.methodology());
        List<String> lines = Lines.of("", tree).lines();
        for (Map.Entry<String, Tree> one : leaves("", tree).entrySet()) {
            Tree changed = changed(tree, "", one.getKey(), one.getValue().shown() + "?");
            assertThat(TreeDifference.between(tree, changed))
                    .containsExactly(new TreeDifference(
                            one.getKey(), one.getValue().shown(), one.getValue().shown() + "?"));
            Lines written = Lines.of("", changed);
            assertThat(Leaves.differing(record.hashes().leaves(), written))
                    .extracting(Leaves.Misfit::path)
                    .containsExactly(one.getKey());
            assertThat(Canonical.sha256(written.lines())).isNotEqualTo(Canonical.sha256(lines));
        }
        Rated other = new Rated(Invented.methodology(random), rated.roster(), rated.observations(), rated.period());
        List<ReplayDifference> found = differences(record, new Inputs(other.methodology(), null, null));
        assertThat(found.isEmpty()).isEqualTo(other.methodology().equals(rated.methodology()));
        assertThat(found).allSatisfy(difference -> assertThat(difference).isInstanceOf(MethodologyPart.class));
        assertThat(Canonical.methodology(other.methodology()).equals(lines)).isEqualTo(found.isEmpty());
    }

    private static Map<String, Tree> leaves(String path, Tree tree) {
        Map<String, Tree> leaves = new LinkedHashMap<>();
        if (tree instanceof Tree.Branch branch) {
            branch.members().forEach((step, member) -> leaves.putAll(leaves(Lines.step(path, branch, step), member)));
        } else {
            leaves.put(path, tree);
        }
        return leaves;
    }

    private static Tree changed(Tree tree, String path, String at, String text) {
        if (!(tree instanceof Tree.Branch branch)) {
            return path.equals(at) ? new Tree.Leaf(text) : tree;
        }
        Map<String, Tree> members = new LinkedHashMap<>();
        branch.members()
                .forEach(
                        (step, member) -> members.put(step, changed(member, Lines.step(path, branch, step), at, text)));
        return new Tree.Branch(branch.type(), members, branch.keyed());
    }

    @Property(tries = 200)
    void one_changed_cell_of_the_result_is_found(@ForAll long seed) {
        Rated rated = Invented.rated(seed);
        ReplayRecord record = ReplayRecord.of(rated, "1.0");
        List<String> columns = List.of("group", "exact", "score", "band", "place", "shared", "reason");
        for (int at = 0; at < record.result().size(); at++) {
            for (String column : columns) {
                ScoreRow row = record.result().get(at);
                ScoreRow forged = new ScoreRow(
                        row.unit(),
                        column.equals("group") ? "other" : row.group(),
                        column.equals("exact") ? "-8/9" : row.exact(),
                        column.equals("score") ? "-0.9" : row.score(),
                        column.equals("band") ? "a" : row.band(),
                        column.equals("place") ? "77" : row.place(),
                        column.equals("shared") ? 55 : row.shared(),
                        column.equals("reason") ? "none" : row.reason());
                List<ScoreRow> rows = new ArrayList<>(record.result());
                rows.set(at, forged);
                assertThat(differences(with(record, rows), Inputs.NONE))
                        .containsExactly(new ResultCell(
                                row.unit(),
                                column,
                                Objects.requireNonNull(row.cells().get(column)),
                                Objects.requireNonNull(forged.cells().get(column))));
            }
        }
    }

    @Test
    void a_changed_hash_alone_is_told_as_such_and_every_sentence_names_what_it_is_about() {
        ReplayRecord record = ReplayRecord.of(Invented.rated(4), "1.0");
        ReplayRecord.Hashes hashes = record.hashes();
        List<ReplayRecord.Hashes> forged = List.of(
                new ReplayRecord.Hashes(
                        "0", hashes.data(), hashes.result(), hashes.leaves(), hashes.rosterLeaves(), hashes.whole()),
                new ReplayRecord.Hashes(
                        hashes.methodology(),
                        "0",
                        hashes.result(),
                        hashes.leaves(),
                        hashes.rosterLeaves(),
                        hashes.whole()),
                new ReplayRecord.Hashes(
                        hashes.methodology(),
                        hashes.data(),
                        "0",
                        hashes.leaves(),
                        hashes.rosterLeaves(),
                        hashes.whole()));
        for (int i = 0; i < forged.size(); i++) {
            List<ReplayDifference> found = differences(with(record, forged.get(i)), Inputs.NONE);
            assertThat(found).hasSize(1);
            assertThat(found.get(0)).isInstanceOf(HashOnly.class);
            assertThat(((HashOnly) found.get(0)).part()).isEqualTo(ReplayDifference.Part.values()[i]);
            for (Language language : Language.values()) {
                assertThat(found.get(0).message(language)).contains("0").doesNotContain("{", "rating.");
            }
        }
    }

    private static ReplayRecord edited(
            ReplayRecord record, String version, PlanPeriod period, Methodology methodology) {
        return new ReplayRecord(
                record.format(),
                version,
                record.algorithm(),
                record.mode(),
                period,
                record.hashes(),
                record.declarations(),
                methodology,
                record.roster(),
                record.observations(),
                record.margins(),
                record.result());
    }

    @Property(tries = 100)
    void a_changed_version_or_rated_period_is_told_as_what_it_is(@ForAll long seed) {
        ReplayRecord record = ReplayRecord.of(Invented.rated(seed), "1.0");
        assertThat(differences(edited(record, "2.0", record.period(), record.methodology()), Inputs.NONE))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one)
                        .isInstanceOfSatisfying(
                                HashOnly.class,
                                hash -> assertThat(hash.part()).isEqualTo(ReplayDifference.Part.RECORD)));
        if (Objects.requireNonNull(record.observations()).periods().contains(Invented.YEAR)) {
            assertThat(differences(edited(record, "1.0", Invented.BEFORE, record.methodology()), Inputs.NONE))
                    .containsExactly(new ReplayDifference.RatedPeriod(Invented.YEAR, Invented.BEFORE));
        }
    }

    /** The rated read Kazakh, Russian or English: what one of them says of whose choice it was is compared. */
    @Test
    void whose_choice_it_was_is_compared_in_every_language() {
        ReplayRecord record = ReplayRecord.of(Invented.rated(4), "1.0");
        for (Language language : Language.values()) {
            List<Declaration> declarations = new ArrayList<>(record.declarations());
            Declaration first = declarations.get(0);
            declarations.set(
                    0,
                    new Declaration(
                            first.path(),
                            first.value(),
                            first.origin(),
                            first.citation(),
                            Objects.requireNonNullElse(first.by(), LocalizedText.EMPTY)
                                    .with(language, "Әкім"),
                            first.on()));
            ReplayRecord forged = new ReplayRecord(
                    record.format(),
                    record.version(),
                    record.algorithm(),
                    record.mode(),
                    record.period(),
                    record.hashes(),
                    declarations,
                    record.methodology(),
                    record.roster(),
                    record.observations(),
                    record.margins(),
                    record.result());
            assertThat(differences(forged, Inputs.NONE))
                    .as(language.name())
                    .hasSize(1)
                    .allSatisfy(one -> assertThat(one).isInstanceOf(ReplayDifference.Declaration.class));
        }
    }

    /** Whichever member of whichever list or map is taken out or put in: one difference, and it names the place. */
    @Property(tries = 60)
    void a_member_taken_out_or_put_in_is_one_difference(@ForAll long seed) {
        Rated rated = Invented.rated(seed);
        Tree tree = Canonical.tree(rated.methodology());
        Lines whole = Lines.of("", tree);
        for (int line = 1; line < whole.lines().size(); line++) {
            int parent = whole.parents().get(line);
            Tree.Branch branch = (Tree.Branch) whole.tree(parent);
            String path = whole.paths().get(line);
            Lines rest = Lines.of("", without(tree, "", path));
            List<Leaves.Misfit> gone = Leaves.differing(Leaves.of(whole), rest);
            assertThat(gone).as(path).hasSize(1);
            Statistics.label("gone").collect(gone.get(0).kind());
            assertThat(gone.get(0).kind())
                    .isEqualTo(branch.type().startsWith("#") ? Leaves.Kind.MEMBER_GONE : Leaves.Kind.GAP_AFTER);
            List<Leaves.Misfit> came = Leaves.differing(Leaves.of(rest), whole);
            assertThat(came).as(path).hasSize(1);
            assertThat(came.get(0).kind()).isEqualTo(Leaves.Kind.CAME);
            if (branch.members().values().stream().distinct().count()
                    == branch.members().size()) {
                assertThat(came.get(0).path()).isEqualTo(path);
                if (branch.listed()) {
                    assertThat(gone.get(0).path()).isEqualTo(path);
                }
            }
        }
    }

    private static Tree without(Tree tree, String path, String omitted) {
        if (!(tree instanceof Tree.Branch branch)) {
            return tree;
        }
        Map<String, Tree> members = new LinkedHashMap<>();
        branch.members().forEach((step, member) -> {
            String at = Lines.step(path, branch, step);
            if (!at.equals(omitted)) {
                members.put(branch.listed() ? "[" + members.size() + "]" : step, without(member, at, omitted));
            }
        });
        String type = branch.type().startsWith("#") ? "#" + members.size() : branch.type();
        return new Tree.Branch(type, members, branch.keyed());
    }

    @Test
    void a_unit_taken_out_of_the_roster_is_named_once() {
        Rated rated = null;
        for (long seed = 0;
                rated == null || rated.roster() == null || rated.units().ids().size() < 4;
                seed++) {
            rated = Invented.rated(seed);
        }
        ReplayRecord record = ReplayRecord.of(rated, "1.0");
        for (Unit unit : rated.roster().units()) {
            List<Unit> left = new ArrayList<>(rated.roster().units());
            left.remove(unit);
            ReplayRecord forged = new ReplayRecord(
                    record.format(),
                    record.version(),
                    record.algorithm(),
                    record.mode(),
                    record.period(),
                    record.hashes(),
                    record.declarations(),
                    record.methodology(),
                    new Roster(left),
                    record.observations(),
                    record.margins(),
                    record.result());
            assertThat(differences(forged, Inputs.NONE).stream()
                            .filter(one -> one instanceof ReplayDifference.RosterPart))
                    .containsExactly(new ReplayDifference.RosterPart(unit.id(), unit.id(), ""));
        }
    }

    @Test
    void a_cell_is_told_with_both_values_in_three_languages() {
        DataCell cell = new DataCell("u1", "x", Invented.YEAR, Field.VALUE, "1/3", "");
        assertThat(cell.message(Language.EN))
                .isEqualTo(
                        "Data, \"u1\", indicator \"x\", 01.01.2025–31.12.2025, column \"value\": when recorded 1/3, now none.");
        assertThat(cell.message(Language.RU)).contains("«u1»", "«значение»", "1/3", "нет");
        assertThat(cell.message(Language.KK)).contains("«u1»", "«мән»", "1/3", "жоқ");
    }

    @Test
    void keys_with_dots_and_brackets_stay_apart() {
        List<String> keys = List.of("a.b", "a", "a[0]", "a=1", "a:b", "a\\", "a\n", "");
        List<String> lines = new ArrayList<>();
        for (String key : keys) {
            lines.addAll(Lines.of("", Objects.requireNonNull(Tree.of(Map.of(key, List.of("x", "y")))))
                    .lines()
                    .subList(1, 4));
        }
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, lines.size()).mapToObj(lines::get)).noneMatch(line -> line.contains("\n"));
    }

    private static ReplayRecord with(ReplayRecord record, Observations data) {
        return copy(record, record.hashes(), data, record.result());
    }

    private static ReplayRecord with(ReplayRecord record, List<ScoreRow> result) {
        return copy(record, record.hashes(), record.observations(), result);
    }

    private static ReplayRecord with(ReplayRecord record, ReplayRecord.Hashes hashes) {
        return copy(record, hashes, record.observations(), record.result());
    }

    private static ReplayRecord copy(
            ReplayRecord record, ReplayRecord.Hashes hashes, Observations data, List<ScoreRow> result) {
        return new ReplayRecord(
                record.format(),
                record.version(),
                record.algorithm(),
                record.mode(),
                record.period(),
                hashes,
                record.declarations(),
                record.methodology(),
                record.roster(),
                data,
                record.margins(),
                result);
    }
}
