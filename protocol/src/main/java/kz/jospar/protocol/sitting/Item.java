package kz.jospar.protocol.sitting;

import kz.jospar.protocol.Ground;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.rule.Majority;
import org.jspecify.annotations.Nullable;

/** A question and how far it has come; {@code set} is the majority its chair set for it. */
record Item(
        int number,
        Question question,
        QuestionStatus status,
        Tree<Choice> stated,
        @Nullable Majority set,
        @Nullable Poll poll,
        @Nullable Roll roll,
        @Nullable Verdict verdict,
        int dissents) {

    static Item of(int number, Question question) {
        return new Item(number, question, QuestionStatus.ON_AGENDA, Tree.empty(), null, null, null, null, 0);
    }

    Item with(QuestionStatus next) {
        return new Item(number, question, next, stated, set, poll, roll, verdict, dissents);
    }

    Item withStated(String seat, Choice choice) {
        return new Item(number, question, status, stated.put(seat, choice), set, poll, roll, verdict, dissents);
    }

    Item with(Majority majority) {
        return new Item(number, question, status, stated, majority, poll, roll, verdict, dissents);
    }

    Item with(Poll asked) {
        return new Item(number, question, status, stated, set, asked, roll, verdict, dissents);
    }

    Item voting(Roll opened) {
        return new Item(number, question, QuestionStatus.VOTING, stated, set, poll, opened, null, dissents);
    }

    Item with(Roll counted) {
        return new Item(number, question, status, stated, set, poll, counted, verdict, dissents);
    }

    /** A vote to be held again asks absent members again; whoever is recused stays out of the question. */
    Item decided(Verdict found) {
        Tree<Choice> kept = isAgain(found) ? recused() : stated;
        return new Item(number, question, QuestionStatus.VOTED, kept, set, null, roll, found, dissents);
    }

    /** Whether it was voted on, and is to be voted on again. */
    boolean waitsForVote() {
        return status == QuestionStatus.VOTED && verdict != null && isAgain(verdict);
    }

    private static boolean isAgain(Verdict verdict) {
        return verdict.explanation().ground() == Ground.VOTE_AGAIN;
    }

    private Tree<Choice> recused() {
        Tree<Choice> kept = Tree.empty();
        for (var said : stated.entries().entrySet()) {
            kept = said.getValue() == Choice.RECUSED ? kept.put(said.getKey(), said.getValue()) : kept;
        }
        return kept;
    }

    Item withDissent() {
        return new Item(number, question, status, stated, set, poll, roll, verdict, dissents + 1);
    }
}
