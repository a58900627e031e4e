package kz.jospar.protocol.sitting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.party.Executor;
import kz.jospar.core.staff.Assignment;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.rule.Choice;

/** Legal sittings of every kind for tests beside this package: what is refused is left out. */
public final class RandomSittings {
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
    };

    private RandomSittings() {}

    /** A sitting that was opened at least, with a random end. */
    public static Sitting any(long seed) {
        Random random = new Random(seed);
        while (true) {
            Regulation regulation =
                    random.nextInt(3) == 0 ? Bodies.any(random) : Bodies.council(RULES[random.nextInt(RULES.length)]);
            Staff staff = Bodies.staff(3 + random.nextInt(7), random.nextBoolean());
            Sitting sitting = Sitting.of(regulation, staff);
            for (SittingEvent event : enriched(random, staff, LawsOfASittingTest.events(random, staff))) {
                sitting = sitting.with(event).sitting();
            }
            if (sitting.phase().compareTo(Phase.OPEN) >= 0) {
                return sitting;
            }
        }
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
            }
        }
        return all;
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
