package kz.jospar.protocol.sitting;

import kz.jospar.protocol.guard.Guard;
import kz.jospar.protocol.rule.Choice;

/** What a ballot can say. */
final class Ballots {
    private Ballots() {}

    static void vote(Choice choice) {
        if (Guard.present("choice", choice) != Choice.ABSTAINED) {
            side(choice);
        }
    }

    static void side(Choice choice) {
        if (Guard.present("choice", choice) != Choice.FOR && choice != Choice.AGAINST) {
            throw new IllegalArgumentException("choice '" + choice.code() + "' cannot be cast here");
        }
    }
}
