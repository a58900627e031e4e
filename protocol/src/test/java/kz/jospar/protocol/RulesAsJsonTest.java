package kz.jospar.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Without dates, so that plain mappers do: the set-up for dates is the adapter's. */
class RulesAsJsonTest {
    private static final Citation ACT = Citation.of("Some regulation", "7");
    private static final ObjectMapper JACKSON2 = new ObjectMapper();
    private static final JsonMapper JACKSON3 = new JsonMapper();

    @Test
    void every_rule_and_result_comes_back_from_jackson_2_and_3_as_it_went() throws Exception {
        for (Object value : values()) {
            Class<?> type =
                    value instanceof Tie ? Tie.class : value instanceof Verdict ? Verdict.class : value.getClass();
            String text2 = JACKSON2.writerFor(type).writeValueAsString(value);
            String text3 = JACKSON3.writerFor(type).writeValueAsString(value);
            assertThat(JACKSON2.readTree(text3)).as(text3).isEqualTo(JACKSON2.readTree(text2));
            assertThat((Object) JACKSON2.readValue(text2, type)).isEqualTo(value);
            assertThat((Object) JACKSON3.readValue(text2, type)).isEqualTo(value);
        }
    }

    @Test
    void a_profile_reads_as_a_person_would_write_it() throws Exception {
        String text = "{'threshold': {'comparison': 'at-least', 'numerator': 2, 'denominator': 3},"
                + " 'base': 'all-members', 'citation': {'act': 'Some regulation', 'paragraph': '7'}}";
        Quorum expected = new Quorum(Threshold.atLeast(2, 3), Base.ALL_MEMBERS, ACT);
        assertThat(JACKSON2.readValue(text.replace('\'', '"'), Quorum.class)).isEqualTo(expected);
        assertThat(JACKSON3.readValue(text.replace('\'', '"'), Quorum.class)).isEqualTo(expected);
        assertThat(JACKSON2.readTree(JACKSON2.writeValueAsString(Tally.of(3, 2, 1, 0)))
                        .has("for"))
                .isTrue();
    }

    @Test
    void what_a_profile_leaves_out_is_refused_by_its_name() {
        assertThatThrownBy(() -> JACKSON2.readValue("{\"numerator\": 2, \"denominator\": 3}", Threshold.class))
                .hasMessageContaining("comparison");
        assertThatThrownBy(() -> JACKSON3.readValue("{\"kind\": \"heads-side\"}", Tie.class))
                .hasMessageContaining("equality");
        assertThatThrownBy(() -> JACKSON3.readValue("{\"kind\": \"rejects\"}", Tie.class))
                .hasMessageContaining("citation");
        assertThatThrownBy(() -> JACKSON2.readValue("{\"base\": \"present\"}", Majority.class))
                .hasMessageContaining("threshold");
        assertThatThrownBy(() -> JACKSON2.readValue("{\"kind\": \"lot\"}", Tie.class))
                .hasMessageContaining("lot");
    }

    private static List<Object> values() {
        List<Object> values = new ArrayList<>();
        for (Threshold threshold : List.of(Threshold.atLeast(2, 3), Threshold.moreThan(1, 2))) {
            values.add(threshold);
            values.add(new Quorum(threshold, Base.FILLED_SEATS, ACT));
            for (Base base : Base.values()) {
                for (Recusal recusal : Recusal.values()) {
                    values.add(new Majority(threshold, base, recusal, ACT));
                }
            }
        }
        for (Equality equality : Equality.values()) {
            values.add(new Tie.HeadsSide(equality, ACT));
            values.add(new Tie.CastingVote(equality, ACT));
            values.add(new Tie.PresidingSide(equality, ACT));
            values.add(new Tie.VoteAgain(equality, ACT));
            values.add(new Tie.ApplicantsFavour(equality, Choice.AGAINST, ACT));
            values.add(new Tie.ApplicantsFavour(equality, null, ACT));
        }
        values.add(new Tie.Rejects(ACT));
        values.add(new Tie.Unsaid());
        values.add(new Tally(28, 1, 2, 3, 4, 5, 6, 7));
        QuorumOutcome quorum =
                new Attendance(19, 18, 12).under(new Quorum(Threshold.atLeast(2, 3), Base.FILLED_SEATS, ACT));
        values.add(quorum);
        Majority majority = new Majority(Threshold.moreThan(1, 2), Base.PRESENT, Recusal.STAYS, ACT);
        values.add(ChairVotes.own(Choice.FOR));
        values.add(new Ballot(quorum, majority, new Tie.Unsaid()));
        values.add(new Verdict.NoQuorum(
                new Attendance(19, 18, 11).under(quorum.rule()).explanation()));
        for (Tally tally : List.of(Tally.of(18, 8, 4, 0), Tally.of(18, 4, 8, 0), Tally.of(18, 6, 6, 0))) {
            values.add(new Ballot(quorum, majority, new Tie.Unsaid()).count(tally, ChairVotes.UNKNOWN));
        }
        return values;
    }
}
