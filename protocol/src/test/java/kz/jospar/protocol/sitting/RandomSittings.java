package kz.jospar.protocol.sitting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Threshold;

/** Legal sittings of every kind for tests beside this package: what is refused is left out. */
public final class RandomSittings {
    static final String TERM =
            "absenteeVote.term={\"amount\":1,\"unit\":\"working-day\",\"direction\":\"after\",\"anchor\":\"receipt\"}";
    private static final String OWN =
            "absenteeVote.quorum={\"threshold\":{\"comparison\":\"at-least\",\"numerator\":3,\"denominator\":8},"
                    + "\"base\":\"all-members\"}";
    private static final String[][] RULES = {
        {},
        {"voting.tie=casting-vote", "voting.tieHolder=presiding"},
        {"voting.tie=vote-again"},
        {"attendance.remote=true", "quorum.remoteCount=true", "attendance.substitution=without-vote"},
        {"attendance.remote=true", "quorum.remoteCount=false", "attendance.substitution=full-for-ex-officio"},
        {"absenteeVote.allowed=true", "quorum.absenteesCount=true", "attendance.recusal=true"},
        {"composition.agreement=count-once-agreed", "quorum.onceLost=sitting-ends"},
        {"composition.agreement=count", "voting.invalidBallots=true"},
        {"quorum.verified=at-opening", "quorum.onceLost=sitting-goes-on"},
        {"quorum.verified=each-question"},
        {"voting.openness=by-choice", "attendance.recusal=true"},
        {"voting.openness=by-choice", "voting.invalidBallots=true"},
        {"voting.openness=secret"},
        {
            "absenteeVote.allowed=true",
            "absenteeVote.silence=nothing",
            "quorum.absenteesCount=true",
            "absenteeVote.onChairsDecision=true",
            "voting.chairMaySetOther=true",
            TERM
        },
        {"absenteeVote.allowed=true", "absenteeVote.silence=for", "attendance.recusal=true", OWN, TERM},
        {"absenteeVote.allowed=true", "absenteeVote.silence=for", "quorum.absenteesCount=true", TERM},
        {
            "absenteeVote.allowed=true",
            "absenteeVote.silence=for",
            "quorum.absenteesCount=true",
            "voting.tie=vote-again",
            TERM
        },
        {"absenteeVote.allowed=true", "absenteeVote.silence=for", "quorum.absenteesCount=true", OWN, TERM},
    };

    private RandomSittings() {}

    /** A sitting that was opened at least, with a random end. */
    public static Sitting any(long seed) {
        Random random = new Random(seed);
        while (true) {
            boolean three = random.nextInt(6) == 0;
            Regulation regulation = three
                    ? sides(random)
                    : random.nextInt(3) == 0 ? Bodies.any(random) : Bodies.council(RULES[random.nextInt(RULES.length)]);
            Staff staff = three
                    ? Bodies.staff(3 * (1 + random.nextInt(3)), true)
                    : Bodies.staff(3 + random.nextInt(7), random.nextBoolean());
            Sitting sitting = Sitting.of(regulation, staff, circumstances(staff));
            for (SittingEvent event : enriched(random, staff, LawsOfASittingTest.events(random, staff))) {
                sitting = sitting.with(event).sitting();
            }
            if (sitting.phase().compareTo(Phase.OPEN) >= 0) {
                return sitting;
            }
        }
    }

    /** The tripartite commission with the quorum of each side that it leaves unsaid. */
    private static Regulation sides(Random random) {
        Share half = new Share(Threshold.atLeast(1, 2), null);
        return new DeclaredChoices(
                        Bodies.ORDER,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new QuorumChoices(null, half, true, random.nextBoolean(), null, null),
                        null,
                        null,
                        null)
                .appliedTo(Bodies.read("tripartite-commission"));
    }

    /** Workers, employers and the state in turn, and a calendar. */
    private static Circumstances circumstances(Staff staff) {
        Map<String, String> sides = new HashMap<>();
        for (int i = 0; i < staff.seats().size(); i++) {
            sides.put("s" + i, List.of("workers", "employers", "state").get(i % 3));
        }
        return new Circumstances(new Weekdays(Set.of()), sides);
    }

    /** The body of a random test: s0 is the head, s1 a deputy, s2 the secretary. */
    public static Staff body(int seats) {
        return Bodies.staff(seats, true);
    }

    /** A regulation without surprises: half of all, a simple majority. */
    public static Regulation council(String... rules) {
        return Bodies.council(rules);
    }

    /** The Kostanay regulation with its choices declared. */
    public static Regulation kostanay() {
        return Bodies.kostanay(false, kz.jospar.protocol.rule.Tie.Equality.VOTES_CAST);
    }

    /** The Kostanay regulation as published. */
    public static Regulation published(String name) {
        return Bodies.read(name);
    }

    private static List<SittingEvent> enriched(Random random, Staff staff, List<SittingEvent> events) {
        List<SittingEvent> all = new ArrayList<>();
        for (SittingEvent event : events) {
            LocalDateTime at = event.at();
            String seat = "s" + random.nextInt(staff.seats().size());
            if (event instanceof InTheVote.VotingOpened opened) {
                if (random.nextBoolean()) {
                    all.add(new OnTheAgenda.SpeakerHeard(at, opened.question(), seat, null, true, text("айтты")));
                    all.add(new OnTheAgenda.SpeakerHeard(at, opened.question(), null, text("қонақ"), false, null));
                }
                if (random.nextInt(3) == 0) {
                    all.add(new InTheVote.AbsenteeVote(at, opened.question(), seat, Choice.FOR));
                    all.add(new Preparation.ConsentStated(at, "s3", random.nextBoolean()));
                }
            }
            if (event instanceof InTheVote.VotingOpened opened) {
                if (random.nextInt(3) == 0) {
                    all.add(new InTheVote.MajoritySet(
                            at, opened.question(), "s0", new Share(Threshold.atLeast(2, 3), Base.PRESENT), "себеп"));
                }
                boolean polled = random.nextBoolean();
                for (Seat one : polled ? staff.seats() : List.<Seat>of()) {
                    all.add(new InTheVote.AbsenteesPolled(at, opened.question(), "s0", List.of(one.id())));
                    all.add(new InTheVote.AbsenteeVote(
                            at, opened.question(), random.nextBoolean() ? one.id() : seat, Choice.AGAINST));
                }
                if (polled && random.nextBoolean()) {
                    // Once the term to answer is over; otherwise those who are there vote while the others may answer.
                    all.add(new InTheVote.VotingOpened(at.plusDays(4), opened.question()));
                }
                if (random.nextInt(3) == 0) {
                    all.add(new InTheVote.VotingOpened(at, opened.question(), null, true));
                    all.addAll(ballots(random, staff, opened));
                }
            }
            if (event instanceof InTheVote.VotingClosed closed && random.nextInt(4) > 0) {
                all.add(new InTheVote.VotingClosed(at, closed.question()));
                all.add(new InTheVote.AbsenteeVote(at, closed.question(), seat, Choice.AGAINST));
                if (random.nextInt(4) > 0) {
                    all.add(new InTheVote.VotingClosed(at.plusDays(5), closed.question()));
                }
            }
            boolean halves = event instanceof InTheVote.VoteCast && random.nextInt(4) == 0;
            all.add(
                    halves && event instanceof InTheVote.VoteCast cast
                            ? new InTheVote.VoteCast(at, cast.question(), cast.seat(), Choice.FOR)
                            : event);
            if (event instanceof InTheVote.VotingClosed closed) {
                String question = closed.question();
                all.add(new InTheVote.CastingVote(at, question, "s" + random.nextInt(2), Choice.FOR));
                if (random.nextInt(3) == 0) {
                    all.add(new InTheRoom.QuorumVerified(at));
                    all.add(new InTheVote.VotingOpened(at, question, text("ұсыныс")));
                    all.add(new InTheVote.VoteCast(at, question, seat, Choice.FOR));
                    all.add(new InTheVote.VotingClosed(at, question));
                }
                all.add(new InTheVote.DissentStated(at, question, seat, "ерекше пікір"));
                all.add(new OnTheAgenda.AssignmentGiven(at, question, null, assignment(question, at)));
                all.add(new OnTheAgenda.AssignmentGiven(at, question, "s0", assignment(question + "h", at)));
                all.add(new InTheRoom.GuestCame(at, text("қонақ")));
            }
            if (event instanceof OnPaper.MinutesDrafted draft) {
                all.add(new OnPaper.MinutesDrafted(at, draft.by(), random.nextBoolean() ? "4" : null));
                all.add(new InTheVote.DissentStated(at, "q0", seat, "кейін берілген пікір"));
                if (random.nextBoolean()) {
                    all.add(new OnPaper.MinutesDrafted(at, draft.by(), "4"));
                }
            }
        }
        return all;
    }

    /** Ballots of the first so many: what is refused for one that is away leaves fewer to try. */
    private static List<SittingEvent> ballots(Random random, Staff staff, InTheVote.VotingOpened opened) {
        List<SittingEvent> tries = new ArrayList<>();
        int inFavour = random.nextInt(4);
        for (int from = 0; from < 4; from++) {
            for (int last = staff.seats().size(); last > from + 3; last--) {
                List<String> voted = new ArrayList<>();
                staff.seats().subList(from, last).forEach(one -> voted.add(one.id()));
                int yes = Math.min(inFavour, voted.size());
                Map<String, Choice> told =
                        yes > 0 && random.nextBoolean() ? Map.of(voted.get(0), Choice.FOR) : Map.of();
                tries.add(new InTheVote.SecretBallotCounted(
                        opened.at(), opened.question(), voted, yes, voted.size() - yes, 0, 0, told));
            }
        }
        return tries;
    }

    private static Assignment assignment(String id, LocalDateTime at) {
        return new Assignment(
                "a-" + id,
                text("орындау"),
                List.of(new Executor("akimat", "Әкімдік", kz.jospar.core.party.Role.CO_EXECUTOR, false, false, null)),
                "2026 жылғы 1 мамырға дейін",
                null,
                at.toLocalDate());
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Language.KK, words);
    }
}
