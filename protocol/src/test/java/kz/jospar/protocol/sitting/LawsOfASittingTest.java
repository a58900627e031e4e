package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.QuorumOutcome;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.Actor;
import kz.jospar.protocol.regulation.Initiator;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Random regulations, bodies and events, legal and illegal: what must hold whatever happens. */
class LawsOfASittingTest {
    private static final List<String> QUESTIONS = List.of("q0", "q1", "q2", "stranger");
    private static final Share SHARE = new Share(Threshold.atLeast(2, 3), Base.PRESENT);
    private static final Choice[] CAST = {Choice.FOR, Choice.AGAINST, Choice.ABSTAINED};

    @Property(tries = 400)
    void whatever_happens_the_laws_hold(@ForAll long seed) {
        Random random = new Random(seed);
        Regulation regulation = Bodies.any(random);
        Staff staff = Bodies.staff(3 + random.nextInt(7), random.nextBoolean());
        Circumstances circumstances = circumstances(random, staff);
        Sitting sitting = Sitting.of(regulation, staff, circumstances);
        Map<String, Verdict> decided = new HashMap<>();
        for (SittingEvent event : events(random, staff)) {
            Sitting before = sitting;
            List<SittingEvent> history = before.events();
            Recording recording = before.with(event);
            assertThat(before.events()).isEqualTo(history);
            if (recording instanceof Recording.Refused refused) {
                assertThat(refused.sitting()).isSameAs(before);
                Statistics.label("refused").collect(refused.refusal().reason());
                for (Language language : Language.values()) {
                    assertThat(refused.refusal().message(language)).doesNotContain("protocol.", "{");
                }
            }
            sitting = recording.sitting();
            settledStays(before, sitting, event);
            boolean redrafted = event instanceof InTheVote.DissentStated && before.phase() == Phase.DRAFTED;
            assertThat(sitting.phase()).isGreaterThanOrEqualTo(redrafted ? Phase.CLOSED : before.phase());
            check(sitting, decided);
        }
        Recording replayed = Sitting.replay(regulation, staff, circumstances, sitting.events());
        assertThat(replayed).isInstanceOf(Recording.Entered.class);
        assertThat(replayed.sitting()).isEqualTo(sitting);
        assertThat(replayed.sitting().sameState(sitting)).isTrue();
        assertThat(replayed.sitting().remarks()).isEqualTo(sitting.remarks());
        sitting.questions()
                .forEach(one -> Statistics.label("verdict")
                        .collect(
                                one.verdict() == null
                                        ? "none"
                                        : one.verdict().getClass().getSimpleName()));
    }

    /** What was called settled is what comes of it, as long as nothing that was cast is taken back. */
    private static void settledStays(Sitting before, Sitting now, SittingEvent event) {
        if (!(event instanceof InTheVote vote)
                || event instanceof InTheVote.VoteCorrected
                || event instanceof InTheVote.BallotInvalidated) {
            return;
        }
        for (QuestionState state : before.questions()) {
            String id = state.question().id();
            Outlook.Outcome settled = state.status() == QuestionStatus.VOTING
                    ? before.outlook(id).orElseThrow().settled()
                    : null;
            if (settled == null) {
                continue;
            }
            Statistics.label("settled").collect(settled, vote.getClass().getSimpleName());
            QuestionState after = now.question(id).orElseThrow();
            if (after.status() == QuestionStatus.VOTING) {
                assertThat(now.outlook(id).orElseThrow().settled()).isEqualTo(settled);
            } else {
                Verdict verdict = java.util.Objects.requireNonNull(after.verdict());
                assertThat(verdict.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT))
                        .isEqualTo(settled.code());
            }
        }
    }

    /** A calendar or none, and sides that are often not as they should be. */
    private static Circumstances circumstances(Random random, Staff staff) {
        Map<String, String> sides = new HashMap<>();
        int wrong = random.nextInt(4);
        for (int i = 0; i < staff.seats().size(); i++) {
            if (wrong != 0 || i > 0) {
                sides.put("s" + i, "side " + (wrong == 1 ? i % 2 : i % 3));
            }
        }
        return new Circumstances(random.nextBoolean() ? new Weekdays(Set.of()) : null, sides);
    }

    private static void check(Sitting sitting, Map<String, Verdict> decided) {
        for (QuestionState state : sitting.questions()) {
            if (state.tally() != null) {
                // The tally's own constructor refuses what is no partition; the roll call must be the same one, or the
                // sides.
                Collection<Choice> names = state.sides().isEmpty()
                        ? state.rollCall().values()
                        : state.sides().values();
                for (Choice choice : List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINED, Choice.INVALID)) {
                    int named = Collections.frequency(names, choice);
                    if (state.secret()) {
                        assertThat(named).isLessThanOrEqualTo(state.tally().count(choice));
                    } else {
                        assertThat(named).isEqualTo(state.tally().count(choice));
                    }
                }
                assertThat(state.tally().membership()).isPositive();
                assertThat(state.tally().inFavour()
                                + state.tally().against()
                                + state.tally().absent())
                        .isLessThanOrEqualTo(state.tally().membership());
            }
            Verdict verdict = state.verdict();
            if (verdict instanceof Verdict.Adopted) {
                assertThat(state.status()).isEqualTo(QuestionStatus.VOTED);
                assertThat(sitting.phase()).isGreaterThanOrEqualTo(Phase.OPEN);
                assertThat(state.ballot().quorum().met()).isTrue();
                if (sitting.events().stream().noneMatch(InTheVote.AbsenteesPolled.class::isInstance)) {
                    assertThat(quorumOf(sitting, state).met()).isTrue();
                }
            }
            if (state.status() == QuestionStatus.VOTED && !(verdict instanceof Verdict.Undefined)) {
                Verdict before = decided.putIfAbsent(state.question().id(), verdict);
                assertThat(before == null || before.equals(verdict))
                        .as("a verdict stays")
                        .isTrue();
            }
        }
        assertThat(sitting.questions()).extracting(one -> one.question().id()).doesNotHaveDuplicates();
    }

    /** Counted again from the events alone: who was there when voting opened. */
    private static QuorumOutcome quorumOf(Sitting sitting, QuestionState state) {
        Sitting again = Sitting.of(sitting.regulation(), sitting.staff(), sitting.circumstances());
        QuorumOutcome found = null;
        for (SittingEvent event : sitting.events()) {
            if (event instanceof InTheVote.VotingOpened opened
                    && opened.question().equals(state.question().id())) {
                found = again.quorum().orElseThrow();
                assertThat(again.phase()).isEqualTo(Phase.OPEN);
                assertThat(again.question(opened.question())).isPresent();
            }
            again = again.with(event).sitting();
        }
        return java.util.Objects.requireNonNull(found);
    }

    /** A sitting as it should go, with events left out, doubled, moved and strange ones put in. */
    static List<SittingEvent> events(Random random, Staff staff) {
        List<SittingEvent> events = new ArrayList<>();
        LocalDateTime[] now = {Script.DAY.minusDays(7).atTime(9, 0)};
        events.add(new Preparation.Convened(now[0], null, List.of(), Script.DAY, false, false, false, List.of()));
        now[0] = Script.DAY.atTime(10, 0);
        for (Seat seat : staff.seats()) {
            if (random.nextInt(8) > 0) {
                events.add(new InTheRoom.Came(now[0], seat.id(), false, null));
            }
        }
        events.add(new InTheRoom.Opened(now[0], random.nextInt(4) > 0 ? "s0" : "s1", false));
        events.add(new InTheRoom.QuorumVerified(now[0]));
        events.add(new OnTheAgenda.AgendaApproved(
                now[0], "s0", List.of(Script.question("q0"), Script.question("q1"), Script.question("q2"))));
        for (String question : QUESTIONS) {
            now[0] = now[0].plusMinutes(5);
            events.add(new OnTheAgenda.QuestionOpened(now[0], question));
            events.add(new InTheRoom.QuorumVerified(now[0]));
            if (random.nextInt(3) == 0) {
                events.add(new InTheVote.Recused(now[0], question, seat(random, staff), "interest"));
            }
            events.add(new InTheVote.VotingOpened(now[0], question));
            for (Seat seat : staff.seats()) {
                if (random.nextInt(6) > 0) {
                    events.add(new InTheVote.VoteCast(now[0], question, seat.id(), CAST[random.nextInt(3)]));
                }
            }
            events.add(new InTheVote.VotingClosed(now[0], question));
        }
        events.add(new InTheRoom.Closed(now[0]));
        events.add(new OnPaper.MinutesDrafted(now[0], "s2"));
        events.add(new OnPaper.MinutesSigned(now[0], List.of("s0", "s2")));
        events.add(new OnPaper.MinutesSent(now[0], List.of()));
        events.add(new OnPaper.MinutesAmended(now[0], "a date put right"));
        for (int i = random.nextInt(3); i > 0; i--) {
            events.remove(random.nextInt(events.size()));
        }
        for (int i = random.nextInt(40); i > 0; i--) {
            int place = random.nextInt(events.size());
            LocalDateTime at = events.get(place).at().plusMinutes(random.nextInt(80) == 0 ? 60 : 0);
            events.add(place + 1, strange(random, staff, at));
        }
        return events;
    }

    private static String seat(Random random, Staff staff) {
        int i = random.nextInt(staff.seats().size() + 1);
        return i == staff.seats().size() ? "stranger" : staff.seats().get(i).id();
    }

    private static SittingEvent strange(Random random, Staff staff, LocalDateTime at) {
        String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
        String seat = seat(random, staff);
        Choice choice = CAST[random.nextInt(3)];
        Actor note = random.nextBoolean() ? Actor.WORKING_BODY : null;
        return switch (random.nextInt(30)) {
            case 0 ->
                new Preparation.Convened(
                        at,
                        Initiator.Who.MEMBERS,
                        List.of(seat),
                        Script.DAY,
                        false,
                        true,
                        random.nextBoolean(),
                        List.of("q0"));
            case 1 -> new Preparation.ConsentStated(at, seat, random.nextBoolean());
            case 2 -> new Preparation.MaterialsReceived(at, question, "office");
            case 3 -> new InTheRoom.Came(at, seat, random.nextInt(4) == 0, random.nextInt(4) == 0 ? "somebody" : null);
            case 4 -> new InTheRoom.Left(at, seat);
            case 5 -> new InTheRoom.ChairTaken(at, seat);
            case 6 -> new InTheRoom.QuorumVerified(at);
            case 7 -> new OnTheAgenda.QuestionAdded(at, Script.question(question), "s0", note);
            case 8 -> new OnTheAgenda.QuestionDropped(at, question, "s0", note);
            case 9 -> new OnTheAgenda.QuestionPostponed(at, question, seat, note, null);
            case 10 -> new OnTheAgenda.QuestionOpened(at, question);
            case 11 -> new InTheVote.VotingOpened(at, question);
            case 12 -> new InTheVote.VoteCast(at, question, seat, choice);
            case 13 -> new InTheVote.VoteCorrected(at, question, seat, choice, "misheard");
            case 14 -> new InTheVote.BallotInvalidated(at, question, seat, "two marks");
            case 15 -> new InTheVote.Recused(at, question, seat, "interest");
            case 16 -> new InTheVote.AbsenteeVote(at, question, seat, choice);
            case 17 -> new InTheVote.VotingClosed(at, question);
            case 18 ->
                new InTheVote.CastingVote(at, question, random.nextBoolean() ? "s0" : seat, CAST[random.nextInt(2)]);
            case 19 -> new InTheVote.DissentStated(at, question, seat, "otherwise");
            case 20 -> new InTheVote.AbsenteesPolled(at, question, "s0", List.of(seat));
            case 21 -> new InTheVote.MajoritySet(at, question, "s0", SHARE, "principle");
            case 22 -> new InTheVote.VotingOpened(at, question, null, true);
            case 23 ->
                new InTheVote.SecretBallotCounted(
                        at, question, List.of("s0", "s3"), random.nextInt(3), 1, 0, 0, Map.of());
            case 24 -> new Preparation.PapersSent(at, List.of());
            case 25 -> new InTheRoom.GuestCame(at, LocalizedText.EMPTY);
            case 26 -> new OnTheAgenda.SpeakerHeard(at, question, seat, null, false, null);
            case 27 ->
                new OnTheAgenda.AssignmentGiven(
                        at,
                        question,
                        random.nextBoolean() ? "s0" : null,
                        new Assignment(
                                "a" + random.nextInt(3),
                                LocalizedText.EMPTY,
                                List.of(),
                                "",
                                null,
                                Script.DAY.plusDays(random.nextInt(2))));
            case 28 ->
                new Preparation.Convened(
                        at, null, List.of(), Script.DAY, false, false, false, List.of(), Script.DAY.minusDays(8));
            case 29 -> new InTheRoom.Opened(at, seat, random.nextBoolean());
            default -> new OnPaper.MinutesSigned(at, List.of(seat));
        };
    }

    @Property(tries = 150)
    void neither_the_order_of_votes_nor_the_names_of_ordinary_members_change_anything(@ForAll long seed) {
        Random random = new Random(seed);
        Regulation regulation = Bodies.any(random);
        Staff staff = Bodies.staff(5 + random.nextInt(5), true);
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < staff.seats().size(); i++) {
            choices.add(CAST[random.nextInt(3)]);
        }
        List<Integer> order = new ArrayList<>();
        List<Integer> swapped = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            order.add(i);
            swapped.add(i);
        }
        Collections.shuffle(order, random);
        // Ordinary members from s3 on change places among themselves; head, deputy and secretary stay.
        Collections.shuffle(swapped.subList(3, swapped.size()), random);
        Verdict first = verdict(regulation, staff, choices, null, null);
        assertThat(verdict(regulation, staff, choices, order, null)).isEqualTo(first);
        assertThat(verdict(regulation, staff, choices, order, swapped)).isEqualTo(first);
        Statistics.collect(first == null ? "refused" : first.getClass().getSimpleName());
    }

    private static Verdict verdict(
            Regulation regulation, Staff staff, List<Choice> choices, List<Integer> order, List<Integer> names) {
        Sitting sitting = Sitting.of(regulation, staff);
        LocalDateTime at = Script.DAY.atTime(10, 0);
        List<SittingEvent> events = new ArrayList<>();
        events.add(Script.convened());
        for (Seat seat : staff.seats()) {
            events.add(new InTheRoom.Came(at, seat.id(), false, null));
        }
        events.add(new InTheRoom.Opened(at, "s0", false));
        events.add(new OnTheAgenda.AgendaApproved(at, "s0", List.of(Script.question("q"))));
        events.add(new OnTheAgenda.QuestionOpened(at, "q"));
        events.add(new InTheRoom.QuorumVerified(at));
        events.add(new InTheVote.VotingOpened(at, "q"));
        for (int i = 0; i < choices.size(); i++) {
            int voter = order == null ? i : order.get(i);
            int name = names == null ? voter : names.get(voter);
            events.add(new InTheVote.VoteCast(at, "q", "s" + name, choices.get(voter)));
        }
        events.add(new InTheVote.VotingClosed(at, "q"));
        for (SittingEvent event : events) {
            sitting = sitting.with(event).sitting();
        }
        return sitting.verdict("q").orElse(null);
    }

    @Property(tries = 200)
    void a_tree_keeps_what_was_put_and_stays_low(@ForAll long seed) {
        Random random = new Random(seed);
        Tree<Integer> tree = Tree.empty();
        Map<String, Integer> expected = new java.util.TreeMap<>();
        for (int i = 0; i < 300; i++) {
            String key = "k" + (random.nextBoolean() ? i : random.nextInt(100));
            Tree<Integer> before = tree;
            int size = before.size();
            tree = tree.put(key, i);
            assertThat(before.size()).isEqualTo(size);
            expected.put(key, i);
        }
        assertThat(tree.entries()).containsExactlyEntriesOf(expected);
        assertThat(tree.size()).isEqualTo(expected.size());
        assertThat(tree.height()).isLessThanOrEqualTo(12);
    }
}
