package kz.jospar.protocol.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.protocol.sitting.RandomSittings;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.ToldSittings;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** A recount finds each single change that matters, in minutes of any legal sitting. */
class EveryChangeIsFoundTest {

    @Property(tries = 150)
    void each_change_that_matters_is_found(@ForAll long seed) {
        Minutes minutes = spread(Minutes.of("s", any(seed), null).orElseThrow());
        assertThat(MinutesCheck.check(minutes)).isInstanceOf(Recount.Confirmed.class);
        Set<Difference.Kind> read = EnumSet.noneOf(Difference.Kind.class);
        for (Mutants.Mutant mutant : Mutants.of(minutes)) {
            Recount recount = MinutesCheck.check(mutant.minutes());
            assertThat(recount).as(mutant.kind()).isInstanceOf(Recount.Differs.class);
            for (Difference difference : ((Recount.Differs) recount).differences()) {
                if (!read.add(difference.kind())) {
                    continue;
                }
                Statistics.label("difference").collect(difference.kind());
                for (Language language : Language.values()) {
                    assertThat(difference.message(language)).doesNotContain("protocol.", "{");
                }
            }
            Statistics.label("change").collect(mutant.kind());
        }
        Statistics.label("change").coverage(coverage -> {
            for (String kind : Mutants.KINDS) {
                coverage.check(kind).count(count -> count > 0);
            }
        });
    }

    /** The only vote has a quorum of its own for absentees, so that nothing beside it tells the opening's rule. */
    @Test
    void every_change_of_a_sitting_whose_only_vote_has_its_own_quorum_is_found() {
        Minutes minutes = spread(Minutes.of("s", any(1798), null).orElseThrow());
        for (Mutants.Mutant mutant : Mutants.of(minutes)) {
            assertThat(MinutesCheck.check(mutant.minutes())).as(mutant.kind()).isInstanceOf(Recount.Differs.class);
        }
    }

    private static Sitting any(long seed) {
        return switch (Math.floorMod(seed, 8)) {
            case 0 -> ToldSittings.polled(seed);
            case 1 -> ToldSittings.secret(seed);
            default -> RandomSittings.any(seed);
        };
    }

    /** Places twice as far apart, so that there is one between any two. */
    private static Minutes spread(Minutes minutes) {
        return (Minutes) spreadOut(minutes);
    }

    private static Object spreadOut(Object value) {
        if (value instanceof Moment moment) {
            return new Moment(2 * moment.n(), moment.at());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(EveryChangeIsFoundTest::spreadOut).toList();
        }
        if (value instanceof Record record && record.getClass().getPackage() == Minutes.class.getPackage()) {
            Object[] values = Edit.values(record);
            for (int i = 0; i < values.length; i++) {
                values[i] = values[i] == null ? null : spreadOut(values[i]);
            }
            return Edit.make(record.getClass(), values);
        }
        return value;
    }

    @Test
    void each_kind_of_difference_has_its_sentence_in_three_languages() {
        for (Difference.Kind kind : Difference.Kind.values()) {
            for (Language language : Language.values()) {
                assertThat(new Difference(kind, "q", 2, "s1", null, "for", "against").message(language))
                        .doesNotContain("protocol.", "{");
            }
        }
    }
}
