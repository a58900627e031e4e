package kz.jospar.protocol;

import java.time.LocalDate;
import kz.jospar.core.source.Citation;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import kz.jospar.protocol.rule.Majority.Recusal;
import kz.jospar.protocol.rule.Quorum;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie;
import kz.jospar.protocol.rule.Tie.Equality;

/** The voting rules of the Kostanay district staff, akimat resolution 663 of 11.11.2025, 13 and 20. */
final class Kostanay {
    static final Citation P13 = paragraph("13");
    static final Citation P20 = paragraph("20");
    static final Quorum QUORUM = new Quorum(Threshold.atLeast(2, 3), Base.ALL_MEMBERS, P20);
    // Recusal is not mentioned in the regulation.
    static final Majority MAJORITY = new Majority(Threshold.moreThan(1, 2), Base.ALL_MEMBERS, Recusal.UNSAID, P13);
    static final Tie LITERAL = new Tie.HeadsSide(Equality.VOTES_CAST, P13);
    static final Tie STRICT = new Tie.HeadsSide(Equality.WHOLE_BASE, P13);

    private Kostanay() {}

    static Verdict vote(Tie tie, Tally tally, Choice head) {
        QuorumOutcome quorum =
                Attendance.of(tally.membership(), tally.present()).under(QUORUM);
        return new Ballot(quorum, MAJORITY, tie).count(tally, ChairVotes.own(head));
    }

    private static Citation paragraph(String number) {
        return new Citation("Kostanay staff", number, LocalDate.of(2025, 11, 11), null);
    }
}
