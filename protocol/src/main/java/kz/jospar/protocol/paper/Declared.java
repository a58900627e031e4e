package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.sitting.DeclaredChoices;
import kz.jospar.protocol.sitting.QuorumChoices;
import kz.jospar.protocol.sitting.RoomChoices;
import kz.jospar.protocol.sitting.VoteChoices;
import org.jspecify.annotations.Nullable;

/** The declared choices, a sentence each. */
record Declared(DeclaredChoices choices, Wording wording) {

    List<Words> sentences() {
        List<Words> sentences = new ArrayList<>();
        choices.voting()
                .forEach((seat, votes) -> sentences.add(
                        wording.say(votes ? "choices.votes" : "choices.does-not-vote", wording.post(seat))));
        if (choices.counted() != null) {
            sentences.add(wording.say("choices.counted." + choices.counted().code()));
        }
        if (choices.agreement() != null) {
            sentences.add(wording.say("choices.agreement." + choices.agreement().code()));
        }
        if (choices.equality() != null) {
            sentences.add(wording.say("choices.equality." + choices.equality().code()));
        }
        if (choices.tieHolder() != null) {
            sentences.add(
                    wording.say("choices.tie-holder." + choices.tieHolder().code()));
        }
        if (choices.recusedLeaveBase() != null) {
            sentences.add(wording.say(choices.recusedLeaveBase() ? "recusal.leaves" : "recusal.stays"));
        }
        quorum(sentences, choices.quorum());
        room(sentences, choices.room());
        votes(sentences, choices.votes());
        return sentences;
    }

    // What was chosen stands where it was applied: with the quorum, the attendance and the votes.
    private void quorum(List<Words> sentences, @Nullable QuorumChoices chosen) {
        if (chosen != null) {
            also(sentences, "quorum.ordinary", chosen.ordinary());
            also(sentences, "quorum.perSide", chosen.perSide());
            also(sentences, "quorum.remoteCount", chosen.remoteCount());
            also(sentences, "quorum.absenteesCount", chosen.absenteesCount());
            also(sentences, "quorum.verified", chosen.verified());
            also(sentences, "quorum.onceLost", chosen.onceLost());
        }
    }

    private void room(List<Words> sentences, @Nullable RoomChoices chosen) {
        if (chosen != null) {
            also(sentences, "attendance.substitution", chosen.substitution());
            also(sentences, "attendance.remote", chosen.remote());
            also(sentences, "attendance.recusal", chosen.recusal());
            also(sentences, "composition.deputyStandsIn", chosen.deputyStandsIn());
        }
    }

    private void votes(List<Words> sentences, @Nullable VoteChoices chosen) {
        if (chosen != null) {
            chosen.majorities().forEach((question, share) -> sentences.add(majority(question, share)));
            also(sentences, "voting.tie", chosen.tie());
            also(sentences, "voting.openness", chosen.openness());
            also(sentences, "voting.chairMaySetOther", chosen.chairMaySetOther());
            also(sentences, "absenteeVote.term", chosen.absenteeTerm());
            also(sentences, "absenteeVote.silence", chosen.silence());
        }
    }

    private Words majority(QuestionClass question, Share share) {
        Threshold threshold = share.threshold();
        return wording.say(
                "choices.majority",
                wording.sentence("regulation.value." + question.code()),
                wording.sentence(
                        "protocol.threshold." + threshold.comparison().code(),
                        wording.plain(threshold.numerator() + "/" + threshold.denominator()),
                        share.base() == null
                                ? wording.plain("")
                                : wording.sentence(
                                        "protocol.base." + share.base().code())));
    }

    private void also(List<Words> sentences, String matter, @Nullable Object choice) {
        if (choice != null) {
            sentences.add(wording.say("choices.also", wording.say("choices.also." + matter)));
        }
    }
}
