package kz.jospar.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.Oracle.Answer;
import kz.jospar.protocol.regulation.Counting;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Regulations;
import kz.jospar.protocol.regulation.Rule;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules;
import kz.jospar.protocol.regulation.VotingRules.MajorityFor;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every verdict of bodies of up to 17 under every form of quorum, majority and tie that the regulations of the library
 * have, with every reading of what they leave open, against the law written down a second time ({@link Oracle}). The
 * numbers of states are formulas of counting: whoever skips one is told.
 */
class EveryVerdictTest {
    private static final int MOST = 17;
    private static final Citation CHOICE = Citation.of("A declared choice", "1");
    private static final Choice[] KINDS = Choice.values();
    private static final List<Choice> SPOKEN =
            List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED, Choice.RECUSED, Choice.ABSENT);

    private static final Map<String, Oracle> FORMS = new LinkedHashMap<>();

    /** Every distinct form: what differs only by its paragraph is one. */
    @BeforeAll
    static void read() {
        JsonMapper mapper = JsonMapper.builder().build();
        for (String name : Regulations.names()) {
            try (InputStream in = Regulations.open(name)) {
                forms(mapper.readValue(in, Regulation.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void forms(Regulation text) {
        for (Quorum quorum : quorums(text)) {
            for (MajorityFor one : text.voting().majorities()) {
                Share share = one.share().said().orElseThrow();
                List<Base> bases = share.base() == null ? Oracle.BASES : List.of(share.base());
                for (Base base : bases) {
                    for (Recusal recusal : Recusal.values()) {
                        for (Equality equality : Equality.values()) {
                            Tie tie = tie(text, equality);
                            Majority majority = new Majority(share.threshold(), base, recusal, CHOICE);
                            String key = quorum.threshold() + " of " + quorum.base() + ", " + share.threshold() + " of "
                                    + base + ", " + recusal + ", "
                                    + tie.getClass().getSimpleName() + " " + equality;
                            FORMS.putIfAbsent(key, new Oracle(quorum, majority, tie));
                        }
                    }
                }
            }
        }
    }

    private static List<Quorum> quorums(Regulation text) {
        return Stream.of(text.quorum().ordinary(), text.quorum().first())
                .map(Rule::said)
                .flatMap(Optional::stream)
                .map(share ->
                        new Quorum(share.threshold(), share.base() == null ? Base.ALL_MEMBERS : share.base(), CHOICE))
                .toList();
    }

    private static Tie tie(Regulation text, Equality equality) {
        VotingRules voting = text.voting().withEquality(text.voting().equality().choose(equality, CHOICE));
        return new Counting(text.with(voting)).tie().orElseThrow();
    }

    // Quorum 2/3: > 1/2 of each of five bases with the head's side (Kostanay, the consultative bodies and the personnel
    // commission, whose base is open), 2 of them with a casting vote (maslikhat, also with 3/4): 5 + 2 + 2; 3/4 with
    // 2/3 of
    // those present (ethics) and 1/2 with > 1/2 of those present (National Council): 1 + 1. Each in 2 x 3 readings.
    @Test
    void the_regulations_have_sixty_six_forms() {
        assertThat(FORMS).hasSize((5 + 2 + 2 + 1 + 1) * 6);
    }

    /** Everybody votes, abstains, is recused or is absent; the head presides, or another member does. */
    @Test
    void every_vote_of_up_to_seventeen_has_the_verdict_of_the_law_whoever_presides() {
        Count count = new Count();
        for (Oracle form : FORMS.values()) {
            boolean casts = form.tie() instanceof Tie.CastingVote;
            List<Choice> castings = casts ? Arrays.asList(null, Choice.FOR, Choice.AGAINST) : nothing();
            tallies(SPOKEN, counts -> {
                Held held = new Held(form, 0, counts);
                for (Choice head : SPOKEN) {
                    for (Choice presiding : SPOKEN) {
                        boolean other = head == presiding && counts[head.ordinal()] > 1;
                        if (!are(counts, head, presiding)) {
                            continue;
                        }
                        for (Choice casting : castings) {
                            // Once where the head presides, once where another member does who voted alike.
                            for (int who = head == presiding ? (other ? 2 : 1) : 1; who > 0; who--) {
                                count.add(held.check(head, presiding, casting));
                            }
                        }
                    }
                }
            });
        }
        // Two members stand in 5 x 5 ways beside the 15 or fewer others, one member in 5 beside 16 or fewer.
        long perForm = 25 * choose(20, 5) + 5 * choose(21, 5);
        assertThat(perForm).isEqualTo(489_345);
        long casting = 2 * 2 * 6;
        assertThat(count.all()).isEqualTo(perForm * (66 - casting + 3 * casting));
        assertThat(count.answers).hasSize(4);
    }

    /** All seven kinds of choice, the head presiding or nobody known: the six readings of the Kostanay regulation. */
    @Test
    void every_count_of_the_seven_kinds_has_the_verdict_of_the_law_in_kostanay() {
        Count count = new Count();
        List<Oracle> kostanay = FORMS.values().stream()
                .filter(form -> form.tie() instanceof Tie.HeadsSide)
                .filter(form -> form.majority().base() == Base.ALL_MEMBERS)
                .toList();
        assertThat(kostanay)
                .hasSize(6)
                .allMatch(form -> form.quorum().threshold().equals(Threshold.atLeast(2, 3)));
        for (Oracle form : kostanay) {
            tallies(List.of(KINDS), counts -> {
                Held held = new Held(form, 0, counts);
                count.add(held.check(null, null, null));
                for (Choice head : KINDS) {
                    if (counts[head.ordinal()] > 0) {
                        count.add(held.check(head, head, null));
                    }
                }
            });
        }
        long perForm = 7 * choose(23, 7) + choose(24, 7) - 1;
        assertThat(perForm).isEqualTo(2_062_202);
        assertThat(count.all()).isEqualTo(6 * perForm);
        assertThat(count.answers).hasSize(4);
    }

    /** Up to five voters beside up to two vacant seats: every form, every kind of choice, everything known or not. */
    @Test
    void vacant_seats_and_unknown_votes_change_no_law() {
        Count count = new Count();
        List<Choice> known = new ArrayList<>(List.of(KINDS));
        known.add(null);
        for (Oracle form : FORMS.values()) {
            for (int vacant = 0; vacant <= 2; vacant++) {
                int empty = vacant;
                tallies(List.of(KINDS), 5, counts -> {
                    Held held = new Held(form, empty, counts);
                    for (Choice head : known) {
                        for (Choice presiding : known) {
                            if (are(counts, head, presiding)) {
                                for (Choice casting : Arrays.asList(null, Choice.FOR, Choice.AGAINST)) {
                                    count.add(held.check(head, presiding, casting));
                                }
                            }
                        }
                    }
                });
            }
        }
        // Of any two different kinds both have somebody in the tallies of at most 3 others; a kind twice, or one known
        // vote alone, in those of at most 4; nothing known in all but the empty one.
        long chairs = 7 * 6 * choose(10, 7) + 3 * 7 * choose(11, 7) + choose(12, 7) - 1;
        assertThat(count.all()).isEqualTo(66L * 3 * 3 * chairs);
        assertThat(count.answers).hasSize(4);
    }

    private static List<Choice> nothing() {
        List<Choice> none = new ArrayList<>();
        none.add(null);
        return none;
    }

    private static boolean are(int[] counts, @Nullable Choice head, @Nullable Choice presiding) {
        return (head == null || counts[head.ordinal()] > 0) && (presiding == null || counts[presiding.ordinal()] > 0);
    }

    private static long choose(int n, int k) {
        long ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }

    private interface Seen {
        void tally(int[] counts);
    }

    private static void tallies(List<Choice> kinds, Seen seen) {
        tallies(kinds, MOST, seen);
    }

    private static void tallies(List<Choice> kinds, int most, Seen seen) {
        for (int members = 1; members <= most; members++) {
            part(kinds, 0, members, new int[KINDS.length], seen);
        }
    }

    private static void part(List<Choice> kinds, int kind, int left, int[] counts, Seen seen) {
        int place = kinds.get(kind).ordinal();
        if (kind == kinds.size() - 1) {
            counts[place] = left;
            seen.tally(counts);
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[place] = count;
            part(kinds, kind + 1, left - count, counts, seen);
        }
    }

    private static final class Count {
        private final EnumMap<Answer, Long> answers = new EnumMap<>(Answer.class);

        void add(Answer answer) {
            answers.merge(answer, 1L, Long::sum);
        }

        long all() {
            return answers.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** One tally under one form: the ballot and the law side by side. */
    private static final class Held {
        private final Oracle form;
        private final int vacant;
        private final int[] counts;
        private final Ballot ballot;
        private final Tally tally;

        Held(Oracle form, int vacant, int[] c) {
            this.form = form;
            this.vacant = vacant;
            this.counts = c;
            int members = Arrays.stream(c).sum();
            tally = new Tally(members, c[0], c[1], c[2], c[3], c[4], c[5], c[6]);
            Attendance attendance = new Attendance(members + vacant, members, tally.present());
            ballot = new Ballot(attendance.under(form.quorum()), form.majority(), form.tie());
        }

        Answer check(@Nullable Choice head, @Nullable Choice presiding, @Nullable Choice casting) {
            Verdict verdict = ballot.count(tally, new ChairVotes(head, presiding, casting));
            Answer expected = form.answer(vacant, counts, head, presiding, casting);
            Answer found = Answer.of(verdict);
            // A comparison and no description: millions of strings would cost more than the law.
            if (found != expected || !explained(verdict.explanation(), found)) {
                throw new AssertionError(form + ": " + tally + ", " + vacant + " vacant, head " + head + ", presiding "
                        + presiding + ", casting " + casting + " is " + expected + ", not " + verdict);
            }
            return found;
        }

        /** The number said to be needed is the least that satisfies the share, and the number found is the one there. */
        private boolean explained(Explanation why, Answer found) {
            Threshold share = found == Answer.NO_QUORUM
                    ? form.quorum().threshold()
                    : form.majority().threshold();
            boolean least = Oracle.reaches(share, why.required(), why.baseCount())
                    && (why.required() <= 1 || !Oracle.reaches(share, why.required() - 1, why.baseCount()));
            if (found == Answer.NO_QUORUM) {
                int all = form.quorum().base() == Base.ALL_MEMBERS ? tally.membership() + vacant : tally.membership();
                return least && why.found() == tally.present() && why.baseCount() == all;
            }
            int leaving = form.majority().recusal() == Recusal.LEAVES ? tally.recused() : 0;
            return least
                    && why.required() >= 1
                    && why.found() == tally.inFavour()
                    && why.baseCount() == form.base(vacant, counts, leaving);
        }
    }
}
