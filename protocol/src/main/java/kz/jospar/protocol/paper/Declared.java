package kz.jospar.protocol.paper;

import java.util.ArrayList;
import java.util.List;
import kz.jospar.protocol.sitting.DeclaredChoices;

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
        return sentences;
    }
}
