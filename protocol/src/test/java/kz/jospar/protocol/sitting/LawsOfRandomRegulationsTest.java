package kz.jospar.protocol.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.Ground;
import kz.jospar.protocol.Oracle;
import kz.jospar.protocol.Oracle.Answer;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.regulation.Composition.AgreedSeats;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.Counting;
import kz.jospar.protocol.regulation.RandomRegulations;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.VotingRules.Abstention;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.sitting.Outlook.Outcome;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Sittings under regulations nobody wrote: who may vote and what comes of it, counted once more from the events. */
class LawsOfRandomRegulationsTest {

    @Provide
    Arbitrary<Regulation> votable() {
        return RandomRegulations.votable();
    }

    /** A sitting told event by event, and beside it what the test itself knows of it. */
    private static final class Told {
        final Regulation regulation;
        final Staff staff;
        final @Nullable Choice applicant;
        final Map<String, Boolean> consents = new LinkedHashMap<>();
        /** Where each voter stands. */
        final Map<String, Choice> stands = new LinkedHashMap<>();

        Sitting sitting;
        LocalDateTime now = Script.DAY.minusDays(9).atTime(9, 0);

        Told(Regulation regulation, Staff staff, @Nullable Choice applicant) {
            this.regulation = regulation;
            this.staff = staff;
            this.applicant = applicant;
            sitting = Sitting.of(regulation, staff);
        }

        boolean enter(SittingEvent event) {
            Recording recording = sitting.with(event);
            sitting = recording.sitting();
            return recording instanceof Recording.Entered;
        }

        LocalDateTime tick() {
            now = now.plusSeconds(1);
            return now;
        }

        boolean hasVote(Seat seat) {
            Counted counted = regulation.composition().counted().said().orElse(Counted.EVERY_SEAT);
            return seat.voting() && (counted == Counted.EVERY_SEAT || seat.role() == SeatRole.MEMBER);
        }

        AgreedSeats agreement() {
            return regulation.composition().agreement().said().orElse(AgreedSeats.COUNT);
        }

        boolean votes(Seat seat) {
            if (!hasVote(seat) || !seat.byAgreement()) {
                return hasVote(seat);
            }
            return switch (agreement()) {
                case COUNT -> consents.getOrDefault(seat.id(), true);
                case COUNT_ONCE_AGREED -> consents.getOrDefault(seat.id(), false);
                case DO_NOT_COUNT -> false;
            };
        }

        /** Seats of the list that nobody holds: those whose holders refused. */
        int vacant() {
            return agreement() != AgreedSeats.COUNT
                    ? 0
                    : (int) staff.seats().stream()
                            .filter(seat -> hasVote(seat) && !votes(seat))
                            .count();
        }

        int[] counts() {
            int[] counts = new int[Choice.values().length];
            stands.values().forEach(choice -> counts[choice.ordinal()]++);
            return counts;
        }

        /** The form of the vote: a deputy in the chair may act for the head, or may not, where the regulation says so. */
        Oracle form(String presiding) {
            Counting counting = new Counting(regulation);
            Tie tie = counting.tie().orElseThrow();
            boolean deputy = !presiding.equals("s0");
            TieHolder holder = regulation.voting().tieHolder().said().orElse(null);
            if (deputy && holder == TieHolder.PRESIDING && tie instanceof Tie.HeadsSide side) {
                tie = new Tie.PresidingSide(side.equality(), side.citation());
            } else if (deputy && holder == TieHolder.HEAD_ONLY && tie instanceof Tie.PresidingSide side) {
                tie = new Tie.HeadsSide(side.equality(), side.citation());
            } else if (tie instanceof Tie.ApplicantsFavour favour) {
                tie = new Tie.ApplicantsFavour(favour.equality(), applicant, favour.citation());
            }
            return new Oracle(
                    counting.quorum().orElseThrow(),
                    counting.majority(QuestionClass.ORDINARY).orElseThrow(),
                    tie);
        }

        Answer law(String presiding, @Nullable Choice casting) {
            return form(presiding).answer(vacant(), counts(), stands.get("s0"), stands.get(presiding), casting);
        }
    }

    /** A question opened before a random room, some recused; who presides, or nobody where nobody may. */
    private static @Nullable String gather(Told told, Random random) {
        told.enter(Script.convened());
        told.now = Script.DAY.minusDays(8).atTime(9, 0);
        for (Seat seat : told.staff.seats()) {
            if (seat.byAgreement() && random.nextInt(3) > 0) {
                boolean consent = random.nextBoolean();
                if (told.enter(new Preparation.ConsentStated(told.tick(), seat.id(), consent))) {
                    told.consents.put(seat.id(), consent);
                }
            }
        }
        Question question = new Question("q", LocalizedText.EMPTY, QuestionClass.ORDINARY, told.applicant);
        told.enter(new OnTheAgenda.AgendaApproved(told.tick(), "s0", List.of(question)));
        told.now = Script.DAY.atTime(10, 0);
        List<String> room = new ArrayList<>();
        for (Seat seat : told.staff.seats()) {
            boolean came = random.nextInt(8) > 0 && told.enter(new InTheRoom.Came(told.tick(), seat.id(), false, null));
            if (came) {
                room.add(seat.id());
            }
            if (told.votes(seat)) {
                told.stands.put(seat.id(), came ? Choice.SILENT : Choice.ABSENT);
            }
        }
        String presiding = room.contains("s0") && random.nextInt(8) > 0 ? "s0" : "s1";
        if (!told.enter(new InTheRoom.Opened(told.tick(), presiding, false))) {
            return null;
        }
        told.enter(new OnTheAgenda.QuestionOpened(told.tick(), "q"));
        told.enter(new InTheRoom.QuorumVerified(told.tick()));
        for (int i = random.nextInt(3); i > 0; i--) {
            String seat = "s" + random.nextInt(told.staff.seats().size());
            if (told.enter(new InTheVote.Recused(told.tick(), "q", seat, "interest"))) {
                assertThat(told.stands).containsKey(seat);
                told.stands.put(seat, Choice.RECUSED);
            }
        }
        return presiding;
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void a_sitting_counts_as_the_law_says_and_what_it_foretells_comes(
            @ForAll("votable") Regulation regulation, @ForAll long seed) {
        Random random = new Random(seed);
        Choice applicant = switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> Choice.FOR;
            default -> Choice.AGAINST;
        };
        Told told = new Told(regulation, Bodies.staff(2 + random.nextInt(7), random.nextBoolean()), applicant);
        String presiding = gather(told, random);
        String seen = "nobody may preside";
        if (presiding != null) {
            boolean quorum = told.law(presiding, null) != Answer.NO_QUORUM;
            boolean opened = told.enter(new InTheVote.VotingOpened(told.tick(), "q"));
            assertThat(opened).as("%s", told.sitting).isEqualTo(quorum);
            seen = opened ? vote(told, presiding, random).name() : "no quorum";
        }
        Statistics.label("sitting").collect(seen).coverage(found -> {
            for (Ground ground : Ground.values()) {
                // Sides have a law of their own, in BallotLawsTest and SidesTest.
                boolean elsewhere = ground == Ground.QUORUM_MET
                        || ground == Ground.QUORUM_MISSED
                        || ground == Ground.SIDES_AGREED
                        || ground == Ground.SIDES_DISAGREE
                        || ground == Ground.SIDE_DIVIDED;
                found.check(ground.name()).count(times -> elsewhere ? times == 0 : times > 0);
            }
            found.check("no quorum").count(times -> times > 0);
        });
    }

    /** What an outlook promised, and how many were for at that moment. */
    private record Promise(
            @Nullable Outcome settled, @Nullable Integer moreFor, int inFavour) {}

    private static Ground vote(Told told, String presiding, Random random) {
        boolean abstain = told.regulation.voting().abstention().said().orElse(Abstention.ALLOWED) == Abstention.ALLOWED;
        boolean invalid = told.regulation.voting().invalidBallots().said().orElse(true);
        List<String> voters = new ArrayList<>(told.stands.keySet());
        Collections.shuffle(voters, random);
        List<Promise> promises = new ArrayList<>();
        promises.add(promise(told));
        int against = random.nextInt(2);
        for (String seat : voters) {
            if (told.stands.get(seat) != Choice.SILENT || random.nextInt(10) == 0) {
                continue;
            }
            // Sides that are nearly equal are the ones worth a look.
            Choice choice = random.nextInt(4) == 0 ? Choice.ABSTAINED : Choice.values()[against++ % 2];
            boolean expected;
            boolean entered;
            if (random.nextInt(12) == 0) {
                // What was not cast cannot be declared void.
                choice = Choice.values()[random.nextInt(2)];
                SittingEvent declared = new InTheVote.BallotInvalidated(told.tick(), "q", seat, "two marks");
                assertThat(told.enter(declared)).isFalse();
                assertThat(told.enter(new InTheVote.VoteCast(told.tick(), "q", seat, choice)))
                        .isTrue();
                boolean declaredVoid = told.enter(new InTheVote.BallotInvalidated(told.tick(), "q", seat, "two marks"));
                assertThat(declaredVoid).isEqualTo(invalid);
                choice = declaredVoid ? Choice.INVALID : choice;
                expected = true;
                entered = true;
            } else {
                expected = choice != Choice.ABSTAINED || abstain;
                entered = told.enter(new InTheVote.VoteCast(told.tick(), "q", seat, choice));
            }
            assertThat(entered).isEqualTo(expected);
            if (entered) {
                told.stands.put(seat, choice);
                promises.add(promise(told));
            }
        }
        assertThat(told.enter(new InTheVote.VotingClosed(told.tick(), "q"))).isTrue();
        Verdict verdict = told.sitting.verdict("q").orElseThrow();
        assertThat(Answer.of(verdict)).as("%s", told.stands).isEqualTo(told.law(presiding, null));
        if (verdict.explanation().ground() == Ground.CASTING_MISSING) {
            Choice side = random.nextBoolean() ? Choice.FOR : Choice.AGAINST;
            // A casting vote of a deputy has to be said; the verdict stays open where it is not.
            boolean cast =
                    random.nextInt(3) > 0 && told.enter(new InTheVote.CastingVote(told.tick(), "q", presiding, side));
            verdict = told.sitting.verdict("q").orElseThrow();
            assertThat(Answer.of(verdict)).isEqualTo(told.law(presiding, cast ? side : null));
        }
        int inFavour = told.counts()[0];
        for (Promise promise : promises) {
            if (promise.settled() != null) {
                assertThat(Answer.of(verdict).name())
                        .isEqualTo(promise.settled().name());
            }
            if (promise.moreFor() != null && inFavour - promise.inFavour() >= promise.moreFor()) {
                assertThat(verdict).as("%s", promise).isInstanceOf(Verdict.Adopted.class);
            }
        }
        Optional<Outcome> early = promises.stream()
                .limit(Math.max(1, promises.size() - 1))
                .map(Promise::settled)
                .filter(Objects::nonNull)
                .findFirst();
        Statistics.label("settled early")
                .collect(early.map(Outcome::name).orElse("no"))
                .coverage(found -> {
                    // Undefined is hardly ever settled while somebody may still vote.
                    found.check(Outcome.ADOPTED.name()).count(times -> times > 0);
                    found.check(Outcome.REJECTED.name()).count(times -> times > 0);
                    found.check("no").count(times -> times > 0);
                });
        return verdict.explanation().ground();
    }

    private static Promise promise(Told told) {
        Outlook outlook = told.sitting.outlook("q").orElseThrow();
        return new Promise(outlook.settled(), outlook.moreFor(), outlook.inFavour());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void neither_the_order_of_votes_nor_the_names_of_alike_members_change_anything(
            @ForAll("votable") Regulation regulation, @ForAll long seed) {
        Staff staff = Bodies.staff(9, true);
        Random random = new Random(seed);
        Map<String, Choice> votes = new LinkedHashMap<>();
        List<String> alike = new ArrayList<>();
        for (Seat seat : staff.seats()) {
            votes.put(seat.id(), Choice.values()[random.nextInt(3)]);
            if (seat.role() == SeatRole.MEMBER && !seat.byAgreement()) {
                alike.add(seat.id());
            }
        }
        assertThat(alike).hasSizeGreaterThan(3);
        Optional<Verdict> first = verdict(regulation, staff, votes, new ArrayList<>(votes.keySet()));
        List<String> order = new ArrayList<>(votes.keySet());
        Collections.shuffle(order, random);
        assertThat(verdict(regulation, staff, votes, order)).isEqualTo(first);
        List<String> others = new ArrayList<>(alike);
        Collections.shuffle(others, random);
        Map<String, Choice> swapped = new LinkedHashMap<>(votes);
        for (int i = 0; i < alike.size(); i++) {
            swapped.put(alike.get(i), votes.get(others.get(i)));
        }
        assertThat(verdict(regulation, staff, swapped, order)).isEqualTo(first);
        Statistics.label("verdict")
                .collect(first.map(Answer::of).map(Enum::name).orElse("none"))
                .coverage(found -> {
                    for (Answer answer : List.of(Answer.ADOPTED, Answer.REJECTED, Answer.UNDEFINED)) {
                        found.check(answer.name()).count(times -> times > 0);
                    }
                });
    }

    private static Optional<Verdict> verdict(
            Regulation regulation, Staff staff, Map<String, Choice> votes, List<String> order) {
        Told told = new Told(regulation, staff, Choice.FOR);
        told.enter(Script.convened());
        told.now = Script.DAY.atTime(10, 0);
        Question question = new Question("q", LocalizedText.EMPTY, QuestionClass.ORDINARY, Choice.FOR);
        told.enter(new OnTheAgenda.AgendaApproved(told.now, "s0", List.of(question)));
        order.forEach(seat -> told.enter(new InTheRoom.Came(told.now, seat, false, null)));
        told.enter(new InTheRoom.Opened(told.now, "s0", false));
        told.enter(new OnTheAgenda.QuestionOpened(told.now, "q"));
        told.enter(new InTheRoom.QuorumVerified(told.now));
        told.enter(new InTheVote.VotingOpened(told.now, "q"));
        order.forEach(seat -> told.enter(new InTheVote.VoteCast(told.now, "q", seat, votes.get(seat))));
        told.enter(new InTheVote.VotingClosed(told.now, "q"));
        return told.sitting.verdict("q");
    }
}
